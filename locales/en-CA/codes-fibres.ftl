## Where Canada says it differently
## confidence: low

fibre-elastane = spandex

## Maten in woorden
## confidence: low

store-how-to-measure = Zo meet je
size-in-systems = { $size } ({ $others })

## Rozmiary słowami
## confidence: low

store-how-to-measure = Jak mierzyć
size-in-systems = { $size } ({ $others })

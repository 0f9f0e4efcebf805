## Os tamanhos por palavras
## confidence: low

store-how-to-measure = Como medir
size-in-systems = { $size } ({ $others })

## Storlekar i ord
## confidence: low

store-how-to-measure = Så mäter du
size-in-systems = { $size } ({ $others })

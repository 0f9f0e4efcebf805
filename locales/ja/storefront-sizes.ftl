## サイズの言い方
## confidence: low

store-how-to-measure = 測り方
size-in-systems = { $size }（{ $others }）

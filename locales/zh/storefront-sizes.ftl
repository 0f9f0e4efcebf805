## 尺码的说法
## confidence: low

store-how-to-measure = 测量方法
size-in-systems = { $size }（{ $others }）

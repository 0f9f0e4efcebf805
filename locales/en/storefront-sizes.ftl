## Sizes in words

store-how-to-measure = How to measure
size-in-systems = { $size } ({ $others })

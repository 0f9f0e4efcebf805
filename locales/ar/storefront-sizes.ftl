## المقاسات بالكلمات
## confidence: low

store-how-to-measure = كيفية القياس
size-in-systems = { $size } ({ $others })

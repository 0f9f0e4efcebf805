## Les tailles en mots

store-how-to-measure = Comment mesurer
size-in-systems = { $size } ({ $others })

## Le taglie a parole

store-how-to-measure = Come misurare
size-in-systems = { $size } ({ $others })

## Las tallas en palabras

store-how-to-measure = Cómo medir
size-in-systems = { $size } ({ $others })

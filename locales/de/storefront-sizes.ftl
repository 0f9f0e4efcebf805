## Größen in Worten

store-how-to-measure = So wird gemessen
size-in-systems = { $size } ({ $others })

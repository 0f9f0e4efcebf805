## Size charts
## confidence: low

size-twice = Esta talla está dos veces en la tabla.
    .hint = Quita una o dale una segunda dimensión.
size-chart-empty = La tabla de tallas no tiene tallas.
    .hint = Añade las tallas en el orden en que se llevan, de la pequeña a la grande.
size-provenance-of-nothing = La tabla no convierte nada a { $system }.
    .hint = Añade las conversiones o quita su fuente.
size-chart-column-unread = De la columna { $column } no se ha aprovechado nada.
    .hint = Añade a mano a la tabla lo que dice.
size-table-without-system = La tabla { $table } no tiene nada para el sistema { $system }.
    .hint = Elige uno de los sistemas que aparecen junto a ella en la lista de tablas.
second-size-unknown = La tabla no tiene este valor en su segunda dimensión.
    .hint = Añádelo a «second_sizes» o quita sus medidas.
measurement-from-after-to = El valor inicial es mayor que el final.
    .hint = Intercambia las dos cifras.

## What is odd about a chart, and may be meant so
## confidence: low

size-steps-back = { WORD("measurement", $measurement) }: { $size } es menor que { $before }.
    .hint = Intercambia las cifras o el orden de las tallas.
size-age-back = { $size } es para niños más pequeños que { $before }.
    .hint = Intercambia las edades o el orden de las tallas.
size-gap = { WORD("measurement", $measurement) }: entre { $before } y { $size } hay un hueco que no le queda bien a nadie.
    .hint = Haz que una termine donde empieza la otra.
size-overlap = { WORD("measurement", $measurement) }: { $before } y { $size } se solapan más de la mitad.
    .hint = Así nadie puede elegir: sepáralas o di que el corte es distinto.
size-measurement-unknown = No existe ninguna medida llamada { $code }.
    .hint = Usa un código de medida, por ejemplo bust o g_chest_width.
size-system-unknown = No existe ningún sistema de tallas llamado { $code }.
    .hint = Usa el código de un sistema, por ejemplo DE, FR, INT o EU_SHOE.
size-conversions-cross = { $size } es mayor que { $before } y, sin embargo, menor en { $system }.
    .hint = Corrige una de las dos conversiones.

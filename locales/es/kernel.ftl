## Codes
## confidence: low

code-empty = El código está vacío.
    .hint = Dale al menos una letra o una cifra.
code-too-long = El código tiene más de { $max } caracteres.
    .hint = Acórtalo; el nombre completo va en el título.
code-characters = El carácter «{ $character }» no puede estar en un código.
    .hint = Usa las letras de la A a la Z, cifras, punto, guion bajo y guion.
code-unknown = { $vocabulary ->
        [fibre] No existe la fibra «{ $text }».
        [component] No existe el componente «{ $text }».
        [material] No existe el material «{ $text }».
        [care] No existe el código de cuidado «{ $text }».
        [phrase] No existe la indicación de cuidado «{ $text }».
        [colour] No existe la familia de color «{ $text }».
        [measurement] No existe la medida «{ $text }».
        [size-system] No existe el sistema de tallas «{ $text }».
        [department] No existe la sección «{ $text }».
        [season] No existe la temporada «{ $text }».
        [role] No existe el papel de imagen «{ $text }».
        [unit] No existe la unidad «{ $text }».
        [certificate] No existe el certificado «{ $text }».
        [country] No existe el país «{ $text }».
        [language] No existe el idioma «{ $text }».
       *[other] El vocabulario { $vocabulary } no tiene «{ $text }».
    }
    .hint = Usa un código del vocabulario, por ejemplo cotton, wash_30 o navy: los códigos van en minúsculas, los países son dos mayúsculas.

## Numbers of articles
## confidence: low

gtin-digits = Un GTIN solo tiene cifras.
    .hint = Quita espacios, guiones y letras.
gtin-length = Un GTIN tiene 8, 12, 13 o 14 cifras, este tiene { $length }.
    .hint = Si una hoja de cálculo ha perdido ceros iniciales, vuelve a ponerlos.
gtin-check-digit = La última cifra es { $given }; según las demás, debería ser { $expected }.
    .hint = Compara con el código de barras: hay una cifra equivocada o dos intercambiadas.

## Money, languages, pages of a list
## confidence: low

currency-unknown = «{ $text }» no es una moneda.
    .hint = Usa sus tres letras, por ejemplo EUR, USD o JPY (ISO 4217).
price-unreadable = No se puede leer como un importe en { $currency }.
    .hint = Escríbelo como 129.90, sin más decimales de los que tiene la moneda.
locale-unknown = «{ $text }» no es un idioma.
    .hint = Usa una etiqueta como es, en-US o zh-Hant (BCP 47).
cursor-unreadable = Este cursor no es nuestro.
    .hint = Empieza sin cursor y pasa next_cursor exactamente como vino en la respuesta.

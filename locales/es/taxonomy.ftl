## Categories
## confidence: low

category-cycle = { $code } no puede estar debajo de sí misma.
    .hint = Elige una categoría superior fuera de esta categoría y de lo que hay debajo de ella.
slug-characters = Esto no puede formar parte de una dirección.
    .hint = Usa palabras sin espacios, barras, signos de interrogación ni almohadillas, por ejemplo vestidos-largos.

## Attributes
## chosen at run time
## confidence: low

attribute-wants-object = El atributo { $attribute } tiene un valor por idioma o canal.
    .hint = Indica un objeto, por ejemplo con un valor por idioma.
attribute-wants-text = El atributo { $attribute } es un texto.
    .hint = Indícalo entre comillas.
attribute-wants-number = El atributo { $attribute } es un número.
    .hint = Indica un número sin su unidad.
attribute-wants-boolean = El atributo { $attribute } es un sí o no.
    .hint = Indica true o false.
attribute-wants-date = El atributo { $attribute } es una fecha.
    .hint = Escríbela como 2026-11-22.
attribute-wants-option = El atributo { $attribute } no tiene esta opción.
    .hint = Elige entre sus opciones o añade una al atributo.
attribute-options-and-type = Las opciones pertenecen a un atributo de uno o varios valores de una lista, y a ningún otro.
    .hint = Añade opciones o cambia el tipo.

## Outside taxonomies
## confidence: low

outside-category-unknown = La taxonomía de { $taxonomy } no tiene la categoría { $id }.
    .hint = Búscala en las taxonomías externas o mira las sugerencias de la categoría.
shopify-id-form = Una categoría de la taxonomía de Shopify se llama, por ejemplo, aa-1-4.
    .hint = Toma la última parte de su dirección, después de TaxonomyCategory/.
outside-row-no-id = La fila no dice de qué categoría se trata.
    .hint = Rellena su primera columna.
outside-row-id = { $id } no es un identificador de { $taxonomy }.
    .hint = Los de Google son números, por ejemplo 1604; los de Shopify, letras y cifras, por ejemplo aa-1-4.
outside-row-no-name = { $id } no tiene nombre.
    .hint = Rellena su nombre en inglés y su ruta.
outside-row-parent = { $id } está debajo de { $parent }, que no existe.
    .hint = Carga el archivo entero o, primero, la fila de su categoría superior.
outside-row-first = { $id } aún no se conoce.
    .hint = Carga primero el archivo que dice qué hay y después el que lo dice en otros idiomas.
outside-row-number = { $text } no es un número.
    .hint = Escríbelo solo con cifras.
outside-line = Esta línea no se entiende.
    .hint = Una línea es un identificador, un guion y una ruta: 1604 - Apparel & Accessories > Clothing.

## Categorías y sus lugares en otras taxonomías

workbench-categories = Categorías
workbench-categories-none = Todavía no hay categorías.
    .hint = Importa un catálogo: las categorías vienen con él.

## Categorías y sus lugares en otras taxonomías
## chosen at run time

workbench-place-own = propia
workbench-place-derived = de Shopify
workbench-place-inherited = heredada
workbench-place-none = sin asignar

## Categorías y sus lugares en otras taxonomías

workbench-mapping = Lugares en otras taxonomías
    .hint = La de Shopify es más fina y trae consigo la de Google: deja Google vacío y la seguirá.
workbench-mapping-google = Número de Google
workbench-mapping-shopify = ID de Shopify
workbench-suggestions = Sugerencias
workbench-suggestions-none = Ninguno de sus nombres lleva a ningún sitio.
workbench-suggestions-score = Grado de seguridad
workbench-use = Usar
workbench-outside-none = Todavía no hay ninguna taxonomía externa cargada.
    .hint = Importa la lista que publican Google o Shopify: selvedge import taxonomy-with-ids.es-ES.txt
workbench-outside-browse = Explorar { $taxonomy }
workbench-outside-count = { $count ->
        [one] { $count } categoría
       *[other] { $count } categorías
    }
workbench-outside-search = Buscar en cualquier idioma
workbench-outside-find = Buscar
workbench-outside-id = ID
workbench-outside-attributes = Aquí los productos tienen:
workbench-outside-for = Buscas un lugar para { $code }.
workbench-outside-back = Volver
workbench-outside-nothing = Nada se llama así.

## Categorías y sus lugares en otras taxonomías

suggestion-same-name = Allí también se llama «{ $name }».
suggestion-same-words = «{ $own }» y «{ $theirs }» son la misma palabra.
suggestion-synonym = «{ $own }» significa lo mismo que «{ $theirs }».
suggestion-similar = «{ $own }» y «{ $theirs }» tienen palabras en común.
suggestion-from-above = Nada se llama parecido; la categoría superior, { $parent }, lleva aquí.
suggestion-for-whom = «{ $own }» dice para quién es; lo que contiene es ropa.

## Categories and their places in the taxonomies of others
## confidence: low

workbench-categories = Kategorier
workbench-categories-none = Det finns inga kategorier än.
    .hint = Importera en katalog: kategorierna följer med.

## Categories and their places in the taxonomies of others
## chosen at run time
## confidence: low

workbench-place-own = egen
workbench-place-derived = från Shopify
workbench-place-inherited = ärvd
workbench-place-none = inte kopplad

## Categories and their places in the taxonomies of others
## confidence: low

workbench-mapping = Platser i andra taxonomier
    .hint = Shopifys är finare och tar med Googles: lämna Google tomt, så följer det med.
workbench-mapping-google = Nummer hos Google
workbench-mapping-shopify = Id hos Shopify
workbench-suggestions = Förslag
workbench-suggestions-none = Inget av namnen leder någonstans.
workbench-suggestions-score = Hur säkert det är
workbench-use = Använd
workbench-outside-none = Ingen extern taxonomi är inläst än.
    .hint = Importera listan som Google eller Shopify publicerar: selvedge import taxonomy-with-ids.sv-SE.txt
workbench-outside-browse = Bläddra i { $taxonomy }
workbench-outside-count = { $count ->
        [one] { $count } kategori
       *[other] { $count } kategorier
    }
workbench-outside-search = Sök på vilket språk som helst
workbench-outside-find = Sök
workbench-outside-id = Id
workbench-outside-attributes = Produkter här har:
workbench-outside-for = Du söker en plats för { $code }.
workbench-outside-back = Tillbaka dit
workbench-outside-nothing = Inget heter så.

## Categories and their places in the taxonomies of others
## confidence: low

suggestion-same-name = Den heter ”{ $name }” där också.
suggestion-same-words = ”{ $own }” och ”{ $theirs }” är samma ord.
suggestion-synonym = ”{ $own }” betyder samma sak som ”{ $theirs }”.
suggestion-similar = ”{ $own }” och ”{ $theirs }” har ord gemensamt.
suggestion-from-above = Inget heter något liknande; kategorin ovanför, { $parent }, leder hit.
suggestion-for-whom = ”{ $own }” säger för vem det är; det som finns i den är kläder.

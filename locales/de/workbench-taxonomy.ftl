## Kategorien und ihre Plätze in fremden Taxonomien

workbench-categories = Kategorien
workbench-categories-none = Es gibt noch keine Kategorien.
    .hint = Einen Katalog importieren: Kategorien kommen mit ihm.

## Kategorien und ihre Plätze in fremden Taxonomien
## chosen at run time

workbench-place-own = eigen
workbench-place-derived = aus Shopify
workbench-place-inherited = geerbt
workbench-place-none = nicht zugeordnet

## Kategorien und ihre Plätze in fremden Taxonomien

workbench-mapping = Plätze in fremden Taxonomien
    .hint = Die von Shopify ist feiner und bringt die von Google mit: Bleibt Google leer, folgt sie.
workbench-mapping-google = Nummer bei Google
workbench-mapping-shopify = Kennung bei Shopify
workbench-suggestions = Vorschläge
workbench-suggestions-none = Keiner ihrer Namen führt irgendwohin.
workbench-suggestions-score = Wie sicher das ist
workbench-use = Nehmen
workbench-outside-none = Noch ist keine fremde Taxonomie geladen.
    .hint = Die Liste importieren, die Google oder Shopify veröffentlicht: selvedge import taxonomy-with-ids.de-DE.txt
workbench-outside-browse = { $taxonomy } durchsehen
workbench-outside-count = { $count ->
        [one] { $count } Kategorie
       *[other] { $count } Kategorien
    }
workbench-outside-search = In jeder Sprache suchen
workbench-outside-find = Suchen
workbench-outside-id = Kennung
workbench-outside-attributes = Produkte hier haben:
workbench-outside-for = Gesucht wird ein Platz für { $code }.
workbench-outside-back = Zurück dorthin
workbench-outside-nothing = Nichts heißt so.

## Kategorien und ihre Plätze in fremden Taxonomien

suggestion-same-name = Sie heißt auch dort „{ $name }“.
suggestion-same-words = „{ $own }“ und „{ $theirs }“ sind dasselbe Wort.
suggestion-synonym = „{ $own }“ bedeutet dasselbe wie „{ $theirs }“.
suggestion-similar = „{ $own }“ und „{ $theirs }“ haben Wörter gemeinsam.
suggestion-from-above = Nichts heißt ähnlich; die Kategorie darüber, { $parent }, führt hierher.
suggestion-for-whom = „{ $own }“ sagt, für wen; was darin liegt, ist Bekleidung.

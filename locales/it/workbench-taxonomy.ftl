## Categorie e i loro posti in altre tassonomie

workbench-categories = Categorie
workbench-categories-none = Non ci sono ancora categorie.
    .hint = Importa un catalogo: le categorie arrivano con esso.

## Categorie e i loro posti in altre tassonomie
## chosen at run time

workbench-place-own = propria
workbench-place-derived = da Shopify
workbench-place-inherited = ereditata
workbench-place-none = non associata

## Categorie e i loro posti in altre tassonomie

workbench-mapping = Posti in altre tassonomie
    .hint = Quella di Shopify è più fine e porta con sé quella di Google: lascia vuoto Google e seguirà.
workbench-mapping-google = Numero di Google
workbench-mapping-shopify = ID di Shopify
workbench-suggestions = Suggerimenti
workbench-suggestions-none = Nessuno dei suoi nomi porta da qualche parte.
workbench-suggestions-score = Quanto è sicuro
workbench-use = Usa
workbench-outside-none = Non è ancora caricata nessuna tassonomia esterna.
    .hint = Importa l’elenco pubblicato da Google o Shopify: selvedge import taxonomy-with-ids.it-IT.txt
workbench-outside-browse = Sfoglia { $taxonomy }
workbench-outside-count = { $count ->
        [one] { $count } categoria
       *[other] { $count } categorie
    }
workbench-outside-search = Cerca in qualsiasi lingua
workbench-outside-find = Cerca
workbench-outside-id = ID
workbench-outside-attributes = I prodotti qui hanno:
workbench-outside-for = Stai cercando un posto per { $code }.
workbench-outside-back = Torna indietro
workbench-outside-nothing = Niente si chiama così.

## Categorie e i loro posti in altre tassonomie

suggestion-same-name = Anche lì si chiama “{ $name }”.
suggestion-same-words = “{ $own }” e “{ $theirs }” sono la stessa parola.
suggestion-synonym = “{ $own }” significa lo stesso di “{ $theirs }”.
suggestion-similar = “{ $own }” e “{ $theirs }” hanno parole in comune.
suggestion-from-above = Niente ha un nome simile; la categoria superiore, { $parent }, porta qui.
suggestion-for-whom = “{ $own }” dice per chi; quello che contiene è abbigliamento.

## Categories
## confidence: low

category-cycle = { $code } non può stare sotto se stessa.
    .hint = Scegli una categoria superiore al di fuori di questa e di ciò che le sta sotto.
slug-characters = Questo non può far parte di un indirizzo.
    .hint = Usa parole senza spazi, barre, punti interrogativi o cancelletti, ad esempio abiti-lunghi.

## Attributes
## chosen at run time
## confidence: low

attribute-wants-object = L’attributo { $attribute } ha un valore per lingua o canale.
    .hint = Indica un oggetto, ad esempio con un valore per lingua.
attribute-wants-text = L’attributo { $attribute } è un testo.
    .hint = Indicalo tra virgolette.
attribute-wants-number = L’attributo { $attribute } è un numero.
    .hint = Indica un numero senza unità.
attribute-wants-boolean = L’attributo { $attribute } è un sì o no.
    .hint = Indica true o false.
attribute-wants-date = L’attributo { $attribute } è una data.
    .hint = Scrivila come 2026-11-22.
attribute-wants-option = L’attributo { $attribute } non ha questa opzione.
    .hint = Scegli tra le sue opzioni o aggiungine una all’attributo.
attribute-options-and-type = Le opzioni appartengono a un attributo con uno o più valori di un elenco, e a nessun altro.
    .hint = Aggiungi opzioni o cambia il tipo.

## Outside taxonomies
## confidence: low

outside-category-unknown = La tassonomia di { $taxonomy } non ha la categoria { $id }.
    .hint = Cercala tra le tassonomie esterne o guarda i suggerimenti della categoria.
shopify-id-form = Una categoria della tassonomia di Shopify si chiama ad esempio aa-1-4.
    .hint = Prendi l’ultima parte del suo indirizzo, dopo TaxonomyCategory/.
outside-row-no-id = La riga non dice di quale categoria si tratta.
    .hint = Compila la prima colonna.
outside-row-id = { $id } non è un identificativo di { $taxonomy }.
    .hint = Quelli di Google sono numeri, ad esempio 1604; quelli di Shopify lettere e cifre, ad esempio aa-1-4.
outside-row-no-name = { $id } non ha nome.
    .hint = Compila il nome inglese e il percorso.
outside-row-parent = { $id } sta sotto { $parent }, che non c’è.
    .hint = Carica l’intero file, oppure prima la riga della categoria superiore.
outside-row-first = { $id } non è ancora noto.
    .hint = Carica prima il file che dice che cosa c’è, poi quello che lo dice in altre lingue.
outside-row-number = { $text } non è un numero.
    .hint = Scrivi solo cifre.
outside-line = Questa riga non si capisce.
    .hint = Una riga è un identificativo, un trattino e un percorso: 1604 - Apparel & Accessories > Clothing.

## Around every page

store-skip = Vai al contenuto
store-menu = Menu
store-categories = Categorie
store-search = Cerca
store-language = Lingua
store-country = Consegna in
store-choose = Scegli
store-made-with = { $name }, presentato con Selvedge.
store-breadcrumbs = Ti trovi qui

## Home

store-home-new = Novità
store-home-all = Esplora
store-home-see = Guarda le novità
store-home-empty = Qui non c’è ancora niente in vendita.
    .hint = Appena il primo prodotto sarà approvato e pubblicato, comparirà in questa pagina.

## Lists of products

store-count = { $count ->
        [0] Nessun prodotto
        [one] { $count } prodotto
       *[other] { $count } prodotti
    }
store-sort = Ordina per
store-apply = Applica
store-clear = Azzera tutto
store-remove = Togli { $name }
store-filters = Filtri
store-more = Mostra altri
store-first = Torna all’inizio
store-price-min = Da
store-price-max = A
store-rating-up = { $count ->
        [one] { $count } stella o più
       *[other] { $count } stelle o più
    }
store-list-empty = Niente corrisponde a questi filtri.
    .hint = Togline uno, oppure azzerali tutti.
store-category-empty = In questa categoria non c’è ancora niente.
    .hint = Dai un’occhiata alle altre.

## chosen at run time

store-sort-relevance = Pertinenza
store-sort-newest = Più recenti
store-sort-price = Prezzo crescente
store-sort-price-down = Prezzo decrescente
store-sort-rating = Valutazione
store-sort-name = Nome
store-facet-colour = Colore
store-facet-size = Taglia
store-facet-fit = Vestibilità
store-facet-fibre = Materiale
store-facet-brand = Marca
store-facet-department = Per
store-facet-season = Stagione
store-facet-rating = Valutazione
store-facet-price = Prezzo

## Search

store-search-title = Ricerca
store-search-results = Risultati per “{ $query }”
store-search-relaxed = Niente contiene tutte queste parole; ecco ciò che vi si avvicina.
store-search-empty = Nessun risultato per “{ $query }”.
    .hint = Controlla l’ortografia, usa meno parole o sfoglia le categorie.
store-search-prompt = Che cosa cerchi?
    .hint = Un capo, un colore, un materiale o il codice sull’etichetta.

## A product

store-photos = Foto
store-no-photo = Ancora nessuna foto
store-video = Guarda il filmato
store-colour = Colore
store-colours = Colori
store-size = Taglia
store-one-size = Taglia unica
store-size-age = Età
store-size-second = Seconda taglia
store-age-months = { $range } { $last ->
    [one] mese
   *[other] mesi
    }
store-age-years = { $range } { $last ->
    [one] anno
   *[other] anni
    }
store-size-table = Guida alle taglie
store-unit = Unità della tabella
store-garment-measurements = Misure del capo
store-in-stock = Disponibile
store-few-left = Solo pochi pezzi
store-sold-out = Esaurito
    .hint = Al momento non è disponibile in nessuna taglia.
store-not-sold-here = Non in vendita in questo paese: { $country }.
store-price-from = da { $price }
store-price-sale = Prezzo scontato
store-price-was = Prezzo normale
store-price-lowest = Prezzo più basso dei 30 giorni prima dello sconto: { $price }
store-tax-included = IVA inclusa
store-tax-not-included = tasse escluse
store-rating-words = { $rating } stelle su 5
store-stars = { $count ->
        [one] { $count } stella
       *[other] { $count } stelle
    }
store-description = Descrizione
store-shown-in = Questo testo non è ancora tradotto; è mostrato in un’altra lingua: { $locale }.
store-fit = Vestibilità e dettagli
store-model = Chi lo indossa è alto { $height } e porta la taglia { $size }.
store-made-of = Materiale
store-claim = { $fibre }: { $claim } ({ $scheme }, { $number })
store-cloth-weight = Peso
store-cloth-construction = Tessitura o maglia
store-cloth-finish = Finissaggio
store-care = Cura
store-yes = Sì
store-no = No
store-codes = Codice articolo:

## chosen at run time

store-cut-fit = Vestibilità
store-cut-length = Lunghezza
store-cut-rise = Vita
store-cut-leg = Gamba
store-cut-neckline = Scollo
store-cut-sleeve = Lunghezza maniche
store-cut-sleeve-style = Maniche
store-cut-closure = Chiusura
store-cut-pattern = Fantasia
store-cut-toe = Punta
store-cut-heel = Tacco
store-cut-stretch = Elasticità
store-cut-fit-note = Come veste

## Origin

store-origin-heading = Origine e produttore
store-origin = Prodotto in
store-origin-weaving = Tessitura o maglieria
store-origin-dyeing = Tintura o stampa
store-origin-confection = Confezione
store-recycled = Materiale riciclato
store-recycled-at-least = Prodotto contenente almeno il { $share } di materiali riciclati
store-recycled-fibre = { $fibre } (riciclato)
store-customs-code = Codice doganale
store-manufacturer = Produttore
store-responsible-person = Responsabile nell’UE

## Delivery and returns

store-delivery = Consegna e resi ({ $country })
store-delivery-heading = Consegna
store-delivery-free = Consegna gratuita
store-delivery-cost = Consegna { $price }
store-delivery-free-from = Consegna { $price }, gratuita da { $from }
store-delivery-days = { $max ->
        [one] Da te entro { $max } giorno lavorativo
       *[other] Da te in { $min }–{ $max } giorni lavorativi
    }
store-delivery-not-there = Non si consegna in questo paese: { $country }.
store-returns = Resi
store-returns-none = Non si può restituire
store-returns-free = { $days ->
        [one] Reso gratuito entro { $days } giorno
       *[other] Reso gratuito entro { $days } giorni
    }
store-returns-customer = { $days ->
        [one] Reso entro { $days } giorno, spedizione a tuo carico
       *[other] Reso entro { $days } giorni, spedizione a tuo carico
    }
store-returns-fixed = { $days ->
        [one] Reso entro { $days } giorno per { $price }
       *[other] Reso entro { $days } giorni per { $price }
    }
store-return-by-mail = per posta
store-return-in-store = in negozio
store-return-at-kiosk = in un punto di ritiro automatico
store-in-stores = { $count ->
        [one] Disponibile in { $count } negozio
       *[other] Disponibile in { $count } negozi
    }
store-stores = Nei nostri negozi
store-pick-up = Ritiro possibile

## Other products

store-complete-the-look = Completa il look
store-cross-sell = Sta bene con
store-look-alikes = Potrebbe piacerti anche
store-social = Indossato da voi

## Reviews

store-reviews = Recensioni
store-reviews-none = Nessuno l’ha ancora recensito. Comincia tu.
store-review-count = { $count ->
        [one] { $count } recensione
       *[other] { $count } recensioni
    }
store-review-fit = Come veste?
store-review-write = Scrivi una recensione
store-review-rating = La tua valutazione
store-review-title = Titolo
store-review-body = La tua recensione
store-review-author = Il tuo nome
    .hint = Appare accanto alla tua recensione.
store-review-send = Invia
store-review-moderation = Leggiamo ogni recensione prima di pubblicarla.
store-review-verified = Acquisto verificato
store-review-sent = Grazie della recensione.
    .hint = Comparirà qui appena l’avremo letta.
store-review-refused = La recensione non si può inviare così.
    .hint = Scegli una valutazione, scrivi almeno dieci caratteri e indica un nome.
store-review-elsewhere = Questo modulo non è stato inviato dalla nostra pagina.
    .hint = Riapri il prodotto e scrivi lì la tua recensione.

## Nothing there

store-missing = Questa pagina non esiste.
    .hint = Forse è stata spostata, o il prodotto non è più in vendita. La ricerca può trovare qualcosa di simile.

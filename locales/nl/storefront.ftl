## Around every page
## confidence: low

store-skip = Naar de inhoud
store-menu = Menu
store-categories = Categorieën
store-search = Zoeken
store-language = Taal
store-country = Bezorgen in
store-choose = Kiezen
store-made-with = { $name }, getoond met Selvedge.
store-breadcrumbs = Je bent hier

## Home
## confidence: low

store-home-new = Nieuw binnen
store-home-all = Rondkijken
store-home-see = Bekijk wat nieuw is
store-home-empty = Hier is nog niets te koop.
    .hint = Zodra het eerste product is goedgekeurd en gepubliceerd, staat het op deze pagina.

## Lists of products
## confidence: low

store-count = { $count ->
        [0] Geen producten
        [one] { $count } product
       *[other] { $count } producten
    }
store-sort = Sorteren op
store-apply = Toepassen
store-clear = Alles wissen
store-remove = { $name } verwijderen
store-filters = Filters
store-more = Meer tonen
store-first = Terug naar het begin
store-price-min = Van
store-price-max = Tot
store-rating-up = { $count ->
        [one] { $count } ster of meer
       *[other] { $count } sterren of meer
    }
store-list-empty = Bij deze filters hebben we niets gevonden.
    .hint = Haal er een weg, of wis ze allemaal.
store-category-empty = In deze categorie is nog niets te vinden.
    .hint = Kijk eens bij de andere.

## chosen at run time
## confidence: low

store-sort-relevance = Relevantie
store-sort-newest = Nieuwste
store-sort-price = Prijs: laag naar hoog
store-sort-price-down = Prijs: hoog naar laag
store-sort-rating = Beoordeling
store-sort-name = Naam
store-facet-colour = Kleur
store-facet-size = Maat
store-facet-fit = Pasvorm
store-facet-fibre = Materiaal
store-facet-brand = Merk
store-facet-department = Voor
store-facet-season = Seizoen
store-facet-rating = Beoordeling
store-facet-price = Prijs

## Search
## confidence: low

store-search-title = Zoeken
store-search-results = Resultaten voor ‘{ $query }’
store-search-relaxed = Niets bevat al deze woorden; dit komt het dichtst in de buurt.
store-search-empty = Niets gevonden voor ‘{ $query }’.
    .hint = Controleer de spelling, gebruik minder woorden of kijk in de categorieën.
store-search-prompt = Waar ben je naar op zoek?
    .hint = Een kledingstuk, een kleur, een materiaal of het nummer op het label.

## A product
## confidence: low

store-photos = Foto’s
store-no-photo = Nog geen foto
store-video = Bekijk de video
store-colour = Kleur
store-colours = Kleuren
store-size = Maat
store-one-size = One size
store-size-age = Leeftijd
store-size-second = Tweede maat
store-age-months = { $range } { $last ->
    [one] maand
   *[other] maanden
    }
store-age-years = { $range } { $last ->
    [one] jaar
   *[other] jaar
    }
store-size-table = Maattabel
store-unit = Eenheid van de tabel
store-garment-measurements = Afmetingen van het kledingstuk
store-in-stock = Op voorraad
store-few-left = Nog maar een paar
store-sold-out = Uitverkocht
    .hint = Op dit moment is er geen enkele maat meer.
store-not-sold-here = Niet te koop in dit land: { $country }.
store-price-from = vanaf { $price }
store-price-sale = Verlaagde prijs
store-price-was = Normale prijs
store-price-lowest = Laagste prijs in de 30 dagen vóór de prijsverlaging: { $price }
store-tax-included = incl. btw
store-tax-not-included = excl. belastingen
store-rating-words = { $rating } van de 5 sterren
store-stars = { $count ->
        [one] { $count } ster
       *[other] { $count } sterren
    }
store-description = Beschrijving
store-shown-in = Deze tekst is nog niet vertaald; je leest hem in het { $locale }.
store-fit = Pasvorm en details
store-model = Het model is { $height } lang en draagt maat { $size }.
store-made-of = Materiaal
store-claim = { $fibre }: { $claim } ({ $scheme }, { $number })
store-cloth-weight = Stofgewicht
store-cloth-construction = Weefsel of breisel
store-cloth-finish = Afwerking
store-care = Onderhoud
store-yes = Ja
store-no = Nee
store-codes = Artikelnummer:

## chosen at run time
## confidence: low

store-cut-fit = Pasvorm
store-cut-length = Lengte
store-cut-rise = Taillehoogte
store-cut-leg = Pijp
store-cut-neckline = Halslijn
store-cut-sleeve = Mouwlengte
store-cut-sleeve-style = Mouw
store-cut-closure = Sluiting
store-cut-pattern = Dessin
store-cut-toe = Neus
store-cut-heel = Hak
store-cut-stretch = Rekbaarheid
store-cut-fit-note = Maatadvies

## Origin
## confidence: low

store-origin-heading = Herkomst en fabrikant
store-origin = Gemaakt in
store-origin-weaving = Geweven of gebreid in
store-origin-dyeing = Geverfd of bedrukt in
store-origin-confection = Genaaid in
store-recycled = Gerecycled materiaal
store-recycled-at-least = Product met ten minste { $share } gerecyclede materialen
store-recycled-fibre = { $fibre } (gerecycled)
store-customs-code = Goederencode (douane)
store-manufacturer = Fabrikant
store-responsible-person = Verantwoordelijke persoon in de EU

## Delivery and returns
## confidence: low

store-delivery = Bezorgen en retourneren ({ $country })
store-delivery-heading = Bezorgen
store-delivery-free = Gratis bezorgd
store-delivery-cost = Bezorgkosten { $price }
store-delivery-free-from = Bezorgkosten { $price }, gratis bezorgd vanaf { $from }
store-delivery-days = { $max ->
        [one] Binnen { $max } werkdag in huis
       *[other] In { $min } tot { $max } werkdagen in huis
    }
store-delivery-not-there = We bezorgen niet in dit land: { $country }.
store-returns = Retourneren
store-returns-none = Kan niet worden geretourneerd
store-returns-free = { $days ->
        [one] Gratis retourneren binnen { $days } dag
       *[other] Gratis retourneren binnen { $days } dagen
    }
store-returns-customer = { $days ->
        [one] Retourneren binnen { $days } dag; de verzendkosten betaal je zelf
       *[other] Retourneren binnen { $days } dagen; de verzendkosten betaal je zelf
    }
store-returns-fixed = { $days ->
        [one] Retourneren binnen { $days } dag voor { $price }
       *[other] Retourneren binnen { $days } dagen voor { $price }
    }
store-return-by-mail = per post
store-return-in-store = in een winkel
store-return-at-kiosk = via een pakketautomaat
store-in-stores = { $count ->
        [one] Op voorraad in { $count } winkel
       *[other] Op voorraad in { $count } winkels
    }
store-stores = In onze winkels
store-pick-up = Afhalen kan hier

## Other products
## confidence: low

store-complete-the-look = Maak je look compleet
store-cross-sell = Mooi te combineren met
store-look-alikes = Misschien ook iets voor jou
store-social = Gedragen door jullie

## Reviews
## confidence: low

store-reviews = Reviews
store-reviews-none = Er is nog geen review. Schrijf jij de eerste?
store-review-count = { $count ->
        [one] { $count } review
       *[other] { $count } reviews
    }
store-review-fit = Hoe valt het?
store-review-write = Schrijf een review
store-review-rating = Jouw beoordeling
store-review-title = Titel
store-review-body = Jouw review
store-review-author = Je naam
    .hint = Die staat bij je review.
store-review-send = Versturen
store-review-moderation = We lezen elke review voordat we hem plaatsen.
store-review-verified = Geverifieerde aankoop
store-review-sent = Bedankt voor je review.
    .hint = Hij staat hier zodra we hem hebben gelezen.
store-review-refused = Zo kan deze review niet worden verstuurd.
    .hint = Kies een beoordeling, schrijf minstens tien tekens en vul een naam in.
store-review-elsewhere = Dit formulier is niet vanaf onze pagina verstuurd.
    .hint = Open het product opnieuw en schrijf je review daar.

## Nothing there
## confidence: low

store-missing = Deze pagina bestaat niet.
    .hint = Misschien is de pagina verplaatst of verkopen we het product niet meer. Zoek gerust naar iets wat erop lijkt.

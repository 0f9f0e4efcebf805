## Around every page
## confidence: low

store-skip = Hoppa till innehållet
store-menu = Meny
store-categories = Kategorier
store-search = Sök
store-language = Språk
store-country = Leverera till
store-choose = Välj
store-made-with = { $name }, visas med Selvedge.
store-breadcrumbs = Du är här

## Home
## confidence: low

store-home-new = Nyheter
store-home-all = Se dig omkring
store-home-see = Se nyheterna
store-home-empty = Här finns inget till salu än.
    .hint = Så snart den första produkten är godkänd och publicerad visas den på den här sidan.

## Lists of products
## confidence: low

store-count = { $count ->
        [0] Inga produkter
        [one] { $count } produkt
       *[other] { $count } produkter
    }
store-sort = Sortera efter
store-apply = Använd
store-clear = Rensa alla
store-remove = Ta bort { $name }
store-filters = Filter
store-more = Visa fler
store-first = Tillbaka till början
store-price-min = Från
store-price-max = Till
store-rating-up = { $count ->
        [one] { $count } stjärna och uppåt
       *[other] { $count } stjärnor och uppåt
    }
store-list-empty = Inget passar de här filtren.
    .hint = Ta bort ett av dem, eller rensa alla.
store-category-empty = Det finns inget i den här kategorin än.
    .hint = Titta gärna i de andra.

## chosen at run time
## confidence: low

store-sort-relevance = Relevans
store-sort-newest = Nyast
store-sort-price = Pris: lågt till högt
store-sort-price-down = Pris: högt till lågt
store-sort-rating = Betyg
store-sort-name = Namn
store-facet-colour = Färg
store-facet-size = Storlek
store-facet-fit = Passform
store-facet-fibre = Material
store-facet-brand = Varumärke
store-facet-department = Avdelning
store-facet-season = Säsong
store-facet-rating = Betyg
store-facet-price = Pris

## Search
## confidence: low

store-search-title = Sök
store-search-results = Resultat för ”{ $query }”
store-search-relaxed = Inget innehåller alla orden; det här ligger närmast.
store-search-empty = Inga träffar på ”{ $query }”.
    .hint = Kontrollera stavningen, använd färre ord eller titta bland kategorierna.
store-search-prompt = Vad letar du efter?
    .hint = Ett plagg, en färg, ett material eller numret på etiketten.

## A product
## confidence: low

store-photos = Foton
store-no-photo = Inget foto än
store-video = Se filmen
store-colour = Färg
store-colours = Färger
store-size = Storlek
store-one-size = One size
store-size-age = Ålder
store-size-second = Andra storlek
store-age-months = { $range } { $last ->
    [one] månad
   *[other] månader
    }
store-age-years = { $range } { $last ->
    [one] år
   *[other] år
    }
store-size-table = Storleksguide
store-unit = Tabellens enhet
store-garment-measurements = Plaggets mått
store-in-stock = I lager
store-few-left = Bara några få kvar
store-sold-out = Slutsåld
    .hint = Ingen av storlekarna finns kvar just nu.
store-not-sold-here = Säljs inte till { $country }.
store-price-from = från { $price }
store-price-sale = Nedsatt pris
store-price-was = Ordinarie pris
store-price-lowest = Lägsta pris under de 30 dagarna före prissänkningen: { $price }
store-tax-included = inkl. moms
store-tax-not-included = skatt tillkommer
store-rating-words = { $rating } av 5 stjärnor
store-stars = { $count ->
        [one] { $count } stjärna
       *[other] { $count } stjärnor
    }
store-description = Beskrivning
store-shown-in = Texten är inte översatt än; den visas på { $locale }.
store-fit = Passform och detaljer
store-model = Modellen är { $height } lång och bär storlek { $size }.
store-made-of = Material
store-claim = { $fibre }: { $claim } ({ $scheme }, { $number })
store-cloth-weight = Tygvikt
store-cloth-construction = Väv eller trikå
store-cloth-finish = Efterbehandling
store-care = Skötselråd
store-yes = Ja
store-no = Nej
store-codes = Artikelnummer:

## chosen at run time
## confidence: low

store-cut-fit = Passform
store-cut-length = Längd
store-cut-rise = Midjehöjd
store-cut-leg = Ben
store-cut-neckline = Halsringning
store-cut-sleeve = Ärmlängd
store-cut-sleeve-style = Ärm
store-cut-closure = Stängning
store-cut-pattern = Mönster
store-cut-toe = Tå
store-cut-heel = Klack
store-cut-stretch = Elasticitet
store-cut-fit-note = Storleksråd

## Origin
## confidence: low

store-origin-heading = Ursprung och tillverkare
store-origin = Tillverkningsland
store-origin-weaving = Vävning eller stickning
store-origin-dyeing = Färgning eller tryck
store-origin-confection = Sömnad
store-recycled = Återvunnet material
store-recycled-at-least = Produkt med minst { $share } återvunnet material
store-recycled-fibre = { $fibre } (återvunnen)
store-customs-code = Varukod (tull)
store-manufacturer = Tillverkare
store-responsible-person = Ansvarig person i EU

## Delivery and returns
## confidence: low

store-delivery = Leverans och retur ({ $country })
store-delivery-heading = Leverans
store-delivery-free = Fri frakt
store-delivery-cost = Frakt { $price }
store-delivery-free-from = Frakt { $price }, fri frakt från { $from }
store-delivery-days = { $max ->
        [one] Hos dig inom { $max } arbetsdag
       *[other] Hos dig inom { $min } till { $max } arbetsdagar
    }
store-delivery-not-there = Levereras inte till { $country }.
store-returns = Retur
store-returns-none = Kan inte returneras
store-returns-free = { $days ->
        [one] Fri retur inom { $days } dag
       *[other] Fri retur inom { $days } dagar
    }
store-returns-customer = { $days ->
        [one] Retur inom { $days } dag; du betalar returfrakten
       *[other] Retur inom { $days } dagar; du betalar returfrakten
    }
store-returns-fixed = { $days ->
        [one] Retur inom { $days } dag för { $price }
       *[other] Retur inom { $days } dagar för { $price }
    }
store-return-by-mail = med posten
store-return-in-store = i butik
store-return-at-kiosk = via paketskåp
store-in-stores = { $count ->
        [one] Finns i { $count } butik
       *[other] Finns i { $count } butiker
    }
store-stores = I våra butiker
store-pick-up = Du kan hämta här

## Other products
## confidence: low

store-complete-the-look = Komplettera looken
store-cross-sell = Passar bra ihop med
store-look-alikes = Du kanske också gillar
store-social = Buret av er

## Reviews
## confidence: low

store-reviews = Omdömen
store-reviews-none = Ingen har lämnat ett omdöme än. Bli först.
store-review-count = { $count ->
        [one] { $count } omdöme
       *[other] { $count } omdömen
    }
store-review-fit = Hur är storleken?
store-review-write = Skriv ett omdöme
store-review-rating = Ditt betyg
store-review-title = Rubrik
store-review-body = Ditt omdöme
store-review-author = Ditt namn
    .hint = Det visas tillsammans med ditt omdöme.
store-review-send = Skicka
store-review-moderation = Vi läser alla omdömen innan de publiceras.
store-review-verified = Verifierat köp
store-review-sent = Tack för ditt omdöme.
    .hint = Det visas här så snart vi har läst det.
store-review-refused = Omdömet kan inte skickas som det är.
    .hint = Välj ett betyg, skriv minst tio tecken och ange ett namn.
store-review-elsewhere = Formuläret skickades inte från vår sida.
    .hint = Öppna produkten igen och skriv ditt omdöme där.

## Nothing there
## confidence: low

store-missing = Den här sidan finns inte.
    .hint = Den kan ha flyttats, eller så säljer vi inte produkten längre. Sök gärna efter något liknande.

## Rooms: what products share

rooms-crumbs = Du är här
rooms-policies = Villkor
rooms-search = Sök namn eller kod
rooms-find = Sök
rooms-before = Föregående sida
rooms-back = Avbryt
rooms-make = Skapa
rooms-code = Kod
    .hint = Bokstäver, siffror, punkt, bindestreck och understreck, högst 64. Så kallar filer och API:t det.
rooms-code-new = Ny kod
    .hint = Den som nämner det följer med; den gamla koden leder hit för alltid.
rooms-rename = Ändra koden
rooms-used = Används av
rooms-language = Språk
rooms-languages-more = { $count ->
        [one] { $count } språk till
       *[other] { $count } språk till
    }
rooms-number = Det är inget heltal.
    .hint = Skriv bara siffror.
rooms-figure = Det är inget mått.
    .hint = Skriv till exempel 84, 84,5 eller 84–88.
rooms-some-only = Du får bara skriva en del av det.
rooms-from-above = { $what } (uppifrån)
rooms-choices-none = Det finns inget att välja än.
rooms-rows-none = Det finns ingen rad än.
rooms-row-add = Lägg till en rad
rooms-row-acts = Ordning och borttagning
rooms-row-up = Flytta rad { $number } uppåt
rooms-row-down = Flytta rad { $number } nedåt
rooms-row-drop = Ta bort rad { $number }
rooms-products = { $count ->
        [one] { $count } produkt
       *[other] { $count } produkter
    }
rooms-users-none = Inget använder det.
rooms-users-more = och { $count } till
rooms-clash = Någon har ändrat samma sak under tiden. Nedan står det du skrev; spara igen för att behålla ditt.
rooms-clash-theirs = Deras
rooms-clash-yours = Ditt

## Removal

rooms-remove = Ta bort
    .hint = Du ser först vem som använder det.
rooms-remove-ask = Ta bort …
rooms-remove-title = Ta bort { $name }?
rooms-remove-do = Ta bort { $code }
rooms-remove-kept = Det kan inte försvinna så länge dessa nämner det.
    .hint = Ge dem något annat först.
rooms-remove-felt = Dessa produkter blir utan.
rooms-remove-free = Inget nämner det: det kan försvinna.
rooms-remove-back = Historiken finns kvar; därifrån kan det skapas igen.
rooms-removed = { $code } är borttaget.

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = Kategorier
    .hint = Det som säljs, som ett träd. Regler går nedåt: vad som begärs av produkter, deras attribut, deras storleksguide.
rooms-categories-new = Ny kategori
rooms-said-saved = Sparat.
rooms-said-made = Skapat.
rooms-said-renamed = Koden är ändrad. Den gamla leder hit.
rooms-users-category = { $count ->
        [one] { $count } kategori
       *[other] { $count } kategorier
    }
rooms-users-channel = { $count ->
        [one] { $count } kanal
       *[other] { $count } kanaler
    }
rooms-users-style = { $count ->
        [one] { $count } modell
       *[other] { $count } modeller
    }
rooms-users-product = { $count ->
        [one] { $count } produkt själv
       *[other] { $count } produkter själva
    }
rooms-part-names = Namn och adresser
    .hint = En tom adress görs av namnet.
rooms-part-asked = Vad som begärs här
    .hint = Det som ligger under ärver det: listor läggs ihop, närmaste storleksguide och närmaste bilder gäller.
rooms-part-cut = Snittermer
    .hint = Där ingen är vald är alla rimliga.
rooms-field-name = Namn
rooms-field-names = Namn
rooms-field-slugs = Del av adressen
rooms-field-parent = Under
rooms-field-rules-size-chart = Storleksguide för produkter som inte nämner någon
rooms-field-rules-attributes = Attribut för produkter här
rooms-field-rules-shots = Önskade bilder
rooms-field-rules-fields = Begärs utöver kanalerna
rooms-field-rules-not-asked = Meningslöst här
rooms-field-rules-packs = Regelpaket som gäller här
rooms-differs-size-chart = Storleksguide
rooms-differs-attributes = Attribut
rooms-differs-fields = Begärs dessutom
rooms-differs-not-asked = Begärs inte
rooms-differs-packs = Regelpaket
rooms-differs-shots = Bilder
rooms-differs-cut = Andra snittermer
rooms-differs-address = Adress

rooms-size-charts = Storleksguider
    .hint = Ett märkes storlekar för en sorts plagg: för vilka kroppar, vad plaggen mäter, vad de är på annat håll.
rooms-size-charts-new = Ny storleksguide
rooms-size-charts-none = Det finns inga storleksguider än.
    .hint = Börja från en av branschens tabeller, eller från noll.
rooms-return-policies = Returer
    .hint = Hur produkter går tillbaka: hur länge, på vilken väg och vem som betalar.
rooms-return-policies-new = Ny returpolicy
rooms-return-policies-none = Det finns ingen returpolicy än.
    .hint = Produkter behöver en för att kunna visas.
rooms-shipping-profiles = Frakt
    .hint = Hur produkter skickas: vart, för hur mycket, hur fort. Den första raden som nämner ett land gäller.
rooms-shipping-profiles-new = Ny fraktprofil
rooms-shipping-profiles-none = Det finns ingen fraktprofil än.
    .hint = Produkter behöver en för att kunna visas.
rooms-attributes = Attribut
    .hint = Det som produkter i vissa kategorier har därtill: klackens höjd, väskans volym.
rooms-attributes-new = Nytt attribut
rooms-attributes-none = Det finns inga egna attribut än.
    .hint = Definiera ett och låt sedan en kategori fråga efter det.
rooms-channels = Kanaler
    .hint = Vart färdiga produkter går, och vad varje kanal begär av dem.
rooms-channels-new = Ny kanal
rooms-channels-none = Det finns ingen kanal än.
    .hint = Produkter visas där det finns en.
rooms-remove-channels = Det den visar visas inte mer, dess flöden upphör och dess publiceringar går med den.
rooms-part-chart = Guiden
rooms-part-sizes = Storlekar i ordning
    .hint = Ett mått är 84 eller 84–88; flera storlekar i ett annat system skiljs med komman.
rooms-part-columns = Kolumner
    .hint = Det som tas ur tabellen är borta när den sparats.
rooms-part-second = Andra dimension
    .hint = Jeansens innerbenslängd, bh:ns kupa, skons vidd.
rooms-part-sources = Varifrån omräkningarna kommer
rooms-part-terms = Villkor
rooms-part-words = I ord
rooms-part-profile = Profil
rooms-part-rates = Priser
    .hint = Länder är två bokstäver var, skilda med komman: DE, AT. Dagar är arbetsdagar.
rooms-part-attribute = Namn
rooms-part-values = Värden
rooms-part-options = Alternativ
    .hint = För ett eller flera ur en lista, i den ordning de erbjuds.
rooms-part-channel = Kanalen
rooms-part-markets = Marknader
    .hint = Den första är förvald, liksom det första språket i var och en.
rooms-part-gates = Vad som måste finnas
rooms-part-selection = Vilka produkter
    .hint = Där inget är valt, alla.
rooms-part-feeds = Flöden
rooms-part-connector = Koppling
    .hint = Lösenord sägs inte här: driftens inställningar har dem under inloggningens namn.
rooms-field-code = Kod
rooms-field-label = Storlek
rooms-field-age = Ålder (månader)
rooms-field-how-to-measure = Så mäter du
rooms-field-system = System
rooms-field-group = Storleksgrupp
rooms-field-source = Källa
rooms-field-confidence = Tillförlitlighet
rooms-field-sizes = Storlekar
rooms-field-second = Den andra dimensionens värden
rooms-field-second-dimension = Vad den är
rooms-field-columns-body = Kroppens
rooms-field-columns-garment = Plaggets
rooms-field-columns-conversions = Andra system
rooms-field-columns-age = Åldrar
rooms-field-columns-second = Dess mått
rooms-field-sources = Källor
rooms-field-days = Dagar
    .hint = Från leverans; noll om inget tas tillbaka.
rooms-field-fees = Vem som betalar
rooms-field-fee-amount = Fast belopp
rooms-field-currency = Valuta
rooms-field-methods = Vägar tillbaka
rooms-field-countries = Länder
    .hint = Två bokstäver var: DE, AT, CH. Tomt betyder överallt.
rooms-field-text = Text
rooms-field-rates = Priser
rooms-field-cost = Kostnad
rooms-field-free-from = Fritt från
rooms-field-handling-min = Hantering från
rooms-field-handling-max = till
rooms-field-transit-min = På väg från
rooms-field-transit-max = till
rooms-field-type = Typ
rooms-field-unit = Enhet
    .hint = För ett tal: mm, g, l.
rooms-field-per-locale = Olika per språk
rooms-field-per-channel = Olika per kanal
rooms-field-public = Kunder ser det
rooms-field-options = Alternativ
rooms-field-required-locales = Språk som krävs
    .hint = Varje text måste finnas på vart och ett. Det första är källan till de andra: en, de.
rooms-field-offered-locales = Språk som erbjuds
    .hint = Också betjänade, med reserv där en text saknas.
rooms-field-is-storefront = Kunder ser det här: den har sidor och sökning
rooms-field-follows-edits = Ändringar går ut genast, utan nytt godkännande
rooms-field-hosts = Värdnamn
rooms-field-markets = Marknader
rooms-field-country = Land
rooms-field-locales = Språk
rooms-field-tax-included = Priser med skatt
rooms-field-requires = Uppgifter som krävs
rooms-field-min-photos = Foton minst
rooms-field-packs = Regelpaket som binder den
rooms-field-selection-categories = Bara dessa kategorier
rooms-field-selection-except-categories = Inte dessa kategorier
rooms-field-selection-brands = Bara dessa märken
rooms-field-feeds-need-token = Flöden kräver en token
rooms-field-field-mapping = Andra källor till fält
rooms-field-outside = Deras fält
rooms-field-field = Vårt fält
rooms-field-connector-kind = Plattform
rooms-field-connector-url = Adress till dess API
rooms-field-connector-channel-token = Butikens kanal
rooms-field-connector-key = Inloggningens namn
    .hint = I driftens inställningar; kanalens kod om det är tomt.
rooms-field-connector-stock-location = Lagerplats
rooms-field-connector-tax-category = Skattekategori
rooms-field-connector-languages = Språk som skickas
rooms-field-ours = Vårt
rooms-field-theirs = Deras
rooms-column-options = Alternativ
rooms-column-categories = Begärs av
rooms-column-sizes = Storlekar
rooms-column-live = Live
rooms-column-pending = Väntar
rooms-column-failed = Misslyckade
rooms-fees-free = Fritt för kunden
rooms-fees-customer = Kunden, det som fraktbolaget tar
rooms-fees-fixed = Kunden, ett fast belopp
rooms-method-by-mail = Med paket
rooms-method-in-store = I butik
rooms-method-at-kiosk = I paketautomat
rooms-type-text = Text
rooms-type-number = Tal
rooms-type-boolean = Ja eller nej
rooms-type-date = Datum
rooms-type-select = Ett ur en lista
rooms-type-multi-select = Flera ur en lista
rooms-group-regular = Normal
rooms-group-petite = Petite
rooms-group-plus = Stora storlekar
rooms-group-tall = Lång
rooms-group-big = Vid
rooms-group-maternity = Mamma
rooms-dimension-length = Innerbenslängd
rooms-dimension-cup = Kupa
rooms-dimension-girth = Omfång och kroppstyp
rooms-dimension-width = Vidd
rooms-dimension-sleeve = Ärm
rooms-confidence-high = Hög: mätt, eller sagt av tillverkaren
rooms-confidence-medium = Medel: flera källor är överens
rooms-confidence-low = Låg: ett vanligt värde
rooms-reviews-pending = Väntar
rooms-reviews-published = Publicerade
rooms-reviews-rejected = Avvisade
rooms-reviews-none-pending = Inget omdöme väntar.
rooms-reviews-none-published = Inget omdöme är publicerat.
rooms-reviews-none-rejected = Inget omdöme är avvisat.
rooms-reviews-reason-off-topic = Handlar inte om produkten
rooms-reviews-reason-spam = Reklam
rooms-reviews-reason-offensive = Kränkande
rooms-reviews-reason-personal = Personuppgifter
rooms-reviews-reason-other = Annat skäl
rooms-reviews-done-published = { $count ->
        [one] { $count } omdöme är publicerat.
       *[other] { $count } omdömen är publicerade.
    }
rooms-reviews-done-rejected = { $count ->
        [one] { $count } omdöme är avvisat.
       *[other] { $count } omdömen är avvisade.
    }
rooms-reviews-done-pending = { $count ->
        [one] { $count } omdöme väntar igen.
       *[other] { $count } omdömen väntar igen.
    }
rooms-reviews-done-undone = { $count ->
        [one] { $count } omdöme är som det var.
       *[other] { $count } omdömen är som de var.
    }
rooms-unit-cm = Centimeter
rooms-unit-in = Tum

## Categories: the tree

rooms-child-new = Ny underkategori
rooms-child-of = Ny kategori under { $name }
rooms-fold = Öppna eller stäng { $name }
rooms-tree-keys = Pilarna går genom trädet, Alt och en pil flyttar en kategori; eller dra den före, in i eller efter en annan.
rooms-tree-keys-read = Pilarna går genom trädet.
rooms-addresses = Adresser i butiken
rooms-move = Flytta
rooms-move-to = Flytta …
rooms-move-title = Flytta { $name }
rooms-move-parent = Under
rooms-move-root = Överst i trädet
rooms-move-before = Före
    .hint = Titta en gång när du valt en annan överordnad: då står dess kategorier här.
rooms-move-last = Efter alla
rooms-move-look = Se vad som ändras
rooms-move-here = Den står redan där.
rooms-move-same = Inget annat blir annorlunda.
rooms-move-along = { $products ->
        [one] { $products } produkt
       *[other] { $products } produkter
    } och { $categories ->
        [one] { $categories } kategori
       *[other] { $categories } kategorier
    } under följer med.
rooms-consequences = Vad som blir annorlunda
rooms-moved = { $name } är flyttad.
rooms-moved-back = { $name } är tillbaka på sin plats.

## Size charts, channels

rooms-everywhere = Överallt
rooms-unit = Enhet
rooms-columns-show = Visa dessa kolumner
rooms-block = Klistra in från ett kalkylblad
    .hint = Skilt med tabbar, som kalkylblad kopierar. Första raden får nämna kolumnerna; storlekar som finns fylls i, andra läggs till.
rooms-block-put = Sätt in i tabellen
rooms-odd = Värt en extra titt
rooms-start = Börja från en av branschens tabeller
rooms-start-table = Tabell
rooms-start-go = Fyll i
rooms-feed-addresses = Flödenas adresser
    .hint = Det som program utifrån hämtar.
rooms-feed-token = De behöver en token med rollen Flöde: som bearer, eller som lösenord i enkel inloggning.
rooms-publications = Publiceringar
rooms-publications-all = Alla
rooms-publications-none = Ingen produkt står så.
rooms-publications-of = Publiceringar på { $name }
rooms-publication-since = Sedan
rooms-publication-why = Varför
rooms-publication-tries = { $count ->
        [one] försökt en gång
       *[other] försökt { $count } gånger
    }
rooms-publication-next = nästa försök
rooms-broken = Dessa har värden som ändringen inte skulle godta. De behåller dem och anges som fel tills de rättats.
rooms-broken-anyway = Ändra ändå

## Reviews

rooms-reviews = Omdömen
rooms-reviews-search = Ord, produkt eller modell
rooms-reviews-stars = Stjärnor
rooms-reviews-of-five = { $count } av 5 stjärnor
rooms-reviews-pick = Välj omdömet av { $author }
rooms-reviews-publish = Godkänn
rooms-reviews-reject = Avvisa
rooms-reviews-publish-picked = Godkänn de valda
rooms-reviews-reject-picked = Avvisa de valda
rooms-reviews-wait-picked = Låt de valda vänta igen
rooms-reviews-reason = Varför
rooms-reviews-note = Ett ord om det
rooms-reviews-keys = j och k går vidare, a godkänner, r avvisar, x väljer, z ångrar
rooms-reviews-verified = Köpt
rooms-reviews-erased = Författaren raderad
rooms-reviews-nothing = Inget omdöme är valt.
    .hint = Välj ett eller flera, och säg sedan vad som ska ske med dem.

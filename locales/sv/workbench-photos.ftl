## Fotobordet

desk-title = Foton
desk-find-inbox = Foton utan produkt
desk-drop = Släpp foton eller mappar var som helst på sidan, eller välj dem
desk-drop-kinds = JPEG, PNG, WebP, TIFF, filmer (MP4, WebM), PDF; upp till { $most } filer åt gången, { $limit } MB vardera
desk-read-only = Du kan titta på fotona men inte ändra dem: det gör fotografi och merchandising.
desk-search = Filnamn eller produktkod
desk-zoom = Miniatyrernas storlek
desk-match = Matcha på filnamn
desk-match-all = Matcha hela inkorgen på filnamn
desk-match-hint = Du går igenom planen innan något placeras.
desk-match-taken = { $count ->
        [one] Matcha { $count } mottagen fil
       *[other] Matcha { $count } mottagna filer
    }
desk-refused = { $count ->
        [one] { $count } fil togs inte emot
       *[other] { $count } filer togs inte emot
    }
desk-choose = Välj { $file }
desk-chosen = Valda:
desk-hang-chosen = Det som är valt
desk-product = Produktkod
desk-position = Plats
desk-at-the-end = Sist
desk-hang = Placera
desk-hang-on = Placera på { $product }
desk-keys = Pilar går vidare, mellanslag väljer, 1 till 9 och 0 (tionde) placerar på den platsen.
desk-further = { $count } till
desk-hung = { $count ->
        [one] { $count } foto finns nu på { $product }.
       *[other] { $count } foton finns nu på { $product }.
    }
desk-undone = Ångrat.
desk-removed = Filen är borta.
desk-inbox-empty = Inkorgen är tom
    .hint = Varje foto finns på en produkt. Nya som ingen har matchat väntar här.
desk-no-findings = Det finns inget att säga om något foto
desk-empty = Inga foton ännu
    .hint = Släpp fotona från en fotografering här: LIN-001-navy_2_back.jpg hittar själv produkt, plats och vad det visar.
desk-shelf = Produkter
desk-shelf-hint = Sök en produkt och dra foton till den, eller till en av dess platser.
desk-find = Sök
desk-free = { $count ->
        [0] full
        [one] plats för { $count }
       *[other] plats för { $count }
    }
## Kön
desk-queue = Det som kommer in
desk-queue-waiting = Väntar
desk-queue-looking = Granskas
desk-queue-taken = Mottaget
desk-queue-known = Finns redan: samma foto
desk-queue-failed = Anslutningen bröts.
desk-queue-stopped = Stoppad
desk-queue-again = Försök igen
desk-queue-stop = Stoppa
desk-queue-stop-all = Stoppa alla
desk-queue-clear = Töm listan
desk-too-many = Högst { $limit } filer kommer in åt gången; de andra blev kvar. Släpp dem när dessa är klara.

## Foton matchade med produkter

desk-matches = Matchade på filnamn
desk-matches-hint = Inget är placerat ännu. Gå igenom, ändra det som är fel och placera sedan allt; det kan ångras på en gång.
desk-matches-changed = Matchningarna är som du ville ha dem.
desk-count-products = { $count ->
        [one] { $count } produkt får foton
       *[other] { $count } produkter får foton
    }
desk-count-left = { $count ->
        [one] { $count } blir över
       *[other] { $count } blir över
    }
desk-count-same = { $count ->
        [one] { $count } produkt visar dem redan
       *[other] { $count } produkter visar dem redan
    }
desk-hang-all = Placera allt
desk-drop-matches = Släng planen
desk-as-table = Som lista över ändringar
desk-look-through = Gå igenom fotona
desk-left = Över
desk-there = Redan där
desk-place = Plats { $position }
desk-beside = Bredvid fotona
desk-leave-out = Utelämna
desk-change-matches = Ändra matchningarna
desk-change-hint = En annan produktkod flyttar ett foto; utan kod stannar det i inkorgen.
desk-nothing-to-hang = Det finns inget att placera
photo-no-place = { $product } har sina { $max } foton: detta vore nummer { $count }.
    .hint = Ta bort ett där först, eller placera det på en annan produkt.
photo-left-out = Utelämnat för hand.

## Ett foto

desk-findings = Anmärkningar
desk-no-findings-here = Inga: det kan visas som det är.
desk-facts = Uppgifter
desk-pixels = Pixlar
desk-size = Fil
desk-kilobytes = { $size } kB
desk-profile = Färgprofil
desk-taken-at = Taget
desk-source = Kom som
desk-came = Kom in
desk-full = I full storlek
desk-credit = Fotograf
desk-rights-until = Får visas till och med
desk-where = Var det visas
desk-nowhere = Ingen produkt visar det ännu.
desk-alt-in = Alternativtext ({ $language })
desk-take-off = Ta bort från produkten
desk-hang-elsewhere = Placera på en produkt
desk-replace = Ersätt med en annan fil
desk-replace-hint = { $count ->
        [one] { $count } produkt visar det, se ovan. Plats, roll och texter blir kvar; du ser ändringen innan den görs.
       *[other] { $count } produkter visar det, se ovan. Plats, roll och texter blir kvar; du ser ändringen innan den görs.
    }
desk-replace-nowhere = Ingen produkt visar det: även den andra filen väntar i inkorgen.
desk-other-file = Den andra filen
desk-replace-here = Ersätt
desk-open = Öppna fotot på plats { $position }
desk-moved = Plats
desk-drop-here = Eller släpp dem på sidan. Dra för att ordna, eller tryck 1 till 9 och 0 på ett foto.
desk-remove = Ta bort filen
desk-remove-hint = Ingen produkt visar det, så det kan tas bort.
desk-none-chosen = Inget foto är valt.
    .hint = Välj ett eller flera och försök igen.
desk-no-product = Säg på vilken produkt.
    .hint = Skriv dess kod, eller sök den bland produkterna bredvid väggen.
desk-same-file = Det är samma fil.
    .hint = Välj den nya versionen.
desk-other-kind = Ett foto ersätts med ett foto, en film med en film.
    .hint = Välj en fil av samma slag.
desk-in-use = { $product } visar det.
    .hint = Ta bort det där först.
desk-still-live = Det som senast godkändes visar det ännu för kunderna.
    .hint = Godkänn produkten utan det, sedan kan det tas bort.

## Filmer och bilder från sociala medier

desk-see-file = Öppna filen
desk-link = Länk
desk-title-in = Titel ({ $language })
desk-author = Upphov
desk-post = Inläggets adress
desk-right = Rätt att använda
desk-uploaded-on = Uppladdad den
desk-add-film = Lägg till en film
desk-add-social = Lägg till en bild från sociala medier
desk-film-file = Film (MP4, WebM)
desk-picture-file = Bild
desk-or-link = eller en länk
desk-poster = Omslagsbild
desk-not-a-film = Den här filen är ingen film.
    .hint = Välj en MP4- eller WebM-fil, eller ange en länk.

## chosen at run time
## Delar av väggen, och hur en produkt hittades

desk-part-all = Alla
desk-part-inbox = Inkorg
desk-part-used = Används
desk-part-findings = Med anmärkningar
desk-kind-photo = Foto
desk-kind-film = Film
desk-kind-document = Dokument
desk-by-code = på produktkoden
desk-by-sku = på SKU
desk-by-gtin = på GTIN
desk-by-style = på modell och färg
desk-by-folder = på mappen
desk-by-hand = för hand
desk-media-swatch = tygprov
desk-media-social = bild från sociala medier
desk-media-video = film
desk-media-document = dokument

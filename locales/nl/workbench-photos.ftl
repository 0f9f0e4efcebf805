## De fototafel

desk-title = Foto’s
desk-find-inbox = Foto’s zonder product
desk-drop = Sleep foto’s of mappen ergens op deze pagina, of kies ze
desk-drop-kinds = JPEG, PNG, WebP, TIFF, films (MP4, WebM), PDF; tot { $most } bestanden tegelijk, elk { $limit } MB
desk-read-only = Je mag de foto’s bekijken, niet wijzigen: dat doen fotografie en merchandising.
desk-search = Bestandsnaam of productcode
desk-zoom = Grootte van de miniaturen
desk-match = Koppelen op bestandsnaam
desk-match-all = Hele inbox koppelen op bestandsnaam
desk-match-hint = Je bekijkt het plan voordat er iets wordt geplaatst.
desk-match-taken = { $count ->
        [one] { $count } ontvangen bestand koppelen
       *[other] { $count } ontvangen bestanden koppelen
    }
desk-refused = { $count ->
        [one] { $count } bestand is niet aangenomen
       *[other] { $count } bestanden zijn niet aangenomen
    }
desk-choose = { $file } kiezen
desk-chosen = Gekozen:
desk-hang-chosen = Wat gekozen is
desk-product = Productcode
desk-position = Positie
desk-at-the-end = Aan het eind
desk-hang = Plaatsen
desk-hang-on = Bij { $product } plaatsen
desk-keys = Pijlen lopen, spatie kiest, 1 tot 9 en 0 (tiende) plaatsen op die positie.
desk-further = nog { $count }
desk-hung = { $count ->
        [one] { $count } foto staat nu bij { $product }.
       *[other] { $count } foto’s staan nu bij { $product }.
    }
desk-undone = Teruggedraaid.
desk-removed = Het bestand is weg.
desk-inbox-empty = De inbox is leeg
    .hint = Elke foto staat bij een product. Nieuwe die nog niemand heeft gekoppeld, wachten hier.
desk-no-findings = Over geen enkele foto valt iets te zeggen
desk-empty = Nog geen foto’s
    .hint = Sleep de foto’s van een shoot hierheen: LIN-001-navy_2_back.jpg vindt zelf product, positie en wat erop staat.
desk-shelf = Producten
desk-shelf-hint = Zoek een product en sleep er foto’s op, of op een van zijn posities.
desk-find = Zoeken
desk-free = { $count ->
        [0] vol
        [one] plaats voor { $count }
       *[other] plaats voor { $count }
    }
## De wachtrij
desk-queue = Wat binnenkomt
desk-queue-waiting = Wacht
desk-queue-looking = Wordt bekeken
desk-queue-taken = Aangenomen
desk-queue-known = Al hier: dezelfde foto
desk-queue-failed = De verbinding is verbroken.
desk-queue-stopped = Gestopt
desk-queue-again = Opnieuw proberen
desk-queue-stop = Stoppen
desk-queue-stop-all = Alles stoppen
desk-queue-clear = Lijst leegmaken
desk-too-many = Er komen hoogstens { $limit } bestanden tegelijk binnen; de andere bleven liggen. Sleep ze hierheen als deze klaar zijn.

## Foto’s, gekoppeld aan producten

desk-matches = Gekoppeld op bestandsnaam
desk-matches-hint = Er is nog niets geplaatst. Bekijk het, wijzig wat niet klopt en plaats dan alles; het is in één keer terug te draaien.
desk-matches-changed = De koppelingen zijn zoals je ze wilde.
desk-count-products = { $count ->
        [one] { $count } product krijgt foto’s
       *[other] { $count } producten krijgen foto’s
    }
desk-count-left = { $count ->
        [one] { $count } blijft over
       *[other] { $count } blijven over
    }
desk-count-same = { $count ->
        [one] { $count } product toont ze al
       *[other] { $count } producten tonen ze al
    }
desk-hang-all = Alles plaatsen
desk-drop-matches = Dit plan laten vallen
desk-as-table = Als lijst van wijzigingen
desk-look-through = De foto’s bekijken
desk-left = Over
desk-there = Al daar
desk-place = Positie { $position }
desk-beside = Naast de foto’s
desk-leave-out = Weglaten
desk-change-matches = Koppelingen wijzigen
desk-change-hint = Een andere productcode verplaatst een foto; zonder code blijft ze in de inbox.
desk-nothing-to-hang = Er is niets te plaatsen
photo-no-place = { $product } heeft zijn { $max } foto’s: dit zou nummer { $count } zijn.
    .hint = Haal er daar eerst een af, of plaats ze bij een ander product.
photo-left-out = Met de hand weggelaten.

## Eén foto

desk-findings = Opmerkingen
desk-no-findings-here = Geen: ze kan worden getoond zoals ze is.
desk-facts = Gegevens
desk-pixels = Pixels
desk-size = Bestand
desk-kilobytes = { $size } kB
desk-profile = Kleurprofiel
desk-taken-at = Genomen
desk-source = Kwam als
desk-came = Binnengekomen
desk-full = Op ware grootte
desk-credit = Fotocredit
desk-rights-until = Mag worden getoond tot
desk-where = Waar ze wordt getoond
desk-nowhere = Nog geen product toont ze.
desk-alt-in = Alternatieve tekst ({ $language })
desk-take-off = Van dit product halen
desk-hang-elsewhere = Bij een product plaatsen
desk-replace = Door een ander bestand vervangen
desk-replace-hint = { $count ->
        [one] { $count } product toont ze, zie hierboven. Positie, rol en teksten blijven; je ziet de wijziging voordat ze wordt gemaakt.
       *[other] { $count } producten tonen ze, zie hierboven. Positie, rol en teksten blijven; je ziet de wijziging voordat ze wordt gemaakt.
    }
desk-replace-nowhere = Geen product toont ze: ook het andere bestand wacht in de inbox.
desk-other-file = Het andere bestand
desk-replace-here = Vervangen
desk-open = De foto op positie { $position } openen
desk-moved = Positie
desk-drop-here = Of sleep ze op deze pagina. Sleep om te ordenen, of druk op een foto op 1 tot 9 en 0.
desk-remove = Bestand verwijderen
desk-remove-hint = Geen product toont ze, dus ze kan weg.
desk-none-chosen = Er is geen foto gekozen.
    .hint = Kies er een of meer en probeer het opnieuw.
desk-no-product = Zeg bij welk product.
    .hint = Typ de code, of zoek het bij de producten naast de wand.
desk-same-file = Dit is hetzelfde bestand.
    .hint = Kies de nieuwe versie ervan.
desk-other-kind = Een foto wordt door een foto vervangen, een film door een film.
    .hint = Kies een bestand van dezelfde soort.
desk-in-use = { $product } toont ze.
    .hint = Haal ze daar eerst af.
desk-still-live = Wat het laatst is goedgekeurd, toont ze nog aan klanten.
    .hint = Keur het product zonder haar goed, dan kan ze weg.

## Films en beelden van sociale media

desk-see-file = Bestand bekijken
desk-link = Link
desk-title-in = Titel ({ $language })
desk-author = Maker
desk-post = Adres van het bericht
desk-right = Gebruiksrecht
desk-uploaded-on = Geüpload op
desk-add-film = Film toevoegen
desk-add-social = Beeld van sociale media toevoegen
desk-film-file = Film (MP4, WebM)
desk-picture-file = Beeld
desk-or-link = of een link
desk-poster = Posterbeeld
desk-not-a-film = Dit bestand is geen film.
    .hint = Kies een MP4- of WebM-bestand, of geef een link op.

## chosen at run time
## Delen van de wand, en hoe een product is gevonden

desk-part-all = Alle
desk-part-inbox = Inbox
desk-part-used = In gebruik
desk-part-findings = Met opmerkingen
desk-kind-photo = Foto
desk-kind-film = Film
desk-kind-document = Document
desk-by-code = op productcode
desk-by-sku = op SKU
desk-by-gtin = op GTIN
desk-by-style = op model en kleur
desk-by-folder = op map
desk-by-hand = met de hand
desk-media-swatch = stofstaal
desk-media-social = beeld van sociale media
desk-media-video = film
desk-media-document = document

## Rooms: what products share

rooms-crumbs = Je bent hier
rooms-policies = Voorwaarden
rooms-search = Zoek naam of code
rooms-find = Zoeken
rooms-before = Vorige pagina
rooms-back = Annuleren
rooms-make = Aanmaken
rooms-code = Code
    .hint = Letters, cijfers, punt, koppelteken en liggend streepje, hoogstens 64. Zo noemen bestanden en de API het.
rooms-code-new = Nieuwe code
    .hint = Wie hem noemt, volgt; de oude code leidt hier voor altijd heen.
rooms-rename = Code wijzigen
rooms-used = Gebruikt door
rooms-language = Taal
rooms-languages-more = { $count ->
        [one] nog { $count } taal
       *[other] nog { $count } talen
    }
rooms-number = Dit is geen geheel getal.
    .hint = Schrijf alleen cijfers.
rooms-figure = Dit is geen maat.
    .hint = Schrijf bijvoorbeeld 84, 84,5 of 84–88.
rooms-some-only = Je mag er maar een deel van schrijven.
rooms-from-above = { $what } (van hierboven)
rooms-choices-none = Er valt nog niets te kiezen.
rooms-rows-none = Er is nog geen rij.
rooms-row-add = Rij toevoegen
rooms-row-acts = Volgorde en verwijderen
rooms-row-up = Rij { $number } omhoog
rooms-row-down = Rij { $number } omlaag
rooms-row-drop = Rij { $number } verwijderen
rooms-products = { $count ->
        [one] { $count } product
       *[other] { $count } producten
    }
rooms-users-none = Niets gebruikt het.
rooms-users-more = en nog { $count }
rooms-clash = Iemand heeft intussen hetzelfde gewijzigd. Hieronder staat wat je typte; bewaar nog eens om jouw versie te houden.
rooms-clash-theirs = De andere
rooms-clash-yours = De jouwe

## Removal

rooms-remove = Verwijderen
    .hint = Je ziet eerst wie het gebruikt.
rooms-remove-ask = Verwijderen …
rooms-remove-title = { $name } verwijderen?
rooms-remove-do = { $code } verwijderen
rooms-remove-kept = Het kan niet weg zolang deze het noemen.
    .hint = Geef ze eerst iets anders.
rooms-remove-felt = Deze producten komen zonder te zitten.
rooms-remove-free = Niets noemt het: het kan weg.
rooms-remove-back = De geschiedenis blijft; vandaaruit kan het weer worden aangemaakt.
rooms-removed = { $code } is verwijderd.

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = Categorieën
    .hint = Wat er verkocht wordt, als boom. Regels gaan erlangs omlaag: wat van producten gevraagd wordt, hun attributen, hun maattabel.
rooms-categories-new = Nieuwe categorie
rooms-said-saved = Bewaard.
rooms-said-made = Aangemaakt.
rooms-said-renamed = De code is gewijzigd. De oude leidt hierheen.
rooms-users-category = { $count ->
        [one] { $count } categorie
       *[other] { $count } categorieën
    }
rooms-users-channel = { $count ->
        [one] { $count } kanaal
       *[other] { $count } kanalen
    }
rooms-users-style = { $count ->
        [one] { $count } model
       *[other] { $count } modellen
    }
rooms-users-product = { $count ->
        [one] { $count } product zelf
       *[other] { $count } producten zelf
    }
rooms-part-names = Namen en adressen
    .hint = Een leeg adres wordt van de naam gemaakt.
rooms-part-asked = Wat hier gevraagd wordt
    .hint = Wat eronder ligt erft het: lijsten tellen op, de dichtstbijzijnde maattabel en opnamen gelden.
rooms-part-cut = Termen van de snit
    .hint = Waar er geen gekozen is, zijn ze allemaal zinvol.
rooms-field-name = Naam
rooms-field-names = Naam
rooms-field-slugs = Deel van het adres
rooms-field-parent = Onder
rooms-field-rules-size-chart = Maattabel van producten die er geen noemen
rooms-field-rules-attributes = Attributen van producten hier
rooms-field-rules-shots = Gewenste opnamen
rooms-field-rules-fields = Gevraagd naast wat kanalen vragen
rooms-field-rules-not-asked = Heeft hier geen zin
rooms-field-rules-packs = Regelpakketten die hier binden
rooms-differs-size-chart = Maattabel
rooms-differs-attributes = Attributen
rooms-differs-fields = Extra gevraagd
rooms-differs-not-asked = Niet gevraagd
rooms-differs-packs = Regelpakketten
rooms-differs-shots = Opnamen
rooms-differs-cut = Andere termen van de snit
rooms-differs-address = Adres

rooms-size-charts = Maattabellen
    .hint = De maten van een merk voor één soort kleding: voor welke lichamen, wat de stukken meten, wat ze elders zijn.
rooms-size-charts-new = Nieuwe maattabel
rooms-size-charts-none = Er zijn nog geen maattabellen.
    .hint = Begin met een tabel uit de branche, of met niets.
rooms-return-policies = Retouren
    .hint = Hoe producten teruggaan: hoe lang, langs welke weg, en wie betaalt.
rooms-return-policies-new = Nieuw retourbeleid
rooms-return-policies-none = Er is nog geen retourbeleid.
    .hint = Producten hebben er een nodig om getoond te worden.
rooms-shipping-profiles = Verzending
    .hint = Hoe producten verzonden worden: waarheen, voor hoeveel, hoe snel. De eerste rij die een land noemt, geldt.
rooms-shipping-profiles-new = Nieuw verzendprofiel
rooms-shipping-profiles-none = Er is nog geen verzendprofiel.
    .hint = Producten hebben er een nodig om getoond te worden.
rooms-attributes = Attributen
    .hint = Wat producten van sommige categorieën verder hebben: de hoogte van een hak, de inhoud van een tas.
rooms-attributes-new = Nieuw attribuut
rooms-attributes-none = Er zijn nog geen eigen attributen.
    .hint = Leg er een vast en laat een categorie ernaar vragen.
rooms-channels = Kanalen
    .hint = Waar volledige producten heen gaan, en wat elk kanaal van ze vraagt.
rooms-channels-new = Nieuw kanaal
rooms-channels-none = Er is nog geen kanaal.
    .hint = Producten worden getoond waar er een is.
rooms-remove-channels = Wat het toont, wordt niet meer getoond, de feeds eindigen, en de publicaties gaan mee.
rooms-part-chart = De tabel
rooms-part-sizes = Maten op volgorde
    .hint = Een maat is 84 of 84–88; meerdere maten van een ander systeem scheid je met komma’s.
rooms-part-columns = Kolommen
    .hint = Wat uit de tabel wordt gehaald, is na het bewaren weg.
rooms-part-second = Tweede dimensie
    .hint = De beenlengte van jeans, de cup van bh’s, de wijdte van schoenen.
rooms-part-sources = Waar omrekeningen vandaan komen
rooms-part-terms = Voorwaarden
rooms-part-words = In woorden
rooms-part-profile = Profiel
rooms-part-rates = Tarieven
    .hint = Landen zijn elk twee letters, gescheiden door komma’s: DE, AT. Dagen zijn werkdagen.
rooms-part-attribute = Namen
rooms-part-values = Waarden
rooms-part-options = Opties
    .hint = Voor één of meer uit een lijst, in de volgorde waarin ze aangeboden worden.
rooms-part-channel = Het kanaal
rooms-part-markets = Markten
    .hint = De eerste is de standaard, net als de eerste taal van elk.
rooms-part-gates = Wat er moet zijn
rooms-part-selection = Welke producten
    .hint = Waar niets gekozen is, allemaal.
rooms-part-feeds = Feeds
rooms-part-connector = Koppeling
    .hint = Wachtwoorden staan hier niet: de instellingen van de beheerder bewaren ze onder de naam van de inloggegevens.
rooms-field-code = Code
rooms-field-label = Maat
rooms-field-age = Leeftijd (maanden)
rooms-field-how-to-measure = Zo meet je
rooms-field-system = Systeem
rooms-field-group = Maatgroep
rooms-field-source = Bron
rooms-field-confidence = Betrouwbaarheid
rooms-field-sizes = Maten
rooms-field-second = Waarden van de tweede dimensie
rooms-field-second-dimension = Wat het is
rooms-field-columns-body = Van het lichaam
rooms-field-columns-garment = Van het kledingstuk
rooms-field-columns-conversions = Andere systemen
rooms-field-columns-age = Leeftijden
rooms-field-columns-second = De maten ervan
rooms-field-sources = Bronnen
rooms-field-days = Dagen
    .hint = Vanaf levering; nul als er niets wordt teruggenomen.
rooms-field-fees = Wie betaalt
rooms-field-fee-amount = Vast bedrag
rooms-field-currency = Valuta
rooms-field-methods = Wegen terug
rooms-field-countries = Landen
    .hint = Elk twee letters: DE, AT, CH. Leeg betekent overal.
rooms-field-text = Tekst
rooms-field-rates = Tarieven
rooms-field-cost = Kosten
rooms-field-free-from = Gratis vanaf
rooms-field-handling-min = Verwerking van
rooms-field-handling-max = tot
rooms-field-transit-min = Onderweg van
rooms-field-transit-max = tot
rooms-field-type = Soort
rooms-field-unit = Eenheid
    .hint = Van een getal: mm, g, l.
rooms-field-per-locale = Verschilt per taal
rooms-field-per-channel = Verschilt per kanaal
rooms-field-public = Klanten zien het
rooms-field-options = Opties
rooms-field-required-locales = Verplichte talen
    .hint = Elke tekst moet er in elk zijn. De eerste is de bron van de andere: en, de.
rooms-field-offered-locales = Aangeboden talen
    .hint = Ook bediend, met terugval waar een tekst ontbreekt.
rooms-field-is-storefront = Klanten zien het hier: er zijn pagina’s en een zoekfunctie
rooms-field-follows-edits = Wijzigingen gaan meteen naar buiten, zonder nieuwe goedkeuring
rooms-field-hosts = Hostnamen
rooms-field-markets = Markten
rooms-field-country = Land
rooms-field-locales = Talen
rooms-field-tax-included = Prijzen met belasting
rooms-field-requires = Verplichte informatie
rooms-field-min-photos = Foto’s minstens
rooms-field-packs = Regelpakketten die het binden
rooms-field-selection-categories = Alleen deze categorieën
rooms-field-selection-except-categories = Niet deze categorieën
rooms-field-selection-brands = Alleen deze merken
rooms-field-feeds-need-token = Feeds hebben een token nodig
rooms-field-field-mapping = Andere bronnen van velden
rooms-field-outside = Hun veld
rooms-field-field = Ons veld
rooms-field-connector-kind = Platform
rooms-field-connector-url = Adres van de API
rooms-field-connector-channel-token = Kanaal van de winkel
rooms-field-connector-key = Naam van de inloggegevens
    .hint = In de instellingen van de beheerder; de code van het kanaal als het leeg is.
rooms-field-connector-stock-location = Voorraadlocatie
rooms-field-connector-tax-category = Belastingcategorie
rooms-field-connector-languages = Talen die verstuurd worden
rooms-field-ours = Van ons
rooms-field-theirs = Van hen
rooms-column-options = Opties
rooms-column-categories = Gevraagd door
rooms-column-sizes = Maten
rooms-column-live = Live
rooms-column-pending = Wachtend
rooms-column-failed = Mislukt
rooms-fees-free = Gratis voor de klant
rooms-fees-customer = De klant, wat de vervoerder vraagt
rooms-fees-fixed = De klant, een vast bedrag
rooms-method-by-mail = Per pakket
rooms-method-in-store = In een winkel
rooms-method-at-kiosk = Bij een pakketautomaat
rooms-type-text = Tekst
rooms-type-number = Getal
rooms-type-boolean = Ja of nee
rooms-type-date = Datum
rooms-type-select = Eén uit een lijst
rooms-type-multi-select = Meer uit een lijst
rooms-group-regular = Normaal
rooms-group-petite = Petite
rooms-group-plus = Grote maten
rooms-group-tall = Lang
rooms-group-big = Wijd
rooms-group-maternity = Zwangerschap
rooms-dimension-length = Beenlengte
rooms-dimension-cup = Cup
rooms-dimension-girth = Omvang en lichaamstype
rooms-dimension-width = Wijdte
rooms-dimension-sleeve = Mouw
rooms-confidence-high = Hoog: gemeten, of gezegd door de maker
rooms-confidence-medium = Middel: meerdere bronnen zijn het eens
rooms-confidence-low = Laag: een gebruikelijk getal
rooms-reviews-pending = Wachtend
rooms-reviews-published = Gepubliceerd
rooms-reviews-rejected = Afgewezen
rooms-reviews-none-pending = Er wacht geen review.
rooms-reviews-none-published = Er is geen review gepubliceerd.
rooms-reviews-none-rejected = Er is geen review afgewezen.
rooms-reviews-reason-off-topic = Gaat niet over het product
rooms-reviews-reason-spam = Reclame
rooms-reviews-reason-offensive = Beledigend
rooms-reviews-reason-personal = Persoonsgegevens
rooms-reviews-reason-other = Andere reden
rooms-reviews-done-published = { $count ->
        [one] { $count } review is gepubliceerd.
       *[other] { $count } reviews zijn gepubliceerd.
    }
rooms-reviews-done-rejected = { $count ->
        [one] { $count } review is afgewezen.
       *[other] { $count } reviews zijn afgewezen.
    }
rooms-reviews-done-pending = { $count ->
        [one] { $count } review wacht weer.
       *[other] { $count } reviews wachten weer.
    }
rooms-reviews-done-undone = { $count ->
        [one] { $count } review is zoals ze was.
       *[other] { $count } reviews zijn zoals ze waren.
    }
rooms-unit-cm = Centimeter
rooms-unit-in = Inch

## Categories: the tree

rooms-child-new = Nieuwe subcategorie
rooms-child-of = Nieuwe categorie onder { $name }
rooms-fold = { $name } open- of dichtklappen
rooms-tree-keys = Pijltjes lopen door de boom, Alt met een pijltje verplaatst een categorie; of sleep haar voor, in of na een andere.
rooms-tree-keys-read = Pijltjes lopen door de boom.
rooms-addresses = Adressen in de winkel
rooms-move = Verplaatsen
rooms-move-to = Verplaatsen …
rooms-move-title = { $name } verplaatsen
rooms-move-parent = Onder
rooms-move-root = Bovenaan in de boom
rooms-move-before = Voor
    .hint = Kijk na de keuze van een andere bovenliggende één keer: dan staan haar kinderen hier.
rooms-move-last = Achter alle
rooms-move-look = Zien wat verandert
rooms-move-here = Ze staat daar al.
rooms-move-same = Verder wordt niets anders.
rooms-move-along = { $products ->
        [one] { $products } product
       *[other] { $products } producten
    } en { $categories ->
        [one] { $categories } categorie
       *[other] { $categories } categorieën
    } eronder gaan mee.
rooms-consequences = Wat anders wordt
rooms-moved = { $name } is verplaatst.
rooms-moved-back = { $name } staat weer op haar plaats.

## Size charts, channels

rooms-everywhere = Overal
rooms-unit = Eenheid
rooms-columns-show = Deze kolommen tonen
rooms-block = Plakken uit een spreadsheet
    .hint = Gescheiden door tabs, zoals spreadsheets kopiëren. De eerste regel mag de kolommen noemen; maten die er zijn worden ingevuld, andere toegevoegd.
rooms-block-put = In de tabel zetten
rooms-odd = Een tweede blik waard
rooms-start = Begin met een tabel uit de branche
rooms-start-table = Tabel
rooms-start-go = Invullen
rooms-feed-addresses = Adressen van feeds
    .hint = Wat programma’s van buiten ophalen.
rooms-feed-token = Ze hebben een token met de rol Feed nodig: als bearer, of als wachtwoord van de eenvoudige aanmelding.
rooms-publications = Publicaties
rooms-publications-all = Alle
rooms-publications-none = Geen product staat zo.
rooms-publications-of = Publicaties op { $name }
rooms-publication-since = Sinds
rooms-publication-why = Waarom
rooms-publication-tries = { $count ->
        [one] één keer geprobeerd
       *[other] { $count } keer geprobeerd
    }
rooms-publication-next = volgende poging
rooms-broken = Deze hebben waarden die na de wijziging niet passen. Ze houden die en gelden als fout tot ze hersteld zijn.
rooms-broken-anyway = Toch wijzigen

## Reviews

rooms-reviews = Reviews
rooms-reviews-search = Woorden, product of model
rooms-reviews-stars = Sterren
rooms-reviews-of-five = { $count } van 5 sterren
rooms-reviews-pick = Kies de review van { $author }
rooms-reviews-publish = Goedkeuren
rooms-reviews-reject = Afwijzen
rooms-reviews-publish-picked = Gekozen goedkeuren
rooms-reviews-reject-picked = Gekozen afwijzen
rooms-reviews-wait-picked = Gekozen weer laten wachten
rooms-reviews-reason = Waarom
rooms-reviews-note = Een woord erbij
rooms-reviews-keys = j en k lopen, a keurt goed, r wijst af, x kiest, z draait terug
rooms-reviews-verified = Gekocht
rooms-reviews-erased = Auteur gewist
rooms-reviews-nothing = Er is geen review gekozen.
    .hint = Kies er een of meer, en zeg dan wat ermee moet gebeuren.

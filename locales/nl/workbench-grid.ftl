## The query bar: fields
## chosen at run time

grid-field-missing = ontbreekt
grid-field-complete = volledig
grid-field-changed = gewijzigd
grid-field-state = status
grid-field-code = code
grid-field-style = model
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = merk
grid-field-category = categorie
grid-field-department = afdeling
grid-field-season = seizoen
grid-field-collection = collectie
grid-field-colour = kleur
grid-field-size = maat
grid-field-fibre = vezel
grid-field-material = materiaal
grid-field-care = onderhoud
grid-field-origin = land van herkomst
grid-field-size-chart = maattabel
grid-field-return-policy = retourbeleid
grid-field-shipping-profile = verzendprofiel
grid-field-manufacturer = fabrikant
grid-field-own = eigen
grid-field-photos = foto’s
grid-field-sizes = maten
grid-field-stock = voorraad
grid-field-price = prijs
grid-field-updated = bijgewerkt
grid-field-created = aangemaakt
grid-joint-and = en
grid-joint-or = of
grid-joint-not = niet
grid-joint-in = in
grid-joint-on = op, voor
grid-joint-under = onder
grid-joint-none = geen, leeg
grid-value-yes = ja
grid-value-no = nee
grid-what-title = titel
grid-what-short-description = korte beschrijving
grid-what-description = beschrijving
grid-what-highlights = hoogtepunten
grid-what-keywords = zoekwoorden
grid-what-colour = kleurnaam
grid-what-seo-title = titel voor zoekmachines
grid-what-seo-description = beschrijving voor zoekmachines
grid-what-category = categorie
grid-what-return-policy = retourbeleid
grid-what-shipping-profile = verzendprofiel
grid-what-manufacturer = fabrikant
grid-what-responsible-person = verantwoordelijke persoon
grid-what-fabric = stof
grid-what-model = model op de foto
grid-what-attributes = kenmerken

## The query bar: what cannot be read

grid-query-too-long = Deze vraag is te lang.
    .hint = Een vraag heeft hoogstens { $max } tekens.
grid-query-too-deep = Er staan te veel haakjes in elkaar.
    .hint = Er worden er hoogstens { $max } gelezen.
grid-query-field = Er is geen veld “{ $text }”.
    .hint = Tussen aanhalingstekens wordt ernaar gezocht als woord.
grid-query-field-near = Er is geen veld “{ $text }”.
    .hint = Bedoelde je “{ $near }”?
grid-query-field-missing = Voor dit teken hoort een veld te staan.
    .hint = Bijvoorbeeld: seizoen = SS27.
grid-query-value = “{ $text }” is geen waarde van { $field }.
    .hint = Mogelijk zijn: { $known }
grid-query-value-missing = Na { $field } hoort een waarde te staan.
grid-query-number = “{ $text }” kan niet met { $field } worden vergeleken.
    .hint = Schrijf een getal, met een punt voor de decimalen.
grid-query-day = “{ $text }” is geen dag.
    .hint = Schrijf 2026-11-01, today voor vandaag of -7d voor een week geleden.
grid-query-operator = { $field } kan niet met “{ $sign }” worden vergeleken.
    .hint = Mogelijk zijn =, != en een lijst met komma’s.
grid-query-under = { $field } heeft niets onder zich.
    .hint = Alleen categorieën: categorie onder dresses.
grid-query-opens = Dit haakje wordt niet gesloten.
grid-query-closes = Bij dit haakje is er geen geopend.
grid-query-condition = Hier hoort een voorwaarde te staan.
    .hint = Bijvoorbeeld: status = draft.
grid-query-words-inside = “{ $text }” is een zoekwoord; het kan niet in “of”, “niet” of haakjes staan.
    .hint = Zet het voor de voorwaarden, of schrijf een veld en een teken: seizoen = SS27.
grid-query-locale = “{ $text }” is geen taal.
    .hint = Schrijf de code, zoals de of fr-CA, of de naam.
grid-yes-or-no = Dit is ja noch nee.

## Many products at once

grid-categories = Verdere categorieën (codes)
bulk-actor-gone = Wie dit opgaf, is hier niet meer of mag het niet meer.
bulk-field-unknown = Op dit niveau is er geen zo’n veld.
bulk-one-change = Ofwel verandert een veld, ofwel gaan de producten een stap verder.
bulk-nothing-selected = Er is niets geselecteerd.
    .hint = Vink producten aan, of neem alles wat de vraag vindt.
bulk-value-missing = Hier hoort iets te staan.
bulk-price = Dit is geen bedrag en geen percentage.
bulk-act-text = Dit kan alleen met een tekst.
bulk-act-list = Dit kan alleen met een lijst.
bulk-act-locale = Alleen een tekst kan worden gekopieerd, en uit een andere taal.
bulk-cancelled = Het is geannuleerd. Wat al gedaan was blijft, en kan worden teruggenomen.

## Views, columns, cells

grid-views = Weergaven
grid-view-all = Alle producten
grid-view-shared = Voor iedereen zichtbaar
grid-view-menu = Weergave
grid-view-differs = gewijzigd
grid-view-save = Bewaren als weergave
grid-view-name = Naam van de weergave
grid-view-new = Naam van een nieuwe weergave
grid-view-example = Drop 1, onderhoud ontbreekt
grid-view-share = Iedereen ziet haar
grid-view-change = Wijzigingen bewaren
grid-view-remove = Weergave verwijderen
grid-view-make = Weergave maken
grid-query = Vraag
grid-query-example = linnen  ontbreekt:onderhoud in de  status = draft en foto’s < 3
grid-query-help = Wat je kunt vragen
grid-query-help-text = Woorden vinden producten zoals altijd. Voorwaarden zijn precies: een veld, een teken en een waarde, verbonden door en, of, niet en haakjes. Codes en de woorden van je taal worden begrepen; geen betekent zonder waarde, * aan het eind staat voor alles.
grid-columns = Kolommen
grid-columns-of-view = Bewaard bij deze weergave.
grid-columns-of-you = Bewaard voor jou.
grid-columns-keep = Deze tonen
grid-columns-usual = Gebruikelijke kolommen
grid-column-earlier = { $name }: naar voren
grid-column-later = { $name }: naar achteren
grid-col-sizes = Maten
grid-col-price = Prijs vanaf
grid-column-unknown = Er is geen zo’n kolom.
grid-column-read-only = In { $column } kan hier niets worden ingevuld.
grid-select = { $code } selecteren
grid-select-page = Alles op deze pagina selecteren
grid-edit-selected = Selectie bewerken
grid-edit-all = { $count ->
        [one] Het ene dat past bewerken
       *[other] Alle { $count } die passen bewerken
    }
grid-export = Exporteren
grid-export-hint = Komt via een import terug en verandert niets.
grid-keys = Pijltjes gaan door de cellen, Enter of F2 opent er een, Escape laat haar zoals ze was, Delete maakt haar leeg, Ctrl Z neemt de laatste terug. Blokken worden naar en uit rekenbladen gekopieerd.
grid-saved = Bewaard.
grid-failed = Dit is niet bewaard.
grid-undone = Teruggenomen.
grid-nothing-to-undo = Er is niets terug te nemen.
grid-copied = Gekopieerd.
grid-theirs = Intussen door iemand anders bewaard
grid-yours = Wat jij hebt ingevuld
grid-take-theirs = De andere versie laten
grid-keep-mine = De mijne bewaren
grid-paste-title = Geplakt uit een rekenblad
grid-paste-too-large = Dit blok is te groot.
    .hint = Er gaan hoogstens { $max } cellen tegelijk; meer komt via een import binnen.
view-name = Een weergave heeft een naam van hoogstens { $max } tekens.
view-not-yours = Deze weergave is van iemand anders.
    .hint = Maak er een eigen van.
view-too-many = Niemand heeft meer dan { $max } weergaven.
view-too-much = Deze weergave vraagt meer dan kan worden bewaard.
grid-lists = Lijsten
grid-edit-all-products = Al hun producten bewerken
grid-weight = Gewicht van het pakket (g)

## Views, columns, cells
## chosen at run time

grid-list-products = Producten
grid-list-styles = Modellen
grid-list-variants = Maten
grid-one-products = Product
grid-one-styles = Model
grid-one-variants = Maat
grid-export-shown = { $format }, getoonde kolommen
grid-export-all = { $format }, alle velden

## Many products at once: choosing and looking through

grid-bulk = Veel producten bewerken
grid-products = { $count ->
        [one] { $count } product
       *[other] { $count } producten
    }
grid-bulk-which = Welke producten
grid-bulk-all = { $count ->
        [one] Het ene product dat nu past.
       *[other] Alle { $count } producten die nu passen.
    }
grid-bulk-all-hint = Het plan legt vast welke het zijn; wat later past, blijft ongemoeid.
grid-bulk-what = Wat verandert
grid-bulk-choose = Kies …
grid-bulk-of-product = De producten zelf
grid-bulk-of-style = Hun modellen, met elke kleur die erft
grid-bulk-of-variant = Hun maten
grid-bulk-price-hint = Een bedrag, of zoveel meer of minder: +10 %, −15 %.
grid-plans = Gebundelde wijzigingen
grid-prices = Prijzen
grid-bulk-next = Verder
grid-bulk-how = Hoe
grid-bulk-value = Waarde
grid-bulk-find = Vervang
grid-bulk-with = door
grid-bulk-from = Uit
grid-bulk-preview = Bekijken wat zou veranderen
grid-bulk-preview-hint = Er verandert nog niets.
grid-bulk-leave = Laten
grid-back-to-draft = Terug naar concept
grid-plan-done = { $count ->
        [one] Eén record is gewijzigd.
       *[other] { $count } records zijn gewijzigd.
    }
grid-plan-undone-done = { $count ->
        [one] Eén record is teruggenomen.
       *[other] { $count } records zijn teruggenomen.
    }
grid-stage-waiting = Wacht op zijn beurt
grid-stage-draft = Kijkt wat zou veranderen
grid-stage-apply = Wijzigt
grid-progress = { $done } van { $total }, { $rate } per seconde, { $seconds ->
        [one] nog één seconde
       *[other] nog { $seconds } seconden
    }
grid-progress-label = Hoe ver het is
grid-cancel = Annuleren
grid-was-cancelled = Het is geannuleerd.
grid-look-again = Opnieuw kijken

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = Instellen
grid-act-clear = Leegmaken
grid-act-inherit = Weer erven
grid-act-append = Toevoegen
grid-act-remove = Weghalen
grid-act-replace = Woorden vervangen
grid-act-copy = Uit een taal kopiëren

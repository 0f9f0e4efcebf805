## Around every page

store-skip = Zum Inhalt
store-menu = Menü
store-categories = Kategorien
store-search = Suchen
store-language = Sprache
store-country = Liefern nach
store-choose = Wählen
store-made-with = { $name }, gezeigt mit Selvedge.
store-breadcrumbs = Sie sind hier

## Home

store-home-new = Neu
store-home-all = Stöbern
store-home-see = Neues ansehen
store-home-empty = Hier gibt es noch nichts zu kaufen.
    .hint = Sobald das erste Produkt freigegeben und veröffentlicht ist, erscheint es auf dieser Seite.

## Lists of products

store-count = { $count ->
        [0] Keine Produkte
        [one] { $count } Produkt
       *[other] { $count } Produkte
    }
store-sort = Sortieren nach
store-apply = Anwenden
store-clear = Alle aufheben
store-remove = { $name } aufheben
store-filters = Filter
store-more = Mehr zeigen
store-first = Zurück zum Anfang
store-price-min = Von
store-price-max = Bis
store-rating-up = { $count ->
        [one] { $count } Stern und mehr
       *[other] { $count } Sterne und mehr
    }
store-list-empty = Zu diesen Filtern passt nichts.
    .hint = Heben Sie einen davon oder alle auf.
store-category-empty = In dieser Kategorie gibt es noch nichts.
    .hint = Sehen Sie sich die anderen an.

## chosen at run time

store-sort-relevance = Relevanz
store-sort-newest = Neueste
store-sort-price = Preis aufsteigend
store-sort-price-down = Preis absteigend
store-sort-rating = Bewertung
store-sort-name = Name
store-facet-colour = Farbe
store-facet-size = Größe
store-facet-fit = Passform
store-facet-fibre = Material
store-facet-brand = Marke
store-facet-department = Für
store-facet-season = Saison
store-facet-rating = Bewertung
store-facet-price = Preis

## Search

store-search-title = Suche
store-search-results = Ergebnisse für „{ $query }“
store-search-relaxed = Nichts enthält alle diese Wörter; dies kommt ihnen am nächsten.
store-search-empty = Zu „{ $query }“ wurde nichts gefunden.
    .hint = Prüfen Sie die Schreibweise, nehmen Sie weniger Wörter, oder sehen Sie die Kategorien durch.
store-search-prompt = Was suchen Sie?
    .hint = Ein Kleidungsstück, eine Farbe, ein Material oder die Nummer auf dem Etikett.

## A product

store-photos = Fotos
store-no-photo = Noch kein Foto
store-video = Film ansehen
store-colour = Farbe
store-colours = Farben
store-size = Größe
store-one-size = Einheitsgröße
store-size-age = Alter
store-size-second = Zweite Größe
store-age-months = { $range } { $last ->
    [one] Monat
   *[other] Monate
    }
store-age-years = { $range } { $last ->
    [one] Jahr
   *[other] Jahre
    }
store-size-table = Größentabelle
store-unit = Einheit der Tabelle
store-garment-measurements = Maße des Kleidungsstücks
store-in-stock = Auf Lager
store-few-left = Nur noch wenige
store-sold-out = Ausverkauft
    .hint = Zurzeit ist keine seiner Größen da.
store-not-sold-here = Wird in dieses Land nicht verkauft: { $country }.
store-price-from = ab { $price }
store-price-sale = Reduzierter Preis
store-price-was = Regulärer Preis
store-price-lowest = Niedrigster Preis der letzten 30 Tage vor der Ermäßigung: { $price }
store-tax-included = inkl. MwSt.
store-tax-not-included = zzgl. Steuern
store-rating-words = { $rating } von 5 Sternen
store-stars = { $count ->
        [one] { $count } Stern
       *[other] { $count } Sterne
    }
store-description = Beschreibung
store-shown-in = Dieser Text ist noch nicht übersetzt; er steht hier auf { $locale }.
store-fit = Passform und Details
store-model = Das Model ist { $height } groß und trägt Größe { $size }.
store-made-of = Material
store-claim = { $fibre }: { $claim } ({ $scheme }, { $number })
store-cloth-weight = Gewicht
store-cloth-construction = Gewebe oder Strick
store-cloth-finish = Ausrüstung
store-care = Pflege
store-yes = Ja
store-no = Nein
store-codes = Artikelnummer:

## chosen at run time

store-cut-fit = Passform
store-cut-length = Länge
store-cut-rise = Leibhöhe
store-cut-leg = Bein
store-cut-neckline = Ausschnitt
store-cut-sleeve = Ärmellänge
store-cut-sleeve-style = Ärmel
store-cut-closure = Verschluss
store-cut-pattern = Muster
store-cut-toe = Spitze
store-cut-heel = Absatz
store-cut-stretch = Dehnbarkeit
store-cut-fit-note = Fällt aus

## Origin

store-origin-heading = Herkunft und Hersteller
store-origin = Hergestellt in
store-origin-weaving = Gewebt oder gestrickt in
store-origin-dyeing = Gefärbt oder bedruckt in
store-origin-confection = Genäht in
store-recycled = Anteil an Recyclingmaterial
store-recycled-at-least = Produkt mit mindestens { $share } recycelten Materialien
store-recycled-fibre = { $fibre } (recycelt)
store-customs-code = Zolltarifnummer
store-manufacturer = Hersteller
store-responsible-person = Verantwortlich in der EU

## Delivery and returns

store-delivery = Lieferung und Rückgabe ({ $country })
store-delivery-heading = Lieferung
store-delivery-free = Lieferung kostenlos
store-delivery-cost = Lieferung { $price }
store-delivery-free-from = Lieferung { $price }, ab { $from } kostenlos
store-delivery-days = { $max ->
        [one] Innerhalb von { $max } Werktag bei Ihnen
       *[other] In { $min } bis { $max } Werktagen bei Ihnen
    }
store-delivery-not-there = Keine Lieferung in dieses Land: { $country }.
store-returns = Rückgabe
store-returns-none = Von der Rückgabe ausgeschlossen
store-returns-free = { $days ->
        [one] Kostenlose Rückgabe innerhalb von { $days } Tag
       *[other] Kostenlose Rückgabe innerhalb von { $days } Tagen
    }
store-returns-customer = { $days ->
        [one] Rückgabe innerhalb von { $days } Tag; das Porto zahlen Sie
       *[other] Rückgabe innerhalb von { $days } Tagen; das Porto zahlen Sie
    }
store-returns-fixed = { $days ->
        [one] Rückgabe innerhalb von { $days } Tag für { $price }
       *[other] Rückgabe innerhalb von { $days } Tagen für { $price }
    }
store-return-by-mail = per Post
store-return-in-store = im Laden
store-return-at-kiosk = an einer Packstation
store-in-stores = { $count ->
        [one] In { $count } Laden vorrätig
       *[other] In { $count } Läden vorrätig
    }
store-stores = In unseren Läden
store-pick-up = Abholung möglich

## Other products

store-complete-the-look = Dazu passt
store-cross-sell = Lässt sich gut kombinieren
store-look-alikes = Das könnte Ihnen auch gefallen
store-social = Von Ihnen getragen

## Reviews

store-reviews = Bewertungen
store-reviews-none = Noch hat das niemand bewertet. Machen Sie den Anfang.
store-review-count = { $count ->
        [one] { $count } Bewertung
       *[other] { $count } Bewertungen
    }
store-review-fit = Wie fällt es aus?
store-review-write = Bewertung schreiben
store-review-rating = Ihre Sterne
store-review-title = Überschrift
store-review-body = Ihre Bewertung
store-review-author = Ihr Name
    .hint = Er steht bei Ihrer Bewertung.
store-review-send = Senden
store-review-moderation = Wir lesen jede Bewertung, bevor sie erscheint.
store-review-verified = Bestätigter Kauf
store-review-sent = Danke für Ihre Bewertung.
    .hint = Sie erscheint hier, sobald wir sie gelesen haben.
store-review-refused = So kann die Bewertung nicht gesendet werden.
    .hint = Vergeben Sie Sterne, schreiben Sie mindestens zehn Zeichen, und nennen Sie einen Namen.
store-review-elsewhere = Dieses Formular wurde nicht von unserer Seite gesendet.
    .hint = Öffnen Sie das Produkt neu, und schreiben Sie Ihre Bewertung dort.

## Nothing there

store-missing = Diese Seite gibt es nicht.
    .hint = Vielleicht ist sie umgezogen, oder das Produkt wird nicht mehr verkauft. Die Suche findet womöglich etwas Ähnliches.

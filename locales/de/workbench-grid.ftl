## The query bar: fields
## chosen at run time

grid-field-missing = fehlt
grid-field-complete = vollständig
grid-field-changed = geändert
grid-field-state = Status
grid-field-code = Code
grid-field-style = Modell
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = Marke
grid-field-category = Kategorie
grid-field-department = Abteilung
grid-field-season = Saison
grid-field-collection = Kollektion
grid-field-colour = Farbe
grid-field-size = Größe
grid-field-fibre = Faser
grid-field-material = Material
grid-field-care = Pflege
grid-field-origin = Herkunftsland
grid-field-size-chart = Größentabelle
grid-field-return-policy = Rückgaberegel
grid-field-shipping-profile = Versandprofil
grid-field-manufacturer = Hersteller
grid-field-own = eigen
grid-field-photos = Fotos
grid-field-sizes = Größen
grid-field-stock = Bestand
grid-field-price = Preis
grid-field-updated = bearbeitet
grid-field-created = angelegt
grid-joint-and = und
grid-joint-or = oder
grid-joint-not = nicht
grid-joint-in = in, auf
grid-joint-on = für
grid-joint-under = unter
grid-joint-none = kein, keine, leer
grid-value-yes = ja
grid-value-no = nein
grid-what-title = Titel
grid-what-short-description = Kurzbeschreibung
grid-what-description = Beschreibung
grid-what-highlights = Highlights
grid-what-keywords = Suchbegriffe
grid-what-colour = Farbname
grid-what-seo-title = Titel für Suchmaschinen
grid-what-seo-description = Beschreibung für Suchmaschinen
grid-what-category = Kategorie
grid-what-return-policy = Rückgaberegel
grid-what-shipping-profile = Versandprofil
grid-what-manufacturer = Hersteller
grid-what-responsible-person = verantwortliche Person
grid-what-fabric = Stoff
grid-what-model = Model
grid-what-attributes = Merkmale

## The query bar: what cannot be read

grid-query-too-long = Diese Abfrage ist zu lang.
    .hint = Eine Abfrage hat höchstens { $max } Zeichen.
grid-query-too-deep = Zu viele Klammern stehen ineinander.
    .hint = Höchstens { $max } werden gelesen.
grid-query-field = Es gibt kein Feld „{ $text }“.
    .hint = In Anführungszeichen wird danach als Wort gesucht.
grid-query-field-near = Es gibt kein Feld „{ $text }“.
    .hint = War „{ $near }“ gemeint?
grid-query-field-missing = Vor diesem Zeichen sollte ein Feld stehen.
    .hint = Zum Beispiel: Saison = SS27.
grid-query-value = „{ $text }“ ist kein Wert von { $field }.
    .hint = Möglich sind: { $known }
grid-query-value-missing = Nach { $field } sollte ein Wert stehen.
grid-query-number = „{ $text }“ lässt sich nicht mit { $field } vergleichen.
    .hint = Eine Zahl schreiben, mit Punkt vor den Dezimalen.
grid-query-day = „{ $text }“ ist kein Tag.
    .hint = 2026-11-01 schreiben, today für heute oder -7d für vor einer Woche.
grid-query-operator = { $field } lässt sich nicht mit „{ $sign }“ vergleichen.
    .hint = Möglich sind =, != und eine Liste mit Kommas.
grid-query-under = { $field } hat nichts unter sich.
    .hint = Nur Kategorien haben das: Kategorie unter dresses.
grid-query-opens = Diese Klammer wird nicht geschlossen.
grid-query-closes = Zu dieser Klammer wurde keine geöffnet.
grid-query-condition = Hier sollte eine Bedingung stehen.
    .hint = Zum Beispiel: Status = draft.
grid-query-words-inside = „{ $text }“ ist ein Suchwort; es kann nicht in „oder“, „nicht“ oder Klammern stehen.
    .hint = Vor die Bedingungen stellen, oder Feld und Zeichen schreiben: Saison = SS27.
grid-query-locale = „{ $text }“ ist keine Sprache.
    .hint = Das Kürzel schreiben, etwa de oder fr-CA, oder den Namen.

## Rooms: what products share

rooms-crumbs = Sie sind hier
rooms-policies = Bedingungen
rooms-search = Name oder Code suchen
rooms-find = Suchen
rooms-before = Vorige Seite
rooms-back = Abbrechen
rooms-make = Anlegen
rooms-code = Code
    .hint = Buchstaben, Ziffern, Punkt, Binde- und Unterstrich, höchstens 64. So nennen es Dateien und die API.
rooms-code-new = Neuer Code
    .hint = Wer es nennt, zieht mit; der alte Code führt für immer hierher.
rooms-rename = Code ändern
rooms-used = Verwendet von
rooms-language = Sprache
rooms-languages-more = { $count ->
        [one] { $count } weitere Sprache
       *[other] { $count } weitere Sprachen
    }
rooms-number = Das ist keine ganze Zahl.
    .hint = Schreiben Sie nur Ziffern.
rooms-figure = Das ist kein Maß.
    .hint = Schreiben Sie es wie 84, 84,5 oder 84–88.
rooms-some-only = Sie dürfen nur einen Teil davon schreiben.
rooms-from-above = { $what } (von oben)
rooms-choices-none = Es gibt noch nichts zu wählen.
rooms-rows-none = Es gibt noch keine Zeile.
rooms-row-add = Zeile hinzufügen
rooms-row-acts = Reihenfolge und Entfernen
rooms-row-up = Zeile { $number } nach oben
rooms-row-down = Zeile { $number } nach unten
rooms-row-drop = Zeile { $number } entfernen
rooms-products = { $count ->
        [one] { $count } Produkt
       *[other] { $count } Produkte
    }
rooms-users-none = Nichts verwendet es.
rooms-users-more = und { $count } weitere
rooms-clash = Jemand hat inzwischen dasselbe geändert. Unten steht, was Sie geschrieben haben; sichern Sie noch einmal, um Ihres zu behalten.
rooms-clash-theirs = Die andere Fassung
rooms-clash-yours = Ihre Fassung

## Removal

rooms-remove = Entfernen
    .hint = Sie sehen zuerst, wer es verwendet.
rooms-remove-ask = Entfernen …
rooms-remove-title = { $name } entfernen?
rooms-remove-do = { $code } entfernen
rooms-remove-kept = Es kann nicht weg, solange diese es nennen.
    .hint = Geben Sie ihnen zuerst ein anderes.
rooms-remove-felt = Diese Produkte werden ohne sein.
rooms-remove-free = Nichts nennt es: Es kann weg.
rooms-remove-back = Die Historie bleibt; von dort lässt es sich wieder anlegen.
rooms-removed = { $code } ist entfernt.

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = Kategorien
    .hint = Was verkauft wird, als Baum. Regeln gehen ihn hinab: was von Produkten verlangt wird, ihre Attribute, ihre Größentabelle.
rooms-categories-new = Neue Kategorie
rooms-said-saved = Gesichert.
rooms-said-made = Angelegt.
rooms-said-renamed = Der Code ist geändert. Der alte führt hierher.
rooms-users-category = { $count ->
        [one] { $count } Kategorie
       *[other] { $count } Kategorien
    }
rooms-users-channel = { $count ->
        [one] { $count } Kanal
       *[other] { $count } Kanäle
    }
rooms-users-style = { $count ->
        [one] { $count } Modell
       *[other] { $count } Modelle
    }
rooms-users-product = { $count ->
        [one] { $count } Produkt selbst
       *[other] { $count } Produkte selbst
    }
rooms-part-names = Namen und Adressen
    .hint = Eine leere Adresse wird aus dem Namen gebildet.
rooms-part-asked = Was hier verlangt wird
    .hint = Kinder erben es: Listen summieren sich, die nächste Größentabelle und die nächsten Ansichten gelten.
rooms-part-cut = Begriffe des Schnitts
    .hint = Wo keiner gewählt ist, sind alle sinnvoll.
rooms-field-name = Name
rooms-field-names = Name
rooms-field-slugs = Teil der Adresse
rooms-field-parent = Unter
rooms-field-rules-size-chart = Größentabelle für Produkte, die keine nennen
rooms-field-rules-attributes = Attribute der Produkte hier
rooms-field-rules-shots = Erwünschte Ansichten
rooms-field-rules-fields = Verlangt über die Kanäle hinaus
rooms-field-rules-not-asked = Hier nicht sinnvoll
rooms-field-rules-packs = Regelwerke, die hier binden
rooms-differs-size-chart = Größentabelle
rooms-differs-attributes = Attribute
rooms-differs-fields = Zusätzlich verlangt
rooms-differs-not-asked = Nicht verlangt
rooms-differs-packs = Regelwerke
rooms-differs-shots = Ansichten
rooms-differs-cut = Andere Begriffe des Schnitts
rooms-differs-address = Adresse

rooms-size-charts = Größentabellen
    .hint = Die Größen einer Marke für eine Art Kleidung: für welche Körper sie sind, was die Teile messen, was sie anderswo sind.
rooms-size-charts-new = Neue Größentabelle
rooms-size-charts-none = Es gibt noch keine Größentabellen.
    .hint = Beginnen Sie mit einer Tabelle der Branche, oder von vorn.
rooms-return-policies = Rückgabe
    .hint = Wie Produkte zurückgehen: wie lange, auf welchem Weg, und wer zahlt.
rooms-return-policies-new = Neue Rückgaberegel
rooms-return-policies-none = Es gibt noch keine Rückgaberegel.
    .hint = Produkte brauchen eine, bevor sie gezeigt werden können.
rooms-shipping-profiles = Versand
    .hint = Wie Produkte versandt werden: wohin, für wie viel, wie schnell. Es gilt die erste Zeile, die ein Land nennt.
rooms-shipping-profiles-new = Neues Versandprofil
rooms-shipping-profiles-none = Es gibt noch kein Versandprofil.
    .hint = Produkte brauchen eines, bevor sie gezeigt werden können.
rooms-attributes = Attribute
    .hint = Was Produkte mancher Kategorien außerdem haben: die Höhe eines Absatzes, das Volumen einer Tasche.
rooms-attributes-new = Neues Attribut
rooms-attributes-none = Es gibt noch keine eigenen Attribute.
    .hint = Legen Sie eines fest, und lassen Sie eine Kategorie danach fragen.
rooms-channels = Kanäle
    .hint = Wohin fertige Produkte gehen, und was jeder Kanal von ihnen verlangt.
rooms-channels-new = Neuer Kanal
rooms-channels-none = Es gibt noch keinen Kanal.
    .hint = Produkte werden gezeigt, wo es einen gibt.
rooms-remove-channels = Was er zeigt, wird nicht mehr gezeigt, seine Feeds enden, und seine Veröffentlichungen gehen mit.
rooms-part-chart = Die Tabelle
rooms-part-sizes = Größen der Reihe nach
    .hint = Ein Maß ist 84 oder 84–88; mehrere Größen eines anderen Systems trennt ein Komma.
rooms-part-columns = Spalten
    .hint = Was aus der Tabelle genommen wird, ist nach dem Sichern entfernt.
rooms-part-second = Zweite Dimension
    .hint = Die Schrittlänge von Jeans, das Körbchen von BHs, die Weite von Schuhen.
rooms-part-sources = Woher die Umrechnungen kommen
rooms-part-terms = Bedingungen
rooms-part-words = In Worten
rooms-part-profile = Profil
rooms-part-rates = Tarife
    .hint = Länder sind je zwei Buchstaben, durch Komma getrennt: DE, AT. Tage sind Werktage.
rooms-part-attribute = Namen
rooms-part-values = Werte
rooms-part-options = Optionen
    .hint = Für einen oder viele aus einer Liste, in der Reihenfolge, in der sie angeboten werden.
rooms-part-channel = Der Kanal
rooms-part-markets = Märkte
    .hint = Der erste gilt, wenn keiner genannt ist; ebenso die erste Sprache eines jeden.
rooms-part-gates = Was da sein muss
rooms-part-selection = Welche Produkte
    .hint = Wo nichts gewählt ist, alle.
rooms-part-feeds = Feeds
rooms-part-connector = Anbindung
    .hint = Passwörter stehen nicht hier: Die Einstellungen des Betreibers halten sie unter dem Namen der Zugangsdaten.
rooms-field-code = Code
rooms-field-label = Größe
rooms-field-age = Alter (Monate)
rooms-field-how-to-measure = So wird gemessen
rooms-field-system = System
rooms-field-group = Größengruppe
rooms-field-source = Quelle
rooms-field-confidence = Verlässlichkeit
rooms-field-sizes = Größen
rooms-field-second = Werte der zweiten Dimension
rooms-field-second-dimension = Was sie ist
rooms-field-columns-body = Des Körpers
rooms-field-columns-garment = Des Kleidungsstücks
rooms-field-columns-conversions = Andere Systeme
rooms-field-columns-age = Alter
rooms-field-columns-second = Ihre Maße
rooms-field-sources = Quellen
rooms-field-days = Tage
    .hint = Ab Lieferung; null, wenn nichts zurückgenommen wird.
rooms-field-fees = Wer zahlt
rooms-field-fee-amount = Fester Betrag
rooms-field-currency = Währung
rooms-field-methods = Wege zurück
rooms-field-countries = Länder
    .hint = Je zwei Buchstaben: DE, AT, CH. Leer heißt überall.
rooms-field-text = Text
rooms-field-rates = Tarife
rooms-field-cost = Kosten
rooms-field-free-from = Frei ab
rooms-field-handling-min = Bearbeitung von
rooms-field-handling-max = bis
rooms-field-transit-min = Unterwegs von
rooms-field-transit-max = bis
rooms-field-type = Art
rooms-field-unit = Einheit
    .hint = Einer Zahl: mm, g, l.
rooms-field-per-locale = Je Sprache verschieden
rooms-field-per-channel = Je Kanal verschieden
rooms-field-public = Kundinnen und Kunden sehen es
rooms-field-options = Optionen
rooms-field-required-locales = Verlangte Sprachen
    .hint = Jeder Text muss in jeder da sein. Die erste ist die Quelle der anderen: en, de.
rooms-field-offered-locales = Angebotene Sprachen
    .hint = Auch bedient, mit Rückfall, wo ein Text fehlt.
rooms-field-is-storefront = Hier wird verkauft: Es gibt Seiten und eine Suche
rooms-field-follows-edits = Änderungen gehen sofort hinaus, ohne neue Freigabe
rooms-field-hosts = Hostnamen
rooms-field-markets = Märkte
rooms-field-country = Land
rooms-field-locales = Sprachen
rooms-field-tax-included = Preise mit Steuer
rooms-field-requires = Verlangte Angaben
rooms-field-min-photos = Fotos mindestens
rooms-field-packs = Regelwerke, die ihn binden
rooms-field-selection-categories = Nur diese Kategorien
rooms-field-selection-except-categories = Nicht diese Kategorien
rooms-field-selection-brands = Nur diese Marken
rooms-field-feeds-need-token = Feeds brauchen ein Token
rooms-field-field-mapping = Andere Quellen von Feldern
rooms-field-outside = Deren Feld
rooms-field-field = Unser Feld
rooms-field-connector-kind = Plattform
rooms-field-connector-url = Adresse ihrer API
rooms-field-connector-channel-token = Kanal des Shops
rooms-field-connector-key = Name der Zugangsdaten
    .hint = In den Einstellungen des Betreibers; der Code des Kanals, wenn leer.
rooms-field-connector-stock-location = Lagerort
rooms-field-connector-tax-category = Steuerklasse
rooms-field-connector-languages = Übertragene Sprachen
rooms-field-ours = Unsere
rooms-field-theirs = Deren
rooms-column-options = Optionen
rooms-column-categories = Verlangt von
rooms-column-sizes = Größen
rooms-column-live = Live
rooms-column-pending = Ausstehend
rooms-column-failed = Gescheitert
rooms-fees-free = Kostenlos
rooms-fees-customer = Wer bestellt, was der Versand kostet
rooms-fees-fixed = Wer bestellt, ein fester Betrag
rooms-method-by-mail = Per Paket
rooms-method-in-store = Im Laden
rooms-method-at-kiosk = An der Packstation
rooms-type-text = Text
rooms-type-number = Zahl
rooms-type-boolean = Ja oder nein
rooms-type-date = Datum
rooms-type-select = Eines aus einer Liste
rooms-type-multi-select = Viele aus einer Liste
rooms-group-regular = Normal
rooms-group-petite = Kurzgröße
rooms-group-plus = Große Größen
rooms-group-tall = Langgröße
rooms-group-big = Weit
rooms-group-maternity = Umstand
rooms-dimension-length = Schrittlänge
rooms-dimension-cup = Körbchen
rooms-dimension-girth = Umfang und Körpertyp
rooms-dimension-width = Weite
rooms-dimension-sleeve = Ärmel
rooms-confidence-high = Hoch: gemessen oder vom Hersteller
rooms-confidence-medium = Mittel: mehrere Quellen stimmen überein
rooms-confidence-low = Gering: ein üblicher Wert
rooms-reviews-pending = Wartet
rooms-reviews-published = Veröffentlicht
rooms-reviews-rejected = Abgelehnt
rooms-reviews-none-pending = Keine Bewertung wartet.
rooms-reviews-none-published = Keine Bewertung ist veröffentlicht.
rooms-reviews-none-rejected = Keine Bewertung ist abgelehnt.
rooms-reviews-reason-off-topic = Nicht zum Produkt
rooms-reviews-reason-spam = Werbung
rooms-reviews-reason-offensive = Beleidigend
rooms-reviews-reason-personal = Persönliche Daten
rooms-reviews-reason-other = Anderer Grund
rooms-reviews-done-published = { $count ->
        [one] { $count } Bewertung ist veröffentlicht.
       *[other] { $count } Bewertungen sind veröffentlicht.
    }
rooms-reviews-done-rejected = { $count ->
        [one] { $count } Bewertung ist abgelehnt.
       *[other] { $count } Bewertungen sind abgelehnt.
    }
rooms-reviews-done-pending = { $count ->
        [one] { $count } Bewertung wartet wieder.
       *[other] { $count } Bewertungen warten wieder.
    }
rooms-reviews-done-undone = { $count ->
        [one] { $count } Bewertung ist, wie sie war.
       *[other] { $count } Bewertungen sind, wie sie waren.
    }
rooms-unit-cm = Zentimeter
rooms-unit-in = Zoll

## Categories: the tree

rooms-child-new = Neues Kind
rooms-child-of = Neue Kategorie unter { $name }
rooms-fold = { $name } auf- oder zuklappen
rooms-tree-keys = Pfeiltasten gehen durch den Baum, Alt und ein Pfeil verschiebt eine Kategorie; oder ziehen Sie sie vor, in oder hinter eine andere.
rooms-tree-keys-read = Pfeiltasten gehen durch den Baum.
rooms-addresses = Adressen im Shop
rooms-move = Verschieben
rooms-move-to = Verschieben …
rooms-move-title = { $name } verschieben
rooms-move-parent = Unter
rooms-move-root = Ganz oben im Baum
rooms-move-before = Vor
    .hint = Nach der Wahl eines anderen Elternteils einmal ansehen: Dann stehen hier dessen Kinder.
rooms-move-last = Hinter allen
rooms-move-look = Ansehen, was sich ändert
rooms-move-here = Dort steht sie schon.
rooms-move-same = Sonst wird nichts anders.
rooms-move-along = { $products ->
        [one] { $products } Produkt
       *[other] { $products } Produkte
    } und { $categories ->
        [one] { $categories } Kategorie
       *[other] { $categories } Kategorien
    } darunter ziehen mit.
rooms-consequences = Was anders wird
rooms-moved = { $name } ist verschoben.
rooms-moved-back = { $name } ist wieder an seinem Platz.

## Size charts, channels

rooms-everywhere = Überall
rooms-unit = Einheit
rooms-columns-show = Diese Spalten zeigen
rooms-block = Aus einer Tabellenkalkulation einfügen
    .hint = Durch Tabulatoren getrennt, wie Tabellen es kopieren. Die erste Zeile darf die Spalten nennen; vorhandene Größen werden gefüllt, andere hinzugefügt.
rooms-block-put = In die Tabelle setzen
rooms-odd = Einen zweiten Blick wert
rooms-start = Mit einer Tabelle der Branche beginnen
rooms-start-table = Tabelle
rooms-start-go = Ausfüllen
rooms-feed-addresses = Adressen der Feeds
    .hint = Was fremde Programme abholen.
rooms-feed-token = Sie brauchen ein Token mit der Rolle Feed: als Bearer oder als Passwort der einfachen Anmeldung.
rooms-publications = Veröffentlichungen
rooms-publications-all = Alle
rooms-publications-none = Kein Produkt steht so.
rooms-publications-of = Veröffentlichungen auf { $name }
rooms-publication-since = Seit
rooms-publication-why = Warum
rooms-publication-tries = { $count ->
        [one] einmal versucht
       *[other] { $count }-mal versucht
    }
rooms-publication-next = nächster Versuch
rooms-broken = Diese haben Werte, die nach der Änderung nicht mehr passen. Sie behalten sie und gelten als falsch, bis sie berichtigt sind.
rooms-broken-anyway = Trotzdem ändern

## Reviews

rooms-reviews = Bewertungen
rooms-reviews-search = Wörter, Produkt oder Modell
rooms-reviews-stars = Sterne
rooms-reviews-of-five = { $count } von 5 Sternen
rooms-reviews-pick = Die Bewertung von { $author } wählen
rooms-reviews-publish = Freigeben
rooms-reviews-reject = Ablehnen
rooms-reviews-publish-picked = Gewählte freigeben
rooms-reviews-reject-picked = Gewählte ablehnen
rooms-reviews-wait-picked = Gewählte wieder warten lassen
rooms-reviews-reason = Warum
rooms-reviews-note = Ein Wort dazu
rooms-reviews-keys = j und k gehen weiter, a gibt frei, r lehnt ab, x wählt, z nimmt zurück
rooms-reviews-verified = Gekauft
rooms-reviews-erased = Verfasser gelöscht
rooms-reviews-nothing = Keine Bewertung ist gewählt.
    .hint = Wählen Sie eine oder mehrere, und sagen Sie dann, was mit ihnen werden soll.

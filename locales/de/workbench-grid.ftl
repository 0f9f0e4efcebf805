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
grid-yes-or-no = Das ist weder Ja noch Nein.

## Many products at once

grid-categories = Weitere Kategorien (Codes)
bulk-actor-gone = Wer das aufgegeben hat, ist nicht mehr hier oder darf es nicht mehr.
bulk-field-unknown = Auf dieser Ebene gibt es kein solches Feld.
bulk-one-change = Entweder wird ein Feld geändert oder die Produkte gehen einen Schritt weiter.
bulk-nothing-selected = Nichts ist ausgewählt.
    .hint = Einige Produkte ankreuzen oder alle nehmen, die die Abfrage findet.
bulk-value-missing = Hier sollte etwas stehen.
bulk-price = Das ist weder ein Betrag noch ein Anteil.
bulk-act-text = Das geht nur mit einem Text.
bulk-act-list = Das geht nur mit einer Liste.
bulk-act-locale = Nur ein Text lässt sich kopieren, und aus einer anderen Sprache.
bulk-cancelled = Es wurde abgebrochen. Was schon getan war, bleibt und lässt sich zurücknehmen.

## Views, columns, cells

grid-views = Ansichten
grid-view-all = Alle Produkte
grid-view-shared = Für alle sichtbar
grid-view-menu = Ansicht
grid-view-differs = geändert
grid-view-save = Als Ansicht sichern
grid-view-name = Name der Ansicht
grid-view-new = Name einer neuen Ansicht
grid-view-example = Drop 1, Pflege fehlt
grid-view-share = Alle sehen sie
grid-view-change = Änderungen sichern
grid-view-remove = Ansicht entfernen
grid-view-make = Ansicht anlegen
grid-query = Abfrage
grid-query-example = Leinen  fehlt:Pflege in de  Status = Entwurf und Fotos < 3
grid-query-help = Was sich abfragen lässt
grid-query-help-text = Wörter finden Produkte wie immer. Bedingungen sind genau: ein Feld, ein Zeichen und ein Wert, verbunden durch und, oder, nicht und Klammern. Codes und die Wörter deiner Sprache werden verstanden; kein heißt ohne Wert, * am Ende steht für alles.
grid-columns = Spalten
grid-columns-of-view = Wird mit dieser Ansicht gemerkt.
grid-columns-of-you = Wird für dich gemerkt.
grid-columns-keep = Diese zeigen
grid-columns-usual = Übliche Spalten
grid-column-earlier = { $name }: nach vorn
grid-column-later = { $name }: nach hinten
grid-col-sizes = Größen
grid-col-price = Preis ab
grid-column-unknown = Es gibt keine solche Spalte.
grid-column-read-only = In { $column } lässt sich hier nichts eintragen.
grid-select = { $code } auswählen
grid-select-page = Alle auf dieser Seite auswählen
grid-edit-selected = Ausgewählte bearbeiten
grid-edit-all = { $count ->
        [one] Das eine passende bearbeiten
       *[other] Alle { $count } passenden bearbeiten
    }
grid-export = Exportieren
grid-export-hint = Kommt durch einen Import zurück und ändert nichts.
grid-keys = Pfeiltasten gehen durch die Zellen, Enter oder F2 öffnet eine, Escape lässt sie, wie sie war, Entf leert sie, Strg Z nimmt die letzte zurück. Blöcke werden in Tabellen kopiert und aus ihnen eingefügt.
grid-saved = Gesichert.
grid-failed = Das wurde nicht gesichert.
grid-undone = Zurückgenommen.
grid-nothing-to-undo = Es gibt nichts zurückzunehmen.
grid-copied = Kopiert.
grid-theirs = Inzwischen von jemand anderem gesichert
grid-yours = Was du eingetragen hast
grid-take-theirs = Andere Fassung lassen
grid-keep-mine = Meine sichern
grid-paste-title = Aus einer Tabelle eingefügt
grid-paste-too-large = Dieser Block ist zu groß.
    .hint = Höchstens { $max } Zellen gehen auf einmal; mehr kommt über einen Import herein.
view-name = Eine Ansicht hat einen Namen mit höchstens { $max } Zeichen.
view-not-yours = Diese Ansicht gehört jemand anderem.
    .hint = Eine eigene daraus anlegen.
view-too-many = Mehr als { $max } Ansichten hat niemand.
view-too-much = Diese Ansicht fragt mehr ab, als sich merken lässt.
grid-lists = Listen
grid-edit-all-products = Alle ihre Produkte bearbeiten
grid-weight = Gewicht des Pakets (g)

## Views, columns, cells
## chosen at run time

grid-list-products = Produkte
grid-list-styles = Modelle
grid-list-variants = Größen
grid-one-products = Produkt
grid-one-styles = Modell
grid-one-variants = Größe
grid-export-shown = { $format }, gezeigte Spalten
grid-export-all = { $format }, alle Felder

## Many products at once: choosing and looking through

grid-bulk = Viele Produkte bearbeiten
grid-products = { $count ->
        [one] { $count } Produkt
       *[other] { $count } Produkte
    }
grid-bulk-which = Welche Produkte
grid-bulk-all = { $count ->
        [one] Das eine Produkt, das jetzt passt.
       *[other] Alle { $count } Produkte, die jetzt passen.
    }
grid-bulk-all-hint = Der Plan legt fest, welche es sind; was später passt, bleibt unberührt.
grid-bulk-what = Was sich ändert
grid-bulk-choose = Auswählen …
grid-bulk-of-product = Die Produkte selbst
grid-bulk-of-style = Ihre Modelle, mit jeder Farbe, die erbt
grid-bulk-of-variant = Ihre Größen
grid-bulk-price-hint = Ein Betrag, oder so viel mehr oder weniger: +10 %, −15 %.
grid-plans = Gesammelte Änderungen
grid-prices = Preise
grid-bulk-next = Weiter
grid-bulk-how = Wie
grid-bulk-value = Wert
grid-bulk-find = Ersetze
grid-bulk-with = durch
grid-bulk-from = Aus
grid-bulk-preview = Ansehen, was sich ändern würde
grid-bulk-preview-hint = Noch ändert sich nichts.
grid-bulk-leave = Lassen
grid-back-to-draft = Zurück zum Entwurf
grid-plan-done = { $count ->
        [one] Ein Datensatz wurde geändert.
       *[other] { $count } Datensätze wurden geändert.
    }
grid-plan-undone-done = { $count ->
        [one] Ein Datensatz wurde zurückgenommen.
       *[other] { $count } Datensätze wurden zurückgenommen.
    }
grid-stage-waiting = Wartet, bis es an der Reihe ist
grid-stage-draft = Sieht nach, was sich ändern würde
grid-stage-apply = Ändert
grid-progress = { $done } von { $total }, { $rate } pro Sekunde, noch { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    }
grid-progress-label = Wie weit es ist
grid-cancel = Abbrechen
grid-was-cancelled = Es wurde abgebrochen.
grid-look-again = Noch einmal nachsehen

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = Setzen
grid-act-clear = Leeren
grid-act-inherit = Wieder erben
grid-act-append = Anfügen
grid-act-remove = Wegnehmen
grid-act-replace = Wörter ersetzen
grid-act-copy = Aus einer Sprache kopieren

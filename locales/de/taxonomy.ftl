## Kategorien

category-cycle = { $code } kann nicht unter sich selbst stehen.
    .hint = Eine Oberkategorie außerhalb dieser Kategorie und ihrer Unterkategorien wählen.
slug-characters = Das kann kein Teil einer Adresse sein.
    .hint = Wörter ohne Leerzeichen, Schrägstrich, Fragezeichen und Raute verwenden, etwa lange-kleider.

## Attribute
## chosen at run time

attribute-wants-object = Das Attribut { $attribute } hat einen Wert je Sprache oder Kanal.
    .hint = Ein Objekt angeben, etwa mit einem Eintrag je Sprache.
attribute-wants-text = Das Attribut { $attribute } ist ein Text.
    .hint = In Anführungszeichen angeben.
attribute-wants-number = Das Attribut { $attribute } ist eine Zahl.
    .hint = Eine Zahl ohne ihre Einheit angeben.
attribute-wants-boolean = Das Attribut { $attribute } ist ein Ja oder Nein.
    .hint = true oder false angeben.
attribute-wants-date = Das Attribut { $attribute } ist ein Datum.
    .hint = Schreiben wie 2026-11-22.
attribute-wants-option = Das Attribut { $attribute } hat diese Option nicht.
    .hint = Eine seiner Optionen wählen oder dem Attribut eine hinzufügen.
attribute-options-and-type = Optionen gehören zu einem Attribut mit Auswahl, und zu keinem anderen.
    .hint = Optionen hinzufügen oder den Typ ändern.

## Fremde Taxonomien

outside-category-unknown = Die Taxonomie von { $taxonomy } hat keine Kategorie { $id }.
    .hint = Unter „Fremde Taxonomien“ suchen oder die Vorschläge der Kategorie abrufen.
shopify-id-form = Eine Kategorie der Taxonomie von Shopify heißt etwa aa-1-4.
    .hint = Den letzten Teil ihrer Adresse nehmen, nach TaxonomyCategory/.
outside-row-no-id = Die Zeile sagt nicht, wovon sie handelt.
    .hint = Die erste Spalte ausfüllen.
outside-row-id = { $id } ist keine Kennung von { $taxonomy }.
    .hint = Die von Google sind Zahlen wie 1604, die von Shopify Buchstaben und Zahlen wie aa-1-4.
outside-row-no-name = { $id } hat keinen Namen.
    .hint = Den englischen Namen und Pfad angeben.
outside-row-parent = { $id } steht unter { $parent }, und das gibt es nicht.
    .hint = Die ganze Datei laden oder zuerst die Zeile darüber.
outside-row-first = { $id } ist noch nicht bekannt.
    .hint = Zuerst die Datei laden, die sagt, was es gibt, dann die mit den anderen Sprachen.
outside-row-number = { $text } ist keine Zahl.
    .hint = Nur mit Ziffern schreiben.
outside-line = Diese Zeile ist nicht zu verstehen.
    .hint = Eine Zeile ist eine Kennung, ein Zeichen und ein Pfad: 1604 - Apparel & Accessories > Clothing.

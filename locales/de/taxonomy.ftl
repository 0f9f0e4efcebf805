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

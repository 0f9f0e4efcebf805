## Was zu Übersetzungen zu sagen ist

translation-field-unknown = Das ist kein Text, der übersetzt wird.
    .hint = Eines von { $fields } verwenden.
translation-of-style = Dieser Text und seine Vorlage gehören zum Modell { $style }.
    .hint = Dort bestätigen, für alle seine Farben zugleich.
translation-not-there = Auf { $locale } gibt es keinen Text, der noch stimmen könnte.
    .hint = Zuerst übersetzen.
translation-same-language = { $locale } ist die Sprache der Vorlage selbst.
    .hint = Eine andere Sprache nennen, in die übersetzt wird.
translation-kind-unknown = „{ $kind }“ ist kein Datensatz, dessen Texte übersetzt werden.
    .hint = style/… oder product/… mit dem Code verwenden, wie der Export es schreibt.
translation-other-language = Die Einheit ist für { $given }, die Datei für { $locale }.
    .hint = Jede Sprache in einer eigenen Datei abgeben.
translation-left-alone = Die Datei sagt dasselbe wie beim letzten Mal; was seitdem geschrieben wurde, bleibt.
    .hint = Den Text in der Werkbank schreiben, wenn der aus der Datei gemeint ist.
translation-younger-there = Sie entstand aus einer älteren Vorlage; eine Übersetzung der heutigen ist schon da.
    .hint = Den Text neu exportieren und die heutige Vorlage übersetzen.
translation-of-older-source = Die Vorlage auf { $locale } hat sich geändert, seit dies übersetzt wurde.
    .hint = Der Text ist übernommen und als veraltet markiert; ansehen, was sich geändert hat.
translation-source-gone = Eine Vorlage auf { $locale } gibt es nicht mehr.
    .hint = Die Übersetzung bleibt; die Vorlage schreiben oder die Übersetzung leeren.
translation-refused = Der Text kann so nicht bleiben.
    .hint = Den Datensatz in der Werkbank ansehen.

## Was zu einer Datei mit Übersetzungen zu sagen ist

xliff-broken = Zeile { $line }: Das XML ist fehlerhaft: { $reason }
    .hint = Nichts aus der Datei wurde übernommen; im Programm, das sie schrieb, noch einmal exportieren.
xliff-cut-off = Zeile { $line }: Die Datei endet vor ihrem letzten Element.
    .hint = Nichts daraus wurde übernommen; vielleicht ist sie unterwegs abgeschnitten worden.
xliff-not-two = Zeile { $line }: Das ist kein XLIFF 2.
    .hint = Als XLIFF 2.0 oder 2.1 exportieren; ältere Fassungen werden nicht gelesen.
xliff-doctype = Zeile { $line }: Die Datei hat einen Dokumenttyp.
    .hint = XLIFF hat keinen; ihn entfernen.
xliff-entity = Zeile { $line }: Die Entität „{ $name }“ ist nicht bekannt.
    .hint = Nur die fünf von XML und Zeichen mit ihrer Nummer werden gelesen.
xliff-too-deep = Zeile { $line }: Elemente liegen mehr als { $max } tief ineinander.
    .hint = Die Datei ohne Gruppen in Gruppen exportieren.
xliff-unit-too-long = Zeile { $line }: Eine Einheit ist länger als { $limit } MB.
    .hint = Kein Text ist so lang; ansehen, was das Programm geschrieben hat.
xliff-code-point = Zeile { $line }: „{ $hex }“ ist kein Zeichen.
    .hint = Ein cp-Element nennt ein Zeichen mit seiner Nummer in Unicode, hexadezimal.
xliff-inline = Der Text enthält das Element { $element }, das kein Text ist.
    .hint = Markdown ist hier Text; die Einheit ohne Inline-Codes abgeben.
xliff-half = Nur ein Teil des Textes ist übersetzt.
    .hint = Jedes Segment der Einheit übersetzen oder alle leer lassen.

## Codes

code-empty = Der Code ist leer.
    .hint = Mindestens einen Buchstaben oder eine Ziffer angeben.
code-too-long = Der Code ist länger als { $max } Zeichen.
    .hint = Kürzen; der volle Name gehört in den Titel.
code-characters = Das Zeichen „{ $character }“ darf in einem Code nicht stehen.
    .hint = Erlaubt sind die Buchstaben A bis Z, Ziffern, Punkt, Unterstrich und Bindestrich.
code-unknown = { $vocabulary ->
        [fibre] Die Faser „{ $text }“ gibt es nicht.
        [component] Die Komponente „{ $text }“ gibt es nicht.
        [material] Das Material „{ $text }“ gibt es nicht.
        [care] Den Pflegecode „{ $text }“ gibt es nicht.
        [phrase] Den Pflegehinweis „{ $text }“ gibt es nicht.
        [colour] Die Farbfamilie „{ $text }“ gibt es nicht.
        [measurement] Das Maß „{ $text }“ gibt es nicht.
        [size-system] Das Größensystem „{ $text }“ gibt es nicht.
        [department] Die Abteilung „{ $text }“ gibt es nicht.
        [season] Die Saison „{ $text }“ gibt es nicht.
        [role] Die Bildrolle „{ $text }“ gibt es nicht.
        [unit] Die Einheit „{ $text }“ gibt es nicht.
        [certificate] Das Zertifikat „{ $text }“ gibt es nicht.
        [country] Das Land „{ $text }“ gibt es nicht.
        [language] Die Sprache „{ $text }“ gibt es nicht.
       *[other] Das Vokabular { $vocabulary } hat kein „{ $text }“.
    }
    .hint = Einen Code des Vokabulars verwenden, etwa cotton, wash_30 oder navy: Codes sind klein geschrieben, Länder zwei Großbuchstaben.

## Artikelnummern

gtin-digits = Eine GTIN besteht nur aus Ziffern.
    .hint = Leerzeichen, Bindestriche und Buchstaben entfernen.
gtin-length = Eine GTIN hat 8, 12, 13 oder 14 Ziffern, diese hat { $length }.
    .hint = Falls eine Tabelle führende Nullen verloren hat, sie wieder voranstellen.
gtin-check-digit = Die letzte Ziffer ist { $given }, nach den übrigen müsste sie { $expected } sein.
    .hint = Mit dem Strichcode vergleichen: Eine Ziffer ist vertippt, oder zwei sind vertauscht.

## Geld, Sprachen, Seiten einer Liste

currency-unknown = „{ $text }“ ist keine Währung.
    .hint = Die drei Buchstaben verwenden, etwa EUR, USD oder JPY (ISO 4217).
price-unreadable = Das lässt sich nicht als Betrag in { $currency } lesen.
    .hint = Schreiben wie 129.90, mit höchstens so vielen Nachkommastellen, wie die Währung hat.
locale-unknown = „{ $text }“ ist keine Sprache.
    .hint = Ein Kürzel wie de, en-US oder zh-Hant verwenden (BCP 47).
cursor-unreadable = Dieser Cursor stammt nicht von uns.
    .hint = Ohne Cursor beginnen und next_cursor genau so weitergeben, wie er geantwortet wurde.

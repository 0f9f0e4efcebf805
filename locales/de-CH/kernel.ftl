## Where Switzerland writes it differently: ss for ß

code-unknown = { $vocabulary ->
        [fibre] Die Faser „{ $text }“ gibt es nicht.
        [component] Die Komponente „{ $text }“ gibt es nicht.
        [material] Das Material „{ $text }“ gibt es nicht.
        [care] Den Pflegecode „{ $text }“ gibt es nicht.
        [phrase] Den Pflegehinweis „{ $text }“ gibt es nicht.
        [colour] Die Farbfamilie „{ $text }“ gibt es nicht.
        [measurement] Das Mass „{ $text }“ gibt es nicht.
        [size-system] Das Grössensystem „{ $text }“ gibt es nicht.
        [department] Die Abteilung „{ $text }“ gibt es nicht.
        [season] Die Saison „{ $text }“ gibt es nicht.
        [role] Die Bildrolle „{ $text }“ gibt es nicht.
        [unit] Die Einheit „{ $text }“ gibt es nicht.
        [certificate] Das Zertifikat „{ $text }“ gibt es nicht.
        [country] Das Land „{ $text }“ gibt es nicht.
        [language] Die Sprache „{ $text }“ gibt es nicht.
       *[other] Das Vokabular { $vocabulary } hat kein „{ $text }“.
    }
    .hint = Einen Code des Vokabulars verwenden, etwa cotton, wash_30 oder navy: Codes sind klein geschrieben, Länder zwei Grossbuchstaben.

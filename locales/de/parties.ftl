## Beteiligte und Zertifikate

country-unknown = Das ist kein Land.
    .hint = Die zwei Großbuchstaben verwenden, etwa PT (ISO 3166-1).
party-electronic-address = Das Gesetz verlangt eine elektronische Adresse.
    .hint = Eine E-Mail-Adresse angeben oder eine Kontaktseite, die mit https:// beginnt.
certificate-ends-before-it-begins = Das Zertifikat endet, bevor es beginnt.
    .hint = Die beiden Daten tauschen.

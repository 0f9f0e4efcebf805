## Parties and certificates
## confidence: low

country-unknown = Dit is geen land.
    .hint = Gebruik de twee hoofdletters, bijvoorbeeld PT (ISO 3166-1).
party-electronic-address = De wet vraagt om een elektronisch adres.
    .hint = Geef een e-mailadres, of het adres van een contactpagina dat begint met https://.
certificate-ends-before-it-begins = Het certificaat eindigt voordat het begint.
    .hint = Wissel de twee datums om.

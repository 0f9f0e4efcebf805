## Parties and certificates
## confidence: low

country-unknown = Det här är inget land.
    .hint = Använd de två versalerna, till exempel PT (ISO 3166-1).
party-electronic-address = Lagen kräver en elektronisk adress.
    .hint = Ange en e-postadress, eller adressen till en kontaktsida som börjar med https://.
certificate-ends-before-it-begins = Certifikatet slutar gälla innan det börjar.
    .hint = Byt plats på de två datumen.

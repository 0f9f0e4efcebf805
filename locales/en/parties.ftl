## Parties and certificates

country-unknown = This is not a country.
    .hint = Use its two capitals, such as PT (ISO 3166-1).
party-electronic-address = The law asks for an electronic address.
    .hint = Give an e-mail address, or the address of a contact page that begins with https://.
certificate-ends-before-it-begins = The certificate ends before it begins.
    .hint = Swap the two dates.

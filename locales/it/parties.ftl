## Parties and certificates
## confidence: low

country-unknown = Questo non è un paese.
    .hint = Usa le due maiuscole, ad esempio PT (ISO 3166-1).
party-electronic-address = La legge chiede un indirizzo elettronico.
    .hint = Indica un indirizzo e-mail o quello di una pagina di contatto che inizia con https://.
certificate-ends-before-it-begins = Il certificato finisce prima di iniziare.
    .hint = Scambia le due date.

## Parties and certificates
## confidence: low

country-unknown = Isto não é um país.
    .hint = Use as duas maiúsculas, por exemplo PT (ISO 3166-1).
party-electronic-address = A lei pede um endereço eletrónico.
    .hint = Indique um endereço de e-mail ou o de uma página de contacto que comece por https://.
certificate-ends-before-it-begins = O certificado termina antes de começar.
    .hint = Troque as duas datas.

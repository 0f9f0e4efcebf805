## Parties and certificates
## confidence: low

country-unknown = Esto no es un país.
    .hint = Usa sus dos mayúsculas, por ejemplo PT (ISO 3166-1).
party-electronic-address = La ley pide una dirección electrónica.
    .hint = Indica un correo electrónico o la dirección de una página de contacto que empiece por https://.
certificate-ends-before-it-begins = El certificado termina antes de empezar.
    .hint = Intercambia las dos fechas.

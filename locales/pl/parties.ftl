## Parties and certificates
## confidence: low

country-unknown = To nie jest kraj.
    .hint = Użyj dwóch wielkich liter, na przykład PT (ISO 3166-1).
party-electronic-address = Prawo wymaga adresu elektronicznego.
    .hint = Podaj adres e-mail albo adres strony kontaktowej zaczynający się od https://.
certificate-ends-before-it-begins = Certyfikat kończy się, zanim się zacznie.
    .hint = Zamień obie daty miejscami.

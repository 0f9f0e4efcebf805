## Parties and certificates
## confidence: low

country-unknown = Ceci n’est pas un pays.
    .hint = Utilisez ses deux majuscules, par exemple PT (ISO 3166-1).
party-electronic-address = La loi demande une adresse électronique.
    .hint = Donnez une adresse e-mail, ou celle d’une page de contact qui commence par https://.
certificate-ends-before-it-begins = Le certificat se termine avant de commencer.
    .hint = Intervertissez les deux dates.

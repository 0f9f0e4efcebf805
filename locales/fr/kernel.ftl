## Codes
## confidence: low

code-empty = Le code est vide.
    .hint = Donnez-lui au moins une lettre ou un chiffre.
code-too-long = Le code dépasse { $max } caractères.
    .hint = Raccourcissez-le ; le nom complet a sa place dans le titre.
code-characters = Le caractère « { $character } » ne peut pas figurer dans un code.
    .hint = Utilisez les lettres A à Z, les chiffres, le point, le tiret bas et le trait d’union.
code-unknown = { $vocabulary ->
        [fibre] La fibre « { $text } » n’existe pas.
        [component] Le composant « { $text } » n’existe pas.
        [material] La matière « { $text } » n’existe pas.
        [care] Le code d’entretien « { $text } » n’existe pas.
        [phrase] La mention d’entretien « { $text } » n’existe pas.
        [colour] La famille de couleurs « { $text } » n’existe pas.
        [measurement] La mesure « { $text } » n’existe pas.
        [size-system] Le système de tailles « { $text } » n’existe pas.
        [department] Le rayon « { $text } » n’existe pas.
        [season] La saison « { $text } » n’existe pas.
        [role] Le rôle d’image « { $text } » n’existe pas.
        [unit] L’unité « { $text } » n’existe pas.
        [certificate] Le certificat « { $text } » n’existe pas.
        [country] Le pays « { $text } » n’existe pas.
        [language] La langue « { $text } » n’existe pas.
       *[other] Le vocabulaire { $vocabulary } ne contient pas « { $text } ».
    }
    .hint = Utilisez un code du vocabulaire, par exemple cotton, wash_30 ou navy : les codes sont en minuscules, les pays sont deux majuscules.

## Numbers of articles
## confidence: low

gtin-digits = Un GTIN ne contient que des chiffres.
    .hint = Retirez les espaces, les tirets et les lettres.
gtin-length = Un GTIN a 8, 12, 13 ou 14 chiffres, celui-ci en a { $length }.
    .hint = Si un tableur a perdu des zéros au début, remettez-les.
gtin-check-digit = Le dernier chiffre est { $given } ; d’après les autres, ce devrait être { $expected }.
    .hint = Comparez avec le code-barres : un chiffre est faux, ou deux sont intervertis.

## Money, languages, pages of a list
## confidence: low

currency-unknown = « { $text } » n’est pas une devise.
    .hint = Utilisez ses trois lettres, par exemple EUR, USD ou JPY (ISO 4217).
price-unreadable = Ceci n’est pas lisible comme un montant en { $currency }.
    .hint = Écrivez-le comme 129.90, sans plus de décimales que la devise n’en a.
locale-unknown = « { $text } » n’est pas une langue.
    .hint = Utilisez un code comme fr, en-US ou zh-Hant (BCP 47).
cursor-unreadable = Ce curseur ne vient pas de nous.
    .hint = Commencez sans curseur, et transmettez next_cursor exactement comme dans la réponse.

## Size charts
## confidence: low

size-twice = Cette taille figure deux fois dans le guide.
    .hint = Retirez-en une, ou donnez-lui une seconde dimension.
size-chart-empty = Le guide des tailles n’a aucune taille.
    .hint = Ajoutez les tailles dans l’ordre où elles se portent, de la plus petite à la plus grande.
size-provenance-of-nothing = Le guide ne convertit rien en { $system }.
    .hint = Ajoutez les conversions, ou retirez leur source.
size-chart-column-unread = Rien n’a été repris de la colonne { $column }.
    .hint = Ajoutez à la main dans le guide ce qu’elle dit.
size-table-without-system = La table { $table } n’a rien pour le système { $system }.
    .hint = Choisissez l’un des systèmes indiqués à côté d’elle dans la liste des tables.
second-size-unknown = Le guide n’a pas cette valeur dans sa seconde dimension.
    .hint = Ajoutez-la à « second_sizes », ou retirez ses mesures.
measurement-from-after-to = La valeur de début dépasse la valeur de fin.
    .hint = Échangez les deux chiffres.

## What is odd about a chart, and may be meant so
## confidence: low

size-steps-back = { WORD("measurement", $measurement) } : { $size } est plus petite que { $before }.
    .hint = Échangez les chiffres, ou l’ordre des tailles.
size-age-back = { $size } s’adresse à des enfants plus jeunes que { $before }.
    .hint = Échangez les âges, ou l’ordre des tailles.
size-gap = { WORD("measurement", $measurement) } : entre { $before } et { $size }, il reste un vide qui ne convient à personne.
    .hint = Faites finir l’une là où l’autre commence.
size-overlap = { WORD("measurement", $measurement) } : { $before } et { $size } se recouvrent de plus de la moitié.
    .hint = La clientèle ne peut pas choisir : écartez-les, ou précisez que la coupe diffère.
size-measurement-unknown = Il n’existe pas de mesure nommée { $code }.
    .hint = Utilisez un code de mesure, par exemple bust ou g_chest_width.
size-system-unknown = Il n’existe pas de système de tailles nommé { $code }.
    .hint = Utilisez le code d’un système, par exemple DE, FR, INT ou EU_SHOE.
size-conversions-cross = { $size } est plus grande que { $before }, et pourtant plus petite en { $system }.
    .hint = Corrigez l’une des deux conversions.

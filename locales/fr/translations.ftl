## What there is to say about translations
## confidence: low

translation-field-unknown = Ceci n’est pas un texte qui se traduit.
    .hint = Utilisez l’un de { $fields }.
translation-of-style = Ce texte et sa source sont ceux du modèle { $style }.
    .hint = Confirmez-le là-bas, pour toutes ses couleurs à la fois.
translation-not-there = Il n’y a pas de texte en { $locale } qui pourrait être toujours juste.
    .hint = Traduisez-le d’abord.
translation-same-language = { $locale } est la langue du texte source lui-même.
    .hint = Indiquez une autre langue de traduction.
translation-kind-unknown = « { $kind } » n’est pas une fiche dont les textes se traduisent.
    .hint = Utilisez style/… ou product/… avec le code, comme l’export l’écrit.
translation-other-language = L’unité est pour { $given }, le fichier pour { $locale }.
    .hint = Remettez chaque langue dans un fichier à elle.
translation-left-alone = Le fichier dit la même chose que la dernière fois ; ce qui a été écrit depuis reste.
    .hint = Écrivez le texte dans l’atelier si c’est celui du fichier qui doit valoir.
translation-younger-there = Elle vient d’un texte source plus ancien ; une traduction de l’actuel existe déjà.
    .hint = Exportez à nouveau le texte et traduisez le texte source d’aujourd’hui.
translation-of-older-source = Le texte source en { $locale } a changé depuis cette traduction.
    .hint = Elle est reprise et marquée à revoir ; regardez ce qui a changé.
translation-source-gone = Il n’y a plus de texte source en { $locale }.
    .hint = La traduction est gardée ; écrivez le texte source, ou videz la traduction.
translation-refused = Ce texte ne peut pas être gardé.
    .hint = Regardez la fiche dans l’atelier.

## What there is to say about a file of translations
## confidence: low

xliff-broken = Ligne { $line } : le XML est erroné : { $reason }
    .hint = Rien du fichier n’a été repris ; exportez-le à nouveau depuis l’outil qui l’a écrit.
xliff-cut-off = Ligne { $line } : le fichier s’arrête avant son dernier élément.
    .hint = Rien n’en a été repris ; il a peut-être été coupé en chemin.
xliff-not-two = Ligne { $line } : ceci n’est pas du XLIFF 2.
    .hint = Exportez-le en XLIFF 2.0 ou 2.1 ; les versions plus anciennes ne sont pas lues.
xliff-doctype = Ligne { $line } : le fichier a un type de document.
    .hint = XLIFF n’en a pas ; retirez-le.
xliff-entity = Ligne { $line } : l’entité « { $name } » n’est pas connue.
    .hint = Seules sont lues les cinq de XML et les caractères par leur numéro.
xliff-too-deep = Ligne { $line } : des éléments sont imbriqués sur plus de { $max } niveaux.
    .hint = Exportez à nouveau le fichier, sans groupes dans des groupes.
xliff-unit-too-long = Ligne { $line } : une unité dépasse { $limit } Mo.
    .hint = Aucun texte n’est si long ; regardez ce que l’outil a écrit.
xliff-code-point = Ligne { $line } : « { $hex } » n’est pas un caractère.
    .hint = Un élément cp désigne un caractère par son numéro Unicode, en hexadécimal.
xliff-inline = Le texte contient l’élément { $element }, qui n’est pas du texte.
    .hint = Ici, le Markdown est du texte ; remettez l’unité sans codes internes.
xliff-half = Une partie seulement du texte est traduite.
    .hint = Traduisez chaque segment de l’unité, ou laissez-les tous vides.

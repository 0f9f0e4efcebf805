## Catégories et leurs places dans d’autres taxonomies

workbench-categories = Catégories
workbench-categories-none = Il n’y a pas encore de catégories.
    .hint = Importez un catalogue : les catégories viennent avec lui.

## Catégories et leurs places dans d’autres taxonomies
## chosen at run time

workbench-place-own = propre
workbench-place-derived = de Shopify
workbench-place-inherited = héritée
workbench-place-none = sans correspondance

## Catégories et leurs places dans d’autres taxonomies

workbench-mapping = Places dans d’autres taxonomies
    .hint = Celle de Shopify est plus fine et entraîne celle de Google : laissez Google vide, elle suit.
workbench-mapping-google = Numéro chez Google
workbench-mapping-shopify = Identifiant chez Shopify
workbench-suggestions = Suggestions
workbench-suggestions-none = Aucun de ses noms ne mène quelque part.
workbench-suggestions-score = Degré de certitude
workbench-use = Choisir
workbench-outside-none = Aucune taxonomie externe n’est chargée.
    .hint = Importez la liste que Google ou Shopify publie : selvedge import taxonomy-with-ids.fr-FR.txt
workbench-outside-browse = Parcourir { $taxonomy }
workbench-outside-count = { $count ->
        [one] { $count } catégorie
       *[other] { $count } catégories
    }
workbench-outside-search = Chercher dans toutes les langues
workbench-outside-find = Chercher
workbench-outside-id = Identifiant
workbench-outside-attributes = Les produits y ont :
workbench-outside-for = Vous cherchez une place pour { $code }.
workbench-outside-back = Y revenir
workbench-outside-nothing = Rien ne porte ce nom.

## Catégories et leurs places dans d’autres taxonomies

suggestion-same-name = Elle s’y appelle aussi « { $name } ».
suggestion-same-words = « { $own } » et « { $theirs } » sont le même mot.
suggestion-synonym = « { $own } » veut dire la même chose que « { $theirs } ».
suggestion-similar = « { $own } » et « { $theirs } » ont des mots en commun.
suggestion-from-above = Rien ne porte un nom proche ; la catégorie au-dessus, { $parent }, mène ici.
suggestion-for-whom = « { $own } » dit pour qui ; ce qu’elle contient, ce sont des vêtements.

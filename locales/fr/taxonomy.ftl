## Categories
## confidence: low

category-cycle = { $code } ne peut pas se trouver sous elle-même.
    .hint = Choisissez une catégorie parente en dehors de cette catégorie et de ce qui est en dessous.
slug-characters = Ceci ne peut pas faire partie d’une adresse.
    .hint = Utilisez des mots sans espaces, barres obliques, points d’interrogation ni dièses, par exemple robes-longues.

## Attributes
## chosen at run time
## confidence: low

attribute-wants-object = L’attribut { $attribute } a une valeur par langue ou par canal.
    .hint = Donnez un objet, par exemple avec une valeur par langue.
attribute-wants-text = L’attribut { $attribute } est un texte.
    .hint = Donnez-le entre guillemets.
attribute-wants-number = L’attribut { $attribute } est un nombre.
    .hint = Donnez un nombre sans son unité.
attribute-wants-boolean = L’attribut { $attribute } est un oui ou un non.
    .hint = Donnez true ou false.
attribute-wants-date = L’attribut { $attribute } est une date.
    .hint = Écrivez-la comme 2026-11-22.
attribute-wants-option = L’attribut { $attribute } n’a pas cette option.
    .hint = Choisissez parmi ses options, ou ajoutez-en une à l’attribut.
attribute-options-and-type = Les options appartiennent à un attribut à une ou plusieurs valeurs d’une liste, et à aucun autre.
    .hint = Ajoutez des options, ou changez le type.

## Outside taxonomies
## confidence: low

outside-category-unknown = La taxonomie de { $taxonomy } n’a pas de catégorie { $id }.
    .hint = Cherchez-la dans les taxonomies externes, ou demandez les suggestions de la catégorie.
shopify-id-form = Une catégorie de la taxonomie de Shopify s’appelle par exemple aa-1-4.
    .hint = Prenez la dernière partie de son adresse, après TaxonomyCategory/.
outside-row-no-id = La ligne ne dit pas de quelle catégorie il s’agit.
    .hint = Remplissez sa première colonne.
outside-row-id = { $id } n’est pas un identifiant de { $taxonomy }.
    .hint = Ceux de Google sont des nombres, par exemple 1604 ; ceux de Shopify des lettres et des chiffres, par exemple aa-1-4.
outside-row-no-name = { $id } n’a pas de nom.
    .hint = Remplissez son nom anglais et son chemin.
outside-row-parent = { $id } se trouve sous { $parent }, qui n’existe pas.
    .hint = Chargez tout le fichier, ou d’abord la ligne de sa catégorie parente.
outside-row-first = { $id } n’est pas encore connu.
    .hint = Chargez d’abord le fichier qui dit ce qui existe, puis celui qui le dit dans d’autres langues.
outside-row-number = { $text } n’est pas un nombre.
    .hint = Écrivez-le en chiffres uniquement.
outside-line = Cette ligne n’est pas comprise.
    .hint = Une ligne est un identifiant, un tiret et un chemin : 1604 - Apparel & Accessories > Clothing.

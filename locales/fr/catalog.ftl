## Composition and care
## confidence: low

component-unknown = Ce composant n’existe pas.
    .hint = Utilisez un code de composant, par exemple shell, lining ou outer_sole.
component-twice = Ce composant est indiqué deux fois.
    .hint = Réunissez les deux, ou nommez la seconde partie, par exemple shell_2.
component-fibres-or-materials = Un composant est fait de fibres ou de matériaux, pas des deux ni d’aucun.
    .hint = Donnez à un textile des fibres avec leurs pourcentages, à tout le reste des matériaux sans pourcentage.
fibre-unknown = Cette fibre n’existe pas.
    .hint = Utilisez un code de fibre de l’annexe I, par exemple cotton ou elastane ; les noms de marque ne sont pas des noms de fibre (règlement (UE) nº 1007/2011, art. 5).
fibre-twice = Cette fibre est indiquée deux fois dans le même composant.
    .hint = Additionnez les deux pourcentages.
fibre-virgin-and-recycled = La laine vierge ne peut pas être recyclée : elle n’a jamais été dans un produit fini.
    .hint = Indiquez-la comme laine, ou retirez « recyclé » (règlement (UE) 1007/2011, art. 8).
material-unknown = Ce matériau n’existe pas.
    .hint = Utilisez un code de matériau, par exemple leather, rubber ou brass.
share-not-a-percentage = « { $text } » n’est pas un pourcentage de 0 à 100 %.
    .hint = Écrivez 95, 95.5 ou 33.33 : deux décimales au plus.
share-zero = Un pourcentage nul ne peut pas être indiqué.
    .hint = Retirez la fibre, ou donnez son pourcentage.
composition-weight = Les composants pèsent ensemble { $total } % du produit, plus que le tout.
    .hint = Corrigez les parts du poids du produit, ou omettez celle que vous ne connaissez pas.
composition-sum = La somme des pourcentages est de { $total } %, elle devrait être de 100 %.
    .hint = Ajoutez la fibre manquante, ou indiquez « autres fibres » là où la loi le permet : une fibre jusqu’à 5 %, plusieurs jusqu’à 15 % (règlement (UE) nº 1007/2011, art. 9).
composition-component-unread = Aucune partie de vêtement ne s’appelle « { $text } ».
    .hint = Écrivez avant les deux-points une partie comme tissu principal, doublure ou garniture.
composition-fibre-unread = « { $text } » n’est pas une fibre connue.
    .hint = Écrivez le nom de la fibre, par exemple coton ou élasthanne ; les noms de marque ne sont pas des noms de fibre (règlement (UE) nº 1007/2011, art. 5).
composition-share-unread = Le pourcentage de « { $text } » manque.
    .hint = Écrivez-le avant le nom, par exemple « 95 coton ».
composition-fibre-missing = Il n’y a pas de fibre pour le pourcentage « { $text } ».
    .hint = Écrivez de quelle fibre il s’agit, par exemple « 95 coton ».
composition-same-fibre = « { $text } » et « { $other } » sont la même fibre : { WORD("fibre", $fibre) }.
    .hint = Indiquez-la une fois avec les deux parts réunies, ou écrivez la fibre que l’une des deux devait être. Une marque vaut pour son nom générique (règlement (UE) 1007/2011 art. 5).
composition-pure-mixed = « { $text } » ne peut accompagner qu’une fibre seule.
    .hint = Enlevez le mot : la part le dit (règlement (UE) 1007/2011 art. 7).
composition-claim-unread = « { $text } » n’est ni une allégation ni le certificat : il y en a déjà un.
    .hint = Écrivez-le comme « [organic gots-2026] ».
composition-empty-component = Cette partie ne nomme ni fibre ni matériau.
    .hint = Écrivez de quoi elle est faite, par exemple « doublure: 100 viscose ».
care-unreadable = Les consignes d’entretien ne peuvent pas être lues sans deviner.
    .hint = Écrivez des codes d’entretien séparés par des espaces, par exemple : wash_30 bleach_no tumble_no iron_low dryclean_no.
care-part-unread = « { $text } » ne peut se lire sans deviner.
    .hint = Écrivez-le autrement : le lavage avec sa température, comme « lavage en machine à 30 », ou un code comme wash_30.
care-unknown = Ce code d’entretien n’existe pas.
    .hint = Utilisez un code comme wash_30, bleach_no ou iron_low.
care-phrase-unknown = Cette mention d’entretien n’existe pas.
    .hint = Utilisez un code comme separately ou inside_out.
care-subgroup-twice = Cela contredit « { WORD("care", $other) } », déjà indiqué.
    .hint = Gardez l’un des deux : une étiquette porte un symbole de chaque sorte (ISO 3758).
care-edition-unknown = Cette édition de la norme d’entretien n’existe pas.
    .hint = Utilisez 2012 ou 2023.
care-of-a-later-edition = Ce symbole date de l’édition { $edition } ; l’étiquette en indique une plus ancienne.
    .hint = Choisissez un autre symbole, ou l’édition plus récente.

## Fit, sizes, prices
## confidence: low

fit-vocabulary-unknown = Il n’existe pas de vocabulaire de coupe « { $vocabulary } ».
    .hint = Utilisez fit, rise, leg, length, neckline, sleeve, sleeve_style, closure, pattern, toe, heel, fit_note ou stretch.
fit-term-unknown = Le vocabulaire { $vocabulary } n’a pas ce code.
    .hint = Choisissez l’un de ses codes ; la liste figure dans la description de l’API.
model-height = Un mannequin mesure entre 0,5 et 2,5 mètres.
    .hint = Donnez la taille en millimètres, par exemple 1780.
size-missing = La variante n’a pas de taille.
    .hint = Donnez la taille telle qu’elle figure dans le guide des tailles, ou OS pour taille unique.
size-taken = { $sku } est déjà cette taille de { $product }.
    .hint = Changez la taille, ou modifiez plutôt { $sku }.
gtin-taken = Ce GTIN appartient déjà à { $sku }.
    .hint = Chaque taille et chaque couleur a besoin de son propre GTIN.
price-negative = Un prix ne peut pas être inférieur à zéro.
    .hint = Retirez le signe moins, ou le prix.
price-twice = Il y a deux prix pour la même devise et le même pays.
    .hint = Gardez-en un.
sale-above-price = Le prix réduit est supérieur au prix.
    .hint = Baissez le prix réduit, ou retirez-le.
sale-ends-before-it-begins = La promotion prend fin avant de commencer.
    .hint = Échangez les deux dates.

## Pictures, films, links
## confidence: low

too-many-images = Un produit montre jusqu’à { $max } images, celui-ci en a { $count }.
    .hint = Retirez-en ; les échantillons, les images de réseaux sociaux et les vidéos ne comptent pas.
image-twice = Le produit montre déjà cette image.
    .hint = Retirez l’une des deux.
image-role-unknown = Une image ne peut pas avoir ce rôle.
    .hint = Utilisez un rôle comme front, back, detail ou on_model.
media-file-or-link = Une vidéo ou une image demande un fichier ou un lien, l’un des deux.
    .hint = Retirez-en un, ou ajoutez ce qui manque.
social-image-rights = Une image de réseaux sociaux demande son auteur, et le droit de l’utiliser.
    .hint = Nommez l’auteur, et indiquez où l’autorisation est conservée.
association-kind = Des produits ne peuvent pas être associés ainsi.
    .hint = Utilisez l’un de ceux-ci : { $kinds }.
colour-unknown = Cette famille de couleurs n’existe pas.
    .hint = Utilisez une famille comme navy ou off_white ; le nom que la marque donne à la couleur figure à côté.
department-unknown = Ce rayon n’existe pas.
    .hint = Utilisez women, men, girls, boys, unisex ou baby.
season-unknown = Ceci n’est pas lisible comme une saison.
    .hint = Utilisez un code comme spring_summer ou autumn_winter.
customs-code = Un code douanier a 6, 8 ou 10 chiffres.
    .hint = Retirez points et espaces ; le code figure dans la nomenclature combinée.
text-too-long = Le texte a { $length } caractères, { $max } au plus sont conservés.
    .hint = Raccourcissez-le.
list-too-long = La liste dépasse { $max } entrées.
    .hint = Retirez-en.

## What a product misses
## chosen at run time

missing-photos = { $count ->
        [0] Il n’y a pas encore de photo.
       *[other] Il y a { $count } photos sur { $min }.
    }
    .hint = Déposez des photos sur le produit, ou associez-les à la table photo.
missing-unread = « { $text } » a été importé et n’a pas pu être lu.
    .hint = Saisissez la valeur telle qu’elle est voulue.
missing-composition = La composition manque.
    .hint = Saisissez-la comme « 95 coton 5 élasthanne ».
missing-certificate = L’allégation « { $claim } » n’a pas de certificat valable aujourd’hui.
    .hint = Choisissez un certificat valable, ou retirez l’allégation.
missing-rights = Les droits de cette image ont pris fin le { $until }.
    .hint = Remplacez l’image, ou renouvelez les droits et indiquez leur nouveau dernier jour.
missing-fit = La coupe manque.
    .hint = Choisissez comment il tombe, par exemple slim ou relaxed.
missing-size-chart = Le guide des tailles manque.
    .hint = Choisissez-en un, ou donnez-en un par défaut à la catégorie.
missing-size-in-chart = La taille { $size } n’est pas dans le guide { $chart }.
    .hint = Ajoutez la taille au guide, ou corrigez la variante.
missing-title = Le titre manque en { WORD("language", $locale) }.
    .hint = Écrivez-le dans cette langue ; une langue de repli ne compte pas.
missing-description = La description manque en { WORD("language", $locale) }.
    .hint = Écrivez-la dans cette langue ; une langue de repli ne compte pas.
missing-translation = Une traduction manque en { WORD("language", $locale) }.
    .hint = Traduisez à partir du texte source, à côté.
translation-outdated = Le texte source a changé depuis que le texte a été écrit en { WORD("language", $locale) }.
    .hint = Regardez ce qui a changé ; réécrivez-le ou dites qu’il est toujours juste.
missing-care = L’entretien manque.
    .hint = Choisissez un symbole de chaque groupe.
missing-care-group = L’entretien ne dit rien sur : { WORD("care-group", $group) }.
    .hint = Un symbole absent veut dire que tout est permis : choisissez-en un.
missing-returns = La politique de retour manque.
    .hint = Choisissez-en une de la marque.
missing-shipping = Le profil de livraison manque.
    .hint = Choisissez-en un de la marque.
missing-video = Une vidéo manque.
    .hint = Ajoutez un fichier ou un lien.
missing-social = Une image de réseaux sociaux manque.
    .hint = Ajoutez-en une, avec son auteur et le droit de l’utiliser.
missing-shot = La catégorie demande une photo de ce type : { WORD("role", $role) }.
    .hint = Ajoutez une telle photo, ou donnez ce rôle à l’une des photos.
missing-term-not-here = La catégorie ne connaît pas le terme « { $term } ».
    .hint = Choisissez parmi { $taken }.
missing-category-field = La catégorie demande { $field }.
    .hint = Remplissez-le, ou changez ce que demande la catégorie.

## Approval, channels
## confidence: low

not-complete = Le produit n’est pas complet pour le canal { $channel }, le plus proche de l’être.
    .hint = Complétez ce qui est listé, puis approuvez à nouveau.
four-eyes = L’auteur de la dernière modification ne peut pas l’approuver.
    .hint = Demandez l’approbation d’un collègue.
state-does-not-allow = Un produit « { $from } » ne peut pas devenir « { $to } ».
    .hint = Rechargez-le : quelqu’un l’a peut-être déplacé entre-temps.
channel-needs-locale = Un canal demande ici au moins une langue.
    .hint = Ajoutez-en une, par exemple fr.
channel-needs-market = Un canal demande au moins un marché.
    .hint = Ajoutez un pays avec sa devise et ses langues.
min-photos = Un canal demande de 1 à 10 photos.
    .hint = Choisissez un nombre entre les deux.

## What somebody who knows cloth would say of a care label
## confidence: low

care-tumbled-but-not-washed = Il ne doit pas être lavé, mais peut être séché en tambour.
    .hint = L’un des deux est sans doute une erreur.
care-bleached-but-not-washed = Il ne doit pas être lavé, mais peut être blanchi.
    .hint = L’un des deux est sans doute une erreur.
care-tumbled-hot-after-mild-wash = Il est lavé en douceur, puis séché en tambour à température normale.
    .hint = Choisissez la basse température, ou pas de séchage en tambour.
care-nothing-allowed = L’étiquette n’autorise rien du tout.
    .hint = Indiquez au moins une façon de le nettoyer.
care-too-strong = { WORD("care", $code) } : plus que ne supporte d’ordinaire la fibre « { WORD("fibre", $fibre) } ».
    .hint = D’ordinaire au plus : { WORD("care", $limit) }.
care-leather-is-washed = Il est lavé alors qu’il contient ce matériau : { WORD("material", $material) }.
    .hint = D’ordinaire, le cuir ne se lave pas, ou se confie à un spécialiste.

## What is a colour, and what is not
## confidence: low

colour-name-empty = Le nom de la couleur ne dit rien.
    .hint = Écrivez-le en toutes lettres, ou omettez-le : le mot de la famille est alors utilisé.
colour-name-says-none = « { $name } » n’est pas accepté comme couleur.
    .hint = Nommez jusqu’à trois couleurs séparées par des barres, par exemple Rouge/Rose/Argent.
colour-name-with-number = « { $name } » contient un nombre, ce qui n’est pas accepté comme couleur.
    .hint = Écrivez la couleur en toutes lettres ; les numéros d’un nuancier ont leur place ailleurs.
colour-name-long = Un mot de « { $name } » dépasse { $most } caractères.
    .hint = Raccourcissez-le ; les plateformes le coupent ou le refusent.

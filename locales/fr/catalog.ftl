## Ce qui manque à un produit
## chosen at run time

missing-photos = { $count ->
        [0] Il n’y a pas encore de photo.
       *[other] Il y a { $count } photos sur { $min }.
    }
    .hint = Déposez des photos sur le produit, ou associez-les à la table photo.
missing-unread = « { $text } » a été importé et n’a pas pu être lu.
    .hint = Saisissez la valeur telle qu’elle est voulue.
missing-composition = La composition manque.
    .hint = Saisissez-la comme « 95 cotton 5 elastane ».
missing-certificate = L’allégation « { $claim } » n’a pas de certificat valable aujourd’hui.
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
    .hint = Écrivez-le dans cette langue ; une langue de repli ne compte pas.
missing-description = La description manque en { WORD("language", $locale) }.
    .hint = Écrivez-la dans cette langue ; une langue de repli ne compte pas.
missing-translation = Une traduction manque en { WORD("language", $locale) }.
    .hint = Traduisez à partir du texte source, à côté.
missing-care = L’entretien manque.
    .hint = Choisissez un symbole de chaque groupe.
missing-care-group = L’entretien ne dit rien sur : { WORD("care-group", $group) }.
    .hint = Un symbole absent veut dire que tout est permis : choisissez-en un.
missing-returns = La politique de retour manque.
    .hint = Choisissez-en une de la marque.
missing-shipping = Le profil de livraison manque.
    .hint = Choisissez-en un de la marque.
missing-video = Une vidéo manque.
    .hint = Ajoutez un fichier ou un lien.
missing-social = Une image de réseaux sociaux manque.
    .hint = Ajoutez-en une, avec son auteur et le droit de l’utiliser.
missing-shot = La catégorie demande une photo de ce type : { WORD("role", $role) }.
    .hint = Ajoutez une telle photo, ou donnez ce rôle à l’une des photos.
missing-term-not-here = La catégorie ne connaît pas le terme « { $term } ».
    .hint = Choisissez parmi { $taken }.
missing-category-field = La catégorie demande { $field }.
    .hint = Remplissez-le, ou changez ce que demande la catégorie.

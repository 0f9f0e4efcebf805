## Around every page

store-skip = Aller au contenu
store-menu = Menu
store-categories = Catégories
store-search = Rechercher
store-language = Langue
store-country = Livrer en
store-choose = Choisir
store-made-with = { $name }, présenté avec Selvedge.
store-breadcrumbs = Vous êtes ici

## Home

store-home-new = Nouveautés
store-home-all = Parcourir
store-home-see = Voir les nouveautés
store-home-empty = Rien n’est encore en vente ici.
    .hint = Dès que le premier produit sera approuvé et publié, il apparaîtra sur cette page.

## Lists of products

store-count = { $count ->
        [0] Aucun produit
        [one] { $count } produit
       *[other] { $count } produits
    }
store-sort = Trier par
store-apply = Appliquer
store-clear = Tout effacer
store-remove = Retirer { $name }
store-filters = Filtres
store-more = Voir plus
store-first = Revenir au début
store-price-min = De
store-price-max = À
store-rating-up = { $count ->
        [one] { $count } étoile et plus
       *[other] { $count } étoiles et plus
    }
store-list-empty = Rien ne correspond à ces filtres.
    .hint = Retirez-en un, ou effacez-les tous.
store-category-empty = Il n’y a encore rien dans cette catégorie.
    .hint = Jetez un œil aux autres.

## chosen at run time

store-sort-relevance = Pertinence
store-sort-newest = Nouveautés
store-sort-price = Prix croissant
store-sort-price-down = Prix décroissant
store-sort-rating = Avis
store-sort-name = Nom
store-facet-colour = Couleur
store-facet-size = Taille
store-facet-fit = Coupe
store-facet-fibre = Matière
store-facet-brand = Marque
store-facet-department = Pour
store-facet-season = Saison
store-facet-rating = Avis
store-facet-price = Prix

## Search

store-search-title = Recherche
store-search-results = Résultats pour « { $query } »
store-search-relaxed = Rien ne contient tous ces mots ; voici ce qui s’en approche.
store-search-empty = Aucun résultat pour « { $query } ».
    .hint = Vérifiez l’orthographe, utilisez moins de mots ou parcourez les catégories.
store-search-prompt = Que cherchez-vous ?
    .hint = Un vêtement, une couleur, une matière, ou le numéro sur l’étiquette.

## A product

store-photos = Photos
store-no-photo = Pas encore de photo
store-video = Voir le film
store-colour = Couleur
store-colours = Couleurs
store-size = Taille
store-one-size = Taille unique
store-size-age = Âge
store-size-second = Seconde taille
store-age-months = { $range } { $last ->
    [one] mois
   *[other] mois
    }
store-age-years = { $range } { $last ->
    [one] an
   *[other] ans
    }
store-size-table = Guide des tailles
store-unit = Unité du tableau
store-garment-measurements = Mesures du vêtement
store-in-stock = En stock
store-few-left = Plus que quelques pièces
store-sold-out = Épuisé
    .hint = Aucune de ses tailles n’est disponible pour le moment.
store-not-sold-here = Non vendu dans ce pays : { $country }.
store-price-from = à partir de { $price }
store-price-sale = Prix réduit
store-price-was = Prix habituel
store-price-lowest = Prix le plus bas des 30 jours précédant la réduction : { $price }
store-tax-included = TVA incluse
store-tax-not-included = hors taxes
store-rating-words = { $rating } étoiles sur 5
store-stars = { $count ->
        [one] { $count } étoile
       *[other] { $count } étoiles
    }
store-description = Description
store-shown-in = Ce texte n’est pas encore traduit ; il est affiché dans une autre langue : { $locale }.
store-fit = Coupe et détails
store-model = Le mannequin mesure { $height } et porte la taille { $size }.
store-made-of = Matière
store-claim = { $fibre } : { $claim } ({ $scheme }, { $number })
store-cloth-weight = Grammage
store-cloth-construction = Tissage ou maille
store-cloth-finish = Finition
store-care = Entretien
store-yes = Oui
store-no = Non
store-codes = Référence :

## chosen at run time

store-cut-fit = Coupe
store-cut-length = Longueur
store-cut-rise = Hauteur de taille
store-cut-leg = Jambe
store-cut-neckline = Encolure
store-cut-sleeve = Longueur des manches
store-cut-sleeve-style = Manches
store-cut-closure = Fermeture
store-cut-pattern = Motif
store-cut-toe = Bout
store-cut-heel = Talon
store-cut-stretch = Élasticité
store-cut-fit-note = Taille

## Origin

store-origin-heading = Origine et fabricant
store-origin = Fabriqué en
store-origin-weaving = Tissage ou tricotage
store-origin-dyeing = Teinture ou impression
store-origin-confection = Confection
store-recycled = Matière recyclée
store-recycled-at-least = Produit comportant au moins { $share } de matières recyclées
store-recycled-fibre = { $fibre } (recyclé)
store-customs-code = Code douanier
store-manufacturer = Fabricant
store-responsible-person = Responsable dans l’UE

## Delivery and returns

store-delivery = Livraison et retours ({ $country })
store-delivery-heading = Livraison
store-delivery-free = Livraison gratuite
store-delivery-cost = Livraison { $price }
store-delivery-free-from = Livraison { $price }, gratuite dès { $from }
store-delivery-days = { $max ->
        [one] Chez vous sous { $max } jour ouvré
       *[other] Chez vous en { $min } à { $max } jours ouvrés
    }
store-delivery-not-there = Pas de livraison dans ce pays : { $country }.
store-returns = Retours
store-returns-none = Ne peut être retourné
store-returns-free = { $days ->
        [one] Retour gratuit sous { $days } jour
       *[other] Retour gratuit sous { $days } jours
    }
store-returns-customer = { $days ->
        [one] Retour sous { $days } jour, frais de port à votre charge
       *[other] Retour sous { $days } jours, frais de port à votre charge
    }
store-returns-fixed = { $days ->
        [one] Retour sous { $days } jour pour { $price }
       *[other] Retour sous { $days } jours pour { $price }
    }
store-return-by-mail = par la poste
store-return-in-store = en boutique
store-return-at-kiosk = en consigne à colis
store-in-stores = { $count ->
        [one] Disponible dans { $count } boutique
       *[other] Disponible dans { $count } boutiques
    }
store-stores = Dans nos boutiques
store-pick-up = Retrait possible

## Other products

store-complete-the-look = Pour compléter la tenue
store-cross-sell = Se marie bien avec
store-look-alikes = Vous aimerez peut-être
store-social = Porté par vous

## Reviews

store-reviews = Avis
store-reviews-none = Personne n’a encore donné son avis. Soyez le premier.
store-review-count = { $count ->
        [one] { $count } avis
       *[other] { $count } avis
    }
store-review-fit = Comment taille-t-il ?
store-review-write = Écrire un avis
store-review-rating = Votre note
store-review-title = Titre
store-review-body = Votre avis
store-review-author = Votre nom
    .hint = Il est affiché avec votre avis.
store-review-send = Envoyer
store-review-moderation = Nous lisons chaque avis avant de le publier.
store-review-verified = Achat vérifié
store-review-sent = Merci pour votre avis.
    .hint = Il apparaîtra ici dès que nous l’aurons lu.
store-review-refused = Cet avis ne peut pas être envoyé tel quel.
    .hint = Donnez une note, écrivez au moins dix caractères et indiquez un nom.
store-review-elsewhere = Ce formulaire n’a pas été envoyé depuis notre page.
    .hint = Rouvrez le produit et écrivez-y votre avis.

## Nothing there

store-missing = Cette page n’existe pas.
    .hint = Elle a peut-être été déplacée, ou le produit n’est plus vendu. La recherche trouvera peut-être quelque chose d’approchant.

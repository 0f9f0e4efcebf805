## Rooms: what products share

rooms-crumbs = Vous êtes ici
rooms-policies = Conditions
rooms-search = Chercher un nom ou un code
rooms-find = Chercher
rooms-before = Page précédente
rooms-back = Annuler
rooms-make = Créer
rooms-code = Code
    .hint = Lettres, chiffres, point, tiret et tiret bas, 64 au plus. C’est ainsi que fichiers et API le nomment.
rooms-code-new = Nouveau code
    .hint = Ce qui le nomme suit ; l’ancien code mène ici pour toujours.
rooms-rename = Changer le code
rooms-used = Utilisé par
rooms-language = Langue
rooms-languages-more = { $count ->
        [one] { $count } autre langue
       *[other] { $count } autres langues
    }
rooms-number = Ce n’est pas un nombre entier.
    .hint = N’écrivez que des chiffres.
rooms-figure = Ce n’est pas une mesure.
    .hint = Écrivez par exemple 84, 84,5 ou 84–88.
rooms-some-only = Vous ne pouvez en écrire qu’une partie.
rooms-from-above = { $what } (d’au-dessus)
rooms-choices-none = Il n’y a encore rien à choisir.
rooms-rows-none = Il n’y a encore aucune ligne.
rooms-row-add = Ajouter une ligne
rooms-row-acts = Ordre et suppression
rooms-row-up = Monter la ligne { $number }
rooms-row-down = Descendre la ligne { $number }
rooms-row-drop = Supprimer la ligne { $number }
rooms-products = { $count ->
        [one] { $count } produit
       *[other] { $count } produits
    }
rooms-users-none = Rien ne l’utilise.
rooms-users-more = et { $count } de plus
rooms-clash = Quelqu’un a changé la même chose entre-temps. Ce que vous avez saisi est ci-dessous ; enregistrez de nouveau pour garder votre version.
rooms-clash-theirs = Leur version
rooms-clash-yours = La vôtre

## Removal

rooms-remove = Supprimer
    .hint = Vous verrez d’abord qui l’utilise.
rooms-remove-ask = Supprimer…
rooms-remove-title = Supprimer { $name } ?
rooms-remove-do = Supprimer { $code }
rooms-remove-kept = Impossible tant que ceux-ci le nomment.
    .hint = Donnez-leur d’abord autre chose.
rooms-remove-felt = Ces produits en seront privés.
rooms-remove-free = Rien ne le nomme : il peut partir.
rooms-remove-back = Son historique reste ; on peut le recréer à partir de là.
rooms-removed = { $code } est supprimé.

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = Catégories
    .hint = Ce qui se vend, en arbre. Les règles le descendent : ce qui est demandé aux produits, leurs attributs, leur guide des tailles.
rooms-categories-new = Nouvelle catégorie
rooms-said-saved = Enregistré.
rooms-said-made = Créé.
rooms-said-renamed = Le code est changé. L’ancien mène ici.
rooms-users-category = { $count ->
        [one] { $count } catégorie
       *[other] { $count } catégories
    }
rooms-users-channel = { $count ->
        [one] { $count } canal
       *[other] { $count } canaux
    }
rooms-users-style = { $count ->
        [one] { $count } modèle
       *[other] { $count } modèles
    }
rooms-users-product = { $count ->
        [one] { $count } produit directement
       *[other] { $count } produits directement
    }
rooms-part-names = Noms et adresses
    .hint = Une adresse vide est faite du nom.
rooms-part-asked = Ce qui est demandé ici
    .hint = Les catégories du dessous en héritent : les listes s’ajoutent, le guide des tailles et les prises de vue les plus proches valent.
rooms-part-cut = Termes de coupe
    .hint = Où rien n’est choisi, tous conviennent.
rooms-field-name = Nom
rooms-field-names = Nom
rooms-field-slugs = Partie de l’adresse
rooms-field-parent = Sous
rooms-field-rules-size-chart = Guide des tailles des produits qui n’en nomment pas
rooms-field-rules-attributes = Attributs des produits d’ici
rooms-field-rules-shots = Prises de vue souhaitées
rooms-field-rules-fields = Demandé au-delà des canaux
rooms-field-rules-not-asked = N’a pas de sens ici
rooms-field-rules-packs = Jeux de règles applicables ici
rooms-differs-size-chart = Guide des tailles
rooms-differs-attributes = Attributs
rooms-differs-fields = Demandé en plus
rooms-differs-not-asked = Non demandé
rooms-differs-packs = Jeux de règles
rooms-differs-shots = Prises de vue
rooms-differs-cut = Autres termes de coupe
rooms-differs-address = Adresse

rooms-size-charts = Guides des tailles
    .hint = Les tailles d’une marque pour un type de vêtement : pour quels corps, les mesures des pièces, leurs équivalents ailleurs.
rooms-size-charts-new = Nouveau guide des tailles
rooms-size-charts-none = Il n’y a pas encore de guide des tailles.
    .hint = Partez d’une table du métier, ou de rien.
rooms-return-policies = Retours
    .hint = Comment les produits reviennent : en combien de temps, par quelle voie, et qui paie.
rooms-return-policies-new = Nouvelle politique de retour
rooms-return-policies-none = Il n’y a pas encore de politique de retour.
    .hint = Les produits en ont besoin pour être montrés.
rooms-shipping-profiles = Livraison
    .hint = Comment les produits partent : où, à quel prix, en combien de temps. La première ligne qui nomme un pays vaut.
rooms-shipping-profiles-new = Nouveau profil de livraison
rooms-shipping-profiles-none = Il n’y a pas encore de profil de livraison.
    .hint = Les produits en ont besoin pour être montrés.
rooms-attributes = Attributs
    .hint = Ce que les produits de certaines catégories ont en plus : la hauteur d’un talon, le volume d’un sac.
rooms-attributes-new = Nouvel attribut
rooms-attributes-none = Il n’y a pas encore d’attribut à vous.
    .hint = Définissez-en un, puis faites-le demander par une catégorie.
rooms-channels = Canaux
    .hint = Où vont les produits complets, et ce que chaque canal leur demande.
rooms-channels-new = Nouveau canal
rooms-channels-none = Il n’y a pas encore de canal.
    .hint = Les produits sont montrés là où il y en a un.
rooms-remove-channels = Ce qu’il montre ne l’est plus, ses flux cessent, et ses publications partent avec lui.
rooms-part-chart = Le guide
rooms-part-sizes = Tailles dans l’ordre
    .hint = Une mesure s’écrit 84 ou 84–88 ; plusieurs tailles d’un autre système se séparent par des virgules.
rooms-part-columns = Colonnes
    .hint = Ce qui est retiré du tableau est supprimé à l’enregistrement.
rooms-part-second = Deuxième dimension
    .hint = L’entrejambe des jeans, le bonnet des soutiens-gorge, la largeur des chaussures.
rooms-part-sources = D’où viennent les équivalences
rooms-part-terms = Conditions
rooms-part-words = En toutes lettres
rooms-part-profile = Profil
rooms-part-rates = Tarifs
    .hint = Les pays sont deux lettres chacun, séparés par des virgules : DE, AT. Les jours sont ouvrables.
rooms-part-attribute = Noms
rooms-part-values = Valeurs
rooms-part-options = Options
    .hint = Pour un ou plusieurs choix d’une liste, dans l’ordre proposé.
rooms-part-channel = Le canal
rooms-part-markets = Marchés
    .hint = Le premier est celui par défaut, de même que la première langue de chacun.
rooms-part-gates = Ce qui doit y être
rooms-part-selection = Quels produits
    .hint = Où rien n’est choisi, tous.
rooms-part-feeds = Flux
rooms-part-connector = Connecteur
    .hint = Les mots de passe ne sont pas ici : les réglages de l’exploitant les gardent sous le nom des identifiants.
rooms-field-code = Code
rooms-field-label = Taille
rooms-field-age = Âge (mois)
rooms-field-how-to-measure = Comment mesurer
rooms-field-system = Système
rooms-field-group = Groupe de tailles
rooms-field-source = Source
rooms-field-confidence = Fiabilité
rooms-field-sizes = Tailles
rooms-field-second = Valeurs de la deuxième dimension
rooms-field-second-dimension = Ce que c’est
rooms-field-columns-body = Du corps
rooms-field-columns-garment = Du vêtement
rooms-field-columns-conversions = Autres systèmes
rooms-field-columns-age = Âges
rooms-field-columns-second = Ses mesures
rooms-field-sources = Sources
rooms-field-days = Jours
    .hint = À partir de la livraison ; zéro si rien n’est repris.
rooms-field-fees = Qui paie
rooms-field-fee-amount = Montant fixe
rooms-field-currency = Devise
rooms-field-methods = Voies de retour
rooms-field-countries = Pays
    .hint = Deux lettres chacun : DE, AT, CH. Vide veut dire partout.
rooms-field-text = Texte
rooms-field-rates = Tarifs
rooms-field-cost = Prix
rooms-field-free-from = Offert à partir de
rooms-field-handling-min = Préparation de
rooms-field-handling-max = à
rooms-field-transit-min = Transport de
rooms-field-transit-max = à
rooms-field-type = Type
rooms-field-unit = Unité
    .hint = D’un nombre : mm, g, l.
rooms-field-per-locale = Diffère selon la langue
rooms-field-per-channel = Diffère selon le canal
rooms-field-public = Les clients le voient
rooms-field-options = Options
rooms-field-required-locales = Langues requises
    .hint = Chaque texte doit exister dans chacune. La première est la source des autres : en, de.
rooms-field-offered-locales = Langues proposées
    .hint = Servies aussi, par repli où un texte manque.
rooms-field-is-storefront = Les clients le voient ici : il a des pages et une recherche
rooms-field-follows-edits = Les modifications sortent aussitôt, sans nouvelle validation
rooms-field-hosts = Noms d’hôte
rooms-field-markets = Marchés
rooms-field-country = Pays
rooms-field-locales = Langues
rooms-field-tax-included = Prix taxes comprises
rooms-field-requires = Informations requises
rooms-field-min-photos = Photos au minimum
rooms-field-packs = Jeux de règles qui l’obligent
rooms-field-selection-categories = Seulement ces catégories
rooms-field-selection-except-categories = Pas ces catégories
rooms-field-selection-brands = Seulement ces marques
rooms-field-feeds-need-token = Les flux demandent un jeton
rooms-field-field-mapping = Autres sources de champs
rooms-field-outside = Leur champ
rooms-field-field = Notre champ
rooms-field-connector-kind = Plateforme
rooms-field-connector-url = Adresse de son API
rooms-field-connector-channel-token = Canal de la boutique
rooms-field-connector-key = Nom des identifiants
    .hint = Dans les réglages de l’exploitant ; le code du canal si c’est vide.
rooms-field-connector-stock-location = Emplacement du stock
rooms-field-connector-tax-category = Catégorie de taxe
rooms-field-connector-languages = Langues envoyées
rooms-field-ours = La nôtre
rooms-field-theirs = La leur
rooms-column-options = Options
rooms-column-categories = Demandé par
rooms-column-sizes = Tailles
rooms-column-live = En ligne
rooms-column-pending = En attente
rooms-column-failed = Échecs
rooms-fees-free = Gratuit pour le client
rooms-fees-customer = Le client, au tarif du transporteur
rooms-fees-fixed = Le client, un montant fixe
rooms-method-by-mail = Par colis
rooms-method-in-store = En boutique
rooms-method-at-kiosk = En consigne automatique
rooms-type-text = Texte
rooms-type-number = Nombre
rooms-type-boolean = Oui ou non
rooms-type-date = Date
rooms-type-select = Un choix d’une liste
rooms-type-multi-select = Plusieurs choix d’une liste
rooms-group-regular = Standard
rooms-group-petite = Petite
rooms-group-plus = Grande taille
rooms-group-tall = Long
rooms-group-big = Large
rooms-group-maternity = Maternité
rooms-dimension-length = Entrejambe
rooms-dimension-cup = Bonnet
rooms-dimension-girth = Tour et morphologie
rooms-dimension-width = Largeur
rooms-dimension-sleeve = Manche
rooms-confidence-high = Haute : mesuré, ou dit par le fabricant
rooms-confidence-medium = Moyenne : plusieurs sources s’accordent
rooms-confidence-low = Basse : un chiffre usuel
rooms-reviews-pending = En attente
rooms-reviews-published = Publiés
rooms-reviews-rejected = Refusés
rooms-reviews-none-pending = Aucun avis n’attend.
rooms-reviews-none-published = Aucun avis n’est publié.
rooms-reviews-none-rejected = Aucun avis n’est refusé.
rooms-reviews-reason-off-topic = Ne parle pas du produit
rooms-reviews-reason-spam = Publicité
rooms-reviews-reason-offensive = Injurieux
rooms-reviews-reason-personal = Données personnelles
rooms-reviews-reason-other = Autre raison
rooms-reviews-done-published = { $count ->
        [one] { $count } avis est publié.
       *[other] { $count } avis sont publiés.
    }
rooms-reviews-done-rejected = { $count ->
        [one] { $count } avis est refusé.
       *[other] { $count } avis sont refusés.
    }
rooms-reviews-done-pending = { $count ->
        [one] { $count } avis attend de nouveau.
       *[other] { $count } avis attendent de nouveau.
    }
rooms-reviews-done-undone = { $count ->
        [one] { $count } avis est comme avant.
       *[other] { $count } avis sont comme avant.
    }
rooms-unit-cm = Centimètres
rooms-unit-in = Pouces

## Categories: the tree

rooms-child-new = Nouvelle sous-catégorie
rooms-child-of = Nouvelle catégorie sous { $name }
rooms-fold = Ouvrir ou fermer { $name }
rooms-tree-keys = Les flèches parcourent l’arbre, Alt et une flèche déplace une catégorie ; ou glissez-la avant, dans ou après une autre.
rooms-tree-keys-read = Les flèches parcourent l’arbre.
rooms-addresses = Adresses dans la boutique
rooms-move = Déplacer
rooms-move-to = Déplacer…
rooms-move-title = Déplacer { $name }
rooms-move-parent = Sous
rooms-move-root = Au sommet de l’arbre
rooms-move-before = Avant
    .hint = Après avoir choisi un autre parent, regardez une fois : ses enfants figurent alors ici.
rooms-move-last = Après toutes
rooms-move-look = Voir ce qui change
rooms-move-here = Elle est déjà là.
rooms-move-same = Rien d’autre ne change.
rooms-move-along = { $products ->
        [one] { $products } produit
       *[other] { $products } produits
    } et { $categories ->
        [one] { $categories } catégorie
       *[other] { $categories } catégories
    } en dessous suivent.
rooms-consequences = Ce qui devient différent
rooms-moved = { $name } est déplacé.
rooms-moved-back = { $name } est de nouveau à sa place.

## Size charts, channels

rooms-everywhere = Partout
rooms-unit = Unité
rooms-columns-show = Montrer ces colonnes
rooms-block = Coller depuis un tableur
    .hint = Séparé par des tabulations, comme les tableurs copient. La première ligne peut nommer les colonnes ; les tailles présentes sont remplies, les autres ajoutées.
rooms-block-put = Mettre dans le tableau
rooms-odd = À regarder de plus près
rooms-start = Partir d’une table du métier
rooms-start-table = Table
rooms-start-go = Remplir
rooms-feed-addresses = Adresses des flux
    .hint = Ce que des programmes extérieurs viennent chercher.
rooms-feed-token = Il leur faut un jeton du rôle Flux : comme bearer, ou comme mot de passe de l’authentification simple.
rooms-publications = Publications
rooms-publications-all = Tout
rooms-publications-none = Aucun produit n’en est là.
rooms-publications-of = Publications sur { $name }
rooms-publication-since = Depuis
rooms-publication-why = Pourquoi
rooms-publication-tries = { $count ->
        [one] essayé une fois
       *[other] essayé { $count } fois
    }
rooms-publication-next = prochain essai
rooms-broken = Ceux-ci ont des valeurs que le changement n’accepterait pas. Ils les gardent et sont signalés jusqu’à correction.
rooms-broken-anyway = Changer quand même

## Reviews

rooms-reviews = Avis
rooms-reviews-search = Mots, produit ou modèle
rooms-reviews-stars = Étoiles
rooms-reviews-of-five = { $count } étoiles sur 5
rooms-reviews-pick = Choisir l’avis de { $author }
rooms-reviews-publish = Approuver
rooms-reviews-reject = Refuser
rooms-reviews-publish-picked = Approuver les choisis
rooms-reviews-reject-picked = Refuser les choisis
rooms-reviews-wait-picked = Remettre les choisis en attente
rooms-reviews-reason = Pourquoi
rooms-reviews-note = Un mot à ce sujet
rooms-reviews-keys = j et k parcourent, a approuve, r refuse, x choisit, z revient en arrière
rooms-reviews-verified = Achat vérifié
rooms-reviews-erased = Auteur effacé
rooms-reviews-nothing = Aucun avis n’est choisi.
    .hint = Choisissez-en un ou plusieurs, puis dites ce qu’ils deviennent.

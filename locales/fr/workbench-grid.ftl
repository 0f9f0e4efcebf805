## The query bar: fields
## chosen at run time

grid-field-missing = manque
grid-field-complete = complet
grid-field-changed = modifié
grid-field-state = état
grid-field-code = code
grid-field-style = modèle
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = marque
grid-field-category = catégorie
grid-field-department = rayon
grid-field-season = saison
grid-field-collection = collection
grid-field-colour = couleur
grid-field-size = taille
grid-field-fibre = fibre
grid-field-material = matériau
grid-field-care = entretien
grid-field-origin = pays d’origine
grid-field-size-chart = guide des tailles
grid-field-return-policy = conditions de retour
grid-field-shipping-profile = profil de livraison
grid-field-manufacturer = fabricant
grid-field-own = propre
grid-field-photos = photos
grid-field-sizes = tailles
grid-field-stock = stock
grid-field-price = prix
grid-field-updated = mis à jour
grid-field-created = créé
grid-joint-and = et
grid-joint-or = ou
grid-joint-not = non, pas
grid-joint-in = en, dans
grid-joint-on = sur, pour
grid-joint-under = sous
grid-joint-none = aucun, aucune, rien
grid-value-yes = oui
grid-value-no = non
grid-what-title = titre
grid-what-short-description = description courte
grid-what-description = description
grid-what-highlights = points forts
grid-what-keywords = mots-clés
grid-what-colour = nom de la couleur
grid-what-seo-title = titre pour les moteurs de recherche
grid-what-seo-description = description pour les moteurs de recherche
grid-what-category = catégorie
grid-what-return-policy = conditions de retour
grid-what-shipping-profile = profil de livraison
grid-what-manufacturer = fabricant
grid-what-responsible-person = personne responsable
grid-what-fabric = tissu
grid-what-model = mannequin
grid-what-attributes = attributs

## The query bar: what cannot be read

grid-query-too-long = Cette requête est trop longue.
    .hint = Une requête compte au plus { $max } caractères.
grid-query-too-deep = Trop de parenthèses s’emboîtent.
    .hint = Au plus { $max } sont lues.
grid-query-field = Il n’y a pas de champ « { $text } ».
    .hint = Entre guillemets, il est cherché comme un mot.
grid-query-field-near = Il n’y a pas de champ « { $text } ».
    .hint = Vouliez-vous dire « { $near } » ?
grid-query-field-missing = Un champ devrait précéder ce signe.
    .hint = Par exemple : saison = SS27.
grid-query-value = « { $text } » n’est pas une valeur de { $field }.
    .hint = Valeurs possibles : { $known }
grid-query-value-missing = Une valeur devrait suivre { $field }.
grid-query-number = « { $text } » ne se compare pas à { $field }.
    .hint = Écrivez un nombre, avec un point avant les décimales.
grid-query-day = « { $text } » n’est pas un jour.
    .hint = Écrivez 2026-11-01, today pour aujourd’hui ou -7d pour il y a une semaine.
grid-query-operator = { $field } ne se compare pas avec « { $sign } ».
    .hint = Sont possibles =, != et une liste avec des virgules.
grid-query-under = { $field } n’a rien en dessous.
    .hint = Seules les catégories en ont : catégorie sous dresses.
grid-query-opens = Cette parenthèse n’est pas fermée.
grid-query-closes = Cette parenthèse ne ferme rien.
grid-query-condition = Une condition devrait se trouver ici.
    .hint = Par exemple : état = draft.
grid-query-words-inside = « { $text } » est un mot cherché ; il ne peut se trouver dans « ou », « non » ni entre parenthèses.
    .hint = Placez-le avant les conditions, ou écrivez un champ et un signe : saison = SS27.
grid-query-locale = « { $text } » n’est pas une langue.
    .hint = Écrivez son code, comme de ou fr-CA, ou son nom.
grid-yes-or-no = Ce n’est ni oui ni non.

## Many products at once

grid-categories = Autres catégories (codes)
bulk-actor-gone = La personne qui l’a demandé n’est plus là ou n’en a plus le droit.
bulk-field-unknown = Ce champ n’existe pas à ce niveau.
bulk-one-change = Soit un champ change, soit les produits avancent d’une étape.
bulk-nothing-selected = Rien n’est sélectionné.
    .hint = Cochez des produits, ou prenez tous ceux que la requête trouve.
bulk-value-missing = Quelque chose devrait se trouver ici.
bulk-price = Ce n’est ni un montant ni une part.
bulk-act-text = Cela ne se fait qu’avec un texte.
bulk-act-list = Cela ne se fait qu’avec une liste.
bulk-act-locale = Seul un texte se copie, et depuis une autre langue.
bulk-cancelled = L’opération a été annulée. Ce qui était déjà fait reste, et peut être repris.

## Views, columns, cells

grid-views = Vues
grid-view-all = Tous les produits
grid-view-shared = Visible par tous
grid-view-menu = Vue
grid-view-differs = modifiée
grid-view-save = Enregistrer comme vue
grid-view-name = Nom de la vue
grid-view-new = Nom d’une nouvelle vue
grid-view-example = Drop 1, entretien manquant
grid-view-share = Tout le monde la voit
grid-view-change = Enregistrer les changements
grid-view-remove = Supprimer la vue
grid-view-make = Créer la vue
grid-query = Requête
grid-query-example = lin  manque:entretien en de  état = brouillon et photos < 3
grid-query-help = Ce qu’on peut demander
grid-query-help-text = Les mots trouvent les produits comme toujours. Les conditions sont exactes : un champ, un signe et une valeur, reliés par et, ou, non et des parenthèses. Les codes et les mots de votre langue sont compris ; aucun veut dire sans valeur, * à la fin remplace tout.
grid-columns = Colonnes
grid-columns-of-view = Gardées avec cette vue.
grid-columns-of-you = Gardées pour vous.
grid-columns-keep = Afficher celles-ci
grid-columns-usual = Colonnes habituelles
grid-column-earlier = { $name } : avancer
grid-column-later = { $name } : reculer
grid-col-sizes = Tailles
grid-col-price = Prix dès
grid-column-unknown = Cette colonne n’existe pas.
grid-column-read-only = { $column } ne se remplit pas ici.
grid-select = Sélectionner { $code }
grid-select-page = Tout sélectionner sur cette page
grid-edit-selected = Modifier la sélection
grid-edit-all = { $count ->
        [one] Modifier le seul qui correspond
       *[other] Modifier les { $count } qui correspondent
    }
grid-export = Exporter
grid-export-hint = Revient par un import et ne change rien.
grid-keys = Les flèches parcourent les cellules, Entrée ou F2 en ouvre une, Échap la laisse telle quelle, Suppr la vide, Ctrl Z reprend la dernière. Des blocs se copient vers un tableur et s’en collent.
grid-saved = Enregistré.
grid-failed = Ce n’a pas été enregistré.
grid-undone = Repris.
grid-nothing-to-undo = Il n’y a rien à reprendre.
grid-copied = Copié.
grid-theirs = Enregistré entre-temps par quelqu’un d’autre
grid-yours = Ce que vous avez saisi
grid-take-theirs = Laisser l’autre version
grid-keep-mine = Enregistrer la mienne
grid-paste-title = Collé depuis un tableur
grid-paste-too-large = Ce bloc est trop grand.
    .hint = Au plus { $max } cellules passent d’un coup ; davantage passe par un import.
view-name = Une vue porte un nom d’au plus { $max } caractères.
view-not-yours = Cette vue est à quelqu’un d’autre.
    .hint = Créez-en une à vous à partir d’elle.
view-too-many = Personne n’a plus de { $max } vues.
view-too-much = Cette vue demande plus qu’on ne peut garder.
grid-lists = Listes
grid-edit-all-products = Modifier tous leurs produits
grid-weight = Poids du colis (g)

## Views, columns, cells
## chosen at run time

grid-list-products = Produits
grid-list-styles = Modèles
grid-list-variants = Tailles
grid-one-products = Produit
grid-one-styles = Modèle
grid-one-variants = Taille
grid-export-shown = { $format }, colonnes affichées
grid-export-all = { $format }, tous les champs

## Many products at once: choosing and looking through

grid-bulk = Modifier plusieurs produits
grid-products = { $count ->
        [one] { $count } produit
       *[other] { $count } produits
    }
grid-bulk-which = Quels produits
grid-bulk-all = { $count ->
        [one] Le seul produit qui correspond maintenant.
       *[other] Les { $count } produits qui correspondent maintenant.
    }
grid-bulk-all-hint = Le plan fixe lesquels ; ce qui correspondra plus tard n’est pas touché.
grid-bulk-what = Ce qui change
grid-bulk-choose = Choisir …
grid-bulk-of-product = Les produits eux-mêmes
grid-bulk-of-style = Leurs modèles, avec chaque couleur qui en hérite
grid-bulk-of-variant = Leurs tailles
grid-bulk-price-hint = Un montant, ou tant en plus ou en moins : +10 %, −15 %.
grid-plans = Changements groupés
grid-prices = Prix
grid-bulk-next = Continuer
grid-bulk-how = Comment
grid-bulk-value = Valeur
grid-bulk-find = Remplacer
grid-bulk-with = par
grid-bulk-from = Depuis
grid-bulk-preview = Voir ce qui changerait
grid-bulk-preview-hint = Rien ne change encore.
grid-bulk-leave = Laisser
grid-back-to-draft = Revenir au brouillon
grid-plan-done = { $count ->
        [one] Une fiche a été modifiée.
       *[other] { $count } fiches ont été modifiées.
    }
grid-plan-undone-done = { $count ->
        [one] Une fiche a été reprise.
       *[other] { $count } fiches ont été reprises.
    }
grid-stage-waiting = Attend son tour
grid-stage-draft = Examine ce qui changerait
grid-stage-apply = Modifie
grid-progress = { $done } sur { $total }, { $rate } par seconde, { $seconds ->
        [one] encore une seconde
       *[other] encore { $seconds } secondes
    }
grid-progress-label = Avancement
grid-cancel = Annuler
grid-was-cancelled = L’opération a été annulée.
grid-look-again = Regarder à nouveau

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = Définir
grid-act-clear = Vider
grid-act-inherit = Hériter à nouveau
grid-act-append = Ajouter
grid-act-remove = Retirer
grid-act-replace = Remplacer des mots
grid-act-copy = Copier d’une langue

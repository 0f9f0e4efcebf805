## Care codes (ISO 3758; our own wording)

care-wash-95 = Lavage en machine à 95 °C max., programme normal
care-wash-70 = Lavage en machine à 70 °C max., programme normal
care-wash-60 = Lavage en machine à 60 °C max., programme normal
care-wash-60-mild = Lavage en machine à 60 °C max., programme modéré
care-wash-50 = Lavage en machine à 50 °C max., programme normal
care-wash-50-mild = Lavage en machine à 50 °C max., programme modéré
care-wash-40 = Lavage en machine à 40 °C max., programme normal
care-wash-40-mild = Lavage en machine à 40 °C max., programme modéré
care-wash-40-very-mild = Lavage en machine à 40 °C max., programme très modéré
care-wash-30 = Lavage en machine à 30 °C max., programme normal
care-wash-30-mild = Lavage en machine à 30 °C max., programme modéré
care-wash-30-very-mild = Lavage en machine à 30 °C max., programme très modéré
care-wash-hand-40 = Lavage à la main, 40 °C max.
care-wash-hand-30 = Lavage à la main, 30 °C max.
care-wash-no = Ne pas laver
care-bleach-any = Tout blanchiment autorisé
care-bleach-oxygen = Blanchiment oxygéné uniquement (sans chlore)
care-bleach-no = Ne pas blanchir
care-tumble-normal = Séchage en tambour, température normale (80 °C max.)
care-tumble-low = Séchage en tambour, basse température (60 °C max.)
care-tumble-no = Ne pas sécher en tambour
care-dry-line = Séchage sur fil
care-dry-line-shade = Séchage sur fil à l'ombre
care-dry-drip-line = Séchage sur fil sans essorage
care-dry-drip-line-shade = Séchage sur fil sans essorage à l'ombre
care-dry-flat = Séchage à plat
care-dry-flat-shade = Séchage à plat à l'ombre
care-dry-drip-flat = Séchage à plat sans essorage
care-dry-drip-flat-shade = Séchage à plat sans essorage à l'ombre
care-iron-high = Repassage à 210 °C max.
    .edition-2012 = Repassage à 200 °C max.
care-iron-medium = Repassage à 160 °C max.
    .edition-2012 = Repassage à 150 °C max.
care-iron-low = Repassage à 120 °C max.
    .edition-2012 = Repassage à 110 °C max., sans vapeur
care-iron-low-no-steam = Repassage à 120 °C max., sans vapeur
care-iron-no = Ne pas repasser
care-dryclean-p = Nettoyage à sec professionnel, P
care-dryclean-p-mild = Nettoyage à sec professionnel, P, modéré
care-dryclean-f = Nettoyage à sec professionnel, F
care-dryclean-f-mild = Nettoyage à sec professionnel, F, modéré
care-dryclean-no = Ne pas nettoyer à sec
care-wetclean-w = Nettoyage professionnel à l'eau
care-wetclean-w-mild = Nettoyage professionnel à l'eau, modéré
care-wetclean-w-very-mild = Nettoyage professionnel à l'eau, très modéré
care-wetclean-no = Pas de nettoyage à l'eau

## The five groups of care, in the order of the standard

care-group-wash = Lavage
care-group-bleach = Blanchiment
care-group-dry = Séchage
care-group-iron = Repassage
care-group-professional = Entretien professionnel

## Phrases beside the care symbols

phrase-separately = Laver séparément
phrase-like-colours = Laver avec des couleurs similaires
phrase-inside-out = Laver à l'envers
phrase-before-wear = Laver avant la première utilisation
phrase-laundry-net = Utiliser un filet de lavage
phrase-no-softener = Ne pas utiliser d'assouplissant
phrase-no-optical-brightener = Utiliser une lessive sans azurant optique
phrase-no-wring = Ne pas tordre
phrase-no-soak = Ne pas tremper
phrase-reshape-damp = Remettre en forme humide
phrase-dry-away-heat = Sécher à l'écart de la chaleur directe
phrase-tennis-balls = Sécher avec des balles de séchage
phrase-iron-reverse = Repasser à l'envers
phrase-press-cloth = Utiliser une pattemouille
phrase-not-iron-decoration = Ne pas repasser la décoration
phrase-steam-only = Vapeur uniquement
phrase-colour-bleed = Les couleurs foncées peuvent déteindre
phrase-spot-clean = Nettoyer uniquement les taches
phrase-wipe-damp = Essuyer avec un chiffon humide
phrase-leather-specialist = Nettoyage par un spécialiste du cuir
phrase-remove-trim = Retirer la garniture avant lavage
phrase-close-zips = Fermer les fermetures

## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }

law-eu-fibres = La composition est indiquée, avec chaque fibre et son pourcentage.
    .hint = Saisissez la composition, par exemple « 95 coton 5 élasthanne ».
law-eu-other-fibres = Les « autres fibres » ne dépassent pas 15 % d’un composant.
    .hint = Nommez les fibres que recouvre « autres fibres ».
law-eu-pure = Aucun texte ne présente un mélange comme pur.
    .hint = Retirez le mot, ou indiquez les pourcentages.
law-eu-virgin-wool = Dans un mélange, la laine vierge représente au moins 25 %.
    .hint = Indiquez simplement « laine », ou augmentez son pourcentage.
law-eu-bra = Un soutien-gorge indique le tissu extérieur et intérieur des bonnets, et le dos.
    .hint = Ajoutez le composant qui manque.
law-eu-shoe-parts = Une chaussure indique la tige, la doublure et semelle de propreté, et la semelle extérieure.
    .hint = Ajoutez la partie qui manque, par exemple « semelle extérieure: caoutchouc ».
law-eu-animal-parts = Les parties non textiles d’origine animale sont signalées dans les termes de la loi.
    .hint = Rien à faire : la mention s’ajoute d’elle-même.
law-eu-claims = Toute allégation jointe à une fibre s’appuie sur un certificat valable aujourd’hui.
    .hint = Donnez à la fibre un certificat qui couvre cette allégation, ou retirez l’allégation.
law-eu-manufacturer = Le fabricant est nommé, avec son adresse postale et électronique.
    .hint = Choisissez un fabricant pour la marque, le modèle ou le produit, et complétez son adresse.
law-eu-responsible-person = Si le fabricant est établi hors de l’Union, une personne responsable y répond du produit.
    .hint = Choisissez une personne responsable dont l’adresse est dans l’Union.
law-eu-picture = L’offre montre le produit.
    .hint = Ajoutez une photo.
law-eu-generic-claims = Aucun texte ne contient d’allégation environnementale générique.
    .hint = Dites précisément ce qui est meilleur, preuve à l’appui, ou retirez ces mots.
law-eu-neutral-claims = Aucun texte ne présente le produit comme neutre pour le climat.
    .hint = Retirez ces mots : une allégation fondée sur la compensation est interdite.
law-eu-care = L’entretien est indiqué pour le lavage, le blanchiment, le séchage, le repassage et le nettoyage.
    .hint = Choisissez un symbole de chaque groupe.
law-eu-fur = La fourrure a ses documents et peut être vendue ici.
    .hint = Vérifiez l’espèce et la loi de chaque pays.

law-us-fibres = La composition est indiquée, avec chaque fibre et son pourcentage.
    .hint = Saisissez la composition, par exemple « 95 coton 5 élasthanne ».
law-us-generic-names = Chaque fibre a une dénomination générique aux États-Unis.
    .hint = Choisissez une fibre qui en a une, ou indiquez « autres fibres » jusqu’à 5 %.
law-us-origin = Le texte dit d’où vient le produit : fabriqué aux États-Unis, ou importé.
    .hint = Indiquez le pays d’origine.
law-us-care = L’entretien est indiqué.
    .hint = Choisissez au moins le lavage, ou le nettoyage à sec.
law-us-maker = Le fabricant, l’importateur ou le vendeur est nommé, ou son numéro enregistré (RN).
    .hint = Choisissez un fabricant, ou remplissez le champ « rn » du passeport.
law-us-children = Les produits pour enfants portent une étiquette de traçabilité.
    .hint = Indiquez dans le champ « tracking_label » du passeport où elle se trouve.
law-us-generic-claims = Aucun texte ne contient d’allégation environnementale générique.
    .hint = Dites précisément ce qui est meilleur, preuve à l’appui.

law-fr-weaving = Le pays de tissage ou de tricotage est indiqué.
    .hint = Indiquez le pays de tissage.
law-fr-dyeing = Le pays de teinture et d’impression est indiqué.
    .hint = Indiquez le pays de teinture.
law-fr-confection = Le pays de confection est indiqué.
    .hint = Indiquez le pays de confection.
law-fr-recycled = Toute allégation de matières recyclées en indique la part.
    .hint = Indiquez la part de matières recyclées en pour cent.
law-fr-microfibres = Au-delà de 50 % de fibres synthétiques, la mention sur les microfibres plastiques est affichée.
    .hint = Rien à faire : la mention s’ajoute d’elle-même.
law-fr-substances = Les substances extrêmement préoccupantes sont signalées, ou leur absence.
    .hint = Remplissez le champ « substances_of_concern » du passeport ; « none » s’il n’y en a pas.
law-fr-forbidden-words = Aucun texte ne dit « biodégradable », « respectueux de l’environnement » ou toute mention équivalente.
    .hint = Retirez ces mots.
law-fr-french = Le nom et la description existent en français.
    .hint = Écrivez le titre et la description en français.

law-dpp-identifier = Chaque variante a un GTIN.
    .hint = Indiquez les GTIN manquants.
law-dpp-operator = Le fabricant est nommé.
    .hint = Choisissez un fabricant.
law-dpp-composition = Les fibres de chaque composant sont indiquées.
    .hint = Saisissez la composition.
law-dpp-recycled = La part de matières recyclées est indiquée, même nulle.
    .hint = Indiquez la part de matières recyclées en pour cent ; 0 s’il n’y en a pas.
law-dpp-weaving = Le pays de tissage ou de tricotage est indiqué.
    .hint = Indiquez le pays de tissage.
law-dpp-dyeing = Le pays de teinture et d’impression est indiqué.
    .hint = Indiquez le pays de teinture.
law-dpp-confection = Le pays de confection est indiqué.
    .hint = Indiquez le pays de confection.
law-dpp-substances = Les substances préoccupantes sont signalées.
    .hint = Remplissez le champ « substances_of_concern » du passeport ; « none » s’il n’y en a pas.
law-dpp-durability = La durabilité est notée de 0 à 10.
    .hint = Remplissez le champ « durability_score » du passeport.
law-dpp-test-reports = Les rapports d’essai sont indiqués.
    .hint = Remplissez le champ « test_reports » du passeport.
law-dpp-recyclability = Rien ne s’oppose à son recyclage.
    .hint = À partir de 15 %, l’élasthanne s’y oppose.
law-dpp-footprint = L’empreinte environnementale est indiquée.
    .hint = Remplissez le champ « footprint » du passeport.
law-dpp-care = L’entretien est indiqué.
    .hint = Choisissez les symboles d’entretien.
law-dpp-repair = Il est dit comment le produit se répare et ce qu’il devient en fin de vie.
    .hint = Remplissez le champ « repair » du passeport.
law-dpp-customs = Le code douanier est indiqué.
    .hint = Indiquez le code douanier à 6, 8 ou 10 chiffres.

## Packs of rules
## confidence: low

law-condition-says-nothing = La condition ne dit rien.
    .hint = Donnez un fait avec une comparaison (stated, is, among, none_of, above, at_least, at_most), ou bien all, any, not, says_none_of.
law-condition-too-deep = Des conditions sont imbriquées sur plus de { $max } niveaux.
    .hint = Divisez la règle en deux.
law-words-unknown = Le jeu de règles n’a pas de liste de mots nommée { $list }.
    .hint = Ajoutez la liste sous « words », ou corrigez son nom.
law-rule-twice = Cette règle figure deux fois dans le jeu de règles.
    .hint = Donnez à chaque règle un code à elle.
law-ends-before-it-begins = La règle prend fin avant de commencer.
    .hint = Changez l’un des deux jours.
law-pack-unreadable = Le jeu de règles { $file } ne peut pas être lu : { $reason }
    .hint = Corrigez le fichier, ou retirez-le du dossier, puis redémarrez.

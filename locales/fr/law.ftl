## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = Aucun jeu de règles ne lie le produit sur ce marché : rien n’est donc dit sur le droit de le proposer.
    .hint = Nommez dans le canal ou la catégorie un jeu qui couvre ce marché ; les règles ci-dessous sont données telles quelles.

law-eu-fibres = La composition est indiquée, avec chaque fibre et son pourcentage.
    .hint = Saisissez la composition, par exemple « 95 coton 5 élasthanne ».
law-eu-other-fibres = Les « autres fibres » ne dépassent pas 15 % d’un composant.
    .hint = Nommez les fibres que recouvre « autres fibres ».
law-eu-pure = Aucun texte ne présente un mélange comme pur.
    .hint = Retirez le mot, ou indiquez les pourcentages.
law-eu-virgin-wool = Dans un mélange, la laine vierge représente au moins 25 %.
    .hint = Indiquez simplement « laine », ou augmentez son pourcentage.
law-eu-bra = Un soutien-gorge indique le tissu extérieur et intérieur des bonnets, et le dos.
    .hint = Ajoutez le composant qui manque, ou indiquez la composition de l’ensemble.
law-eu-shoe-parts = Une chaussure indique la tige, la doublure et semelle de propreté, et la semelle extérieure.
    .hint = Ajoutez la partie qui manque, par exemple « semelle extérieure: caoutchouc » ; l’étiquette dit « autres matériaux (caoutchouc) ». Une partie nomme deux classes au plus.
law-eu-animal-parts = Les parties non textiles d’origine animale sont signalées dans les termes de la loi.
    .hint = Rien à faire : la mention s’ajoute d’elle-même.
law-eu-claims = Toute allégation jointe à une fibre s’appuie sur un certificat valable aujourd’hui.
    .hint = Donnez à la fibre un certificat qui couvre cette allégation, ou retirez l’allégation.
law-eu-manufacturer = Le fabricant est nommé, avec son adresse postale et électronique.
    .hint = Choisissez un fabricant pour la marque, le modèle ou le produit, et complétez son adresse.
law-eu-responsible-person = Si le fabricant est établi hors de l’Union, une personne responsable y répond du produit.
    .hint = Choisissez une personne responsable dont l’adresse complète est dans l’Union.
law-eu-picture = L’offre montre le produit.
    .hint = Ajoutez une photo.
law-eu-warnings = Les avertissements existent dans une langue de chaque marché de l’Union.
    .hint = Écrivez les avertissements dans une langue des pays nommés.
law-eu-generic-claims = Aucun texte ne contient d’allégation environnementale générique.
    .hint = Dites précisément ce qui est meilleur, preuve à l’appui, ou retirez ces mots.
law-eu-neutral-claims = Aucun texte ne présente le produit comme neutre pour le climat.
    .hint = Retirez ces mots : une allégation fondée sur la compensation est interdite.
law-eu-care = L’entretien est indiqué pour le lavage, le blanchiment, le séchage, le repassage et le nettoyage.
    .hint = Choisissez un symbole de chaque groupe.
law-eu-fur = La fourrure, la vigogne et le guanaco ont leurs documents.
    .hint = Indiquez dans le champ « species_papers » du passeport l’espèce et où sont ses documents, et vérifiez la loi de chaque pays.

law-us-fibres = La composition est indiquée, avec chaque fibre et son pourcentage.
    .hint = Saisissez la composition, par exemple « 95 coton 5 élasthanne ».
law-us-generic-names = Chaque fibre a une dénomination générique aux États-Unis.
    .hint = Donnez son nom selon ISO 2076:2010 ; au-dessous de 5 %, ce peut être « other fibers ».
law-us-origin = Le texte dit d’où vient le produit : fabriqué aux États-Unis, ou importé.
    .hint = Indiquez le pays d’origine.
law-us-care = L’entretien dit comment laver et sécher, ou nettoyer à sec, ou que ni l’un ni l’autre n’est permis.
    .hint = Choisissez un lavage et un séchage, ou le nettoyage à sec, ou que les deux sont interdits.
law-us-maker = Le fabricant, l’importateur ou le vendeur est nommé, ou son numéro enregistré (RN).
    .hint = Choisissez un fabricant, ou remplissez le champ « rn » du passeport.
law-us-children = Les produits pour enfants portent une étiquette de traçabilité.
    .hint = Indiquez dans le champ « tracking_label » du passeport où elle se trouve.
law-us-generic-claims = Aucun texte ne contient d’allégation environnementale générique.
    .hint = Dites précisément ce qui est meilleur, preuve à l’appui.

law-fr-forbidden-words = Aucun texte ne dit « biodégradable », « respectueux de l’environnement » ou toute mention équivalente.
    .hint = Retirez ces mots.
law-fr-french = Le nom et la description existent en français.
    .hint = Écrivez le titre et la description en français.
law-fr-warnings = Les avertissements existent en français.
    .hint = Écrivez les avertissements en français.

law-fr-agec-weaving = Le pays de tissage ou de tricotage est indiqué.
    .hint = Indiquez le pays de tissage.
law-fr-agec-dyeing = Le pays de teinture et d’impression est indiqué.
    .hint = Indiquez le pays de teinture, ou mettez le champ « undyed » du passeport à true.
law-fr-agec-confection = Le pays de confection est indiqué.
    .hint = Indiquez le pays de confection.
law-fr-agec-recycled = Toute allégation de matières recyclées en indique la part.
    .hint = Indiquez la part de matières recyclées en pour cent.
law-fr-agec-microfibres = Au-delà de 50 % de fibres synthétiques, la mention sur les microfibres plastiques est affichée.
    .hint = Rien à faire : la mention s’ajoute d’elle-même.
law-fr-agec-substances = Les substances extrêmement préoccupantes sont signalées, ou leur absence.
    .hint = Remplissez le champ « substances_of_concern » du passeport ; « none » s’il n’y en a pas.

law-gb-responsible-person = Quelqu’un au Royaume-Uni répond d’un produit fabriqué par une maison établie ailleurs.
    .hint = Choisissez une personne responsable au Royaume-Uni, ou nommez-la dans le champ « uk_responsible_person » du passeport.
law-gb-nightwear = Les vêtements de nuit pour enfants disent comment ils brûlent.
    .hint = Écrivez l’avertissement en anglais : « KEEP AWAY FROM FIRE », ou « LOW FLAMMABILITY TO BS 5722 » s’ils ont été testés.

law-ch-language = Le nom et la description existent en allemand, en français ou en italien.
    .hint = Écrivez le titre et la description dans l’une des trois langues.

law-ca-dealer = Le fournisseur est nommé, ou son numéro d’identification (CA).
    .hint = Choisissez un fabricant, ou remplissez le champ « ca_number » du passeport ; l’étiquette l’indique alors.
law-ca-bilingual = Le nom et la description existent en anglais et en français.
    .hint = Écrivez le titre et la description dans les deux ; la composition paraît d’elle-même dans les deux.

law-jp-japanese = Le nom et la description existent en japonais.
    .hint = Écrivez le titre et la description en japonais.

law-cn-safety-class = La classe de sécurité est indiquée : A, B ou C.
    .hint = Remplissez le champ « safety_class » du passeport ; ce que portent les bébés est de classe A.
law-cn-standard = La norme selon laquelle le produit est fabriqué est nommée.
    .hint = Remplissez le champ « product_standard » du passeport, par exemple « FZ/T 81007 ».
law-cn-size = Les tailles sont données par stature et tour, comme 170/88A.
    .hint = Donnez au guide des tailles ses conversions vers CN.
law-cn-chinese = Le nom et la description existent en chinois.
    .hint = Écrivez le titre et la description en chinois.

law-dpp-identifier = Chaque variante a un GTIN.
    .hint = Indiquez les GTIN manquants.
    .title = GTIN
law-dpp-operator = Le fabricant est nommé.
    .hint = Choisissez un fabricant.
    .title = Fabricant
law-dpp-composition = Les fibres de chaque composant sont indiquées.
    .hint = Saisissez la composition.
    .title = Fibres de chaque composant
law-dpp-recycled = La part de matières recyclées est indiquée, même nulle.
    .hint = Indiquez la part de matières recyclées en pour cent ; 0 s’il n’y en a pas.
    .title = Matière recyclée, en pour cent
law-dpp-weaving = Le pays de tissage ou de tricotage est indiqué.
    .hint = Indiquez le pays de tissage.
    .title = Tissé ou tricoté en
law-dpp-dyeing = Le pays de teinture et d’impression est indiqué.
    .hint = Indiquez le pays de teinture, ou mettez le champ « undyed » du passeport à true.
    .title = Teint et imprimé en
law-dpp-confection = Le pays de confection est indiqué.
    .hint = Indiquez le pays de confection.
    .title = Confectionné en
law-dpp-substances = Les substances préoccupantes sont signalées.
    .hint = Remplissez le champ « substances_of_concern » du passeport ; « none » s’il n’y en a pas.
    .title = Substances préoccupantes
law-dpp-durability = La durabilité est notée de 0 à 10.
    .hint = Remplissez le champ « durability_score » du passeport.
    .title = Durabilité, de 0 à 10
law-dpp-test-reports = Les rapports d’essai sont indiqués.
    .hint = Remplissez le champ « test_reports » du passeport.
    .title = Rapports d’essai
law-dpp-recyclability = L’élasthanne reste au-dessous de 15 %.
    .hint = À partir de 15 %, il s’oppose au recyclage. Les autres obstacles, la maison ne les connaît pas.
    .title = Élasthanne, en pour cent
law-dpp-footprint = L’empreinte environnementale est indiquée.
    .hint = Remplissez le champ « footprint » du passeport.
    .title = Empreinte environnementale
law-dpp-care = L’entretien est indiqué.
    .hint = Choisissez les symboles d’entretien.
    .title = Entretien
law-dpp-repair = Il est dit comment le produit se répare et ce qu’il devient en fin de vie.
    .hint = Remplissez le champ « repair » du passeport.
    .title = Réparation et fin de vie
law-dpp-customs = Le code douanier est indiqué.
    .hint = Indiquez le code douanier à 6, 8 ou 10 chiffres.
    .title = Code douanier

## Packs of rules
## confidence: low

law-condition-says-nothing = La condition ne dit rien.
    .hint = Donnez un fait avec une comparaison (stated, is, among, none_of, above, at_least, at_most), ou bien all, any, not, says_none_of.
law-condition-too-deep = Des conditions sont imbriquées sur plus de { $max } niveaux.
    .hint = Divisez la règle en deux.
law-words-unknown = Le jeu de règles n’a pas de liste de mots nommée { $list }.
    .hint = Ajoutez la liste sous « words », ou corrigez son nom.
law-rule-twice = Cette règle figure deux fois dans le jeu de règles.
    .hint = Donnez à chaque règle un code à elle.
law-ends-before-it-begins = La règle prend fin avant de commencer.
    .hint = Changez l’un des deux jours.
law-pack-unreadable = Le jeu de règles { $file } ne peut pas être lu : { $reason }
    .hint = Corrigez le fichier, ou retirez-le du dossier, puis redémarrez.

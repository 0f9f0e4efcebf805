## Parts of a garment, shoe or bra that have a composition of their own

component-shell = Tissu principal
    .also = tissu extérieur, extérieur, matière principale
component-shell-2 = Second tissu
component-lining = Doublure
    .also = intérieur
component-sleeve-lining = Doublure de manche
component-pocket-lining = Doublure de poche
component-filling = Garnissage
component-padding = Rembourrage
component-interlining = Entoilage
component-coating = Enduction
component-membrane = Membrane
component-rib = Bord-côte
component-collar = Col
component-hood = Capuche
component-hood-trim = Bordure de capuche
component-lace = Dentelle
component-embroidery = Broderie
component-trim = Garniture
component-mesh = Résille
component-pile = Poil
component-backing = Support
component-gusset = Gousset
component-cup-outer = Bonnet extérieur
component-cup-inner = Bonnet intérieur
component-back-side = Dos et côtés
component-upper = Tige
component-lining-sock = Doublure et semelle de propreté
component-outer-sole = Semelle extérieure

## Materials that are no textile fibre

material-leather = Cuir
material-coated-leather = Cuir enduit
material-textile = Textile
material-other-materials = Autres matériaux
material-suede = Cuir velours
material-nubuck = Nubuck
material-patent-leather = Cuir verni
material-cow-leather = Cuir de vachette
material-lamb-leather = Cuir d'agneau
material-goat-leather = Cuir de chèvre
material-shearling = Peau lainée
material-fur = Fourrure
material-down = Duvet
material-feather = Plumes
material-faux-leather = Synthétique (imitation cuir)
    .also = similicuir
material-polyurethane-coating = Polyuréthane (enduction)
material-pvc = PVC
material-rubber = Caoutchouc
material-eva = EVA
material-tpu = TPU
material-cork = Liège
material-wood = Bois
material-straw = Paille
material-raffia = Raphia
material-horn = Corne
material-mother-of-pearl = Nacre
material-bone = Os
material-stainless-steel = Acier inoxydable
material-brass = Laiton
material-sterling-silver = Argent 925
material-gold-plated = Plaqué or

## Sentences that the law asks for beside a composition

statement-animal-parts = Contient des parties non textiles d'origine animale
statement-pure = pur
statement-all = tout
statement-exclusive-decoration = hors décoration
statement-mixed-fibres = fibres diverses
statement-microplastics = Rejette des microfibres plastiques dans l’environnement lors du lavage

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = recyclé
    .also = recyclée
qualifier-organic = biologique
    .also = bio, biologiques

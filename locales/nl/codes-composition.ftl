## Parts of a garment, shoe or bra that have a composition of their own

component-shell = Buitenstof
    .also = bovenstof, hoofdstof
component-shell-2 = Tweede stof
component-lining = Voering
    .also = binnenvoering
component-sleeve-lining = Mouwvoering
component-pocket-lining = Zakvoering
component-filling = Vulling
component-padding = Padding
component-interlining = Tussenvoering
component-coating = Coating
component-membrane = Membraan
component-rib = Boord
component-collar = Kraag
component-hood = Capuchon
component-hood-trim = Capuchonrand
component-lace = Kant
component-embroidery = Borduursel
component-trim = Garnering
component-mesh = Mesh
component-pile = Pool
component-backing = Rug
component-gusset = Kruisje
component-cup-outer = Cup buitenkant
component-cup-inner = Cup binnenkant
component-back-side = Rug en zijkanten
component-upper = Bovendeel
component-lining-sock = Voering en inlegzool
component-outer-sole = Buitenzool

## Materials that are no textile fibre

material-leather = Leder
material-coated-leather = Gecoat leder
material-textile = Textiel
material-other-materials = Overige materialen
material-suede = Suède
material-nubuck = Nubuck
material-patent-leather = Lakleer
material-cow-leather = Rundleer
material-lamb-leather = Lamsleer
material-goat-leather = Geitenleer
material-shearling = Lammy
material-fur = Bont
material-down = Dons
material-feather = Veren
material-faux-leather = Kunstleer
material-polyurethane-coating = Polyurethaan (coating)
material-pvc = PVC
material-rubber = Rubber
material-eva = EVA
material-tpu = TPU
material-cork = Kurk
material-wood = Hout
material-straw = Stro
material-raffia = Raffia
material-horn = Hoorn
material-mother-of-pearl = Parelmoer
material-bone = Bot
material-stainless-steel = Roestvrij staal
material-brass = Messing
material-sterling-silver = Sterlingzilver 925
material-gold-plated = Verguld

## Sentences that the law asks for beside a composition

statement-animal-parts = Bevat niet uit textiel bestaande delen van dierlijke oorsprong
statement-pure = zuiver
statement-all = geheel
statement-exclusive-decoration = exclusief versiering
statement-mixed-fibres = diverse vezels
statement-microplastics = Geeft tijdens het wassen plastic microvezels af aan het milieu

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = gerecycled
    .also = gerecycled, gerecyclede, gerecycleerd
qualifier-organic = biologisch
    .also = bio, biologische

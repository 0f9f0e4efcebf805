## Parts of a garment, shoe or bra that have a composition of their own

component-shell = Shell
    .also = outer, outer shell, outer fabric, main, main fabric, face fabric, body, exterior
component-shell-2 = Second fabric
component-lining = Lining
    .also = lined, inner, inner lining, liner
component-sleeve-lining = Sleeve lining
component-pocket-lining = Pocket lining
component-filling = Filling
    .also = fill, insulation, stuffing
component-padding = Padding
component-interlining = Interlining
component-coating = Coating
component-membrane = Membrane
component-rib = Ribbing
    .also = rib, ribs
component-collar = Collar
component-hood = Hood
component-hood-trim = Hood trim
component-lace = Lace
component-embroidery = Embroidery
component-trim = Trim
component-mesh = Mesh
component-pile = Pile
component-backing = Backing
component-gusset = Gusset
component-cup-outer = Cup, outer
component-cup-inner = Cup, inner
component-back-side = Back and sides
component-upper = Upper
component-lining-sock = Lining and sock
component-outer-sole = Outer sole
    .also = outsole, sole

## Materials that are no textile fibre

material-leather = Leather
material-coated-leather = Coated leather
material-textile = Textile
material-other-materials = Other materials
material-suede = Suede
material-nubuck = Nubuck
material-patent-leather = Patent leather
material-cow-leather = Cow leather
material-lamb-leather = Lamb leather
material-goat-leather = Goat leather
material-shearling = Shearling
material-fur = Fur
material-down = Down
material-feather = Feather
material-faux-leather = Faux leather
    .also = vegan leather, leatherette
material-polyurethane-coating = Polyurethane (coating)
material-pvc = PVC
material-rubber = Rubber
material-eva = EVA
material-tpu = TPU
material-cork = Cork
material-wood = Wood
material-straw = Straw
material-raffia = Raffia
material-horn = Horn
material-mother-of-pearl = Mother of pearl
    .also = nacre
material-bone = Bone
material-stainless-steel = Stainless steel
material-brass = Brass
material-sterling-silver = Sterling silver 925
material-gold-plated = Gold plated

## Sentences that the law asks for beside a composition

statement-animal-parts = Contains non-textile parts of animal origin
statement-pure = pure
statement-all = all
statement-exclusive-decoration = exclusive of decoration
statement-mixed-fibres = mixed fibres
statement-microplastics = Releases plastic microfibres into the environment during washing

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = recycled
qualifier-organic = organic

## Parts of a garment, shoe or bra that have a composition of their own

component-shell = Yttertyg
    .also = ytter, huvudmaterial
component-shell-2 = Andra tyget
component-lining = Foder
    .also = innerfoder
component-sleeve-lining = Ärmfoder
component-pocket-lining = Fickfoder
component-filling = Fyllning
component-padding = Vaddering
component-interlining = Mellanlägg
component-coating = Beläggning
component-membrane = Membran
component-rib = Mudd
component-collar = Krage
component-hood = Huva
component-hood-trim = Huvkant
component-lace = Spets
component-embroidery = Broderi
component-trim = Garnering
component-mesh = Mesh
component-pile = Lugg
component-backing = Baksida
component-gusset = Gren
component-cup-outer = Kupa utsida
component-cup-inner = Kupa insida
component-back-side = Rygg och sidor
component-upper = Ovandel
component-lining-sock = Foder och bindsula
component-outer-sole = Slitsula

## Materials that are no textile fibre

material-leather = Läder
material-coated-leather = Överdraget läder
material-textile = Textil
material-other-materials = Andra material
material-suede = Mocka
material-nubuck = Nubuck
material-patent-leather = Lackläder
material-cow-leather = Nötläder
material-lamb-leather = Lammskinn
material-goat-leather = Getskinn
material-shearling = Fårskinn
material-fur = Päls
material-down = Dun
material-feather = Fjäder
material-faux-leather = Konstläder
material-polyurethane-coating = Polyuretan (beläggning)
material-pvc = PVC
material-rubber = Gummi
material-eva = EVA
material-tpu = TPU
material-cork = Kork
material-wood = Trä
material-straw = Halm
material-raffia = Raffia
material-horn = Horn
material-mother-of-pearl = Pärlemor
material-bone = Ben
material-stainless-steel = Rostfritt stål
material-brass = Mässing
material-sterling-silver = Sterlingsilver 925
material-gold-plated = Förgylld

## Sentences that the law asks for beside a composition

statement-animal-parts = Innehåller icke-textila delar av animaliskt ursprung
statement-pure = ren
statement-all = hel
statement-exclusive-decoration = exklusive dekoration
statement-mixed-fibres = blandade fibrer
statement-microplastics = Släpper ut mikrofibrer av plast i miljön vid tvätt

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = återvunnen
    .also = återvunnet, återvunna
qualifier-organic = ekologisk
    .also = ekologiskt, eko

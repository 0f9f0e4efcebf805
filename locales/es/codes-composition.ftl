## Parts of a garment, shoe or bra that have a composition of their own

component-shell = Tejido exterior
    .also = exterior, tejido principal
component-shell-2 = Segundo tejido
component-lining = Forro
    .also = interior
component-sleeve-lining = Forro de manga
component-pocket-lining = Forro de bolsillo
component-filling = Relleno
component-padding = Acolchado
component-interlining = Entretela
component-coating = Recubrimiento
component-membrane = Membrana
component-rib = Canalé
component-collar = Cuello
component-hood = Capucha
component-hood-trim = Ribete de la capucha
component-lace = Encaje
component-embroidery = Bordado
component-trim = Ribete
component-mesh = Malla
component-pile = Pelo
component-backing = Base
component-gusset = Entrepierna
component-cup-outer = Copa exterior
component-cup-inner = Copa interior
component-back-side = Espalda y lados
component-upper = Empeine
component-lining-sock = Forro y plantilla
component-outer-sole = Suela

## Materials that are no textile fibre

material-leather = Cuero
    .also = piel
material-coated-leather = Cuero untado
material-textile = Textil
material-other-materials = Otros materiales
material-suede = Ante
material-nubuck = Nobuk
material-patent-leather = Charol
material-cow-leather = Piel vacuna
material-lamb-leather = Piel de cordero
material-goat-leather = Piel de cabra
material-shearling = Borrego
material-fur = Piel de pelo
material-down = Plumón
material-feather = Pluma
material-faux-leather = Polipiel
    .also = cuero vegano
material-polyurethane-coating = Poliuretano (recubrimiento)
material-pvc = PVC
material-rubber = Caucho
material-eva = EVA
material-tpu = TPU
material-cork = Corcho
material-wood = Madera
material-straw = Paja
material-raffia = Rafia
material-horn = Cuerno
material-mother-of-pearl = Nácar
material-bone = Hueso
material-stainless-steel = Acero inoxidable
material-brass = Latón
material-sterling-silver = Plata de ley 925
material-gold-plated = Chapado en oro

## Sentences that the law asks for beside a composition

statement-animal-parts = Contiene partes no textiles de origen animal
statement-pure = puro
statement-all = todo
statement-exclusive-decoration = excluida la decoración
statement-mixed-fibres = fibras diversas
statement-microplastics = Libera microfibras plásticas en el medio ambiente durante el lavado

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = reciclado
    .also = reciclada
qualifier-organic = orgánico
    .also = ecológico, orgánica, bio

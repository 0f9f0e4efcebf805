## Parts of a garment, shoe or bra that have a composition of their own

component-shell = Tessuto esterno
    .also = esterno, tessuto principale
component-shell-2 = Secondo tessuto
component-lining = Fodera
    .also = interno
component-sleeve-lining = Fodera maniche
component-pocket-lining = Fodera tasche
component-filling = Imbottitura
component-padding = Ovatta
component-interlining = Teletta interna
component-coating = Rivestimento
component-membrane = Membrana
component-rib = Costina
component-collar = Collo
component-hood = Cappuccio
component-hood-trim = Bordo cappuccio
component-lace = Pizzo
component-embroidery = Ricamo
component-trim = Guarnizione
component-mesh = Rete
component-pile = Pelo
component-backing = Fondo
component-gusset = Tassello
component-cup-outer = Coppa esterna
component-cup-inner = Coppa interna
component-back-side = Dietro e fianchi
component-upper = Tomaia
component-lining-sock = Fodera e sottopiede
component-outer-sole = Suola esterna

## Materials that are no textile fibre

material-leather = Cuoio
    .also = pelle
material-coated-leather = Cuoio rivestito
material-textile = Materie tessili
material-other-materials = Altre materie
material-suede = Pelle scamosciata
material-nubuck = Nabuk
material-patent-leather = Vernice
material-cow-leather = Pelle bovina
material-lamb-leather = Pelle d'agnello
material-goat-leather = Pelle di capra
material-shearling = Montone
material-fur = Pelliccia
material-down = Piumino
material-feather = Piuma
material-faux-leather = Similpelle
    .also = ecopelle
material-polyurethane-coating = Poliuretano (spalmatura)
material-pvc = PVC
material-rubber = Gomma
material-eva = EVA
material-tpu = TPU
material-cork = Sughero
material-wood = Legno
material-straw = Paglia
material-raffia = Rafia
material-horn = Corno
material-mother-of-pearl = Madreperla
material-bone = Osso
material-stainless-steel = Acciaio inossidabile
material-brass = Ottone
material-sterling-silver = Argento 925
material-gold-plated = Placcato oro

## Sentences that the law asks for beside a composition

statement-animal-parts = Contiene parti non tessili di origine animale
statement-pure = puro
statement-all = tutto
statement-exclusive-decoration = esclusa la decorazione
statement-mixed-fibres = fibre miste
statement-microplastics = Rilascia microfibre di plastica nell’ambiente durante il lavaggio

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = riciclato
    .also = riciclata
qualifier-organic = biologico
    .also = bio, biologica

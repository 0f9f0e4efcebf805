## Parts of a garment, shoe or bra that have a composition of their own

component-shell = Tecido exterior
    .also = exterior, tecido principal
component-shell-2 = Segundo tecido
component-lining = Forro
    .also = interior
component-sleeve-lining = Forro da manga
component-pocket-lining = Forro do bolso
component-filling = Enchimento
component-padding = Acolchoamento
component-interlining = Entretela
component-coating = Revestimento
component-membrane = Membrana
component-rib = Canelado
component-collar = Gola
component-hood = Capuz
component-hood-trim = Acabamento do capuz
component-lace = Renda
component-embroidery = Bordado
component-trim = Guarnição
component-mesh = Rede
component-pile = Pelo
component-backing = Base
component-gusset = Entrepernas
component-cup-outer = Copa exterior
component-cup-inner = Copa interior
component-back-side = Costas e lados
component-upper = Parte superior
component-lining-sock = Forro e palmilha
component-outer-sole = Sola exterior

## Materials that are no textile fibre

material-leather = Couro
material-coated-leather = Couro revestido
material-textile = Têxteis
material-other-materials = Outros materiais
material-suede = Camurça
material-nubuck = Nobuck
material-patent-leather = Verniz
material-cow-leather = Couro bovino
material-lamb-leather = Couro de cordeiro
material-goat-leather = Couro de cabra
material-shearling = Pele de carneiro
material-fur = Pele com pelo
material-down = Penugem
material-feather = Penas
material-faux-leather = Pele sintética
material-polyurethane-coating = Poliuretano (revestimento)
material-pvc = PVC
material-rubber = Borracha
material-eva = EVA
material-tpu = TPU
material-cork = Cortiça
material-wood = Madeira
material-straw = Palha
material-raffia = Ráfia
material-horn = Chifre
material-mother-of-pearl = Madrepérola
material-bone = Osso
material-stainless-steel = Aço inoxidável
material-brass = Latão
material-sterling-silver = Prata de lei 925
material-gold-plated = Banhado a ouro

## Sentences that the law asks for beside a composition

statement-animal-parts = Contém partes não têxteis de origem animal
statement-pure = puro
statement-all = tudo
statement-exclusive-decoration = exceto decoração
statement-mixed-fibres = fibras diversas
statement-microplastics = Liberta microfibras de plástico no ambiente durante a lavagem

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = reciclado
    .also = reciclada
qualifier-organic = orgânico
    .also = orgânica, biológico, bio

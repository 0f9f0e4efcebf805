## Parts of a garment, shoe or bra that have a composition of their own

component-shell = Oberstoff
    .also = Außenmaterial, Obermaterial außen, Hauptmaterial
component-shell-2 = Zweiter Stoff
component-lining = Futter
    .also = Innenfutter, Futterstoff
component-sleeve-lining = Ärmelfutter
component-pocket-lining = Taschenfutter
component-filling = Füllung
component-padding = Wattierung
component-interlining = Einlage
component-coating = Beschichtung
component-membrane = Membran
component-rib = Bündchen
component-collar = Kragen
component-hood = Kapuze
component-hood-trim = Kapuzenbesatz
component-lace = Spitze
component-embroidery = Stickerei
component-trim = Besatz
component-mesh = Netzstoff
component-pile = Flor
component-backing = Grundgewebe
component-gusset = Zwickel
component-cup-outer = Cup außen
component-cup-inner = Cup innen
component-back-side = Rücken und Seiten
component-upper = Obermaterial
component-lining-sock = Futter und Decksohle
component-outer-sole = Laufsohle

## Materials that are no textile fibre

material-leather = Leder
material-coated-leather = Beschichtetes Leder
material-textile = Textil
material-other-materials = Sonstiges Material
material-suede = Veloursleder
material-nubuck = Nubukleder
material-patent-leather = Lackleder
material-cow-leather = Rindsleder
material-lamb-leather = Lammleder
material-goat-leather = Ziegenleder
material-shearling = Lammfell
material-fur = Pelz
material-down = Daunen
    .also = Daune
material-feather = Federn
material-faux-leather = Kunstleder
    .also = veganes Leder
material-polyurethane-coating = Polyurethan (Beschichtung)
material-pvc = PVC
material-rubber = Gummi
material-eva = EVA
material-tpu = TPU
material-cork = Kork
material-wood = Holz
material-straw = Stroh
material-raffia = Bast (Raffia)
material-horn = Horn
material-mother-of-pearl = Perlmutt
material-bone = Knochen
material-stainless-steel = Edelstahl
material-brass = Messing
material-sterling-silver = Sterlingsilber 925
material-gold-plated = Vergoldet

## Sentences that the law asks for beside a composition

statement-animal-parts = Enthält nichttextile Teile tierischen Ursprungs
statement-pure = rein
statement-all = ganz
statement-exclusive-decoration = ohne Verzierung
statement-mixed-fibres = unbestimmte Faserzusammensetzung
statement-microplastics = Setzt beim Waschen Mikrofasern aus Kunststoff in die Umwelt frei

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = recycelt
    .also = recyceltes, recycelter, recycelte, rezykliert
qualifier-organic = aus biologischem Anbau
    .also = bio, biologisch, biologische, kba

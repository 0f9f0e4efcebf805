## Parts of a garment, shoe or bra that have a composition of their own

component-shell = Materiał zewnętrzny
    .also = materiał wierzchni, wierzch, materiał główny
component-shell-2 = Drugi materiał
component-lining = Podszewka
    .also = podszewka wewnętrzna
component-sleeve-lining = Podszewka rękawów
component-pocket-lining = Podszewka kieszeni
component-filling = Wypełnienie
component-padding = Ocieplina
component-interlining = Wkład
component-coating = Powłoka
component-membrane = Membrana
component-rib = Ściągacz
component-collar = Kołnierz
component-hood = Kaptur
component-hood-trim = Wykończenie kaptura
component-lace = Koronka
component-embroidery = Haft
component-trim = Lamówka
component-mesh = Siatka
component-pile = Runo
component-backing = Podłoże
component-gusset = Klin
component-cup-outer = Miseczka zewnętrzna
component-cup-inner = Miseczka wewnętrzna
component-back-side = Tył i boki
component-upper = Cholewka
component-lining-sock = Podszewka z wyściółką
component-outer-sole = Podeszwa

## Materials that are no textile fibre

material-leather = Skóra
material-coated-leather = Skóra pokryta
material-textile = Materiał tekstylny
material-other-materials = Inny materiał
material-suede = Zamsz
material-nubuck = Nubuk
material-patent-leather = Skóra lakierowana
material-cow-leather = Skóra bydlęca
material-lamb-leather = Skóra jagnięca
material-goat-leather = Skóra kozia
material-shearling = Kożuch
material-fur = Futro
material-down = Puch
material-feather = Pierze
material-faux-leather = Skóra ekologiczna
material-polyurethane-coating = Poliuretan (powłoka)
material-pvc = PVC
material-rubber = Guma
material-eva = EVA
material-tpu = TPU
material-cork = Korek
material-wood = Drewno
material-straw = Słoma
material-raffia = Rafia
material-horn = Róg
material-mother-of-pearl = Masa perłowa
material-bone = Kość
material-stainless-steel = Stal nierdzewna
material-brass = Mosiądz
material-sterling-silver = Srebro 925
material-gold-plated = Pozłacane

## Sentences that the law asks for beside a composition

statement-animal-parts = Zawiera nietekstylne części pochodzenia zwierzęcego
statement-pure = czysty
statement-all = całkowity
statement-exclusive-decoration = z wyłączeniem ozdób
statement-mixed-fibres = różne włókna
statement-microplastics = Podczas prania uwalnia do środowiska mikrowłókna z tworzyw sztucznych

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = z recyklingu
    .also = recyklingowany, recyklingowana
qualifier-organic = ekologiczny
    .also = organiczna, organiczny, ekologiczna, bio

## Care codes (ISO 3758; our own wording)
## confidence: low

care-wash-95 = Machinewas, max. 95 °C, normaal programma
care-wash-70 = Machinewas, max. 70 °C, normaal programma
care-wash-60 = Machinewas, max. 60 °C, normaal programma
care-wash-60-mild = Machinewas, max. 60 °C, mild programma
care-wash-50 = Machinewas, max. 50 °C, normaal programma
care-wash-50-mild = Machinewas, max. 50 °C, mild programma
care-wash-40 = Machinewas, max. 40 °C, normaal programma
care-wash-40-mild = Machinewas, max. 40 °C, mild programma
care-wash-40-very-mild = Machinewas, max. 40 °C, zeer mild programma
care-wash-30 = Machinewas, max. 30 °C, normaal programma
care-wash-30-mild = Machinewas, max. 30 °C, mild programma
care-wash-30-very-mild = Machinewas, max. 30 °C, zeer mild programma
care-wash-hand-40 = Handwas, max. 40 °C
care-wash-hand-30 = Handwas, max. 30 °C
care-wash-no = Niet wassen
care-bleach-any = Alle bleekmiddelen toegestaan
care-bleach-oxygen = Alleen zuurstofbleekmiddel, zonder chloor
care-bleach-no = Niet bleken
care-tumble-normal = Drogen in de droger, normale temperatuur (max. 80 °C)
care-tumble-low = Drogen in de droger, lage temperatuur (max. 60 °C)
care-tumble-no = Niet in de droger
care-dry-line = Drogen aan de lijn
care-dry-line-shade = Drogen aan de lijn in de schaduw
care-dry-drip-line = Druipnat aan de lijn drogen
care-dry-drip-line-shade = Druipnat aan de lijn drogen in de schaduw
care-dry-flat = Liggend drogen
care-dry-flat-shade = Liggend drogen in de schaduw
care-dry-drip-flat = Druipnat liggend drogen
care-dry-drip-flat-shade = Druipnat liggend drogen in de schaduw
care-iron-high = Strijken, max. 210 °C
    .edition-2012 = Strijken, max. 200 °C
care-iron-medium = Strijken, max. 160 °C
    .edition-2012 = Strijken, max. 150 °C
care-iron-low = Strijken, max. 120 °C
    .edition-2012 = Strijken, max. 110 °C, zonder stoom
care-iron-low-no-steam = Strijken, max. 120 °C, zonder stoom
care-iron-no = Niet strijken
care-dryclean-p = Professionele droogreiniging, P
care-dryclean-p-mild = Professionele droogreiniging, P, mild
care-dryclean-f = Professionele droogreiniging, F
care-dryclean-f-mild = Professionele droogreiniging, F, mild
care-dryclean-no = Niet chemisch reinigen
care-wetclean-w = Professionele natreiniging
care-wetclean-w-mild = Professionele natreiniging, mild
care-wetclean-w-very-mild = Professionele natreiniging, zeer mild
care-wetclean-no = Niet professioneel nat reinigen

## The five groups of care, in the order of the standard

care-group-wash = Wassen
care-group-bleach = Bleken
care-group-dry = Drogen
care-group-iron = Strijken
care-group-professional = Professionele reiniging

## Phrases beside the care symbols
## confidence: low

phrase-separately = Apart wassen
phrase-like-colours = Met soortgelijke kleuren wassen
phrase-inside-out = Binnenstebuiten wassen
phrase-before-wear = Vóór het eerste gebruik wassen
phrase-laundry-net = Waszakje gebruiken
phrase-no-softener = Geen wasverzachter gebruiken
phrase-no-optical-brightener = Wasmiddel zonder optische witmakers gebruiken
phrase-no-wring = Niet uitwringen
phrase-no-soak = Niet weken
phrase-reshape-damp = In vochtige toestand in vorm trekken
phrase-dry-away-heat = Niet bij directe warmte drogen
phrase-tennis-balls = Met droogballen in de droger
phrase-iron-reverse = Binnenstebuiten strijken
phrase-press-cloth = Strijkdoek gebruiken
phrase-not-iron-decoration = Versiering niet strijken
phrase-steam-only = Alleen stomen
phrase-colour-bleed = Donkere kleuren kunnen afgeven
phrase-spot-clean = Alleen plaatselijk reinigen
phrase-wipe-damp = Afnemen met een vochtige doek
phrase-leather-specialist = Alleen door een leerspecialist laten reinigen
phrase-remove-trim = Garnering vóór het wassen verwijderen
phrase-close-zips = Ritsen en sluitingen dichtdoen

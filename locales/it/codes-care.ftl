## Care codes (ISO 3758; our own wording)

care-wash-95 = Lavaggio in lavatrice max 95 °C, ciclo normale
care-wash-70 = Lavaggio in lavatrice max 70 °C, ciclo normale
care-wash-60 = Lavaggio in lavatrice max 60 °C, ciclo normale
care-wash-60-mild = Lavaggio in lavatrice max 60 °C, ciclo delicato
care-wash-50 = Lavaggio in lavatrice max 50 °C, ciclo normale
care-wash-50-mild = Lavaggio in lavatrice max 50 °C, ciclo delicato
care-wash-40 = Lavaggio in lavatrice max 40 °C, ciclo normale
care-wash-40-mild = Lavaggio in lavatrice max 40 °C, ciclo delicato
care-wash-40-very-mild = Lavaggio in lavatrice max 40 °C, ciclo molto delicato
care-wash-30 = Lavaggio in lavatrice max 30 °C, ciclo normale
care-wash-30-mild = Lavaggio in lavatrice max 30 °C, ciclo delicato
care-wash-30-very-mild = Lavaggio in lavatrice max 30 °C, ciclo molto delicato
care-wash-hand-40 = Lavaggio a mano, max 40 °C
care-wash-hand-30 = Lavaggio a mano, max 30 °C
care-wash-no = Non lavare
care-bleach-any = Ammesso qualsiasi candeggio
care-bleach-oxygen = Solo candeggio all'ossigeno
care-bleach-no = Non candeggiare
care-tumble-normal = Asciugatura in tamburo, temperatura normale (max 80 °C)
care-tumble-low = Asciugatura in tamburo, bassa temperatura (max 60 °C)
care-tumble-no = Non asciugare in tamburo
care-dry-line = Asciugatura su filo
care-dry-line-shade = Asciugatura su filo all'ombra
care-dry-drip-line = Asciugatura su filo senza centrifuga
care-dry-drip-line-shade = Asciugatura su filo senza centrifuga all'ombra
care-dry-flat = Asciugatura in piano
care-dry-flat-shade = Asciugatura in piano all'ombra
care-dry-drip-flat = Asciugatura in piano senza centrifuga
care-dry-drip-flat-shade = Asciugatura in piano senza centrifuga all'ombra
care-iron-high = Stiratura max 210 °C
    .edition-2012 = Stiratura max 200 °C
care-iron-medium = Stiratura max 160 °C
    .edition-2012 = Stiratura max 150 °C
care-iron-low = Stiratura max 120 °C
    .edition-2012 = Stiratura max 110 °C, senza vapore
care-iron-low-no-steam = Stiratura max 120 °C, senza vapore
care-iron-no = Non stirare
care-dryclean-p = Lavaggio a secco professionale, P
care-dryclean-p-mild = Lavaggio a secco professionale, P, delicato
care-dryclean-f = Lavaggio a secco professionale, F
care-dryclean-f-mild = Lavaggio a secco professionale, F, delicato
care-dryclean-no = Non lavare a secco
care-wetclean-w = Lavaggio professionale ad acqua
care-wetclean-w-mild = Lavaggio professionale ad acqua, delicato
care-wetclean-w-very-mild = Lavaggio professionale ad acqua, molto delicato
care-wetclean-no = Non lavare ad acqua professionalmente

## The five groups of care, in the order of the standard

care-group-wash = Lavaggio
care-group-bleach = Candeggio
care-group-dry = Asciugatura
care-group-iron = Stiratura
care-group-professional = Pulizia professionale

## Phrases beside the care symbols

phrase-separately = Lavare separatamente
phrase-like-colours = Lavare con colori simili
phrase-inside-out = Lavare al rovescio
phrase-before-wear = Lavare prima del primo utilizzo
phrase-laundry-net = Usare un sacchetto per bucato
phrase-no-softener = Non usare ammorbidente
phrase-no-optical-brightener = Usare detersivo senza sbiancanti ottici
phrase-no-wring = Non strizzare
phrase-no-soak = Non lasciare in ammollo
phrase-reshape-damp = Rimettere in forma da umido
phrase-dry-away-heat = Asciugare lontano da fonti di calore
phrase-tennis-balls = Asciugare con palline
phrase-iron-reverse = Stirare al rovescio
phrase-press-cloth = Usare un panno
phrase-not-iron-decoration = Non stirare le decorazioni
phrase-steam-only = Solo vapore
phrase-colour-bleed = I colori scuri possono stingere
phrase-spot-clean = Pulire solo localmente
phrase-wipe-damp = Pulire con panno umido
phrase-leather-specialist = Solo specialista della pelle
phrase-remove-trim = Rimuovere le guarnizioni prima del lavaggio
phrase-close-zips = Chiudere cerniere e bottoni

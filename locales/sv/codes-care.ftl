## Care codes (ISO 3758; our own wording)
## confidence: low

care-wash-95 = Maskintvätt, högst 95 °C, normal tvätt
care-wash-70 = Maskintvätt, högst 70 °C, normal tvätt
care-wash-60 = Maskintvätt, högst 60 °C, normal tvätt
care-wash-60-mild = Maskintvätt, högst 60 °C, skonsam tvätt
care-wash-50 = Maskintvätt, högst 50 °C, normal tvätt
care-wash-50-mild = Maskintvätt, högst 50 °C, skonsam tvätt
care-wash-40 = Maskintvätt, högst 40 °C, normal tvätt
care-wash-40-mild = Maskintvätt, högst 40 °C, skonsam tvätt
care-wash-40-very-mild = Maskintvätt, högst 40 °C, mycket skonsam tvätt
care-wash-30 = Maskintvätt, högst 30 °C, normal tvätt
care-wash-30-mild = Maskintvätt, högst 30 °C, skonsam tvätt
care-wash-30-very-mild = Maskintvätt, högst 30 °C, mycket skonsam tvätt
care-wash-hand-40 = Handtvätt, högst 40 °C
care-wash-hand-30 = Handtvätt, högst 30 °C
care-wash-no = Får ej tvättas
care-bleach-any = All blekning tillåten
care-bleach-oxygen = Endast syrebaserat blekmedel, utan klor
care-bleach-no = Får ej blekas
care-tumble-normal = Torktumling, normal temperatur (högst 80 °C)
care-tumble-low = Torktumling, låg temperatur (högst 60 °C)
care-tumble-no = Får ej torktumlas
care-dry-line = Hängtorkas
care-dry-line-shade = Hängtorkas i skugga
care-dry-drip-line = Dropptorkas hängande
care-dry-drip-line-shade = Dropptorkas hängande i skugga
care-dry-flat = Plantorkas
care-dry-flat-shade = Plantorkas i skugga
care-dry-drip-flat = Dropptorkas plant
care-dry-drip-flat-shade = Dropptorkas plant i skugga
care-iron-high = Strykning, högst 210 °C
    .edition-2012 = Strykning, högst 200 °C
care-iron-medium = Strykning, högst 160 °C
    .edition-2012 = Strykning, högst 150 °C
care-iron-low = Strykning, högst 120 °C
    .edition-2012 = Strykning, högst 110 °C, utan ånga
care-iron-low-no-steam = Strykning, högst 120 °C, utan ånga
care-iron-no = Får ej strykas
care-dryclean-p = Professionell kemtvätt, P
care-dryclean-p-mild = Professionell kemtvätt, P, skonsam
care-dryclean-f = Professionell kemtvätt, F
care-dryclean-f-mild = Professionell kemtvätt, F, skonsam
care-dryclean-no = Får ej kemtvättas
care-wetclean-w = Professionell våttvätt
care-wetclean-w-mild = Professionell våttvätt, skonsam
care-wetclean-w-very-mild = Professionell våttvätt, mycket skonsam
care-wetclean-no = Får ej våttvättas professionellt

## The five groups of care, in the order of the standard

care-group-wash = Tvätt
care-group-bleach = Blekning
care-group-dry = Torkning
care-group-iron = Strykning
care-group-professional = Professionell rengöring

## Phrases beside the care symbols
## confidence: low

phrase-separately = Tvättas separat
phrase-like-colours = Tvättas med liknande färger
phrase-inside-out = Tvättas ut och in
phrase-before-wear = Tvättas före första användning
phrase-laundry-net = Använd tvättpåse
phrase-no-softener = Använd inte sköljmedel
phrase-no-optical-brightener = Använd tvättmedel utan optiska vitmedel
phrase-no-wring = Får ej vridas
phrase-no-soak = Får ej blötläggas
phrase-reshape-damp = Formas i fuktigt tillstånd
phrase-dry-away-heat = Torkas inte nära direkt värme
phrase-tennis-balls = Torktumlas med torkbollar
phrase-iron-reverse = Strykes på avigsidan
phrase-press-cloth = Använd pressduk
phrase-not-iron-decoration = Stryk inte dekorationen
phrase-steam-only = Endast ånga
phrase-colour-bleed = Mörka färger kan färga av sig
phrase-spot-clean = Endast fläckrengöring
phrase-wipe-damp = Torka av med fuktig trasa
phrase-leather-specialist = Rengörs endast av läderspecialist
phrase-remove-trim = Ta bort garnering före tvätt
phrase-close-zips = Stäng dragkedjor och knäppningar

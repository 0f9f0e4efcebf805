## Care codes (ISO 3758; our own wording)

care-wash-95 = Machine wash, max 95 °C, normal process
care-wash-70 = Machine wash, max 70 °C, normal process
care-wash-60 = Machine wash, max 60 °C, normal process
care-wash-60-mild = Machine wash, max 60 °C, mild process
care-wash-50 = Machine wash, max 50 °C, normal process
care-wash-50-mild = Machine wash, max 50 °C, mild process
care-wash-40 = Machine wash, max 40 °C, normal process
care-wash-40-mild = Machine wash, max 40 °C, mild process
care-wash-40-very-mild = Machine wash, max 40 °C, very mild process
care-wash-30 = Machine wash, max 30 °C, normal process
care-wash-30-mild = Machine wash, max 30 °C, mild process
care-wash-30-very-mild = Machine wash, max 30 °C, very mild process
care-wash-hand-40 = Hand wash, max 40 °C
care-wash-hand-30 = Hand wash, max 30 °C
care-wash-no = Do not wash
care-bleach-any = Any bleach allowed
care-bleach-oxygen = Oxygen / non-chlorine bleach only
care-bleach-no = Do not bleach
care-tumble-normal = Tumble dry, normal temperature (max 80 °C)
care-tumble-low = Tumble dry, low temperature (max 60 °C)
care-tumble-no = Do not tumble dry
care-dry-line = Line dry
care-dry-line-shade = Line dry in the shade
care-dry-drip-line = Drip line dry
care-dry-drip-line-shade = Drip line dry in the shade
care-dry-flat = Dry flat
care-dry-flat-shade = Dry flat in the shade
care-dry-drip-flat = Drip flat dry
care-dry-drip-flat-shade = Drip flat dry in the shade
care-iron-high = Iron, max 210 °C
    .edition-2012 = Iron, max 200 °C
care-iron-medium = Iron, max 160 °C
    .edition-2012 = Iron, max 150 °C
care-iron-low = Iron, max 120 °C
    .edition-2012 = Iron, max 110 °C, no steam
care-iron-low-no-steam = Iron, max 120 °C, no steam
care-iron-no = Do not iron
care-dryclean-p = Professional dry clean, process P
care-dryclean-p-mild = Professional dry clean, process P, mild
care-dryclean-f = Professional dry clean, process F
care-dryclean-f-mild = Professional dry clean, process F, mild
care-dryclean-no = Do not dry clean
care-wetclean-w = Professional wet clean
care-wetclean-w-mild = Professional wet clean, mild
care-wetclean-w-very-mild = Professional wet clean, very mild
care-wetclean-no = Do not professionally wet clean

## The five groups of care, in the order of the standard

care-group-wash = Washing
care-group-bleach = Bleaching
care-group-dry = Drying
care-group-iron = Ironing
care-group-professional = Professional care

## Phrases beside the care symbols

phrase-separately = Wash separately
phrase-like-colours = Wash with like colours
phrase-inside-out = Wash inside out
phrase-before-wear = Wash before first use
phrase-laundry-net = Use a laundry bag
phrase-no-softener = Do not use fabric softener
phrase-no-optical-brightener = Use detergent without optical brightener
phrase-no-wring = Do not wring
phrase-no-soak = Do not soak
phrase-reshape-damp = Reshape while damp
phrase-dry-away-heat = Dry away from direct heat
phrase-tennis-balls = Tumble dry with dryer balls
phrase-iron-reverse = Iron on reverse side
phrase-press-cloth = Use a press cloth
phrase-not-iron-decoration = Do not iron decoration
phrase-steam-only = Steam only
phrase-colour-bleed = Dark colours may bleed
phrase-spot-clean = Spot clean only
phrase-wipe-damp = Wipe with a damp cloth
phrase-leather-specialist = Leather specialist clean only
phrase-remove-trim = Remove trim before washing
phrase-close-zips = Close zips and fasteners

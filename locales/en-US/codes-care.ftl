## Where the United States say it differently

phrase-like-colours = Wash with like colors
phrase-colour-bleed = Dark colors may bleed

## Care in the words of the Care Labeling Rule (16 CFR 423, Appendix A), its bounds of hot, warm and cold in degrees
## Fahrenheit: hot 112 to 145 °F, warm 87 to 111 °F, cold up to 86 °F; cycles as ASTM D5489 names them

care-wash-95 = Machine wash, very hot (203 °F)
care-wash-70 = Machine wash, very hot (158 °F)
care-wash-60 = Machine wash, hot (140 °F)
care-wash-60-mild = Machine wash, hot (140 °F), permanent press cycle
care-wash-50 = Machine wash, hot (122 °F)
care-wash-50-mild = Machine wash, hot (122 °F), permanent press cycle
care-wash-40 = Machine wash, warm
care-wash-40-mild = Machine wash, warm, permanent press cycle
care-wash-40-very-mild = Machine wash, warm, gentle cycle
care-wash-30 = Machine wash, cold
care-wash-30-mild = Machine wash, cold, permanent press cycle
care-wash-30-very-mild = Machine wash, cold, gentle cycle
care-wash-hand-40 = Hand wash, warm
care-wash-hand-30 = Hand wash, cold
care-bleach-any = Bleach when needed
care-bleach-oxygen = Only non-chlorine bleach when needed
care-tumble-normal = Tumble dry, medium
care-tumble-low = Tumble dry, low
care-dry-drip-line = Drip dry
care-dry-drip-line-shade = Drip dry in the shade
care-dry-drip-flat = Dry flat, dripping wet
care-dry-drip-flat-shade = Dry flat, dripping wet, in the shade
care-iron-high = Iron, hot
    .edition-2012 = Iron, hot
care-iron-medium = Iron, warm
    .edition-2012 = Iron, warm
care-iron-low = Iron, cool
    .edition-2012 = Iron, cool, no steam
care-iron-low-no-steam = Iron, cool, without steam
care-dryclean-p = Dryclean, any solvent except trichloroethylene
care-dryclean-p-mild = Dryclean, any solvent except trichloroethylene, gentle
care-dryclean-f = Dryclean, petroleum solvent only
care-dryclean-f-mild = Dryclean, petroleum solvent only, gentle
care-dryclean-no = Do not dryclean

## Care codes (ISO 3758; our own wording)

care-wash-95 = Maschinenwäsche bis 95 °C, Normalwaschgang
care-wash-70 = Maschinenwäsche bis 70 °C, Normalwaschgang
care-wash-60 = Maschinenwäsche bis 60 °C, Normalwaschgang
care-wash-60-mild = Maschinenwäsche bis 60 °C, Schonwaschgang
care-wash-50 = Maschinenwäsche bis 50 °C, Normalwaschgang
care-wash-50-mild = Maschinenwäsche bis 50 °C, Schonwaschgang
care-wash-40 = Maschinenwäsche bis 40 °C, Normalwaschgang
care-wash-40-mild = Maschinenwäsche bis 40 °C, Schonwaschgang
care-wash-40-very-mild = Maschinenwäsche bis 40 °C, Feinwaschgang (sehr schonend)
care-wash-30 = Maschinenwäsche bis 30 °C, Normalwaschgang
care-wash-30-mild = Maschinenwäsche bis 30 °C, Schonwaschgang
care-wash-30-very-mild = Maschinenwäsche bis 30 °C, Feinwaschgang (sehr schonend)
care-wash-hand-40 = Handwäsche bis 40 °C
care-wash-hand-30 = Handwäsche bis 30 °C
care-wash-no = Nicht waschen
care-bleach-any = Bleichen erlaubt (Chlor und Sauerstoff)
care-bleach-oxygen = Nur Sauerstoffbleiche
care-bleach-no = Nicht bleichen
care-tumble-normal = Trommeltrocknen, normale Temperatur (bis 80 °C)
care-tumble-low = Trommeltrocknen, niedrige Temperatur (bis 60 °C)
care-tumble-no = Nicht im Wäschetrockner trocknen
care-dry-line = Leinentrocknen
care-dry-line-shade = Leinentrocknen im Schatten
care-dry-drip-line = Tropfnass aufhängen
care-dry-drip-line-shade = Tropfnass aufhängen im Schatten
care-dry-flat = Liegend trocknen
care-dry-flat-shade = Liegend trocknen im Schatten
care-dry-drip-flat = Tropfnass liegend trocknen
care-dry-drip-flat-shade = Tropfnass liegend trocknen im Schatten
care-iron-high = Bügeln bis 210 °C
    .edition-2012 = Bügeln bis 200 °C
care-iron-medium = Bügeln bis 160 °C
    .edition-2012 = Bügeln bis 150 °C
care-iron-low = Bügeln bis 120 °C
    .edition-2012 = Bügeln bis 110 °C, ohne Dampf
care-iron-low-no-steam = Bügeln bis 120 °C, ohne Dampf
care-iron-no = Nicht bügeln
care-dryclean-p = Professionelle Trockenreinigung, P
care-dryclean-p-mild = Professionelle Trockenreinigung, P, schonend
care-dryclean-f = Professionelle Trockenreinigung, F
care-dryclean-f-mild = Professionelle Trockenreinigung, F, schonend
care-dryclean-no = Nicht chemisch reinigen
care-wetclean-w = Professionelle Nassreinigung
care-wetclean-w-mild = Professionelle Nassreinigung, schonend
care-wetclean-w-very-mild = Professionelle Nassreinigung, sehr schonend
care-wetclean-no = Keine Nassreinigung

## The five groups of care, in the order of the standard

care-group-wash = Waschen
care-group-bleach = Bleichen
care-group-dry = Trocknen
care-group-iron = Bügeln
care-group-professional = Professionelle Reinigung

## Phrases beside the care symbols

phrase-separately = Separat waschen
phrase-like-colours = Mit ähnlichen Farben waschen
phrase-inside-out = Auf links waschen
phrase-before-wear = Vor dem ersten Tragen waschen
phrase-laundry-net = Wäschenetz verwenden
phrase-no-softener = Keinen Weichspüler verwenden
phrase-no-optical-brightener = Waschmittel ohne optische Aufheller verwenden
phrase-no-wring = Nicht auswringen
phrase-no-soak = Nicht einweichen
phrase-reshape-damp = In feuchtem Zustand in Form ziehen
phrase-dry-away-heat = Nicht an direkter Hitze trocknen
phrase-tennis-balls = Mit Trocknerbällen trocknen
phrase-iron-reverse = Auf links bügeln
phrase-press-cloth = Bügeltuch verwenden
phrase-not-iron-decoration = Verzierung nicht bügeln
phrase-steam-only = Nur dämpfen
phrase-colour-bleed = Dunkle Farben können abfärben
phrase-spot-clean = Nur punktuell reinigen
phrase-wipe-damp = Mit feuchtem Tuch abwischen
phrase-leather-specialist = Nur Lederspezialreinigung
phrase-remove-trim = Besatz vor dem Waschen entfernen
phrase-close-zips = Reißverschlüsse schließen

## Fit

fit-fit-skinny = Skinny
fit-fit-slim = Slim Fit
fit-fit-fitted = Figurbetont
fit-fit-tailored = Tailliert
fit-fit-regular = Regular Fit
fit-fit-straight = Gerade geschnitten
fit-fit-relaxed = Relaxed Fit
fit-fit-loose = Weit geschnitten
fit-fit-oversized = Oversized
fit-fit-boxy = Kastenförmig
fit-fit-bodycon = Enganliegend
fit-fit-a-line = A-Linie
fit-fit-athletic = Athletic Fit

## Rise

fit-rise-low = Niedrige Leibhöhe
fit-rise-mid = Mittlere Leibhöhe
fit-rise-high = Hohe Leibhöhe

## Leg

fit-leg-tapered = Tapered
fit-leg-bootcut = Bootcut
fit-leg-flared = Ausgestellt
fit-leg-wide = Weites Bein
fit-leg-barrel = Barrel-Bein

## Length

fit-length-cropped = Verkürzt
fit-length-short = Kurz
fit-length-mini = Mini
fit-length-knee = Knielang
fit-length-midi = Midi
fit-length-maxi = Maxi
fit-length-ankle = Knöchellang
fit-length-full = Lang

## Neckline

fit-neckline-crew = Rundhals
fit-neckline-v-neck = V-Ausschnitt
fit-neckline-scoop = U-Ausschnitt
fit-neckline-boat = U-Boot-Ausschnitt
fit-neckline-square = Karree-Ausschnitt
fit-neckline-sweetheart = Herzausschnitt
fit-neckline-halter = Neckholder
fit-neckline-off-shoulder = Schulterfrei
fit-neckline-one-shoulder = One-Shoulder
fit-neckline-turtleneck = Rollkragen
fit-neckline-mock = Stehkragen
fit-neckline-cowl = Wasserfallausschnitt
fit-neckline-polo = Polokragen
fit-neckline-shirt = Hemdkragen
fit-neckline-lapel = Reverskragen
fit-neckline-band = Bandkragen
fit-neckline-hooded = Kapuze
fit-neckline-strapless = Trägerlos

## Sleeve

fit-sleeve-sleeveless = Ärmellos
fit-sleeve-spaghetti = Spaghettiträger
fit-sleeve-cap = Flügelärmel
fit-sleeve-short = Kurzarm
fit-sleeve-three-quarter = 3/4-Arm
fit-sleeve-long = Langarm

## Sleeve style

fit-sleeve-style-puff = Puffärmel
fit-sleeve-style-raglan = Raglan
fit-sleeve-style-batwing = Fledermausärmel

## Closure

fit-closure-zip = Reißverschluss
fit-closure-buttons = Knöpfe
fit-closure-snaps = Druckknöpfe
fit-closure-hook-eye = Haken und Ösen
fit-closure-laces = Schnürung
fit-closure-buckle = Schnalle
fit-closure-velcro = Klettverschluss
fit-closure-slip-on = Schlupf
fit-closure-drawstring = Kordelzug

## Pattern

fit-pattern-plain = Uni
fit-pattern-striped = Gestreift
fit-pattern-checked = Kariert
fit-pattern-floral = Geblümt
fit-pattern-dots = Gepunktet
fit-pattern-animal = Animal-Print
fit-pattern-camo = Camouflage
fit-pattern-houndstooth = Hahnentritt
fit-pattern-paisley = Paisley
fit-pattern-melange = Meliert
fit-pattern-printed = Bedruckt

## Toe

fit-toe-round = Rund
fit-toe-pointed = Spitz
fit-toe-square = Eckig
fit-toe-open = Offen

## Heel

fit-heel-flat = Flach
fit-heel-block = Blockabsatz
fit-heel-stiletto = Stiletto
fit-heel-kitten = Kitten-Heel
fit-heel-wedge = Keilabsatz
fit-heel-platform = Plateau

## Fit note

fit-fit-note-runs-small = Fällt klein aus: eine Größe größer
fit-fit-note-true-to-size = Fällt größengerecht aus
fit-fit-note-runs-large = Fällt groß aus: eine Größe kleiner

## Stretch

fit-stretch-none = Nicht elastisch
fit-stretch-light = Leicht elastisch
fit-stretch-high = Sehr elastisch

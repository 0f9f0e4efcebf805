## Fit

fit-fit-skinny = Skinny
fit-fit-slim = Slim fit
fit-fit-fitted = Fitted
fit-fit-tailored = Tailored
fit-fit-regular = Regular fit
fit-fit-straight = Straight fit
fit-fit-relaxed = Relaxed fit
fit-fit-loose = Loose fit
fit-fit-oversized = Oversized
    .also = oversize
fit-fit-boxy = Boxy
fit-fit-bodycon = Bodycon
fit-fit-a-line = A-line
fit-fit-athletic = Athletic fit

## Rise

fit-rise-low = Low rise
fit-rise-mid = Mid rise
fit-rise-high = High rise

## Leg

fit-leg-tapered = Tapered
fit-leg-bootcut = Bootcut
fit-leg-flared = Flared
    .also = bell-bottom
fit-leg-wide = Wide leg
fit-leg-barrel = Barrel leg

## Length

fit-length-cropped = Cropped
fit-length-short = Short
fit-length-mini = Mini
fit-length-knee = Knee length
fit-length-midi = Midi
fit-length-maxi = Maxi
fit-length-ankle = Ankle length
fit-length-full = Full length

## Neckline

fit-neckline-crew = Crew neck
    .also = round neck
fit-neckline-v-neck = V-neck
fit-neckline-scoop = Scoop neck
fit-neckline-boat = Boat neck
fit-neckline-square = Square neck
fit-neckline-sweetheart = Sweetheart
fit-neckline-halter = Halter
fit-neckline-off-shoulder = Off shoulder
fit-neckline-one-shoulder = One shoulder
fit-neckline-turtleneck = Roll neck
    .also = turtleneck, polo neck
fit-neckline-mock = Mock neck
    .also = turtle neck
fit-neckline-cowl = Cowl neck
fit-neckline-polo = Polo collar
fit-neckline-shirt = Shirt collar
fit-neckline-lapel = Lapel
fit-neckline-band = Band collar
fit-neckline-hooded = Hooded
fit-neckline-strapless = Strapless

## Sleeve

fit-sleeve-sleeveless = Sleeveless
fit-sleeve-spaghetti = Spaghetti straps
fit-sleeve-cap = Cap sleeve
fit-sleeve-short = Short sleeve
fit-sleeve-three-quarter = 3/4 sleeve
fit-sleeve-long = Long sleeve

## Sleeve style

fit-sleeve-style-puff = Puff sleeve
fit-sleeve-style-raglan = Raglan
fit-sleeve-style-batwing = Batwing

## Closure

fit-closure-zip = Zip
    .also = zipper
fit-closure-buttons = Buttons
fit-closure-snaps = Snaps
fit-closure-hook-eye = Hook and eye
fit-closure-laces = Lace-up
fit-closure-buckle = Buckle
fit-closure-velcro = Hook-and-loop
    .also = velcro
fit-closure-slip-on = Slip-on
fit-closure-drawstring = Drawstring

## Pattern

fit-pattern-plain = Plain
    .also = solid
fit-pattern-striped = Striped
    .also = stripes
fit-pattern-checked = Checked
    .also = check, plaid, tartan
fit-pattern-floral = Floral
fit-pattern-dots = Polka dot
    .also = dotted, spotted
fit-pattern-animal = Animal print
fit-pattern-camo = Camouflage
fit-pattern-houndstooth = Houndstooth
fit-pattern-paisley = Paisley
fit-pattern-melange = Melange
fit-pattern-printed = Printed

## Toe

fit-toe-round = Round toe
fit-toe-pointed = Pointed toe
fit-toe-square = Square toe
fit-toe-open = Open toe

## Heel

fit-heel-flat = Flat
fit-heel-block = Block heel
fit-heel-stiletto = Stiletto
fit-heel-kitten = Kitten heel
fit-heel-wedge = Wedge
fit-heel-platform = Platform

## Fit note

fit-fit-note-runs-small = Runs small: size up
fit-fit-note-true-to-size = True to size
fit-fit-note-runs-large = Runs large: size down

## Stretch

fit-stretch-none = No stretch
fit-stretch-light = Slight stretch
fit-stretch-high = High stretch

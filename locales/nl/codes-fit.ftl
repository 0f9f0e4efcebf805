## Fit

fit-fit-skinny = Skinny
fit-fit-slim = Slim fit
fit-fit-fitted = Aansluitend
fit-fit-tailored = Getailleerd
fit-fit-regular = Regular fit
fit-fit-straight = Rechte pasvorm
fit-fit-relaxed = Relaxed fit
fit-fit-loose = Losse pasvorm
fit-fit-oversized = Oversized
fit-fit-boxy = Boxy
fit-fit-bodycon = Nauwsluitend
fit-fit-a-line = A-lijn
fit-fit-athletic = Athletic fit

## Rise

fit-rise-low = Lage taille
fit-rise-mid = Middelhoge taille
fit-rise-high = Hoge taille

## Leg

fit-leg-tapered = Tapered
fit-leg-bootcut = Bootcut
fit-leg-flared = Flared
fit-leg-wide = Wijde pijp
fit-leg-barrel = Barrel leg

## Length

fit-length-cropped = Cropped
fit-length-short = Kort
fit-length-mini = Mini
fit-length-knee = Knielengte
fit-length-midi = Midi
fit-length-maxi = Maxi
fit-length-ankle = Enkellengte
fit-length-full = Lang

## Neckline

fit-neckline-crew = Ronde hals
fit-neckline-v-neck = V-hals
fit-neckline-scoop = Diepe ronde hals
fit-neckline-boat = Boothals
fit-neckline-square = Vierkante hals
fit-neckline-sweetheart = Hartvormige hals
fit-neckline-halter = Halter
fit-neckline-off-shoulder = Off-shoulder
fit-neckline-one-shoulder = One shoulder
fit-neckline-turtleneck = Col
fit-neckline-mock = Opstaande hals
fit-neckline-cowl = Watervalhals
fit-neckline-polo = Polokraag
fit-neckline-shirt = Overhemdkraag
fit-neckline-lapel = Revers
fit-neckline-band = Opstaande kraag
fit-neckline-hooded = Capuchon
fit-neckline-strapless = Strapless

## Sleeve

fit-sleeve-sleeveless = Mouwloos
fit-sleeve-spaghetti = Spaghettibandjes
fit-sleeve-cap = Kapmouw
fit-sleeve-short = Korte mouw
fit-sleeve-three-quarter = 3/4 mouw
fit-sleeve-long = Lange mouw

## Sleeve style

fit-sleeve-style-puff = Pofmouw
fit-sleeve-style-raglan = Raglan
fit-sleeve-style-batwing = Vleermuismouw

## Closure

fit-closure-zip = Rits
fit-closure-buttons = Knopen
fit-closure-snaps = Drukknopen
fit-closure-hook-eye = Haak en oog
fit-closure-laces = Veters
fit-closure-buckle = Gesp
fit-closure-velcro = Klittenband
fit-closure-slip-on = Instap
fit-closure-drawstring = Trekkoord

## Pattern

fit-pattern-plain = Effen
fit-pattern-striped = Gestreept
fit-pattern-checked = Geruit
fit-pattern-floral = Gebloemd
fit-pattern-dots = Gestipt
fit-pattern-animal = Dierenprint
fit-pattern-camo = Camouflage
fit-pattern-houndstooth = Pied-de-poule
fit-pattern-paisley = Paisley
fit-pattern-melange = Gemêleerd
fit-pattern-printed = Bedrukt

## Toe

fit-toe-round = Ronde neus
fit-toe-pointed = Puntige neus
fit-toe-square = Vierkante neus
fit-toe-open = Open neus

## Heel

fit-heel-flat = Plat
fit-heel-block = Blokhak
fit-heel-stiletto = Stilettohak
fit-heel-kitten = Kitten heel
fit-heel-wedge = Sleehak
fit-heel-platform = Plateau

## Fit note

fit-fit-note-runs-small = Valt klein uit: neem een maat groter
fit-fit-note-true-to-size = Normale maat
fit-fit-note-runs-large = Valt groot uit: neem een maat kleiner

## Stretch

fit-stretch-none = Geen stretch
fit-stretch-light = Licht stretch
fit-stretch-high = Zeer elastisch

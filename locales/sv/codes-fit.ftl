## Fit

fit-fit-skinny = Skinny
fit-fit-slim = Slim fit
fit-fit-fitted = Figursydd
fit-fit-tailored = Skräddad
fit-fit-regular = Regular fit
fit-fit-straight = Rak passform
fit-fit-relaxed = Ledig passform
fit-fit-loose = Lös passform
fit-fit-oversized = Oversize
fit-fit-boxy = Boxig
fit-fit-bodycon = Åtsittande
fit-fit-a-line = A-linje
fit-fit-athletic = Athletic fit

## Rise

fit-rise-low = Låg midja
fit-rise-mid = Medelhög midja
fit-rise-high = Hög midja

## Leg

fit-leg-tapered = Avsmalnande
fit-leg-bootcut = Bootcut
fit-leg-flared = Utsvängd
fit-leg-wide = Vida ben
fit-leg-barrel = Barrel

## Length

fit-length-cropped = Cropped
fit-length-short = Kort
fit-length-mini = Mini
fit-length-knee = Knälång
fit-length-midi = Midi
fit-length-maxi = Maxi
fit-length-ankle = Ankellång
fit-length-full = Lång

## Neckline

fit-neckline-crew = Rund hals
fit-neckline-v-neck = V-ringning
fit-neckline-scoop = Djup rund ringning
fit-neckline-boat = Båtringning
fit-neckline-square = Fyrkantig ringning
fit-neckline-sweetheart = Hjärtformad ringning
fit-neckline-halter = Halterneck
fit-neckline-off-shoulder = Off shoulder
fit-neckline-one-shoulder = Enaxlad
fit-neckline-turtleneck = Polokrage
fit-neckline-mock = Halvpolo
fit-neckline-cowl = Draperad krage
fit-neckline-polo = Pikékrage
fit-neckline-shirt = Skjortkrage
fit-neckline-lapel = Slagkrage
fit-neckline-band = Murarkrage
fit-neckline-hooded = Huva
fit-neckline-strapless = Axelbandslös

## Sleeve

fit-sleeve-sleeveless = Ärmlös
fit-sleeve-spaghetti = Smala axelband
fit-sleeve-cap = Kort holkärm
fit-sleeve-short = Kort ärm
fit-sleeve-three-quarter = 3/4-ärm
fit-sleeve-long = Lång ärm

## Sleeve style

fit-sleeve-style-puff = Puffärm
fit-sleeve-style-raglan = Raglan
fit-sleeve-style-batwing = Fladdermusärm

## Closure

fit-closure-zip = Dragkedja
fit-closure-buttons = Knappar
fit-closure-snaps = Tryckknappar
fit-closure-hook-eye = Hyska och hake
fit-closure-laces = Snörning
fit-closure-buckle = Spänne
fit-closure-velcro = Kardborre
fit-closure-slip-on = Slip-on
fit-closure-drawstring = Dragsko

## Pattern

fit-pattern-plain = Enfärgad
fit-pattern-striped = Randig
fit-pattern-checked = Rutig
fit-pattern-floral = Blommig
fit-pattern-dots = Prickig
fit-pattern-animal = Djurmönstrad
fit-pattern-camo = Kamouflage
fit-pattern-houndstooth = Hundtandsmönster
fit-pattern-paisley = Paisley
fit-pattern-melange = Melerad
fit-pattern-printed = Tryckt

## Toe

fit-toe-round = Rund tå
fit-toe-pointed = Spetsig tå
fit-toe-square = Fyrkantig tå
fit-toe-open = Öppen tå

## Heel

fit-heel-flat = Platt
fit-heel-block = Blockklack
fit-heel-stiletto = Stilettklack
fit-heel-kitten = Kattungeklack
fit-heel-wedge = Kilklack
fit-heel-platform = Platå

## Fit note

fit-fit-note-runs-small = Liten i storleken: välj större
fit-fit-note-true-to-size = Normal i storleken
fit-fit-note-runs-large = Stor i storleken: välj mindre

## Stretch

fit-stretch-none = Ingen stretch
fit-stretch-light = Lätt stretch
fit-stretch-high = Mycket stretch

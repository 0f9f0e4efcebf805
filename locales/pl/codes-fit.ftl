## Fit

fit-fit-skinny = Skinny
fit-fit-slim = Slim fit
fit-fit-fitted = Dopasowany
fit-fit-tailored = Taliowany
fit-fit-regular = Regular fit
fit-fit-straight = Prosty krój
fit-fit-relaxed = Relaxed fit
fit-fit-loose = Luźny krój
fit-fit-oversized = Oversize
fit-fit-boxy = Boxy
fit-fit-bodycon = Obcisły
fit-fit-a-line = Linia A
fit-fit-athletic = Athletic fit

## Rise

fit-rise-low = Niski stan
fit-rise-mid = Średni stan
fit-rise-high = Wysoki stan

## Leg

fit-leg-tapered = Zwężane
fit-leg-bootcut = Bootcut
fit-leg-flared = Rozszerzane
fit-leg-wide = Szeroka nogawka
fit-leg-barrel = Barrel

## Length

fit-length-cropped = Krótki (cropped)
fit-length-short = Krótki
fit-length-mini = Mini
fit-length-knee = Do kolan
fit-length-midi = Midi
fit-length-maxi = Maxi
fit-length-ankle = Do kostki
fit-length-full = Długi

## Neckline

fit-neckline-crew = Okrągły dekolt
fit-neckline-v-neck = Dekolt w serek
fit-neckline-scoop = Głęboki okrągły dekolt
fit-neckline-boat = Dekolt łódkowy
fit-neckline-square = Dekolt karo
fit-neckline-sweetheart = Dekolt w serce
fit-neckline-halter = Wiązany na szyi
fit-neckline-off-shoulder = Odkryte ramiona
fit-neckline-one-shoulder = Na jedno ramię
fit-neckline-turtleneck = Golf
fit-neckline-mock = Półgolf
fit-neckline-cowl = Dekolt woda
fit-neckline-polo = Kołnierz polo
fit-neckline-shirt = Kołnierz koszulowy
fit-neckline-lapel = Klapy
fit-neckline-band = Stójka
fit-neckline-hooded = Kaptur
fit-neckline-strapless = Bez ramiączek

## Sleeve

fit-sleeve-sleeveless = Bez rękawów
fit-sleeve-spaghetti = Cienkie ramiączka
fit-sleeve-cap = Rękaw motylek
fit-sleeve-short = Krótki rękaw
fit-sleeve-three-quarter = Rękaw 3/4
fit-sleeve-long = Długi rękaw

## Sleeve style

fit-sleeve-style-puff = Bufiasty rękaw
fit-sleeve-style-raglan = Raglan
fit-sleeve-style-batwing = Rękaw nietoperz

## Closure

fit-closure-zip = Zamek
fit-closure-buttons = Guziki
fit-closure-snaps = Zatrzaski
fit-closure-hook-eye = Haftki
fit-closure-laces = Sznurowane
fit-closure-buckle = Klamra
fit-closure-velcro = Rzep
fit-closure-slip-on = Wsuwane
fit-closure-drawstring = Ściągacz ze sznurkiem

## Pattern

fit-pattern-plain = Gładki
fit-pattern-striped = W paski
fit-pattern-checked = W kratę
fit-pattern-floral = W kwiaty
fit-pattern-dots = W kropki
fit-pattern-animal = Zwierzęcy wzór
fit-pattern-camo = Moro
fit-pattern-houndstooth = Pepitka
fit-pattern-paisley = Paisley
fit-pattern-melange = Melanż
fit-pattern-printed = Z nadrukiem

## Toe

fit-toe-round = Okrągły nosek
fit-toe-pointed = Szpiczasty nosek
fit-toe-square = Kwadratowy nosek
fit-toe-open = Odkryte palce

## Heel

fit-heel-flat = Płaski
fit-heel-block = Słupek
fit-heel-stiletto = Szpilka
fit-heel-kitten = Kaczuszka
fit-heel-wedge = Koturn
fit-heel-platform = Platforma

## Fit note

fit-fit-note-runs-small = Mała rozmiarówka: wybierz większy
fit-fit-note-true-to-size = Zgodny z rozmiarem
fit-fit-note-runs-large = Duża rozmiarówka: wybierz mniejszy

## Stretch

fit-stretch-none = Bez stretchu
fit-stretch-light = Lekko elastyczny
fit-stretch-high = Bardzo elastyczny

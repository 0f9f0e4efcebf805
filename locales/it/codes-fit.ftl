## Fit

fit-fit-skinny = Skinny
fit-fit-slim = Slim fit
fit-fit-fitted = Aderente
fit-fit-tailored = Sartoriale
fit-fit-regular = Vestibilità regolare
fit-fit-straight = Taglio dritto
fit-fit-relaxed = Vestibilità comoda
fit-fit-loose = Vestibilità ampia
fit-fit-oversized = Oversize
fit-fit-boxy = Boxy
fit-fit-bodycon = Attillato
fit-fit-a-line = Linea ad A
fit-fit-athletic = Athletic fit

## Rise

fit-rise-low = Vita bassa
fit-rise-mid = Vita media
fit-rise-high = Vita alta

## Leg

fit-leg-tapered = Affusolato
fit-leg-bootcut = Bootcut
fit-leg-flared = A zampa
fit-leg-wide = Gamba larga
fit-leg-barrel = Gamba a botte

## Length

fit-length-cropped = Cropped
fit-length-short = Corto
fit-length-mini = Mini
fit-length-knee = Al ginocchio
fit-length-midi = Midi
fit-length-maxi = Maxi
fit-length-ankle = Alla caviglia
fit-length-full = Lungo

## Neckline

fit-neckline-crew = Girocollo
fit-neckline-v-neck = Scollo a V
fit-neckline-scoop = Scollo ampio
fit-neckline-boat = Scollo a barca
fit-neckline-square = Scollo quadrato
fit-neckline-sweetheart = Scollo a cuore
fit-neckline-halter = Allacciatura al collo
fit-neckline-off-shoulder = Spalle scoperte
fit-neckline-one-shoulder = Monospalla
fit-neckline-turtleneck = Collo alto
fit-neckline-mock = Collo a lupetto
fit-neckline-cowl = Collo drappeggiato
fit-neckline-polo = Colletto polo
fit-neckline-shirt = Colletto a camicia
fit-neckline-lapel = Revers
fit-neckline-band = Collo alla coreana
fit-neckline-hooded = Cappuccio
fit-neckline-strapless = Senza spalline

## Sleeve

fit-sleeve-sleeveless = Senza maniche
fit-sleeve-spaghetti = Spalline sottili
fit-sleeve-cap = Manica ad aletta
fit-sleeve-short = Manica corta
fit-sleeve-three-quarter = Manica a 3/4
fit-sleeve-long = Manica lunga

## Sleeve style

fit-sleeve-style-puff = Manica a sbuffo
fit-sleeve-style-raglan = Raglan
fit-sleeve-style-batwing = Manica a pipistrello

## Closure

fit-closure-zip = Cerniera
fit-closure-buttons = Bottoni
fit-closure-snaps = Bottoni a pressione
fit-closure-hook-eye = Gancetti
fit-closure-laces = Lacci
fit-closure-buckle = Fibbia
fit-closure-velcro = Velcro
fit-closure-slip-on = Slip-on
fit-closure-drawstring = Coulisse

## Pattern

fit-pattern-plain = Tinta unita
fit-pattern-striped = A righe
fit-pattern-checked = A quadri
fit-pattern-floral = Floreale
fit-pattern-dots = A pois
fit-pattern-animal = Animalier
fit-pattern-camo = Mimetico
fit-pattern-houndstooth = Pied de poule
fit-pattern-paisley = Paisley
fit-pattern-melange = Mélange
fit-pattern-printed = Stampato

## Toe

fit-toe-round = Punta tonda
fit-toe-pointed = Punta affusolata
fit-toe-square = Punta quadrata
fit-toe-open = Punta aperta

## Heel

fit-heel-flat = Basso
fit-heel-block = Tacco largo
fit-heel-stiletto = Tacco a spillo
fit-heel-kitten = Kitten heel
fit-heel-wedge = Zeppa
fit-heel-platform = Plateau

## Fit note

fit-fit-note-runs-small = Veste piccolo: prendi una taglia in più
fit-fit-note-true-to-size = Veste regolare
fit-fit-note-runs-large = Veste grande: prendi una taglia in meno

## Stretch

fit-stretch-none = Non elasticizzato
fit-stretch-light = Leggermente elastico
fit-stretch-high = Molto elastico

## Fit

fit-fit-skinny = Skinny
fit-fit-slim = Coupe slim
fit-fit-fitted = Ajusté
fit-fit-tailored = Cintré
fit-fit-regular = Coupe classique
fit-fit-straight = Coupe droite
fit-fit-relaxed = Coupe décontractée
fit-fit-loose = Coupe ample
fit-fit-oversized = Oversize
fit-fit-boxy = Coupe carrée
fit-fit-bodycon = Moulant
fit-fit-a-line = Ligne A
fit-fit-athletic = Coupe athlétique

## Rise

fit-rise-low = Taille basse
fit-rise-mid = Taille mi-haute
fit-rise-high = Taille haute

## Leg

fit-leg-tapered = Fuselé
fit-leg-bootcut = Bootcut
fit-leg-flared = Évasé
fit-leg-wide = Jambe large
fit-leg-barrel = Jambe tonneau

## Length

fit-length-cropped = Court (cropped)
fit-length-short = Court
fit-length-mini = Mini
fit-length-knee = Longueur genou
fit-length-midi = Midi
fit-length-maxi = Maxi
fit-length-ankle = Longueur cheville
fit-length-full = Long

## Neckline

fit-neckline-crew = Col rond
fit-neckline-v-neck = Col V
fit-neckline-scoop = Encolure échancrée
fit-neckline-boat = Encolure bateau
fit-neckline-square = Encolure carrée
fit-neckline-sweetheart = Encolure cœur
fit-neckline-halter = Dos nu
fit-neckline-off-shoulder = Épaules dénudées
fit-neckline-one-shoulder = Asymétrique
fit-neckline-turtleneck = Col roulé
fit-neckline-mock = Col montant
fit-neckline-cowl = Col bénitier
fit-neckline-polo = Col polo
fit-neckline-shirt = Col chemise
fit-neckline-lapel = Col tailleur
fit-neckline-band = Col Mao
fit-neckline-hooded = Capuche
fit-neckline-strapless = Bustier

## Sleeve

fit-sleeve-sleeveless = Sans manches
fit-sleeve-spaghetti = Fines bretelles
fit-sleeve-cap = Manches cape
fit-sleeve-short = Manches courtes
fit-sleeve-three-quarter = Manches 3/4
fit-sleeve-long = Manches longues

## Sleeve style

fit-sleeve-style-puff = Manches bouffantes
fit-sleeve-style-raglan = Raglan
fit-sleeve-style-batwing = Manches chauve-souris

## Closure

fit-closure-zip = Fermeture éclair
fit-closure-buttons = Boutons
fit-closure-snaps = Boutons-pression
fit-closure-hook-eye = Agrafes
fit-closure-laces = Lacets
fit-closure-buckle = Boucle
fit-closure-velcro = Scratch
fit-closure-slip-on = À enfiler
fit-closure-drawstring = Cordon de serrage

## Pattern

fit-pattern-plain = Uni
fit-pattern-striped = Rayé
fit-pattern-checked = À carreaux
fit-pattern-floral = Fleuri
fit-pattern-dots = À pois
fit-pattern-animal = Imprimé animal
fit-pattern-camo = Camouflage
fit-pattern-houndstooth = Pied-de-poule
fit-pattern-paisley = Cachemire
fit-pattern-melange = Chiné
fit-pattern-printed = Imprimé

## Toe

fit-toe-round = Bout rond
fit-toe-pointed = Bout pointu
fit-toe-square = Bout carré
fit-toe-open = Bout ouvert

## Heel

fit-heel-flat = Plat
fit-heel-block = Talon carré
fit-heel-stiletto = Talon aiguille
fit-heel-kitten = Petit talon
fit-heel-wedge = Compensé
fit-heel-platform = Plateforme

## Fit note

fit-fit-note-runs-small = Taille petit : prendre une taille au-dessus
fit-fit-note-true-to-size = Taille normalement
fit-fit-note-runs-large = Taille grand : prendre une taille en dessous

## Stretch

fit-stretch-none = Non extensible
fit-stretch-light = Légèrement extensible
fit-stretch-high = Très extensible

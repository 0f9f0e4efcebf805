## Fit

fit-fit-skinny = Skinny
fit-fit-slim = Corte slim
fit-fit-fitted = Ajustado
fit-fit-tailored = Entallado
fit-fit-regular = Corte regular
fit-fit-straight = Corte recto
fit-fit-relaxed = Corte relajado
fit-fit-loose = Corte holgado
fit-fit-oversized = Oversize
fit-fit-boxy = Corte cuadrado
fit-fit-bodycon = Ceñido
fit-fit-a-line = Línea A
fit-fit-athletic = Corte atlético

## Rise

fit-rise-low = Tiro bajo
fit-rise-mid = Tiro medio
fit-rise-high = Tiro alto

## Leg

fit-leg-tapered = Tapered
fit-leg-bootcut = Bootcut
fit-leg-flared = Acampanado
fit-leg-wide = Pierna ancha
fit-leg-barrel = Pierna barrel

## Length

fit-length-cropped = Corto (cropped)
fit-length-short = Corto
fit-length-mini = Mini
fit-length-knee = Hasta la rodilla
fit-length-midi = Midi
fit-length-maxi = Maxi
fit-length-ankle = Hasta el tobillo
fit-length-full = Largo

## Neckline

fit-neckline-crew = Cuello redondo
fit-neckline-v-neck = Cuello de pico
    .also = escote en V
fit-neckline-scoop = Escote amplio
fit-neckline-boat = Cuello barco
fit-neckline-square = Escote cuadrado
fit-neckline-sweetheart = Escote corazón
fit-neckline-halter = Halter
fit-neckline-off-shoulder = Hombros descubiertos
fit-neckline-one-shoulder = Asimétrico
fit-neckline-turtleneck = Cuello alto
fit-neckline-mock = Cuello perkins
fit-neckline-cowl = Escote drapeado
fit-neckline-polo = Cuello polo
fit-neckline-shirt = Cuello camisero
fit-neckline-lapel = Solapa
fit-neckline-band = Cuello mao
fit-neckline-hooded = Capucha
fit-neckline-strapless = Palabra de honor

## Sleeve

fit-sleeve-sleeveless = Sin mangas
fit-sleeve-spaghetti = Tirantes finos
fit-sleeve-cap = Manga japonesa
fit-sleeve-short = Manga corta
fit-sleeve-three-quarter = Manga 3/4
fit-sleeve-long = Manga larga

## Sleeve style

fit-sleeve-style-puff = Manga abullonada
fit-sleeve-style-raglan = Raglán
fit-sleeve-style-batwing = Manga murciélago

## Closure

fit-closure-zip = Cremallera
fit-closure-buttons = Botones
fit-closure-snaps = Corchetes a presión
fit-closure-hook-eye = Corchetes
fit-closure-laces = Cordones
fit-closure-buckle = Hebilla
fit-closure-velcro = Velcro
fit-closure-slip-on = Sin cierre
fit-closure-drawstring = Cordón ajustable

## Pattern

fit-pattern-plain = Liso
fit-pattern-striped = De rayas
fit-pattern-checked = De cuadros
fit-pattern-floral = De flores
fit-pattern-dots = De lunares
fit-pattern-animal = Estampado animal
fit-pattern-camo = Camuflaje
fit-pattern-houndstooth = Pata de gallo
fit-pattern-paisley = Cachemira
fit-pattern-melange = Jaspeado
fit-pattern-printed = Estampado

## Toe

fit-toe-round = Punta redonda
fit-toe-pointed = Punta fina
fit-toe-square = Punta cuadrada
fit-toe-open = Punta abierta

## Heel

fit-heel-flat = Plano
fit-heel-block = Tacón ancho
fit-heel-stiletto = Tacón de aguja
fit-heel-kitten = Tacón kitten
fit-heel-wedge = Cuña
fit-heel-platform = Plataforma

## Fit note

fit-fit-note-runs-small = Talla pequeño: elige una talla más
fit-fit-note-true-to-size = Talla normal
fit-fit-note-runs-large = Talla grande: elige una talla menos

## Stretch

fit-stretch-none = Sin elasticidad
fit-stretch-light = Ligeramente elástico
fit-stretch-high = Muy elástico

## Fit

fit-fit-skinny = Skinny
fit-fit-slim = Slim fit
fit-fit-fitted = Justo
fit-fit-tailored = Acinturado
fit-fit-regular = Regular fit
fit-fit-straight = Corte reto
fit-fit-relaxed = Relaxed fit
fit-fit-loose = Corte largo
fit-fit-oversized = Oversize
fit-fit-boxy = Boxy
fit-fit-bodycon = Justo ao corpo
fit-fit-a-line = Linha A
fit-fit-athletic = Corte atlético

## Rise

fit-rise-low = Cintura baixa
fit-rise-mid = Cintura média
fit-rise-high = Cintura alta

## Leg

fit-leg-tapered = Afunilado
fit-leg-bootcut = Bootcut
fit-leg-flared = À boca de sino
fit-leg-wide = Perna larga
fit-leg-barrel = Perna barrel

## Length

fit-length-cropped = Cropped
fit-length-short = Curto
fit-length-mini = Mini
fit-length-knee = Pelo joelho
fit-length-midi = Midi
fit-length-maxi = Maxi
fit-length-ankle = Pelo tornozelo
fit-length-full = Comprido

## Neckline

fit-neckline-crew = Decote redondo
fit-neckline-v-neck = Decote em V
fit-neckline-scoop = Decote em U
fit-neckline-boat = Decote barco
fit-neckline-square = Decote quadrado
fit-neckline-sweetheart = Decote coração
fit-neckline-halter = Frente única
fit-neckline-off-shoulder = Ombros descobertos
fit-neckline-one-shoulder = Um ombro
fit-neckline-turtleneck = Gola alta
fit-neckline-mock = Gola média
fit-neckline-cowl = Gola drapeada
fit-neckline-polo = Gola polo
fit-neckline-shirt = Gola de camisa
fit-neckline-lapel = Lapela
fit-neckline-band = Gola padre
fit-neckline-hooded = Capuz
fit-neckline-strapless = Cai-cai

## Sleeve

fit-sleeve-sleeveless = Sem mangas
fit-sleeve-spaghetti = Alças finas
fit-sleeve-cap = Manga japonesa
fit-sleeve-short = Manga curta
fit-sleeve-three-quarter = Manga 3/4
fit-sleeve-long = Manga comprida

## Sleeve style

fit-sleeve-style-puff = Manga bufante
fit-sleeve-style-raglan = Raglã
fit-sleeve-style-batwing = Manga morcego

## Closure

fit-closure-zip = Fecho de correr
fit-closure-buttons = Botões
fit-closure-snaps = Molas
fit-closure-hook-eye = Colchetes
fit-closure-laces = Atacadores
fit-closure-buckle = Fivela
fit-closure-velcro = Velcro
fit-closure-slip-on = Sem fecho
fit-closure-drawstring = Cordão

## Pattern

fit-pattern-plain = Liso
fit-pattern-striped = Às riscas
fit-pattern-checked = Aos quadrados
fit-pattern-floral = Floral
fit-pattern-dots = Às bolinhas
fit-pattern-animal = Estampado animal
fit-pattern-camo = Camuflagem
fit-pattern-houndstooth = Pied-de-poule
fit-pattern-paisley = Paisley
fit-pattern-melange = Mesclado
fit-pattern-printed = Estampado

## Toe

fit-toe-round = Biqueira redonda
fit-toe-pointed = Biqueira pontiaguda
fit-toe-square = Biqueira quadrada
fit-toe-open = Biqueira aberta

## Heel

fit-heel-flat = Raso
fit-heel-block = Salto largo
fit-heel-stiletto = Salto agulha
fit-heel-kitten = Salto kitten
fit-heel-wedge = Cunha
fit-heel-platform = Plataforma

## Fit note

fit-fit-note-runs-small = Veste pequeno: escolha um número acima
fit-fit-note-true-to-size = Tamanho normal
fit-fit-note-runs-large = Veste grande: escolha um número abaixo

## Stretch

fit-stretch-none = Sem elasticidade
fit-stretch-light = Ligeiramente elástico
fit-stretch-high = Muito elástico

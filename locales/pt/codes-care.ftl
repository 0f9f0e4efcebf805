## Care codes (ISO 3758; our own wording)
## confidence: low

care-wash-95 = Lavagem na máquina, máx. 95 °C, programa normal
care-wash-70 = Lavagem na máquina, máx. 70 °C, programa normal
care-wash-60 = Lavagem na máquina, máx. 60 °C, programa normal
care-wash-60-mild = Lavagem na máquina, máx. 60 °C, programa moderado
care-wash-50 = Lavagem na máquina, máx. 50 °C, programa normal
care-wash-50-mild = Lavagem na máquina, máx. 50 °C, programa moderado
care-wash-40 = Lavagem na máquina, máx. 40 °C, programa normal
care-wash-40-mild = Lavagem na máquina, máx. 40 °C, programa moderado
care-wash-40-very-mild = Lavagem na máquina, máx. 40 °C, programa muito moderado
care-wash-30 = Lavagem na máquina, máx. 30 °C, programa normal
care-wash-30-mild = Lavagem na máquina, máx. 30 °C, programa moderado
care-wash-30-very-mild = Lavagem na máquina, máx. 30 °C, programa muito moderado
care-wash-hand-40 = Lavagem à mão, máx. 40 °C
care-wash-hand-30 = Lavagem à mão, máx. 30 °C
care-wash-no = Não lavar
care-bleach-any = Permitido qualquer branqueamento
care-bleach-oxygen = Apenas branqueamento com oxigénio, sem cloro
care-bleach-no = Não branquear
care-tumble-normal = Secagem em tambor, temperatura normal (máx. 80 °C)
care-tumble-low = Secagem em tambor, temperatura baixa (máx. 60 °C)
care-tumble-no = Não secar em tambor
care-dry-line = Secar na corda
care-dry-line-shade = Secar na corda, à sombra
care-dry-drip-line = Secar na corda a pingar
care-dry-drip-line-shade = Secar na corda a pingar, à sombra
care-dry-flat = Secar na horizontal
care-dry-flat-shade = Secar na horizontal, à sombra
care-dry-drip-flat = Secar na horizontal a pingar
care-dry-drip-flat-shade = Secar na horizontal a pingar, à sombra
care-iron-high = Engomar, máx. 210 °C
    .edition-2012 = Engomar, máx. 200 °C
care-iron-medium = Engomar, máx. 160 °C
    .edition-2012 = Engomar, máx. 150 °C
care-iron-low = Engomar, máx. 120 °C
    .edition-2012 = Engomar, máx. 110 °C, sem vapor
care-iron-low-no-steam = Engomar, máx. 120 °C, sem vapor
care-iron-no = Não engomar
care-dryclean-p = Limpeza a seco profissional, P
care-dryclean-p-mild = Limpeza a seco profissional, P, moderada
care-dryclean-f = Limpeza a seco profissional, F
care-dryclean-f-mild = Limpeza a seco profissional, F, moderada
care-dryclean-no = Não limpar a seco
care-wetclean-w = Limpeza húmida profissional
care-wetclean-w-mild = Limpeza húmida profissional, moderada
care-wetclean-w-very-mild = Limpeza húmida profissional, muito moderada
care-wetclean-no = Não fazer limpeza húmida profissional

## The five groups of care, in the order of the standard

care-group-wash = Lavagem
care-group-bleach = Branqueamento
care-group-dry = Secagem
care-group-iron = Engomagem
care-group-professional = Limpeza profissional

## Phrases beside the care symbols
## confidence: low

phrase-separately = Lavar separadamente
phrase-like-colours = Lavar com cores semelhantes
phrase-inside-out = Lavar do avesso
phrase-before-wear = Lavar antes da primeira utilização
phrase-laundry-net = Usar saco de lavagem
phrase-no-softener = Não usar amaciador
phrase-no-optical-brightener = Usar detergente sem branqueadores óticos
phrase-no-wring = Não torcer
phrase-no-soak = Não deixar de molho
phrase-reshape-damp = Dar forma enquanto húmido
phrase-dry-away-heat = Secar longe do calor direto
phrase-tennis-balls = Secar na máquina com bolas de secagem
phrase-iron-reverse = Engomar do avesso
phrase-press-cloth = Usar um pano ao engomar
phrase-not-iron-decoration = Não engomar a decoração
phrase-steam-only = Apenas vapor
phrase-colour-bleed = As cores escuras podem desbotar
phrase-spot-clean = Limpar apenas localmente
phrase-wipe-damp = Limpar com um pano húmido
phrase-leather-specialist = Limpeza apenas por especialista em couro
phrase-remove-trim = Retirar os adornos antes de lavar
phrase-close-zips = Fechar os fechos

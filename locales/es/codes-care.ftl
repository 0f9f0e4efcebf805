## Care codes (ISO 3758; our own wording)

care-wash-95 = Lavado a máquina máx. 95 °C, programa normal
care-wash-70 = Lavado a máquina máx. 70 °C, programa normal
care-wash-60 = Lavado a máquina máx. 60 °C, programa normal
care-wash-60-mild = Lavado a máquina máx. 60 °C, programa moderado
care-wash-50 = Lavado a máquina máx. 50 °C, programa normal
care-wash-50-mild = Lavado a máquina máx. 50 °C, programa moderado
care-wash-40 = Lavado a máquina máx. 40 °C, programa normal
care-wash-40-mild = Lavado a máquina máx. 40 °C, programa moderado
care-wash-40-very-mild = Lavado a máquina máx. 40 °C, programa muy moderado
care-wash-30 = Lavado a máquina máx. 30 °C, programa normal
care-wash-30-mild = Lavado a máquina máx. 30 °C, programa moderado
care-wash-30-very-mild = Lavado a máquina máx. 30 °C, programa muy moderado
care-wash-hand-40 = Lavado a mano, máx. 40 °C
care-wash-hand-30 = Lavado a mano, máx. 30 °C
care-wash-no = No lavar
care-bleach-any = Se permite cualquier blanqueante
care-bleach-oxygen = Solo blanqueante oxigenado, sin cloro
care-bleach-no = No usar blanqueante
care-tumble-normal = Secado en secadora, temperatura normal (máx. 80 °C)
care-tumble-low = Secado en secadora, temperatura baja (máx. 60 °C)
care-tumble-no = No usar secadora
care-dry-line = Secado en cuerda
care-dry-line-shade = Secado en cuerda a la sombra
care-dry-drip-line = Secado en cuerda sin escurrir
care-dry-drip-line-shade = Secado en cuerda sin escurrir a la sombra
care-dry-flat = Secado en plano
care-dry-flat-shade = Secado en plano a la sombra
care-dry-drip-flat = Secado en plano sin escurrir
care-dry-drip-flat-shade = Secado en plano sin escurrir a la sombra
care-iron-high = Planchado máx. 210 °C
    .edition-2012 = Planchado máx. 200 °C
care-iron-medium = Planchado máx. 160 °C
    .edition-2012 = Planchado máx. 150 °C
care-iron-low = Planchado máx. 120 °C
    .edition-2012 = Planchado máx. 110 °C, sin vapor
care-iron-low-no-steam = Planchado máx. 120 °C, sin vapor
care-iron-no = No planchar
care-dryclean-p = Limpieza en seco profesional, P
care-dryclean-p-mild = Limpieza en seco profesional, P, moderada
care-dryclean-f = Limpieza en seco profesional, F
care-dryclean-f-mild = Limpieza en seco profesional, F, moderada
care-dryclean-no = No limpiar en seco
care-wetclean-w = Limpieza en húmedo profesional
care-wetclean-w-mild = Limpieza en húmedo profesional, moderada
care-wetclean-w-very-mild = Limpieza en húmedo profesional, muy moderada
care-wetclean-no = No limpiar en húmedo

## The five groups of care, in the order of the standard

care-group-wash = Lavado
care-group-bleach = Blanqueo
care-group-dry = Secado
care-group-iron = Planchado
care-group-professional = Cuidado profesional

## Phrases beside the care symbols

phrase-separately = Lavar por separado
phrase-like-colours = Lavar con colores similares
phrase-inside-out = Lavar del revés
phrase-before-wear = Lavar antes del primer uso
phrase-laundry-net = Usar bolsa de lavado
phrase-no-softener = No usar suavizante
phrase-no-optical-brightener = Usar detergente sin blanqueante óptico
phrase-no-wring = No retorcer
phrase-no-soak = No poner en remojo
phrase-reshape-damp = Dar forma en húmedo
phrase-dry-away-heat = Secar lejos del calor directo
phrase-tennis-balls = Secar con pelotas
phrase-iron-reverse = Planchar del revés
phrase-press-cloth = Usar paño de planchado
phrase-not-iron-decoration = No planchar el adorno
phrase-steam-only = Solo vapor
phrase-colour-bleed = Los colores oscuros pueden desteñir
phrase-spot-clean = Limpiar solo manchas
phrase-wipe-damp = Limpiar con paño húmedo
phrase-leather-specialist = Solo limpieza especializada en cuero
phrase-remove-trim = Retirar el adorno antes de lavar
phrase-close-zips = Cerrar cremalleras

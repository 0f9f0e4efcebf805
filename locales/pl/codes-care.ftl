## Care codes (ISO 3758; our own wording)
## confidence: low

care-wash-95 = Pranie w pralce, maks. 95 °C, program normalny
care-wash-70 = Pranie w pralce, maks. 70 °C, program normalny
care-wash-60 = Pranie w pralce, maks. 60 °C, program normalny
care-wash-60-mild = Pranie w pralce, maks. 60 °C, program delikatny
care-wash-50 = Pranie w pralce, maks. 50 °C, program normalny
care-wash-50-mild = Pranie w pralce, maks. 50 °C, program delikatny
care-wash-40 = Pranie w pralce, maks. 40 °C, program normalny
care-wash-40-mild = Pranie w pralce, maks. 40 °C, program delikatny
care-wash-40-very-mild = Pranie w pralce, maks. 40 °C, program bardzo delikatny
care-wash-30 = Pranie w pralce, maks. 30 °C, program normalny
care-wash-30-mild = Pranie w pralce, maks. 30 °C, program delikatny
care-wash-30-very-mild = Pranie w pralce, maks. 30 °C, program bardzo delikatny
care-wash-hand-40 = Pranie ręczne, maks. 40 °C
care-wash-hand-30 = Pranie ręczne, maks. 30 °C
care-wash-no = Nie prać
care-bleach-any = Dozwolone każde wybielanie
care-bleach-oxygen = Tylko wybielanie tlenowe, bez chloru
care-bleach-no = Nie wybielać
care-tumble-normal = Suszenie w suszarce bębnowej, temperatura normalna (maks. 80 °C)
care-tumble-low = Suszenie w suszarce bębnowej, temperatura niska (maks. 60 °C)
care-tumble-no = Nie suszyć w suszarce bębnowej
care-dry-line = Suszyć na sznurze
care-dry-line-shade = Suszyć na sznurze, w cieniu
care-dry-drip-line = Suszyć na sznurze bez odwirowania
care-dry-drip-line-shade = Suszyć na sznurze bez odwirowania, w cieniu
care-dry-flat = Suszyć w pozycji poziomej
care-dry-flat-shade = Suszyć w pozycji poziomej, w cieniu
care-dry-drip-flat = Suszyć w pozycji poziomej bez odwirowania
care-dry-drip-flat-shade = Suszyć w pozycji poziomej bez odwirowania, w cieniu
care-iron-high = Prasować, maks. 210 °C
    .edition-2012 = Prasować, maks. 200 °C
care-iron-medium = Prasować, maks. 160 °C
    .edition-2012 = Prasować, maks. 150 °C
care-iron-low = Prasować, maks. 120 °C
    .edition-2012 = Prasować, maks. 110 °C, bez pary
care-iron-low-no-steam = Prasować, maks. 120 °C, bez pary
care-iron-no = Nie prasować
care-dryclean-p = Profesjonalne czyszczenie chemiczne, P
care-dryclean-p-mild = Profesjonalne czyszczenie chemiczne, P, delikatne
care-dryclean-f = Profesjonalne czyszczenie chemiczne, F
care-dryclean-f-mild = Profesjonalne czyszczenie chemiczne, F, delikatne
care-dryclean-no = Nie czyścić chemicznie
care-wetclean-w = Profesjonalne czyszczenie na mokro
care-wetclean-w-mild = Profesjonalne czyszczenie na mokro, delikatne
care-wetclean-w-very-mild = Profesjonalne czyszczenie na mokro, bardzo delikatne
care-wetclean-no = Nie czyścić profesjonalnie na mokro

## The five groups of care, in the order of the standard

care-group-wash = Pranie
care-group-bleach = Wybielanie
care-group-dry = Suszenie
care-group-iron = Prasowanie
care-group-professional = Czyszczenie profesjonalne

## Phrases beside the care symbols
## confidence: low

phrase-separately = Prać oddzielnie
phrase-like-colours = Prać z podobnymi kolorami
phrase-inside-out = Prać na lewej stronie
phrase-before-wear = Wyprać przed pierwszym użyciem
phrase-laundry-net = Używać siatki do prania
phrase-no-softener = Nie używać płynu do płukania
phrase-no-optical-brightener = Używać detergentu bez rozjaśniaczy optycznych
phrase-no-wring = Nie wykręcać
phrase-no-soak = Nie namaczać
phrase-reshape-damp = Formować na wilgotno
phrase-dry-away-heat = Suszyć z dala od źródeł ciepła
phrase-tennis-balls = Suszyć w suszarce z kulkami
phrase-iron-reverse = Prasować na lewej stronie
phrase-press-cloth = Prasować przez szmatkę
phrase-not-iron-decoration = Nie prasować ozdób
phrase-steam-only = Tylko para
phrase-colour-bleed = Ciemne kolory mogą farbować
phrase-spot-clean = Czyścić tylko miejscowo
phrase-wipe-damp = Przecierać wilgotną ściereczką
phrase-leather-specialist = Tylko specjalistyczne czyszczenie skóry
phrase-remove-trim = Przed praniem zdjąć ozdoby
phrase-close-zips = Zapiąć zamki i zapięcia

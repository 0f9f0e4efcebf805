## Colour families

colour-black = Czarny
colour-grey = Szary
colour-white = Biały
colour-off-white = Złamana biel
colour-beige = Beżowy
colour-brown = Brązowy
colour-khaki = Khaki
colour-olive = Oliwkowy
colour-green = Zielony
colour-turquoise = Turkusowy
colour-light-blue = Jasnoniebieski
colour-blue = Niebieski
colour-navy = Granatowy
    .also = ciemnoniebieski
colour-purple = Fioletowy
colour-pink = Różowy
colour-red = Czerwony
colour-burgundy = Bordowy
colour-orange = Pomarańczowy
colour-yellow = Żółty
colour-gold = Złoty
colour-rose-gold = Różowe złoto
colour-silver = Srebrny
colour-bronze = Brązowy metaliczny
colour-multicolour = Wielokolorowy
colour-transparent = Przezroczysty

## Colour families

colour-black = Preto
colour-grey = Cinzento
colour-white = Branco
colour-off-white = Cru
colour-beige = Bege
colour-brown = Castanho
colour-khaki = Caqui
colour-olive = Verde azeitona
colour-green = Verde
colour-turquoise = Turquesa
colour-light-blue = Azul-claro
colour-blue = Azul
colour-navy = Azul-marinho
    .also = azul-escuro
colour-purple = Roxo
colour-pink = Rosa
colour-red = Vermelho
colour-burgundy = Bordô
colour-orange = Laranja
colour-yellow = Amarelo
colour-gold = Dourado
colour-rose-gold = Ouro rosa
colour-silver = Prateado
colour-bronze = Bronze
colour-multicolour = Multicolor
colour-transparent = Transparente

## Plans

reshape-same = Um modelo não pode ser junto a si mesmo.
    .hint = Indique outro modelo.

## Plans

reshape-same = Un modèle ne peut pas être fusionné avec lui-même.
    .hint = Nommez un autre modèle.

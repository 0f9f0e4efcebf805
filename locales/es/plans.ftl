## Plans

reshape-same = Un modelo no se puede unir a sí mismo.
    .hint = Indique otro modelo.

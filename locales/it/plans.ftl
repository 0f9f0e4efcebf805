## Plans

reshape-same = Un modello non può essere unito a sé stesso.
    .hint = Indica un altro modello.

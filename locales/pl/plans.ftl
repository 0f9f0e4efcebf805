## Plans

reshape-same = Modelu nie można połączyć z nim samym.
    .hint = Podaj inny model.

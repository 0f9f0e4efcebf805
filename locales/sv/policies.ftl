## Shipping
## confidence: low

days-from-after-to = Leveransen börjar senare än den slutar.
    .hint = Byt plats på de två antalen dagar.

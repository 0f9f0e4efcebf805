## Plans

reshape-same = A style cannot be merged into itself.
    .hint = Name another style.

## Plans

reshape-same = Ein Modell kann nicht in sich selbst zusammengeführt werden.
    .hint = Ein anderes Modell angeben.

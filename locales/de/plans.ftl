## Plans

reshape-same = Ein Stil kann nicht in sich selbst zusammengeführt werden.
    .hint = Einen anderen Stil angeben.

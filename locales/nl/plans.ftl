## Plans

reshape-same = Een model kan niet met zichzelf worden samengevoegd.
    .hint = Noem een ander model.

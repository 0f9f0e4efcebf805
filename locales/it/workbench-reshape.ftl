## Another shape for a style

reshape-title = Rimodellare
reshape-about = Tutto qui diventa prima un piano: mostra ogni modifica, si esegue in una volta e si può annullare. La cronologia resta.
reshape-split = Separare colori
reshape-split-about = I colori scelti diventano un modello a sé che dice ciò che dice questo.
reshape-new-code = Codice del nuovo modello
reshape-look = Vedi il piano
reshape-move = Spostare colori
reshape-move-about = Ciò che un colore ereditava qui e non erediterebbe là diventa suo.
reshape-style = Codice del modello
reshape-merge = Unire a un altro modello
reshape-merge-about = Tutti i colori vanno là e questo modello scompare.
reshape-sizes = Spostare taglie
reshape-colour = Codice del colore
reshape-category = Cambiare categoria
reshape-category-about = Prima vedi che cosa chiederebbe l’altra categoria.
reshape-ask = Che cosa chiederebbe?
reshape-products = { $count ->
    [one] un colore
   *[other] { $count } colori
}
reshape-nothing-new = Non chiede nulla di nuovo.
reshape-choose-there = Sceglila nell’editor

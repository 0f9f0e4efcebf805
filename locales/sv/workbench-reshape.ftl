## Another shape for a style

reshape-title = Omforma
reshape-about = Allt här blir först en plan: den visar varje ändring, utförs i ett svep och kan tas tillbaka. Historiken finns kvar.
reshape-split = Skilj ut färger
reshape-split-about = De valda färgerna blir en egen modell som säger det som den här säger.
reshape-new-code = Den nya modellens kod
reshape-look = Se planen
reshape-move = Flytta färger
reshape-move-about = Det som en färg ärvde här och inte skulle ärva där blir dess eget.
reshape-style = Modellens kod
reshape-merge = Slå ihop med en annan modell
reshape-merge-about = Alla färger går dit och den här modellen försvinner.
reshape-sizes = Flytta storlekar
reshape-colour = Färgens kod
reshape-category = Byt kategori
reshape-category-about = Se först vad den andra kategorin skulle kräva.
reshape-ask = Vad skulle den kräva?
reshape-products = { $count ->
    [one] en färg
   *[other] { $count } färger
}
reshape-nothing-new = Den kräver inget nytt.
reshape-choose-there = Välj den i redigeraren

## Another shape for a style

reshape-title = Przekształć
reshape-about = Wszystko staje się tu najpierw planem: pokazuje każdą zmianę, wykonuje się za jednym razem i można go cofnąć. Historia pozostaje.
reshape-split = Wydziel kolory
reshape-split-about = Wybrane kolory stają się osobnym modelem, który mówi to samo co ten.
reshape-new-code = Kod nowego modelu
reshape-look = Zobacz plan
reshape-move = Przenieś kolory
reshape-move-about = To, co kolor tu dziedziczył, a tam by nie dziedziczył, staje się jego własne.
reshape-style = Kod modelu
reshape-merge = Połącz z innym modelem
reshape-merge-about = Wszystkie kolory przechodzą tam, a ten model znika.
reshape-sizes = Przenieś rozmiary
reshape-colour = Kod koloru
reshape-category = Zmień kategorię
reshape-category-about = Najpierw zobacz, czego wymagałaby inna kategoria.
reshape-ask = Czego by wymagała?
reshape-products = { $count ->
    [one] jeden kolor
    [few] { $count } kolory
    [many] { $count } kolorów
   *[other] { $count } koloru
}
reshape-nothing-new = Nie wymaga niczego nowego.
reshape-choose-there = Wybierz ją w edytorze

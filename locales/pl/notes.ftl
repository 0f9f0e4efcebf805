## Comments and tasks

comment-length = Komentarz ma od 1 do { $max } znaków.
    .hint = Napisz coś albo podziel to na dwa komentarze.
task-length = Zadanie mówi w 1–{ $max } znakach, co trzeba zrobić.
    .hint = Napisz krótko; szczegóły należą do komentarza.
task-day = To nie jest dzień.
    .hint = Zapisz go jako 2027-03-01.
task-nobody = Nikt nie loguje się tu tym adresem.
    .hint = Wybierz kogoś z listy albo zostaw otwarte.

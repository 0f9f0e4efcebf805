## What shoppers say
## confidence: low

review-rating = Opinia ma od jednej do pięciu gwiazdek.
    .hint = Podaj liczbę całkowitą od 1 do 5.
review-fit-unknown = To nie jest odpowiedź na pytanie, jak produkt leży.
    .hint = Podaj small, true_to_size lub large albo pomiń.
review-without-words = Opinia nie ma tekstu.
    .hint = Napisz zdanie lub dwa.
review-without-author = Opinia nie ma podpisu.
    .hint = Podaj imię, które ma być obok; wystarczy imię lub inicjały.
review-erased = Autor zażądał usunięcia, więc nie zostanie to zapisane ponownie.
    .hint = Zostaw pole puste; gwiazdki, dopasowanie i datę można zmienić.

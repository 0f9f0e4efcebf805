## confidence: low

search-cursor-unknown = Ten znacznik strony nie należy do tego wyszukiwania.
    .hint = Zacznij od nowa bez `cursor` albo powtórz bez zmian zapytanie, z którym znacznik przyszedł.
search-too-many-filters = Wyszukiwanie przyjmuje ograniczoną liczbę filtrów lub wartości jednego filtra: { $limit }.
    .hint = Pomiń niektóre z nich.

## Pliki
## confidence: low

file-too-large = Plik jest większy niż { $limit } MB.
    .hint = Wyeksportuj mniejszy albo w formacie, który lepiej kompresuje.

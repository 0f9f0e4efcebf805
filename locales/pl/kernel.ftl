## Codes
## confidence: low

code-empty = Kod jest pusty.
    .hint = Podaj co najmniej jedną literę lub cyfrę.
code-too-long = Kod przekracza dozwoloną liczbę znaków: { $max }.
    .hint = Skróć go; pełna nazwa należy do tytułu.
code-characters = Znak „{ $character }” nie może występować w kodzie.
    .hint = Użyj liter od A do Z, cyfr, kropki, podkreślenia i łącznika.
code-unknown = { $vocabulary ->
        [fibre] Nie ma włókna „{ $text }”.
        [component] Nie ma części składowej „{ $text }”.
        [material] Nie ma materiału „{ $text }”.
        [care] Nie ma kodu pielęgnacji „{ $text }”.
        [phrase] Nie ma uwagi o pielęgnacji „{ $text }”.
        [colour] Nie ma rodziny kolorów „{ $text }”.
        [measurement] Nie ma wymiaru „{ $text }”.
        [size-system] Nie ma systemu rozmiarów „{ $text }”.
        [department] Nie ma działu „{ $text }”.
        [season] Nie ma sezonu „{ $text }”.
        [role] Nie ma roli obrazu „{ $text }”.
        [unit] Nie ma jednostki „{ $text }”.
        [certificate] Nie ma certyfikatu „{ $text }”.
        [country] Nie ma kraju „{ $text }”.
        [language] Nie ma języka „{ $text }”.
       *[other] W słowniku { $vocabulary } nie ma „{ $text }”.
    }
    .hint = Użyj kodu ze słownika, na przykład cotton, wash_30 lub navy: kody pisze się małymi literami, kraje dwiema wielkimi.

## Numbers of articles
## confidence: low

gtin-digits = GTIN składa się z samych cyfr.
    .hint = Usuń spacje, łączniki i litery.
gtin-length = GTIN ma 8, 12, 13 lub 14 cyfr; liczba cyfr tutaj: { $length }.
    .hint = Jeśli arkusz zgubił początkowe zera, dopisz je.
gtin-check-digit = Ostatnia cyfra to { $given }, a według pozostałych powinna to być { $expected }.
    .hint = Porównaj z kodem kreskowym: jedna cyfra jest błędna albo dwie są zamienione.

## Money, languages, pages of a list
## confidence: low

currency-unknown = „{ $text }” nie jest walutą.
    .hint = Użyj trzech liter, na przykład EUR, USD lub JPY (ISO 4217).
price-unreadable = Nie da się tego odczytać jako kwoty w walucie { $currency }.
    .hint = Wpisz ją jak 129.90, z co najwyżej tyloma miejscami po przecinku, ile ma waluta.
locale-unknown = „{ $text }” nie jest językiem.
    .hint = Użyj oznaczenia takiego jak pl, en-US lub zh-Hant (BCP 47).
cursor-unreadable = Ten kursor nie pochodzi od nas.
    .hint = Zacznij bez kursora i przekazuj next_cursor dokładnie tak, jak był w odpowiedzi.

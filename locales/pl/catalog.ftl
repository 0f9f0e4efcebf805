## Czego brakuje produktowi
## chosen at run time
## confidence: low

missing-photos = { $count ->
        [0] Nie ma jeszcze żadnego zdjęcia.
       *[other] Zdjęcia: { $count } z { $min }.
    }
    .hint = Upuść zdjęcia na produkt albo przypisz je na stole zdjęciowym.
missing-unread = Wartość „{ $text }” została zaimportowana, ale nie dało się jej odczytać.
    .hint = Wpisz właściwą wartość.
missing-composition = Brakuje składu.
    .hint = Wpisz go tak: „95 cotton 5 elastane”.
missing-certificate = Deklaracja „{ $claim }” nie ma dziś ważnego certyfikatu.
    .hint = Wybierz ważny certyfikat albo usuń deklarację.
missing-rights = Prawa do tego obrazu wygasły: { $until }.
    .hint = Zastąp obraz albo przedłuż prawa i podaj ich nowy ostatni dzień.
missing-fit = Brakuje kroju.
    .hint = Wybierz, jak produkt leży, na przykład slim lub relaxed.
missing-size-chart = Brakuje tabeli rozmiarów.
    .hint = Wybierz jedną albo ustaw domyślną dla kategorii.
missing-size-in-chart = Rozmiaru { $size } nie ma w tabeli rozmiarów { $chart }.
    .hint = Dodaj rozmiar do tabeli albo popraw wariant.
missing-title = Brakuje tytułu (język: { WORD("language", $locale) }).
    .hint = Napisz go w tym języku; język zastępczy się nie liczy.
missing-description = Brakuje opisu (język: { WORD("language", $locale) }).
    .hint = Napisz go w tym języku; język zastępczy się nie liczy.
missing-translation = Brakuje tłumaczenia (język: { WORD("language", $locale) }).
    .hint = Przetłumacz z tekstu źródłowego obok.
missing-care = Brakuje wskazówek pielęgnacji.
    .hint = Wybierz po jednym symbolu z każdej grupy.
missing-care-group = Wskazówki pielęgnacji pomijają grupę: { WORD("care-group", $group) }.
    .hint = Brak symbolu oznacza, że wszystko wolno: wybierz jeden.
missing-returns = Brakuje zasad zwrotów.
    .hint = Wybierz jedne z zasad marki.
missing-shipping = Brakuje profilu dostawy.
    .hint = Wybierz jeden z profili marki.
missing-video = Brakuje filmu.
    .hint = Dodaj plik albo link.
missing-social = Brakuje zdjęcia z mediów społecznościowych.
    .hint = Dodaj je wraz z autorem i prawem do użycia.
missing-category-field = Kategoria wymaga pola: { $field }.
    .hint = Uzupełnij je albo zmień wymagania kategorii.

## What there is to say about translations
## confidence: low

translation-field-unknown = To nie jest tekst, który można przetłumaczyć.
    .hint = Użyj jednego z: { $fields }.
translation-of-style = Ten tekst i jego źródło należą do modelu { $style }.
    .hint = Potwierdź go tam, od razu dla wszystkich kolorów.
translation-not-there = Nie ma tekstu, który mógłby być nadal poprawny (język: { $locale }).
    .hint = Najpierw go przetłumacz.
translation-same-language = To język samego tekstu źródłowego: { $locale }.
    .hint = Podaj inny język tłumaczenia.
translation-kind-unknown = „{ $kind }” nie jest wpisem, którego teksty się tłumaczy.
    .hint = Użyj style/… lub product/… z kodem, tak jak zapisuje eksport.
translation-other-language = Język jednostki to { $given }, a pliku { $locale }.
    .hint = Przekaż każdy język w osobnym pliku.
translation-left-alone = Plik mówi to samo co ostatnio; to, co napisano od tego czasu, zostaje.
    .hint = Wpisz tekst w warsztacie, jeśli ma obowiązywać ten z pliku.
translation-younger-there = To tłumaczenie powstało ze starszego tekstu źródłowego; jest już tłumaczenie obecnego.
    .hint = Wyeksportuj tekst ponownie i przetłumacz obecny tekst źródłowy.
translation-of-older-source = Tekst źródłowy zmienił się od czasu tłumaczenia (język: { $locale }).
    .hint = Tłumaczenie przyjęto i oznaczono jako nieaktualne; zobacz, co się zmieniło.
translation-source-gone = Nie ma już tekstu źródłowego (język: { $locale }).
    .hint = Tłumaczenie zostaje; napisz tekst źródłowy albo usuń treść tłumaczenia.
translation-refused = Tego tekstu nie można zachować.
    .hint = Zobacz wpis w warsztacie.

## What there is to say about a file of translations
## confidence: low

xliff-broken = Wiersz { $line }: XML jest błędny: { $reason }
    .hint = Niczego z pliku nie przyjęto; wyeksportuj go ponownie z narzędzia, które go zapisało.
xliff-cut-off = Wiersz { $line }: plik kończy się przed swoim ostatnim elementem.
    .hint = Niczego z niego nie przyjęto; być może został po drodze ucięty.
xliff-not-two = Wiersz { $line }: to nie jest XLIFF 2.
    .hint = Wyeksportuj jako XLIFF 2.0 lub 2.1; starsze wersje nie są odczytywane.
xliff-doctype = Wiersz { $line }: plik ma typ dokumentu.
    .hint = XLIFF go nie ma; usuń go.
xliff-entity = Wiersz { $line }: encja „{ $name }” jest nieznana.
    .hint = Odczytywane jest tylko pięć encji XML i znaki podane numerem.
xliff-too-deep = Wiersz { $line }: zagnieżdżenie elementów przekracza limit: { $max }.
    .hint = Wyeksportuj plik ponownie bez grup w grupach.
xliff-unit-too-long = Wiersz { $line }: jednostka jest większa niż { $limit } MB.
    .hint = Żaden tekst nie jest tak długi; sprawdź, co zapisało narzędzie.
xliff-code-point = Wiersz { $line }: „{ $hex }” nie jest znakiem.
    .hint = Element cp podaje znak przez jego numer Unicode w zapisie szesnastkowym.
xliff-inline = Tekst zawiera element { $element }, który nie jest tekstem.
    .hint = Markdown jest tu tekstem; przekaż jednostkę bez kodów wewnętrznych.
xliff-half = Przetłumaczono tylko część tekstu.
    .hint = Przetłumacz każdy segment jednostki albo zostaw wszystkie puste.

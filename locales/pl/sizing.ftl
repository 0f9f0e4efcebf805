## Size charts
## confidence: low

size-twice = Ten rozmiar występuje w tabeli dwa razy.
    .hint = Usuń jeden albo nadaj mu drugi wymiar.
size-chart-empty = Tabela rozmiarów nie ma rozmiarów.
    .hint = Dodaj rozmiary w kolejności noszenia, od małego do dużego.
size-provenance-of-nothing = Tabela nie przelicza niczego na { $system }.
    .hint = Dodaj przeliczenia albo usuń ich źródło.
size-chart-column-unread = Kolumna { $column } nie została wykorzystana.
    .hint = Dodaj jej treść do tabeli ręcznie.
size-table-without-system = Tabela { $table } nie ma nic dla systemu { $system }.
    .hint = Wybierz jeden z systemów podanych obok niej na liście tabel.
second-size-unknown = Tabela nie ma takiej wartości w drugim wymiarze.
    .hint = Dodaj ją do „second_sizes” albo usuń jej wymiary.
measurement-from-after-to = Wartość początkowa jest większa niż końcowa.
    .hint = Zamień obie liczby miejscami.

## What is odd about a chart, and may be meant so
## confidence: low

size-steps-back = { WORD("measurement", $measurement) }: { $size } ma mniej niż { $before }.
    .hint = Zamień liczby albo kolejność rozmiarów.
size-age-back = { $size } jest dla młodszych dzieci niż { $before }.
    .hint = Zamień wiek albo kolejność rozmiarów.
size-gap = { WORD("measurement", $measurement) }: między { $before } a { $size } jest luka, która na nikogo nie pasuje.
    .hint = Niech jeden rozmiar kończy się tam, gdzie zaczyna się drugi.
size-overlap = { WORD("measurement", $measurement) }: { $before } i { $size } pokrywają się w ponad połowie.
    .hint = Kupujący nie wiedzą, co wybrać: rozsuń je albo zaznacz, że krój jest inny.
size-measurement-unknown = Nie ma wymiaru o nazwie { $code }.
    .hint = Użyj kodu wymiaru, na przykład bust lub g_chest_width.
size-system-unknown = Nie ma systemu rozmiarów o nazwie { $code }.
    .hint = Użyj kodu systemu, na przykład DE, FR, INT lub EU_SHOE.
size-conversions-cross = { $size } jest większy niż { $before }, a w systemie { $system } mniejszy.
    .hint = Popraw jedno z dwóch przeliczeń.

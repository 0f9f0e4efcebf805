## Jobs
## confidence: low

job-past-deadline = Trwało dłużej, niż wolno, i zostało przerwane.
    .hint = Zobacz, co już zostało zrobione, i zacznij od nowa z mniejszą ilością.
job-begun-too-often = Rozpoczęto to tyle razy: { $attempts }, ale nigdy nie doszło do końca.
    .hint = Zajrzyj do dziennika programu i zacznij ponownie, gdy przyczyna zniknie.
job-broke = Zawiodło po stronie programu.
    .hint = Dziennik programu mówi dlaczego; zacznij ponownie, gdy zostanie to naprawione.
job-ended = Zadanie już się zakończyło.
    .hint = To, co zrobiło, można cofnąć przez jego plan.

## The past
## confidence: low

moment-unreadable = To nie jest moment w czasie.
    .hint = Zapisz go według RFC 3339: 2026-11-22T09:00:00Z.
revision-thinned = Ta wersja nie jest już przechowywana: stara historia jest tu przerzedzana.
    .hint = Zapytaj zamiast tego o moment (?at=…): odpowie najbliższa wcześniejsza wersja.
restore-nothing = W polu { $field } nie ma czego przywracać.
    .hint = Jest tak, jak było wtedy; zmiany zobaczysz w różnicach.

## A call that is sent again
## confidence: low

idempotency-key-unreadable = Nie da się odczytać Idempotency-Key.
    .hint = Wyślij klucz złożony ze zwykłych znaków, od 1 do { $most }, na przykład UUID.
idempotency-key-of-another-call = Ten Idempotency-Key należy do innego wywołania: { $at }.
    .hint = Z nowym wywołaniem wyślij nowy klucz, z tym samym wywołaniem ten sam.
idempotency-under-way = To samo wywołanie jest w toku.
    .hint = Odczekaj chwilę i wyślij je ponownie: odpowiedź już będzie.

## Two who write at the same time
## confidence: low

value-changed-by-both = W międzyczasie ktoś zmienił to na „{ $theirs }”; Twoja wartość to „{ $yours }”.
    .hint = Wyślij ponownie z obecną wersją, jeśli ma zostać Twoja.

## Plans
## confidence: low

plan-kind-unknown = Plan nie może zawierać: { $kind }.
    .hint = Podaj modele, produkty, warianty lub inny zasób API.
plan-line-unread = Nie da się odczytać tego wiersza.
    .hint = Wyślij go ponownie.
plan-line-unread-at = Nie da się odczytać wiersza { $line } planu.
    .hint = Każdy wiersz to obiekt z polami „kind” (na przykład products), „code” oraz albo „set” z merge patch, albo „remove”: true; nic więcej.
plan-line-moved = Ktoś to zmienił po utworzeniu planu; te wartości zostają.
    .hint = Zobacz, co jest tam teraz, i zmień ręcznie, jeśli ma obowiązywać plan.
plan-line-words-lost = To, co było tu wcześniej zapisane, nie jest przechowywane: słowa osób nie mają historii.
    .hint = Napisz to od nowa albo zaimportuj ponownie ze źródła.
plan-line-thinned = Poprzedni stan nie jest już przechowywany, więc nie można tego cofnąć.
    .hint = Znajdź w historii wpisu najbliższy przechowywany stan i przywróć go.
plan-thinned = Stan sprzed tego planu nie jest już przechowywany, więc planu nie można cofnąć.
    .hint = Znajdź w historii wpisów najbliższe przechowywane stany i przywróć je.
plan-line-gone = Tego już tam nie ma.
    .hint = Najpierw to przywróć albo pomiń ten wiersz.
plan-dropped = Plan został odrzucony.
    .hint = Utwórz nowy.
plan-not-open = Plan jest już zastosowany albo odrzucony.
    .hint = Zastosowany plan można cofnąć; w przeciwnym razie utwórz nowy.
plan-undone = Plan został już cofnięty.
    .hint = Zastosuj nowy plan albo cofnij ten, który go cofnął.
plan-not-applied = Plan nigdy nie został zastosowany, więc nie ma czego cofać.
    .hint = Najpierw go zastosuj albo odrzuć.

## Records, and what they refer to
## confidence: low

code-taken = Jest już wpis o kodzie „{ $code }” ({ $kind }).
    .hint = Wybierz inny kod albo zaktualizuj wpis, który go ma.
link-unknown = Nie ma niczego o kodzie „{ $code }”, do czego można by się odwołać (szukane: { $kind }).
    .hint = Najpierw to utwórz albo popraw kod.

## Documents that cannot be read
## confidence: low

field-unknown = Nie ma tu pola „{ $field }”.
    .hint = Użyj jednego z: { $expected }.
field-missing = Brakuje pola „{ $field }”.
    .hint = Dodaj je.
field-unreadable = Nie da się tego odczytać: { $reason }.
    .hint = Porównaj z opisem API.

## Co może pójść nie tak
## confidence: low

error-not-found = Nie ma tu niczego o kodzie „{ $code }” (szukane: { $kind }).
    .hint = Sprawdź pisownię; być może nazwa się zmieniła albo wpis trafił do archiwum.
error-stale = W międzyczasie ktoś wprowadził zmiany: obecna wersja to { $current }.
    .hint = Wczytaj ponownie, a potem powtórz swoją zmianę.
error-revision-required = Żądanie nie mówi, którą wersję ma zastąpić.
    .hint = Odeślij otrzymany ETag w If-Match.
error-too-many = Za dużo prób w krótkim czasie.
    .hint = Spróbuj ponownie za { $seconds ->
        [one] { $seconds } sekundę
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    }.
error-invalid = { $count ->
        [one] Jednego pola nie można przyjąć w tej postaci.
        [few] { $count } pól nie można przyjąć w tej postaci.
        [many] { $count } pól nie można przyjąć w tej postaci.
       *[other] { $count } pola nie można przyjąć w tej postaci.
    }
    .hint = Przy każdym polu jest napisane, co jest nie tak; nic nie zostało zapisane.
error-internal = Coś poszło nie tak po naszej stronie.
    .hint = Spróbuj ponownie za chwilę. Jeśli problem wraca, podaj godzinę osobie, która zarządza serwerem; więcej jest w dzienniku.
error-disk-full = Na dysku nie ma już miejsca na nowe dane.
    .hint = Zwolnij miejsce albo powiększ dysk i spróbuj ponownie; to, co już zapisano, zostaje.

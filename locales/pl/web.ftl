## What a request can get wrong, whatever it asks for
## confidence: low

json-unreadable = To nie jest JSON: urywa się w wierszu { NUMBER($line, useGrouping: 0) }, kolumnie { NUMBER($column, useGrouping: 0) }.
    .hint = Tuż przed tym miejscem poszukaj brakującego cudzysłowu, przecinka lub nawiasu.
json-not-an-object = Wpis jest obiektem JSON, a to jest coś innego.
    .hint = Otocz jego pola znakami { "{" } i { "}" }; wiele wpisów naraz wysyła się na …/bulk, po jednym w wierszu.
form-unreadable = Nie da się odczytać formularza: { $reason }
    .hint = Wyślij go jako multipart/form-data z granicą (boundary) albo wyślij plik jako treść.
file-missing = W żądaniu nie ma pliku.
    .hint = Wyślij jego bajty jako treść albo jako część formularza z nazwą pliku.
media-type = Treść to „{ $given }”, a ten adres przyjmuje { $wanted }.
    .hint = Ustaw nagłówek Content-Type na { $wanted } i wyślij treść w tej postaci.
body-too-large = Treść jest większa niż { $limit } MB.
    .hint = Wyślij mniej naraz; wiele wpisów wysyła się na …/bulk, gdzie limit dotyczy każdego wiersza.
request-too-slow = Nie udało się odpowiedzieć na żądanie w dozwolonym czasie ({ $seconds } s).
    .hint = Spróbuj ponownie; jeśli to nie pomoże, wyślij mniej naraz.
method-not-allowed = { $path } nie obsługuje { $method }.
    .hint = W /api/docs jest opisane, co można zrobić pod tym adresem.
parameter-unknown = Nie ma parametru „{ $name }”.
    .hint = Znane są tu: { $known }.
parameter-twice = Ten parametr występuje dwa razy.
    .hint = Wyślij go raz.
parameter-unreadable = To nie jest liczba całkowita od { NUMBER($least, useGrouping: 0) } do { NUMBER($most, useGrouping: 0) }.
    .hint = Wyślij taką liczbę albo pomiń ją.
view-unknown = Nie ma takiego widoku.
    .hint = Znane są: { $known }.
if-match-unreadable = If-Match nie zawiera wersji.
    .hint = Wyślij ETag dokładnie tak, jak go otrzymano, z cudzysłowem, albo * dla stanu obecnego.
field-read-only = Pole „{ $field }” ustalamy my i nie można go wysłać.
    .hint = Pomiń je. Stan zmieniają approve, review, send-back, archive i reopen; wersja należy do If-Match.
code-not-text = Kod jest tekstem.
    .hint = Podaj go w cudzysłowie.
code-differs = Kod w dokumencie różni się od kodu w adresie: „{ $code }”.
    .hint = Pomiń go albo najpierw zmień nazwę wpisu: POST …/rename.
may-not-be-renamed = Nazwa pochodzi tu od treści lub źródła i nie można nadać innego kodu.
    .hint = Zostaw kod bez zmian.
may-not-be-removed = Wpisów tego rodzaju się nie usuwa.
    .hint = Zarchiwizuj go albo usuń to, co się do niego odwołuje.
still-referred-to-by = Odwołuje się do tego jeszcze „{ $code }” ({ $kind }), a być może i inne wpisy.
    .hint = Najpierw usuń to tam.
reason-missing = Produkt odsyła się z powodem, który ma od 1 do { NUMBER($max, useGrouping: 0) } znaków.
    .hint = Napisz w jednym zdaniu, co trzeba poprawić.

## Pages of the house itself
## confidence: low

page-home = Wróć na początek
sign-in-title = Logowanie
sign-in-email = E-mail
sign-in-password = Hasło
sign-in-button = Zaloguj się
setup-title = Witaj w Selvedge
setup-lead = Nikogo tu jeszcze nie ma. Twoje konto będzie pierwszym kontem administratora; potem możesz zaprosić innych.
setup-password-hint = Co najmniej { $min } znaków. Zdanie łatwiej zapamiętać niż zagadkę.
setup-button = Otwórz dom mody

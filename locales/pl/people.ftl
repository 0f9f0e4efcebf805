## Coming in
## confidence: low

not-signed-in = Nikt nie jest zalogowany.
    .hint = Zaloguj się albo wyślij token: Authorization: Bearer slv_…
token-not-known = Ten token jest nieznany, wygasł albo został unieważniony.
    .hint = Poproś administratora o nowy albo utwórz go: selvedge token create --name … --role …
feed-needs-token = Ten feed wymaga tokenu.
    .hint = Wyślij go przez HTTP Basic: dowolna nazwa użytkownika, token jako hasło. Potrzebuje roli feed.
sign-in-refused = E-mail i hasło do siebie nie pasują.
    .hint = Sprawdź jedno i drugie. Jeśli nie pamiętasz hasła, poproś administratora o ustawienie nowego.
sent-from-elsewhere = To przyszło z innej strony, więc nie zostało wykonane.
    .hint = Otwórz stronę tutaj i wyślij ponownie.
form-outdated = Ten formularz czekał zbyt długo.
    .hint = Wczytaj stronę ponownie, a potem go wyślij.
setup-link-used = Ten link został już użyty albo pochodzi z wcześniejszego uruchomienia.
    .hint = Jeśli jakieś konto już istnieje, zaloguj się; jeśli nie, uruchom serwer ponownie: wyświetli nowy link.

## What someone may do
## confidence: low

may-not-read = Nie masz uprawnień do oglądania wpisów.
    .hint = Poproś administratora o rolę, która na to pozwala, na przykład viewer.
may-not-hand-in = Nie masz uprawnień, aby przekazywać produkty do sprawdzenia.
    .hint = Poproś administratora o rolę, która na to pozwala, na przykład merchandiser.
may-not-approve = Nie masz uprawnień, aby to zatwierdzić, odesłać ani zarchiwizować.
    .hint = Poproś osobę z rolą approver dla tej kategorii.
may-not-import = Nie masz uprawnień, aby importować katalogi.
    .hint = Poproś administratora o rolę merchandiser bez ograniczeń.
may-not-administer = To zadanie dla administratorów.
    .hint = Poproś administratora o pomoc albo o rolę admin.
may-not-pull-feed = Ten token nie może pobierać feedów.
    .hint = Poproś administratora o token z rolą feed.
may-not-write-record = Nie masz uprawnień, aby tu coś takiego utworzyć lub usunąć: { $kind }.
    .hint = Poproś administratora o rolę, która na to pozwala w tej kategorii.
may-not-write-field = Nie masz uprawnień, aby zmienić tu pole „{ $field }” ({ $kind }).
    .hint = Pomiń to pole albo poproś administratora o uprawnienie obejmujące pole, kategorię i język.

## People, tokens, grants
## confidence: low

role-unknown = Nie ma takiej roli.
    .hint = Użyj jednej z: { $roles }.
grants-missing = Nie nadano żadnych uprawnień.
    .hint = Nadaj co najmniej jedną rolę.
email-unreadable = To nie jest adres e-mail.
    .hint = Wpisz go tak: ana@example.com.
email-taken = { $email } już tu jest.
    .hint = Zmień dane tej osoby albo użyj innego adresu.
last-admin = Bez tej osoby nikt nie mógłby tu administrować.
    .hint = Najpierw uczyń administratorem kogoś innego.
password-too-short = Hasło ma mniej znaków niż { $min }.
    .hint = Wydłuż je; zdanie łatwo zapamiętać.
password-too-long = Hasło ma więcej znaków niż { $max }.
    .hint = Skróć je.
token-name = Nazwa tokenu ma od 1 do 100 znaków.
    .hint = Napisz, do czego służy, na przykład „Ceny z ERP”.
token-name-taken = Jest już token o nazwie „{ $name }”.
    .hint = Użyj innej nazwy: stara zostaje w dzienniku audytu, nawet jeśli token unieważniono.
token-expired-already = Ten token wygasłby, zanim by powstał.
    .hint = Wybierz moment w przyszłości albo pomiń go.
erasure-unfinished = Niektóre wpisy były cały czas zapisywane, więc nazwisko nadal w nich jest.
    .hint = Zrób to ponownie: praca ruszy od miejsca przerwania, pod tym samym pseudonimem.
erasure-whose = Nie podano, czyje to opinie.
    .hint = Podaj „email”, czyli adres, pod którym je napisano, albo „key”, klucz jednej opinii.

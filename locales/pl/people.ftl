## Coming in, and what someone may do
## confidence: low

not-signed-in = Nikt nie jest zalogowany.
    .hint = Zaloguj się albo wyślij token: Authorization: Bearer slv_…
sign-in-refused = E-mail i hasło do siebie nie pasują.
    .hint = Sprawdź jedno i drugie. Jeśli nie pamiętasz hasła, poproś administratora o ustawienie nowego.
sent-from-elsewhere = To przyszło z innej strony, więc nie zostało wykonane.
    .hint = Otwórz stronę tutaj i wyślij ponownie.
form-outdated = Ten formularz czekał zbyt długo.
    .hint = Wczytaj stronę ponownie, a potem go wyślij.
setup-link-used = Ten link został już użyty albo pochodzi z wcześniejszego uruchomienia.
    .hint = Jeśli jakieś konto już istnieje, zaloguj się; jeśli nie, uruchom serwer ponownie: wyświetli nowy link.
may-not-read = Nie masz uprawnień do oglądania wpisów.
    .hint = Poproś administratora o rolę, która na to pozwala, na przykład viewer.
may-not-approve = Nie masz uprawnień, aby to zatwierdzić, odesłać ani zarchiwizować.
    .hint = Poproś osobę z rolą approver dla tej kategorii.
may-not-administer = To zadanie dla administratorów.
    .hint = Poproś administratora o pomoc albo o rolę admin.
email-unreadable = To nie jest adres e-mail.
    .hint = Wpisz go tak: ana@example.com.
password-too-short = Hasło ma mniej znaków niż { $min }.
    .hint = Wydłuż je; zdanie łatwo zapamiętać.
password-too-long = Hasło ma więcej znaków niż { $max }.
    .hint = Skróć je.

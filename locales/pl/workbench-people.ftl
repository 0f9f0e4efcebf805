## Coming in

sign-in-again = To trwało zbyt długo.
    .hint = Zaloguj się jeszcze raz od początku.
second-title = Drugi krok
second-text = Wpisz sześć cyfr, które pokazuje Twoja aplikacja uwierzytelniająca.
second-code = Kod
second-recovery = Bez aplikacji wpisz jeden ze swoich kodów odzyskiwania.
second-back = Zaloguj się jako ktoś inny
second-factor-code-wrong = Ten kod jest niepoprawny albo był już użyty.
    .hint = Poczekaj na następny i wpisz go. Jeśli nigdy nie pasuje, ustaw zegar urządzenia.
second-factor-unreadable = Drugiego składnika nie da się odczytać, bo dom ma teraz inny sekret.
    .hint = Poproś operatora o przywrócenie starego sekretu albo admina o zresetowanie drugiego składnika.
second-factor-on-already = Drugi składnik jest już włączony.
    .hint = Najpierw go wyłącz, jeśli chcesz użyć innej aplikacji.
second-factor-not-begun = Nie ma tu drugiego składnika.
    .hint = Wczytaj stronę ponownie.
entry-link-gone = Ten link został użyty, wygasł albo zastąpił go nowszy.
    .hint = Poproś admina o inny.
password-not-same = Oba hasła nie są takie same.
    .hint = Wpisz je dwa razy tak samo.
password-old-wrong = To nie jest Twoje hasło.
    .hint = Wpisz hasło, którym się teraz logujesz.
user-name = Nazwa ma od 1 do 100 znaków.
    .hint = Napisz, jak nazywają Cię współpracownicy.
token-expired = Token „{ $name }” wygasł { $day }.
    .hint = Poproś admina o nowy.
token-taken-back = Token „{ $name }” został cofnięty.
    .hint = Poproś admina o nowy.
grant-field-unreadable = To nie jest pole.
    .hint = Wpisz nazwy takie jak „prices” albo „attributes.heel_height”, oddzielone przecinkami.
day-unreadable = To nie jest dzień.
    .hint = Zapisz go jak 2026-11-27.
welcome-title = Witaj, { $name }
welcome-text = Wybierz hasło. Potem będziesz się nim logować.
welcome-reset = Nowe hasło
welcome-button = Zapisz to hasło
welcome-done = Hasło zapisane. Zaloguj się nim teraz.
kept-title = Wylogowano Cię podczas pisania.
kept-text = Nic nie przepadło: wpisany tekst czeka tutaj, aż się zalogujesz.
kept-again-title = To, co wpisano, nadal tu jest
kept-again-text = Znów jesteś w systemie. Sprawdź jeszcze raz i wyślij.
kept-again-button = Wyślij teraz
kept-again-leave = Porzuć i wczytaj stronę ponownie
sign-on-or = lub
sign-on-button = Zaloguj się przez { $provider }
sign-on-go-on = Zalogowano tam: dalej
sign-on-away = Dostawca tożsamości nie odpowiada tak, jak powinien.
    .hint = Spróbuj później albo zaloguj się hasłem.
sign-on-again = Logowania nie dokończono na czas albo dokończono w innym oknie.
    .hint = Zacznij od nowa.
sign-on-not-trusted = Nie udało się sprawdzić tego, co dostawca mówi o Tobie.
    .hint = Zacznij od nowa. Jeśli to nie pomoże, powiadom operatora tego domu.
sign-on-declined = Dostawca Cię nie wpuścił: { $reason }
    .hint = Zacznij od nowa albo zapytaj osobę zarządzającą dostawcą.
sign-on-no-address = Dostawca nie podaje Twojego adresu e-mail.
    .hint = Poproś osobę, która nim zarządza, o udostępnienie adresu temu domowi.
sign-on-address-not-verified = Dostawca nie wie, czy { $email } należy do Ciebie.
    .hint = Potwierdź tam adres i zacznij od nowa.
sign-on-not-here = Nikt tutaj nie nazywa się { $email }.
    .hint = Poproś admina o zaproszenie.
sign-on-disabled = { $email } nie może się tu logować.
    .hint = Zapytaj admina.
sign-on-no-group = { $email } nie należy do żadnej wpuszczanej grupy.
    .hint = Zapytaj osobę, która zarządza grupami.
config-sign-on-issuer = To nie jest adres dostawcy.
    .hint = Zapisz jego issuer jak https://login.example; tylko na tym komputerze wystarczy HTTP.
config-sign-on-client = Dostawca musi wiedzieć, kto pyta.
    .hint = Podaj nadany przez niego identyfikator klienta: SELVEDGE_SIGN_ON_CLIENT_ID.
config-sign-on-rule = Reguła dotyczy grupy albo domeny.
    .hint = Nadaj każdej regule „group” albo „domain”.
config-secret-short = Sekret ma mniej niż { $min } znaków.
    .hint = Utwórz długi, losowy, na przykład przez openssl rand -base64 32.

## Settings

workbench-settings = Ustawienia
workbench-account = Twoje konto
workbench-users = Osoby
workbench-tokens = Tokeny API
workbench-audit = Dziennik audytu
workbench-further = Dalej
workbench-language = Język
workbench-language-browser = Jak w przeglądarce
workbench-copy = Kopiuj
workbench-copied = Skopiowano
workbench-you = Ty

## One’s own account

workbench-account-you = Ty
    .hint = Współpracownicy widzą Twoją nazwę w historii i komentarzach.
workbench-user-name = Nazwa
workbench-password-text = Twoje inne sesje kończą się, gdy je zmienisz.
workbench-password-old = Obecne hasło
workbench-password-new = Nowe hasło
workbench-password-again = Nowe hasło jeszcze raz
workbench-password-change = Zmień hasło
workbench-password-confirm = Twoje hasło, dla pewności, że to Ty
workbench-password-none = Nie masz tu hasła: logujesz się przez { $provider }.
workbench-password-done = Hasło zmienione. Twoje inne sesje zakończono.
workbench-factor = Drugi składnik
workbench-factor-text = Kod z aplikacji oprócz hasła: samo skradzione hasło niczego nie otwiera.
workbench-factor-on = Włączony
workbench-factor-off = Wyłączony
workbench-factor-manage = Kody odzyskiwania i więcej
workbench-factor-begin = Włącz
workbench-factor-begin-text = Potrzebujesz aplikacji uwierzytelniającej w telefonie albo w menedżerze haseł.
workbench-factor-go-on = Dalej
workbench-factor-provider = Logujesz się u dostawcy, który pyta o drugi składnik, jeśli go chce.
workbench-factor-scan = Zeskanuj to aplikacją
    .hint = Potem wpisz sześć cyfr, które pokaże. Dopiero wtedy drugi składnik jest włączony.
workbench-factor-picture = Kod QR z sekretem dla Twojej aplikacji
workbench-factor-secret = Albo wpisz sekret
workbench-factor-confirm = Włącz
workbench-factor-remove = Wyłącz
workbench-factor-off-done = Drugi składnik jest wyłączony.
workbench-factor-codes-left = { $count ->
        [one] został { $count } kod odzyskiwania
        [few] zostały { $count } kody odzyskiwania
        [many] zostało { $count } kodów odzyskiwania
       *[other] zostało { $count } kodu odzyskiwania
    }
workbench-codes = Kody odzyskiwania
workbench-codes-once = Przechowuj je tam, gdzie znajdziesz je bez telefonu. Każdy działa raz i widać je tylko teraz.
workbench-codes-kept = Kody są zapisane
workbench-codes-few = Zostało niewiele
workbench-codes-renew = Utwórz nowe kody odzyskiwania
workbench-sessions = Gdzie jesteś w systemie
workbench-sessions-text = Sesja kończy się po tygodniu bez użycia, a najpóźniej po miesiącu.
workbench-session-this = Ta
workbench-session-seen = ostatnio użyta
workbench-session-end = Zakończ
workbench-session-end-one = Zakończ sesję na { $device }
workbench-sessions-end = Zakończ wszystkie inne
workbench-sessions-done = Zakończono.

## chosen at run time

workbench-way-password = hasłem
workbench-way-second-factor = z drugim składnikiem
workbench-way-recovery-code = kodem odzyskiwania
workbench-way-sign-on = przez dostawcę
workbench-way-link = przez link
workbench-yes = tak
workbench-no = nie
workbench-role-admin = Admin
workbench-role-merchandiser = Merchandising
workbench-role-translator = Tłumaczenia
workbench-role-photographer = Fotografia
workbench-role-approver = Zatwierdzanie
workbench-role-viewer = Tylko odczyt
workbench-role-feed = Tylko feedy
workbench-group-texts = Teksty
workbench-group-composition = Tkanina i materiał
workbench-group-care = Pielęgnacja
workbench-group-fit = Krój i rozmiary
workbench-group-photos = Zdjęcia i filmy
workbench-group-attributes = Atrybuty
workbench-group-policies = Zwroty i wysyłka
workbench-group-trade = Prawo handlowe
workbench-group-prices = Ceny i GTIN
workbench-group-links = Pasuje do
workbench-user-active = aktywna
workbench-user-invited = zaproszona
workbench-user-disabled = zablokowana
workbench-token-active = aktywny
workbench-token-expired = wygasł
workbench-token-revoked = cofnięty
workbench-bar-role = Twoja rola tego nie zapisuje.
workbench-bar-category = Możesz to zapisywać tylko w innych kategoriach.
workbench-bar-locale = Możesz to zapisywać tylko w innych językach.
workbench-bar-field = Możesz zapisywać tylko inne pola.
workbench-audit-signed-in = Zalogowano
workbench-audit-signed-out = Wylogowano
workbench-audit-sign-in-refused = Odmowa logowania
workbench-audit-sign-in-paused = Logowanie wstrzymane po błędach
workbench-audit-sign-on-refused = Odmowa logowania przez dostawcę
workbench-audit-session-ended = Sesja zakończona
workbench-audit-sessions-ended = Sesje zakończone
workbench-audit-password-set = Hasło ustawione
workbench-audit-password-changed = Hasło zmienione
workbench-audit-second-factor-on = Drugi składnik włączony
workbench-audit-second-factor-off = Drugi składnik wyłączony
workbench-audit-recovery-codes-renewed = Kody odzyskiwania odnowione
workbench-audit-identity-linked = Powiązano z dostawcą
workbench-audit-user-created = Osoba dodana
workbench-audit-user-changed = Osoba zmieniona
workbench-audit-grants-changed = Uprawnienia zmienione
workbench-audit-user-removed = Osoba usunięta
workbench-audit-account-changed = Własne konto zmienione
workbench-audit-link-made = Link dostępu utworzony
workbench-audit-token-created = Token utworzony
workbench-audit-token-revoked = Token cofnięty
workbench-audit-token-used = Token użyty tego dnia
workbench-audit-exported = Wyeksportowano
workbench-audit-person-erased = Dane osoby wymazane
workbench-audit-review-erased = Opinia wymazana
workbench-detail-address = adres
workbench-detail-by = jak
workbench-detail-before = poprzednie uprawnienia
workbench-detail-count = ile
workbench-detail-days = dni
workbench-detail-expires-at = wygasa
workbench-detail-grants = uprawnienia
workbench-detail-is-active = może się logować
workbench-detail-locale = język
workbench-detail-places = miejsca
workbench-detail-reason = powód
workbench-detail-reviews = opinie
workbench-detail-seconds = sekundy

## Rights

workbench-grants = Uprawnienia
    .hint = Na co uprawnienie pozwala, pozwala w swojej kategorii, językach i częściach. Kilka uprawnień się sumuje.
workbench-grant-number = Uprawnienie { $number }
workbench-role-of = Rola
workbench-role-none = Wybierz rolę
workbench-grant-category = W
workbench-grant-everywhere = Wszystkich kategoriach
workbench-grant-locales = Tylko teksty w językach (nic nie zaznaczono: wszystkie)
workbench-grant-fields = Tylko te części (nic nie zaznaczono: wszystkie)
workbench-grant-others = Inne pola według nazwy
workbench-grant-add = Dodaj uprawnienie
workbench-grant-drop = Odbierz
workbench-read-only = Możesz to oglądać, nie zmieniać.

## People

workbench-user = Osoba
workbench-seen = Ostatnio tutaj
workbench-standing = Stan
workbench-invite = Zaproś kogoś
workbench-invite-button = Zaproś
workbench-invite-another = Zaproś kogoś jeszcze
workbench-invited = { $email } ma zaproszenie
workbench-link = Link
workbench-link-text = Wyślij ten link tej osobie samodzielnie; widać go tylko teraz. Ustawi nim hasło. Działa raz, przez { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
workbench-link-provider = Kto loguje się przez { $provider }, nie potrzebuje linku.
workbench-link-make = Utwórz link
workbench-user-removed = Osobę usunięto. Historia zachowuje, że coś zrobiła.
workbench-last-admin = To jedyny admin: uprawnień i dostępu nie można odebrać, dopóki nie będzie nim ktoś inny.
workbench-help = Pomoc
workbench-help-reset = Zapomniane hasło: link do ustawienia innego.
workbench-help-invite = Jeszcze bez hasła: link do jego ustawienia.
workbench-help-factor = Utracona aplikacja i kody odzyskiwania:
workbench-help-sessions = { $count ->
        [0] Osoba nigdzie nie jest w systemie.
        [one] Osoba jest w systemie na { $count } urządzeniu.
        [few] Osoba jest w systemie na { $count } urządzeniach.
        [many] Osoba jest w systemie na { $count } urządzeniach.
       *[other] Osoba jest w systemie na { $count } urządzenia.
    }
workbench-factor-reset = Zresetuj drugi składnik
workbench-factor-reset-done = Drugi składnik zresetowano. Osoba loguje się samym hasłem, dopóki go znów nie włączy.
workbench-sessions-end-all = Zakończ wszystkie sesje
workbench-unpause = Pozwól od razu spróbować
workbench-unpaused = Osoba może od razu spróbować ponownie.
workbench-access = Dostęp
workbench-access-text = Zablokowana osoba zostaje od razu wylogowana i nie może się logować. Wszystko, co zrobiła, pozostaje.
workbench-disable = Zablokuj
workbench-enable = Odblokuj
workbench-remove = Usuń
workbench-remove-text = Konto znika na zawsze. Aby wymazać nazwę także z historii: selvedge user erase.
workbench-remove-button = Usuń na zawsze

## Tokens

workbench-token = Token
workbench-tokens-text = Programy wchodzą z tokenem zamiast hasła.
workbench-tokens-docs = Co mogą
workbench-tokens-none = Nie ma jeszcze tokenu.
    .hint = Utwórz jeden dla każdego programu, który tu czyta lub zapisuje, bez zbędnych uprawnień.
workbench-token-make = Utwórz token
workbench-token-button = Utwórz
workbench-token-name = Do czego
workbench-token-for = Do czego służy?
workbench-token-until = Działa do końca dnia
    .hint = Puste: na zawsze. Dzień jest bezpieczniejszy.
workbench-token-since = od { $day }
workbench-token-used = Ostatnio użyty
workbench-token-never-used = jeszcze nigdy
workbench-token-expires = Wygasa
workbench-token-never = nigdy
workbench-token-revoke = Cofnij
workbench-token-revoke-one = Cofnij { $name }
workbench-token-revoke-text = Programy, które go używają, od razu przestają działać.
workbench-token-revoked-done = Token cofnięto.
workbench-token-once = Skopiuj go teraz: widać go tylko ten jeden raz.
workbench-token-how = Programy wysyłają go jako

## Audit

workbench-audit-table = Zabierz jako tabelę
workbench-audit-person = Osoba lub token
workbench-audit-action = Co
workbench-audit-all = Wszystko
workbench-audit-from = Od
workbench-audit-until = Do
workbench-audit-filter = Pokaż
workbench-audit-clear = Pokaż wszystko
workbench-audit-when = Kiedy
workbench-audit-who = Kto
workbench-audit-what = Co
workbench-audit-more = Szczegóły
workbench-audit-older = Starsze
workbench-audit-none = Nic nie zapisano.
    .hint = Wybierz inną osobę, rodzaj lub dzień.

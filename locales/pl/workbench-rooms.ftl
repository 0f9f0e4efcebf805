## Rooms: what products share

rooms-crumbs = Jesteś tutaj
rooms-policies = Warunki
rooms-search = Szukaj nazwy lub kodu
rooms-find = Szukaj
rooms-before = Poprzednia strona
rooms-back = Anuluj
rooms-make = Utwórz
rooms-code = Kod
    .hint = Litery, cyfry, kropka, łącznik i podkreślenie, najwyżej 64. Tak nazywają to pliki i API.
rooms-code-new = Nowy kod
    .hint = Kto go wymienia, podąży za nim; stary kod zawsze będzie tu prowadził.
rooms-rename = Zmień kod
rooms-used = Używane przez
rooms-language = Język
rooms-languages-more = { $count ->
        [one] { $count } inny język
        [few] { $count } inne języki
        [many] { $count } innych języków
       *[other] { $count } innego języka
    }
rooms-number = To nie jest liczba całkowita.
    .hint = Wpisz same cyfry.
rooms-figure = To nie jest wymiar.
    .hint = Wpisz na przykład 84, 84,5 albo 84–88.
rooms-some-only = Możesz zapisać tylko część.
rooms-from-above = { $what } (z góry)
rooms-choices-none = Nie ma jeszcze czego wybrać.
rooms-rows-none = Nie ma jeszcze żadnego wiersza.
rooms-row-add = Dodaj wiersz
rooms-row-acts = Kolejność i usuwanie
rooms-row-up = Przenieś wiersz { $number } w górę
rooms-row-down = Przenieś wiersz { $number } w dół
rooms-row-drop = Usuń wiersz { $number }
rooms-products = { $count ->
        [one] { $count } produkt
        [few] { $count } produkty
        [many] { $count } produktów
       *[other] { $count } produktu
    }
rooms-users-none = Nic go nie używa.
rooms-users-more = i jeszcze { $count }
rooms-clash = Ktoś w międzyczasie zmienił to samo. Niżej jest to, co wpisano; zapisz jeszcze raz, aby zachować swoją wersję.
rooms-clash-theirs = Cudza
rooms-clash-yours = Twoja

## Removal

rooms-remove = Usuń
    .hint = Najpierw zobaczysz, kto tego używa.
rooms-remove-ask = Usuń…
rooms-remove-title = Usunąć { $name }?
rooms-remove-do = Usuń { $code }
rooms-remove-kept = Nie może zniknąć, dopóki te go wymieniają.
    .hint = Najpierw przypisz im coś innego.
rooms-remove-felt = Te produkty zostaną bez tego.
rooms-remove-free = Nic go nie wymienia: może zniknąć.
rooms-remove-back = Historia zostaje; można z niej utworzyć to ponownie.
rooms-removed = Usunięto { $code }.

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = Kategorie
    .hint = To, co się sprzedaje, jako drzewo. Reguły schodzą w dół: czego wymaga się od produktów, ich atrybuty, ich tabela rozmiarów.
rooms-categories-new = Nowa kategoria
rooms-said-saved = Zapisano.
rooms-said-made = Utworzono.
rooms-said-renamed = Kod zmieniony. Stary prowadzi tutaj.
rooms-users-category = { $count ->
        [one] { $count } kategoria
        [few] { $count } kategorie
        [many] { $count } kategorii
       *[other] { $count } kategorii
    }
rooms-users-channel = { $count ->
        [one] { $count } kanał
        [few] { $count } kanały
        [many] { $count } kanałów
       *[other] { $count } kanału
    }
rooms-users-style = { $count ->
        [one] { $count } model
        [few] { $count } modele
        [many] { $count } modeli
       *[other] { $count } modelu
    }
rooms-users-product = { $count ->
        [one] { $count } produkt bezpośrednio
        [few] { $count } produkty bezpośrednio
        [many] { $count } produktów bezpośrednio
       *[other] { $count } produktu bezpośrednio
    }
rooms-part-names = Nazwy i adresy
    .hint = Pusty adres powstaje z nazwy.
rooms-part-asked = Czego się tu wymaga
    .hint = Kategorie poniżej to dziedziczą: listy się sumują, obowiązuje najbliższa tabela rozmiarów i najbliższe ujęcia.
rooms-part-cut = Terminy kroju
    .hint = Gdzie nie wybrano żadnego, wszystkie mają sens.
rooms-field-name = Nazwa
rooms-field-names = Nazwa
rooms-field-slugs = Część adresu
rooms-field-parent = Pod
rooms-field-rules-size-chart = Tabela rozmiarów produktów, które żadnej nie wymieniają
rooms-field-rules-attributes = Atrybuty tutejszych produktów
rooms-field-rules-shots = Pożądane ujęcia
rooms-field-rules-fields = Wymagane ponad to, co kanały
rooms-field-rules-not-asked = Tutaj bez sensu
rooms-field-rules-packs = Zestawy reguł, które tu obowiązują
rooms-differs-size-chart = Tabela rozmiarów
rooms-differs-attributes = Atrybuty
rooms-differs-fields = Wymagane dodatkowo
rooms-differs-not-asked = Niewymagane
rooms-differs-packs = Zestawy reguł
rooms-differs-shots = Ujęcia
rooms-differs-cut = Inne terminy kroju
rooms-differs-address = Adres

rooms-size-charts = Tabele rozmiarów
    .hint = Rozmiary marki dla jednego rodzaju odzieży: dla jakich sylwetek, ile mierzą ubrania, czym są gdzie indziej.
rooms-size-charts-new = Nowa tabela rozmiarów
rooms-size-charts-none = Nie ma jeszcze tabel rozmiarów.
    .hint = Zacznij od tabeli branżowej albo od zera.
rooms-return-policies = Zwroty
    .hint = Jak wracają produkty: w jakim czasie, jaką drogą i kto płaci.
rooms-return-policies-new = Nowe zasady zwrotu
rooms-return-policies-none = Nie ma jeszcze zasad zwrotu.
    .hint = Produkty ich potrzebują, aby mogły być pokazane.
rooms-shipping-profiles = Wysyłka
    .hint = Jak wysyła się produkty: dokąd, za ile, jak szybko. Obowiązuje pierwszy wiersz, który wymienia kraj.
rooms-shipping-profiles-new = Nowy profil wysyłki
rooms-shipping-profiles-none = Nie ma jeszcze profilu wysyłki.
    .hint = Produkty go potrzebują, aby mogły być pokazane.
rooms-attributes = Atrybuty
    .hint = Co mają ponadto produkty niektórych kategorii: wysokość obcasa, pojemność torby.
rooms-attributes-new = Nowy atrybut
rooms-attributes-none = Nie ma jeszcze własnych atrybutów.
    .hint = Zdefiniuj jeden, a potem niech kategoria o niego pyta.
rooms-channels = Kanały
    .hint = Dokąd idą kompletne produkty i czego wymaga od nich każdy kanał.
rooms-channels-new = Nowy kanał
rooms-channels-none = Nie ma jeszcze kanału.
    .hint = Produkty widać tam, gdzie jest kanał.
rooms-remove-channels = To, co pokazuje, przestaje być widoczne, jego feedy się kończą, a publikacje znikają razem z nim.
rooms-part-chart = Tabela
rooms-part-sizes = Rozmiary po kolei
    .hint = Wymiar to 84 albo 84–88; kilka rozmiarów innego systemu oddzielają przecinki.
rooms-part-columns = Kolumny
    .hint = Co zostanie wyjęte z tabeli, znika po zapisaniu.
rooms-part-second = Drugi wymiar
    .hint = Długość nogawki dżinsów, miseczka biustonoszy, tęgość butów.
rooms-part-sources = Skąd pochodzą przeliczenia
rooms-part-terms = Warunki
rooms-part-words = Słownie
rooms-part-profile = Profil
rooms-part-rates = Stawki
    .hint = Kraje to po dwie litery, oddzielone przecinkami: DE, AT. Dni są robocze.
rooms-part-attribute = Nazwy
rooms-part-values = Wartości
rooms-part-options = Opcje
    .hint = Dla jednej lub wielu z listy, w kolejności, w jakiej są proponowane.
rooms-part-channel = Kanał
rooms-part-markets = Rynki
    .hint = Pierwszy jest domyślny, tak samo pierwszy język każdego z nich.
rooms-part-gates = Co musi być
rooms-part-selection = Które produkty
    .hint = Gdzie nic nie wybrano, wszystkie.
rooms-part-feeds = Feedy
rooms-part-connector = Łącznik
    .hint = Haseł tu nie ma: przechowują je ustawienia operatora pod nazwą danych dostępowych.
rooms-field-code = Kod
rooms-field-label = Rozmiar
rooms-field-age = Wiek (miesiące)
rooms-field-how-to-measure = Jak mierzyć
rooms-field-system = System
rooms-field-group = Grupa rozmiarów
rooms-field-source = Źródło
rooms-field-confidence = Wiarygodność
rooms-field-sizes = Rozmiary
rooms-field-second = Wartości drugiego wymiaru
rooms-field-second-dimension = Czym jest
rooms-field-columns-body = Ciała
rooms-field-columns-garment = Ubrania
rooms-field-columns-conversions = Inne systemy
rooms-field-columns-age = Wiek
rooms-field-columns-second = Jego wymiary
rooms-field-sources = Źródła
rooms-field-days = Dni
    .hint = Od dostawy; zero, jeśli nic nie jest przyjmowane.
rooms-field-fees = Kto płaci
rooms-field-fee-amount = Stała kwota
rooms-field-currency = Waluta
rooms-field-methods = Drogi zwrotu
rooms-field-countries = Kraje
    .hint = Po dwie litery: DE, AT, CH. Puste oznacza wszędzie.
rooms-field-text = Tekst
rooms-field-rates = Stawki
rooms-field-cost = Koszt
rooms-field-free-from = Bezpłatnie od
rooms-field-handling-min = Przygotowanie od
rooms-field-handling-max = do
rooms-field-transit-min = W drodze od
rooms-field-transit-max = do
rooms-field-type = Typ
rooms-field-unit = Jednostka
    .hint = Liczby: mm, g, l.
rooms-field-per-locale = Zależnie od języka
rooms-field-per-channel = Zależnie od kanału
rooms-field-public = Widoczny dla klientów
rooms-field-options = Opcje
rooms-field-required-locales = Wymagane języki
    .hint = Każdy tekst musi być w każdym z nich. Pierwszy jest źródłem pozostałych: en, de.
rooms-field-offered-locales = Oferowane języki
    .hint = Też obsługiwane, z zastępstwem, gdzie brakuje tekstu.
rooms-field-is-storefront = Klienci widzą go tutaj: ma strony i wyszukiwarkę
rooms-field-follows-edits = Zmiany wychodzą od razu, bez nowego zatwierdzenia
rooms-field-hosts = Nazwy hostów
rooms-field-markets = Rynki
rooms-field-country = Kraj
rooms-field-locales = Języki
rooms-field-tax-included = Ceny z podatkiem
rooms-field-requires = Wymagane informacje
rooms-field-min-photos = Zdjęć co najmniej
rooms-field-packs = Zestawy reguł, które go wiążą
rooms-field-selection-categories = Tylko te kategorie
rooms-field-selection-except-categories = Nie te kategorie
rooms-field-selection-brands = Tylko te marki
rooms-field-feeds-need-token = Feedy wymagają tokenu
rooms-field-field-mapping = Inne źródła pól
rooms-field-outside = Ich pole
rooms-field-field = Nasze pole
rooms-field-connector-kind = Platforma
rooms-field-connector-url = Adres jej API
rooms-field-connector-channel-token = Kanał sklepu
rooms-field-connector-key = Nazwa danych dostępowych
    .hint = W ustawieniach operatora; kod kanału, jeśli puste.
rooms-field-connector-stock-location = Miejsce składowania
rooms-field-connector-tax-category = Kategoria podatkowa
rooms-field-connector-languages = Wysyłane języki
rooms-field-ours = Nasz
rooms-field-theirs = Ich
rooms-column-options = Opcje
rooms-column-categories = Wymagają go
rooms-column-sizes = Rozmiary
rooms-column-live = Na żywo
rooms-column-pending = Oczekujące
rooms-column-failed = Nieudane
rooms-fees-free = Bezpłatnie dla klienta
rooms-fees-customer = Klient, tyle ile żąda przewoźnik
rooms-fees-fixed = Klient, stała kwota
rooms-method-by-mail = Paczką
rooms-method-in-store = W sklepie
rooms-method-at-kiosk = W automacie paczkowym
rooms-type-text = Tekst
rooms-type-number = Liczba
rooms-type-boolean = Tak lub nie
rooms-type-date = Data
rooms-type-select = Jedna z listy
rooms-type-multi-select = Wiele z listy
rooms-group-regular = Standardowa
rooms-group-petite = Petite
rooms-group-plus = Duże rozmiary
rooms-group-tall = Wysoka
rooms-group-big = Szeroka
rooms-group-maternity = Ciążowa
rooms-dimension-length = Długość nogawki
rooms-dimension-cup = Miseczka
rooms-dimension-girth = Obwód i typ sylwetki
rooms-dimension-width = Tęgość
rooms-dimension-sleeve = Rękaw
rooms-confidence-high = Wysoka: zmierzone albo podane przez producenta
rooms-confidence-medium = Średnia: kilka źródeł się zgadza
rooms-confidence-low = Niska: wartość zwyczajowa
rooms-reviews-pending = Oczekujące
rooms-reviews-published = Opublikowane
rooms-reviews-rejected = Odrzucone
rooms-reviews-none-pending = Żadna opinia nie czeka.
rooms-reviews-none-published = Żadna opinia nie jest opublikowana.
rooms-reviews-none-rejected = Żadna opinia nie jest odrzucona.
rooms-reviews-reason-off-topic = Nie o produkcie
rooms-reviews-reason-spam = Reklama
rooms-reviews-reason-offensive = Obraźliwa
rooms-reviews-reason-personal = Dane osobowe
rooms-reviews-reason-other = Inny powód
rooms-reviews-done-published = { $count ->
        [one] { $count } opinia jest opublikowana.
        [few] { $count } opinie są opublikowane.
        [many] { $count } opinii jest opublikowanych.
       *[other] { $count } opinii jest opublikowane.
    }
rooms-reviews-done-rejected = { $count ->
        [one] { $count } opinia jest odrzucona.
        [few] { $count } opinie są odrzucone.
        [many] { $count } opinii jest odrzuconych.
       *[other] { $count } opinii jest odrzucone.
    }
rooms-reviews-done-pending = { $count ->
        [one] { $count } opinia znów czeka.
        [few] { $count } opinie znów czekają.
        [many] { $count } opinii znów czeka.
       *[other] { $count } opinii znów czeka.
    }
rooms-reviews-done-undone = { $count ->
        [one] { $count } opinia jest taka jak przedtem.
        [few] { $count } opinie są takie jak przedtem.
        [many] { $count } opinii jest takich jak przedtem.
       *[other] { $count } opinii jest jak przedtem.
    }
rooms-unit-cm = Centymetry
rooms-unit-in = Cale

## Categories: the tree

rooms-child-new = Nowa podkategoria
rooms-child-of = Nowa kategoria pod { $name }
rooms-fold = Rozwiń lub zwiń { $name }
rooms-tree-keys = Strzałki chodzą po drzewie, Alt i strzałka przenosi kategorię; można ją też przeciągnąć przed inną, do niej lub za nią.
rooms-tree-keys-read = Strzałki chodzą po drzewie.
rooms-addresses = Adresy w sklepie
rooms-move = Przenieś
rooms-move-to = Przenieś…
rooms-move-title = Przenieś { $name }
rooms-move-parent = Pod
rooms-move-root = Na szczycie drzewa
rooms-move-before = Przed
    .hint = Po wybraniu innej nadrzędnej spójrz raz: wtedy staną tu jej podkategorie.
rooms-move-last = Za wszystkimi
rooms-move-look = Zobacz, co się zmieni
rooms-move-here = Już tam jest.
rooms-move-same = Nic więcej się nie zmienia.
rooms-move-along = Razem z nią: { $products ->
        [one] { $products } produkt
        [few] { $products } produkty
        [many] { $products } produktów
       *[other] { $products } produktu
    } i { $categories ->
        [one] { $categories } kategoria
        [few] { $categories } kategorie
        [many] { $categories } kategorii
       *[other] { $categories } kategorii
    } poniżej.
rooms-consequences = Co będzie inaczej
rooms-moved = Przeniesiono { $name }.
rooms-moved-back = { $name } jest znów na swoim miejscu.

## Size charts, channels

rooms-everywhere = Wszędzie
rooms-unit = Jednostka
rooms-columns-show = Pokaż te kolumny
rooms-block = Wklej z arkusza
    .hint = Rozdzielone tabulatorami, jak kopiują arkusze. Pierwszy wiersz może nazywać kolumny; istniejące rozmiary są wypełniane, inne dodawane.
rooms-block-put = Wstaw do tabeli
rooms-odd = Warto spojrzeć jeszcze raz
rooms-start = Zacznij od tabeli branżowej
rooms-start-table = Tabela
rooms-start-go = Wypełnij
rooms-feed-addresses = Adresy feedów
    .hint = Co pobierają programy z zewnątrz.
rooms-feed-token = Potrzebują tokenu z rolą Feed: jako bearer albo jako hasła prostego logowania.
rooms-publications = Publikacje
rooms-publications-all = Wszystkie
rooms-publications-none = Żaden produkt nie jest w tym stanie.
rooms-publications-of = Publikacje w kanale { $name }
rooms-publication-since = Od
rooms-publication-why = Dlaczego
rooms-publication-tries = { $count ->
        [one] próbowano raz
        [few] próbowano { $count } razy
        [many] próbowano { $count } razy
       *[other] próbowano { $count } razy
    }
rooms-publication-next = następna próba
rooms-broken = Te mają wartości, które po zmianie nie pasują. Zachowają je i będą wskazywane jako błędne, póki się ich nie poprawi.
rooms-broken-anyway = Zmień mimo to

## Reviews

rooms-reviews = Opinie
rooms-reviews-search = Słowa, produkt lub model
rooms-reviews-stars = Gwiazdki
rooms-reviews-of-five = { $count } z 5 gwiazdek
rooms-reviews-pick = Wybierz opinię: { $author }
rooms-reviews-publish = Zatwierdź
rooms-reviews-reject = Odrzuć
rooms-reviews-publish-picked = Zatwierdź wybrane
rooms-reviews-reject-picked = Odrzuć wybrane
rooms-reviews-wait-picked = Wybrane niech znów czekają
rooms-reviews-reason = Dlaczego
rooms-reviews-note = Słowo o tym
rooms-reviews-keys = j i k chodzą, a zatwierdza, r odrzuca, x wybiera, z cofa
rooms-reviews-verified = Zakup potwierdzony
rooms-reviews-erased = Autor usunięty
rooms-reviews-nothing = Nie wybrano żadnej opinii.
    .hint = Wybierz jedną lub więcej, a potem powiedz, co z nimi zrobić.

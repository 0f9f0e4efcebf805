## Why a product is not shown on a channel, or what is to be mended although it is
## confidence: low

publication-not-approved = Produkt nie jest zatwierdzony.
    .hint = Zatwierdź go; od tej chwili będzie widać to, co zatwierdzono.
publication-archived = Produkt jest w archiwum.
    .hint = Przywróć go i zatwierdź, aby znów był widoczny.
publication-not-selected = Kanał nie przyjmuje produktów tej kategorii lub marki.
    .hint = Zmień wybór kanału albo kategorię produktu.
publication-no-price = Żaden rozmiar nie ma ceny na którymś z rynków kanału.
    .hint = Dodaj cenę w walucie jednego z rynków kanału.
publication-waits-for-drop = Produkt ukaże się z dropem: { $at }.
    .hint = Zmień datę dropu, aby pokazać go wcześniej.

## What a shopper’s question may not ask
## confidence: low

shop-market = Kanał tam nie sprzedaje.
    .hint = Jego rynki to { $known }.
shop-locale = Kanał nie mówi w tym języku.
    .hint = Jego języki to { $known }.
shop-facet = Pod tą nazwą nie ma filtra.
    .hint = Dostępne filtry to { $known }.
shop-sort = Nie ma takiego sposobu sortowania.
    .hint = Dostępne sposoby to { $known }.

## Why a feed would refuse it
## confidence: low

feed-code-too-long = „{ $text }” przekracza limit znaków w feedzie: { $most }.
    .hint = Nadaj krótszy kod albo krótszą nazwę.
feed-no-brand = Produkt nie ma marki, a feed jej wymaga.
    .hint = Podaj markę modelu.
feed-no-text = Produkt nie ma tytułu albo opisu.
    .hint = Napisz jedno i drugie w pierwszym języku kanału.
feed-no-department = Nie podano, dla kogo jest produkt.
    .hint = Podaj dział modelu: feed wymaga płci i wieku.
feed-no-colour = Feed wymaga nazw kolorów, a nie słowa oznaczającego wiele kolorów.
    .hint = Wpisz nazwę koloru używaną przez markę, na przykład „Czerwony/Niebieski”.
feed-no-picture = Produkt nie ma obrazu.
    .hint = Dodaj zdjęcie produktu.
feed-picture-too-small = Pierwszy obraz produktu ma { $size } px; feed nie przyjmuje żadnego poniżej { $least } × { $least }.
    .hint = Zastąp go większym, najlepiej od 1500 × 1500.

## What is public no more
## confidence: low

media-withdrawn = Ten obraz był kiedyś widoczny, ale już nie jest.
    .hint = Aktualny obraz znajdziesz na stronie, która do niego prowadzi.

## What the API may be asked
## confidence: low

publication-state = Nie ma takiego stanu.
    .hint = Możliwe stany to { $known }.

## Why a platform does not have a product
## confidence: low

delivery-refused = Platforma tego nie przyjmuje: { $reason }
    .hint = Zmień to, co wskazuje; produkt zostanie wysłany ponownie, gdy tylko się zmieni, albo przez selvedge push.
delivery-stumbled = Platforma potknęła się na produkcie: { $reason }
    .hint = Kolejna próba nastąpi sama. Jeśli problem wraca, więcej wie dziennik platformy.
delivery-answer-too-long = Odpowiedź platformy była dłuższa, niż ktokolwiek by przeczytał.
    .hint = Kolejna próba nastąpi sama. Sprawdź, czy produkt nie ma tam o wiele więcej rozmiarów niż tutaj.
delivery-no-title = Produkt nie ma tytułu w żadnym z wysyłanych języków.
    .hint = Napisz tytuł w jednym z nich albo dodaj język do konektora kanału.
delivery-no-price = Żaden rozmiar nie ma ceny w walucie { $currency }, w której platforma sprzedaje najpierw.
    .hint = Dodaj cenę w walucie { $currency } i rynek kanału, który jej używa.
delivery-ours = Coś poszło nie tak po naszej stronie.
    .hint = Dziennik serwera mówi, co to było.

## Why a channel’s platform is not spoken to
## confidence: low

connector-url = To nie jest zwykły adres internetowy.
    .hint = Zapisz go jak https://shop.example/admin-api, bez użytkownika, hasła i zapytania.
connector-no-language = Nie podano, które języki są wysyłane.
    .hint = Podaj co najmniej jeden, nasz i platformy: {"{"}"pl": "pl"{"}"}.
connector-language-twice = Dwa nasze języki trafiłyby do jednego języka platformy.
    .hint = Pomiń jeden z nich.
connector-host-not-allowed = Program nie może łączyć się z { $host }.
    .hint = Jeśli ma móc, osoba zarządzająca serwerem doda go do connector_hosts w selvedge.toml albo do SELVEDGE_CONNECTOR_HOSTS.
connector-no-credentials = Nie podano, jak się zalogować jako „{ $key }”.
    .hint = Osoba zarządzająca serwerem ustawia SELVEDGE_CONNECTOR_{ $variable }_USER i _PASSWORD albo [connectors.{ $key }] w selvedge.toml.
connector-sign-in = Platforma nie wpuszcza programu: { $reason }
    .hint = Popraw użytkownika i hasło w ustawieniach serwera.
connector-forbidden = Platforma nie pozwala na to, o co prosi program: { $reason }
    .hint = Nadaj jego użytkownikowi prawo do odczytu i edycji katalogu oraz obrazów.
connector-schema = Platformie brakuje pola, którego program potrzebuje: { $reason }
    .hint = Dodaj pola dodatkowe wymienione w README i uruchom platformę ponownie.
connector-strange = To, co tam odpowiada, nie mówi językiem platformy (HTTP { $status }): { $reason }
    .hint = Popraw adres w konektorze kanału.
connector-tax = Platforma i kanał nie są zgodne co do tego, czy ceny zawierają podatek.
    .hint = Zmień to na pierwszym rynku kanału albo na platformie.
connector-redirected = Platforma kieruje pod inny adres.
    .hint = Podaj ten adres w konektorze kanału: przekierowania nie są śledzone.
connector-away = Platforma nie odpowiada: { $reason }
    .hint = Kolejne próby nastąpią same, coraz rzadziej, ale co najmniej raz na godzinę.
connector-none = Kanał { $channel } niczego nie wysyła.
    .hint = Dodaj do kanału konektor albo podaj inny kanał.
connector-busy = Ktoś inny właśnie wysyła ten kanał.
    .hint = Poczekaj, aż skończy, i zapytaj ponownie.
connector-lost = Ktoś inny przejął wysyłanie tego kanału.
    .hint = Zapytaj ponownie, aby zobaczyć wynik.

## Pomoc
## confidence: low

help-title = Pomoc
help-text = Co robić krok po kroku i co zrobić, gdy coś pójdzie nie tak.
help-steps = Krok po kroku
help-wrong = Gdy coś pójdzie nie tak
help-unknown = Nie ma strony pomocy „{ $page }”.
    .hint = Wybierz jedną z tych.

## Pomoc: pierwszy import
## chosen at run time
## confidence: low

help-first-import = Pierwszy import
    .hint = Wczytaj katalog z tabeli albo innego systemu i zobacz, co by zmienił, zanim cokolwiek zostanie zapisane.
help-first-import-step-1 = Weź tabelę z wierszem na każdy rozmiar, kolor lub model (CSV, TSV, Excel albo JSON) lub eksport z Shopify, WooCommerce, Magento czy Akeneo. Jedna kolumna musi zawierać kod, który się nie zmienia, na przykład SKU.
help-first-import-step-2 = Otwórz *{ runs-title }*, upuść plik w dowolnym miejscu strony lub go wybierz i naciśnij *{ runs-upload }*.
help-first-import-step-3 = W części *{ runs-defaults }* podaj język, walutę i markę, jeśli plik ich nie wymienia. Kto może zatwierdzać, może zaznaczyć *{ runs-approve }*: to, co kompletne, wychodzi wtedy samo.
help-first-import-step-4 = Obejrzyj kolumny: znaczenie każdej jest proponowane według jej nazwy. Wybierz inne tam, gdzie jest błędne; *{ runs-more }* mówi, które słowa odpowiadają którym, podaje jednostkę i sposób rozdzielania listy. *{ runs-read-again }* pokazuje, czym stałyby się pierwsze wiersze.
help-first-import-step-5 = Naciśnij *{ runs-try }*. Otrzymasz plan z każdym rekordem, który byłby nowy lub zmieniony, wartość po wartości, i z każdym wierszem, który zostałby odrzucony. Nic się jeszcze nie zmieniło.
help-first-import-step-6 = Naciśnij *{ runs-import }*. Możesz opuścić stronę i wrócić, żeby zobaczyć, jak daleko to zaszło.
help-first-import-step-7 = Przeczytaj *{ runs-step-report }*: mówi, co się stało z każdą kolumną i każdym wierszem. *{ runs-undo }* cofa import w całości; to, co ktoś od tego czasu zmienił, zostaje.
help-first-import-step-8 = W wierszu poleceń robi się to samo tak, najpierw na próbę, potem naprawdę:
help-first-import-wrong-1 = { runs-no-key }
    .hint = Nadaj kolumnie z kodem znaczenie *{ runs-field-key }*, wskaż przy *{ runs-level }*, czym jest wiersz, i naciśnij *{ runs-read-again }*.
help-first-import-wrong-2 = Litery wyglądają źle, na przykład `Å‚` zamiast `ł`.
    .hint = Zapisz plik jako UTF-8 (w Excelu: „CSV UTF-8”), naciśnij *{ runs-drop-upload }* i prześlij go ponownie.
help-first-import-wrong-3 = Wiersze są odrzucane.
    .hint = Raport podaje powód dla każdego. Pobierz stamtąd odrzucone wiersze, popraw je i prześlij ten plik: znaczenie kolumn jest pamiętane.
help-first-import-wrong-4 = Wszystko weszło, ale żaden produkt nie jest zatwierdzony.
    .hint = Raport liczy, czego brakuje produktom. Na liście `missing:care in de` znajduje te, którym brakuje jednej rzeczy; uzupełnij je albo zaimportuj drugi plik z tym, czego brakowało.

## Pomoc: pierwszy kanał
## chosen at run time
## confidence: low

help-first-channel = Pierwszy kanał
    .hint = Kanał to miejsce, do którego trafiają kompletne produkty: twój sklep, platforma sprzedażowa, partner. Określa, w jakich językach i na jakich rynkach, oraz czego wymaga od produktu.
help-first-channel-step-1 = Zdecyduj, w jakich językach musi być każdy tekst i w jakich krajach kanał sprzedaje, każdy ze swoją walutą, językami i tym, czy ceny zawierają podatek. Pierwszy język to ten, z którego się tłumaczy; pierwszy kraj obowiązuje tam, gdzie nikt żadnego nie poda.
help-first-channel-step-2 = Otwórz *{ rooms-channels }* i naciśnij *{ rooms-channels-new }* (mogą to administratorzy). Nadaj kod, na przykład `storefront`, który znajdzie się we wszystkich adresach kanału, nazwę, a w polu *{ rooms-field-required-locales }* języki. *{ rooms-field-is-storefront }* daje kanałowi strony w sklepie dołączonym do Selvedge; pomiń to, jeśli kanał ma tylko feedy albo wysyła na platformę.
help-first-channel-step-3 = W części *{ rooms-part-markets }* dodaj wiersz dla każdego kraju. W części *{ rooms-part-gates }* powiedz, czego potrzebują produkty: jakich informacji, ilu zdjęć co najmniej, jakich reguł prawa. *{ rooms-part-selection }* bierze tylko wybrane kategorie lub marki. Naciśnij *{ rooms-make }*; wszystko można później zmienić.
help-first-channel-step-4 = To samo można zrobić plikiem: jedna linia w `channel.ndjson`, wczytana w *{ runs-title }*, tworzy kanał lub go zmienia. Programy wysyłają rekord z tokenem administratora na `PUT /api/v1/channels/storefront`; `/api/docs` opisuje wszystkie jego pola.
help-first-channel-step-5 = Otwórz *{ workbench-dashboard }*: *{ workbench-completeness }* liczy, ile produktów ma wszystko, czego wymaga kanał, w każdym języku. Kliknięcie je pokazuje.
help-first-channel-step-6 = Otwórz produkt: *{ workbench-missing }* wymienia to, co trzeba jeszcze dodać. Uzupełnij go i naciśnij *{ workbench-approve }*; wyjdzie po chwili.
help-first-channel-step-7 = Późniejsze zmiany czekają na następne zatwierdzenie, a ceny i stany wychodzą od razu. *{ workbench-shown }* w edytorze mówi, jak produkt stoi na każdym kanale.
help-first-channel-wrong-1 = Produkt jest zatwierdzony, a się nie pojawia.
    .hint = *{ workbench-shown }* podaje powód: brakuje mu czegoś, czego wymaga kanał, nie ma ceny w walucie żadnego rynku albo czeka na dzień swojego dropu.
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = Kanał nie zostaje przyjęty.
    .hint = Komunikat albo raport importu wymienia pole. Języki zapisuje się znacznikiem (`de`, `fr-CA`), kraje dwiema literami (`DE`), waluty trzema (`EUR`); musi być co najmniej jeden wymagany język i jeden rynek z językiem.

## Pomoc: pierwszy feed
## chosen at run time
## confidence: low

help-first-feed = Pierwszy feed
    .hint = Feed to adres, z którego Google Merchant Center, platforma sprzedażowa lub program partnera pobiera to, co jest opublikowane na kanale.
help-first-feed-step-1 = Potrzebny jest kanał, na którym opublikowany jest co najmniej jeden produkt.
help-first-feed-step-2 = Strona kanału podaje jego adresy w części *{ rooms-feed-addresses }*, gotowe do skopiowania: gdzie Selvedge widać z zewnątrz, kod kanału, format. `google.xml` i `google.tsv` są dla Google Merchant Center i wszystkich, którzy czytają jego format; `products.jsonl` jest dla własnych programów, z jednym rozmiarem na linię.
help-first-feed-step-3 = Rynek i język stoją za znakiem zapytania. Bez nich otrzymasz pierwszy rynek kanału w pierwszym języku tego rynku.
help-first-feed-step-4 = Jeśli nie każdy ma go czytać, zaznacz w kanale *{ rooms-field-feeds-need-token }* i utwórz token z rolą *{ workbench-role-feed }* w *{ workbench-settings }*, *{ workbench-tokens }* albo w wierszu poleceń.
help-first-feed-step-5 = Wpisz adres po drugiej stronie, w Merchant Center jako plik pobierany według harmonogramu. Token jest hasłem (HTTP Basic), nazwa użytkownika dowolna. Najpierw wypróbuj to samodzielnie:
help-first-feed-step-6 = Program, który przychodzi często, nie musi pobierać wszystkiego: każda odpowiedź ma nagłówek `Selvedge-Cursor`. Odeślij jego wartość jako `since`, a wróci tylko to, co się zmieniło.
help-first-feed-wrong-1 = Feed odpowiada, że kanał tam nie sprzedaje albo nie mówi w tym języku.
    .hint = Odpowiedź wymienia rynki lub języki kanału. Podaj kraj dwiema literami, tak jak stoi w kanale.
help-first-feed-wrong-2 = Feed odpowiada 401 lub 403.
    .hint = Brakuje tokenu, wygasł, został unieważniony albo jego rola nie pozwala pobierać feedów. Utwórz nowy z rolą *{ workbench-role-feed }*.
help-first-feed-wrong-3 = Produkt jest opublikowany, ale nie ma go w feedzie.
    .hint = *{ workbench-shown }* w edytorze mówi, co odrzuciłby Google: brak marki, brak tytułu lub opisu, nikt nie podał, dla kogo jest, albo pierwsze zdjęcie ma mniej niż 250 × 250 pikseli (od 31 stycznia 2027 500 × 500).
help-first-feed-wrong-4 = Linki w feedzie prowadzą do `127.0.0.1`.
    .hint = Administrator serwera ustawia `public_url` w `selvedge.toml` lub `SELVEDGE_PUBLIC_URL` i uruchamia serwer ponownie.

## Pomoc: kopia zapasowa
## chosen at run time
## confidence: low

help-backup = Kopia zapasowa i przywracanie
    .hint = Dla tych, którzy prowadzą serwer: co skopiować, jak to przywrócić i jak to przećwiczyć, zanim będzie potrzebne.
help-backup-step-1 = Wszystko jest w folderze danych, chyba że ustawienia mówią inaczej. Skopiuj `selvedge.db` (wszystkie rekordy, ich historia, osoby), `files` (zdjęcia i dokumenty), `secret.key` i `address.key` (bez nich niczyj drugi składnik nie działa, a opinii nie da się znaleźć po adresie autora) oraz własne `selvedge.toml`, `packs` i `care-symbols`.
help-backup-step-2 = Folderów `index` i `tmp` nie trzeba kopiować: indeksy tworzy się na nowo z rekordów.
help-backup-step-3 = Najprościej: zatrzymaj serwer, skopiuj folder, uruchom serwer. Długie zadania ruszą tam, gdzie były.
help-backup-step-4 = Gdy serwer działa: najpierw baza danych narzędziem SQLite, potem pliki. W tej kolejności żaden rekord nie wymienia pliku, którego brakuje w kopii.
help-backup-step-5 = Z PostgreSQL i bucketem: najpierw zrzut bazy danych, potem kopia lub wersja bucketu. Przechowuj z nimi `SELVEDGE_SECRET` albo `secret.key`.
help-backup-step-6 = Przećwicz to: umieść kopię w osobnym folderze, w miarę możliwości na innej maszynie. Usuń `connector_hosts`, `database` i `files` z jej `selvedge.toml` i ze środowiska, żeby kopia nie wysyłała do żadnego sklepu i nie dotykała innych rekordów. Z PostgreSQL przywróć zrzut do pustej bazy danych i podaj ją przez `--database`. Potem utwórz indeksy, sprawdź wszystko i otwórz kopię na osobnym porcie:
help-backup-step-7 = Aby przywrócić, zatrzymaj serwer i umieść kopię w miejscu folderu danych. Potem zrób tam to samo: indeksy, sprawdzenie, start.
help-backup-wrong-1 = `selvedge check` stwierdza, że brakuje plików.
    .hint = Skopiowano je przed bazą danych albo wcale. Skopiuj `files` jeszcze raz z najnowszej kopii: pliki nigdy się nie zmieniają, więc nowsze zawsze pasują.
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = Przywróć `secret.key` albo wartość `SELVEDGE_SECRET` takie, jakie były. Jeśli przepadły, każdej osobie pomoże `selvedge user reset-second-factor`.
help-backup-wrong-3 = Polecenie mówi, że folder zajmuje serwer.
    .hint = Zatrzymaj najpierw ten serwer: `selvedge reindex` i drugi serwer potrzebują folderu tylko dla siebie.
help-backup-wrong-4 = Dane osoby usunięto już po zrobieniu kopii.
    .hint = Usuń je jeszcze raz w tym, co przywrócono, poleceniem `selvedge user erase`. Nie przechowuj kopii dłużej, niż trzeba.

## Pomoc: zdjęcia
## chosen at run time
## confidence: low

help-photos = Przekazywanie zdjęć
    .hint = Nazwy, które mówią, co pokazuje zdjęcie: wtedy setki zdjęć same znajdują swój produkt, kolejność i rolę.
help-photos-step-1 = Nazwij każdy plik kodem produktu, pozycją i rolą. Zamiast kodu produktu możesz wpisać SKU lub GTIN jednego z jego rozmiarów albo model i kolor.
help-photos-step-2 = Te słowa mówią, co pokazuje zdjęcie. `swatch` i `social` stoją obok galerii; bez słowa zdjęcie jest tam po kolei.
help-photos-step-3 = Otwórz *{ desk-title }*, upuść zdjęcia lub całe foldery w dowolnym miejscu strony i zobacz, jak wchodzi każde z nich; do 300 naraz. Przyjmowane są JPEG, PNG, WebP i TIFF, a także filmy (MP4, WebM) i PDF.
help-photos-step-4 = Gdy już są, naciśnij *{ desk-match }*: otrzymasz plan, które zdjęcie trafi do którego produktu. Przejrzyj go, popraw, co błędne, i naciśnij *{ desk-hang-all }*; da się to cofnąć jako całość. To, co produkt już pokazuje, zachowuje kolejność; nowe zdjęcia idą za nim.
help-photos-step-5 = *{ desk-part-inbox }* przechowuje to, co nie znalazło produktu. Przeciągnij zdjęcie na jeden z produktów obok ściany albo wybierz kilka, wpisz kod produktu i naciśnij *{ desk-hang }*. Gdy produktów przybędzie, *{ desk-match-all }* spróbuje jeszcze raz.
help-photos-step-6 = Zdjęcia mogą też przyjść z katalogiem w *{ runs-title }*, jako pliki lub w archiwum ZIP: jego kolumna *{ runs-field-images }* wymienia zdjęcia każdego wiersza. Raport wymienia *{ runs-unmatched }*; czekają w skrzynce.
help-photos-step-7 = Dla jednego produktu otwórz go i naciśnij *{ workbench-add-photos }*. Tam podajesz też rolę, kolejność (*{ workbench-earlier }*, *{ workbench-later }*) i *{ workbench-alt }*.
help-photos-step-8 = Produkt pokazuje najwyżej dziesięć zdjęć; pierwsze przedstawia go wszędzie. Zmienione zdjęcia wychodzą z następnym zatwierdzeniem.
help-photos-wrong-1 = Zdjęcie nie znalazło produktu.
    .hint = Jego nazwa nie zaczyna się od żadnego znanego tu kodu, SKU, GTIN ani modelu albo wymienia model o kilku kolorach i żadnego z nich. Czeka w części *{ desk-part-inbox }*: umieść je ręcznie.
help-photos-wrong-2 = Zdjęcie jest przy niewłaściwym produkcie.
    .hint = Liczy się najdłuższy kod, od którego zaczyna się nazwa. Usuń zdjęcie z produktu w edytorze i umieść je ręcznie tam, gdzie powinno być, albo cofnij plan lub import, który je umieścił.
help-photos-wrong-3 = Plik zostaje odrzucony.
    .hint = Jest większy niż 64 MB, ma ponad 100 milionów pikseli albo jest uszkodzony. Wyeksportuj go ponownie jako JPEG; najlepszy jest dłuższy bok od 2000 do 4000 pikseli.
help-photos-wrong-4 = Feed odrzuca pierwsze zdjęcie jako za małe.
    .hint = Google nie przyjmuje zdjęć poniżej 250 × 250 pikseli, a od 31 stycznia 2027 poniżej 500 × 500. Najlepsze jest 1500 × 1500 i więcej.

## Pomoc: zapytanie
## chosen at run time
## confidence: low

help-query = Dokładne pytania
    .hint = Pasek zapytania nad produktami przyjmuje słowa i dokładne warunki, w kodach lub w słowach twojego języka.
help-query-step-1 = Słowa znajdują produkty jak zawsze: po tytule, kodzie, włóknie, kolorze, w każdym języku. Obok mogą stać warunki. W twoim języku zapytanie może brzmieć `{ grid-query-example }`.
help-query-step-2 = Warunek to pole, znak i wartość. Znaki to `=`, `!=`, `<`, `<=`, `>` i `>=`; `:` znaczy to samo co `=`. To, co stoi obok siebie, musi być spełnione razem.
help-query-step-3 = Kilka wartości rozdziela się przecinkami. `or`, `not` i nawiasy łączą warunki; `under` bierze kategorię ze wszystkim poniżej.
help-query-step-4 = `missing` i `complete` pytają o to, czego chcą kanały: o jedną rzecz, w jednym języku, na jednym kanale.
help-query-step-5 = `none` znaczy bez wartości, `*` na końcu oznacza cokolwiek. To, co stoi w cudzysłowie, jest szukanym słowem, nawet jeśli tak nazywa się pole.
help-query-step-6 = Liczby i dni się porównuje. Cena bez waluty jest w walucie pierwszego rynku; `-7d` to tydzień temu.
help-query-step-7 = `changed` znajduje to, co zmieniono po zatwierdzeniu; `own` znajduje produkty, które coś mówią same, zamiast brać to z modelu.
help-query-step-8 = Zachowaj zapytanie przez *{ grid-view-save }*, zmień naraz wszystko, co znajduje, albo zapytaj o to samo w API: `GET /api/v1/products?query=`.
help-query-wrong-1 = Część zapytania jest oznaczona.
    .hint = Poniżej stoi, czego nie da się odczytać i co może tam być. Podczas pisania pasek podpowiada, jak dalej.
help-query-wrong-2 = Słowo nie może stać w „lub”, „nie” ani w nawiasach.
    .hint = Tam mogą być tylko warunki. Postaw słowa przed nimi.
help-query-wrong-3 = Nic się nie znajduje, choć coś powinno.
    .hint = Wszystkie warunki i słowa muszą być spełnione naraz: usuń niektóre. `missing` znajduje tylko to, czego wymaga kanał: w języku, którego żaden kanał nie wymaga, niczego nie brakuje.

## Pomoc: klawisze
## chosen at run time
## confidence: low

help-keys = { find-keys }
    .hint = Które klawisze szukają, otwierają, zapisują i zatwierdzają.

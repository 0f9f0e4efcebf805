## Imports and plans

runs-title = Importy
runs-untitled = Bez tytułu
runs-drop = Upuść pliki w dowolnym miejscu tej strony lub wybierz je
runs-drop-kinds = Tabele (CSV, TSV, Excel), JSON, XLIFF, zdjęcia lub ich ZIP; do { $limit } MB każdy
runs-upload = Prześlij
runs-arriving = Pliki są w drodze …
runs-none = Nic jeszcze nie wpłynęło
    .hint = Prześlij katalog: zobaczysz, jak jest odczytywany i co by zmienił, zanim cokolwiek zostanie zapisane.
runs-col-what = Import lub plan
runs-col-counts = Rekordy
runs-col-who = Kto
runs-col-when = Kiedy
runs-steps = Kroki
runs-step-read = Jak jest odczytywane
runs-step-tried = Co by zrobiło
runs-step-plan = Co zrobiło
runs-step-report = Raport
runs-at-work = Trwa praca nad tym.
runs-see-progress = Zobacz postęp
runs-see-it = Zobacz
runs-same-files = Te same pliki wpłynęły { $at }.
runs-files-gone = Pliki nie są już tu przechowywane.
runs-defaults = Czego pliki same nie mówią
runs-locale = Język tekstów
runs-currency = Waluta cen
runs-brand = Marka (kod)
runs-format = Format
runs-by-itself = Rozpoznaj
runs-approve = Zatwierdź to, co kompletne
runs-encoding = Kodowanie
runs-delimiter = Między komórkami
runs-decimal = Przed ułamkami
runs-header = Nazwy kolumn w wierszu
runs-columns = Kolumny
runs-say-columns = Nic nie mówi, czym jest ta tabela. Wskaż, co znaczą jej kolumny, a będzie można ją odczytać.
runs-no-key = Żadna kolumna nie mówi, jak nazywa się wiersz. Wybierz jedną jako kod.
runs-level = Każdy wiersz to
runs-column = Kolumna
runs-examples = Przykłady
runs-means = Znaczy
runs-more = Słowa, jednostki, listy
runs-unit = Jednostka
runs-split = Lista rozdzielona przez
runs-nothing = Nic nie znaczy
runs-words = Słowa i ich znaczenie
runs-first-rows = Pierwsze wiersze
runs-not-tried = Pierwszych wierszy nie można teraz wypróbować; stanie się to, gdy nic innego nie będzie w toku.
runs-line = Wiersz
runs-becomes = Stałby się
runs-records = { $count ->
        [one] { $count } rekord
        [few] { $count } rekordy
        [many] { $count } rekordów
       *[other] { $count } rekordu
    }
runs-photos-text = Zdjęcia znajdują swoje produkty po folderze i nazwie: LIN-001-navy_2_back.jpg.
runs-names = Nazwy
runs-unread = Nieodczytane
runs-unread-kind = ani tabela, ani zdjęcie
runs-try = Wypróbuj
runs-read-again = Odczytaj tak
runs-drop-upload = Odrzuć
runs-category-step = Kategoria, poziom { $step }
runs-more-values = { $count ->
        [one] jeszcze { $count } wartość
        [few] jeszcze { $count } wartości
        [many] jeszcze { $count } wartości
       *[other] jeszcze { $count } wartości
    }
runs-moved-values = Ktoś to w międzyczasie zmienił:
runs-applied-by = zastosował(a) { $who }, { $at }
runs-decided-by = zdecydował(a) { $who }
runs-undoes = Ten plan cofa inny.
runs-undone-by = Ten plan jest cofany przez inny.
runs-import = Importuj
runs-apply = Zastosuj
runs-go-on = Kontynuuj
runs-drop-plan = Odrzuć
runs-undo = Cofnij …
runs-undo-it = Cofnij to
runs-all = Wszystkie
runs-filter-action = Co się dzieje
runs-filter-kind = Rodzaj
runs-filter-outcome = Wynik
runs-filter-field = Pole
runs-filter-code = Kod
runs-look-on = Szukaj dalej
runs-no-lines = Żaden rekord nie pasuje do tych filtrów
runs-no-changes = Nic by się nie zmieniło
runs-import-now = Zaimportować te pliki?
runs-undo-now = Cofnąć wszystko?
runs-apply-now = Zastosować ten plan?
runs-now = Według stanu na teraz
runs-now-done = zostaną wykonane
runs-now-stays = zostają w całości lub częściowo: zmienił je w międzyczasie ktoś inny
runs-now-refused = nie mogą zostać wykonane
runs-now-same = już takie są
runs-now-nothing-moved = W międzyczasie nikt niczego nie zmienił.
runs-back = Wstecz
runs-conflicts = Co nie stanie się zgodnie z planem
runs-conflicts-more = Jest ich więcej; plan pokaże wszystkie po zastosowaniu.
runs-stopping = Zatrzymywanie …
runs-rate = { $rate } na sekundę
runs-left = zostało około { $seconds ->
        [one] { $seconds } sekunda
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    }
runs-leave = Możesz opuścić tę stronę i wrócić.
runs-cancel = Zatrzymaj
runs-was-cancelled = Zatrzymano
runs-has-failed = Nie dobiegło do końca
runs-cancelled-text = To, co zrobiono do tej pory, zostaje. Możesz kontynuować lub to cofnąć.
runs-rows-in = { $count ->
        [one] { $count } rekord źródłowy w { $seconds } s
        [few] { $count } rekordy źródłowe w { $seconds } s
        [many] { $count } rekordów źródłowych w { $seconds } s
       *[other] { $count } rekordu źródłowego w { $seconds } s
    }
runs-no-plan = Nie ma czego pokazać rekord po rekordzie: albo nic by się nie zmieniło, albo zmian jest zbyt wiele, by je przechować. Sam import nie ma limitu.
runs-approved = Zatwierdzone produkty: { $approved }, pozostające szkicami: { $left }. Czego im brakuje:
runs-rejected = Odrzucone
runs-mend = Pobierz odrzucone wiersze, popraw je i prześlij ponownie:
runs-place = Miejsce
runs-code = Kod
runs-why = Dlaczego
runs-and-more = i jeszcze { $count }; pliki do poprawy zawierają wszystkie
runs-found = Warto spojrzeć
runs-found-text = Te rekordy przyjęto; tego nie dało się odczytać lub jest wątpliwe.
runs-value = Wartość
runs-times = Razy
runs-unmatched = Zdjęcia bez produktu
runs-unmatched-text = Są w skrzynce odbiorczej. Zaimportuj ich produkty lub przypisz je ręcznie.

## Imports and plans
## chosen at run time

runs-count-create = nowe: { $count }
runs-count-change = zmienione: { $count }
runs-count-remove = usunięte: { $count }
runs-count-same = bez zmian: { $count }
runs-count-reject = odrzucone: { $count }
runs-count-partly = częściowo: { $count }
runs-count-moved = zmienione w międzyczasie: { $count }
runs-count-refused = odmówione: { $count }
runs-action-create = Nowy
runs-action-change = Zmieniony
runs-action-remove = Usunięty
runs-action-same = Bez zmian
runs-action-reject = Odrzucony
runs-outcome-done = wykonane
runs-outcome-same = już tak było
runs-outcome-partly = wykonane częściowo
runs-outcome-moved = zmienione w międzyczasie
runs-outcome-refused = odmówione
runs-row-created = nowy
runs-row-updated = zmieniony
runs-row-unchanged = bez zmian
runs-row-rejected = odrzucony
runs-use-mapped = odczytana jako
runs-use-attribute = zachowana jako atrybut
runs-use-ignored = pominięta
runs-source-upload = Przesłane pliki
runs-source-edit = Lista zmian
runs-source-import = Import
runs-source-trial = Próba
runs-source-bulk = Wywołanie zbiorcze
runs-source-undo = Cofnięcie
runs-source-restore = Przywrócenie
runs-source-photos = Dopasowanie zdjęć
runs-state-uploaded = Przesłano
runs-state-waiting = Czeka
runs-state-running = W toku
runs-state-tried = Wypróbowano, nie zaimportowano
runs-state-done = Gotowe
runs-state-failed = Niepowodzenie
runs-state-cancelled = Zatrzymano
runs-state-open = Otwarty
runs-state-approved = Zatwierdzony
runs-state-applying = W toku
runs-state-applied = Gotowe
runs-state-undone = Cofnięto
runs-state-dropped = Odrzucono
runs-job-import = Trwa import
runs-job-trial = Trwa próba
runs-job-plan = Stosowanie planu
runs-stage-waiting = Czeka na swoją kolej
runs-stage-reading = Odczytywanie plików
runs-stage-photos = Przyjmowanie zdjęć
runs-stage-approving = Zatwierdzanie
runs-stage-applying = Stosowanie
runs-kind-style = Modele
runs-kind-product = Produkty
runs-kind-variant = Warianty
runs-kind-category = Kategorie
runs-kind-brand = Marki
runs-kind-party = Podmioty
runs-kind-location = Lokalizacje
runs-kind-certificate = Certyfikaty
runs-kind-collection = Kolekcje
runs-kind-drop = Dropy
runs-kind-attribute = Atrybuty
runs-kind-size-chart = Tabele rozmiarów
runs-kind-return-policy = Zasady zwrotów
runs-kind-rule-pack = Pakiety reguł
runs-kind-shipping-profile = Profile wysyłki
runs-kind-channel = Kanały
runs-kind-asset = Media
runs-kind-review = Opinie
runs-format-csv = CSV Selvedge
runs-format-ndjson = Rekordy Selvedge (JSON)
runs-format-flat = Tabela z mapowaniem
runs-format-shopify = Shopify
runs-format-woocommerce = WooCommerce
runs-format-magento = Magento
runs-format-akeneo = Akeneo
runs-format-xliff = Tłumaczenia (XLIFF)
runs-format-translations = Tłumaczenia (tabela)
runs-format-taxonomy = Taksonomia
runs-format-photo-list = Lista zdjęć
runs-format-unknown = Nierozpoznany
runs-delimiter-comma = przecinek
runs-delimiter-semicolon = średnik
runs-delimiter-tab = tabulator
runs-delimiter-bar = kreska pionowa
runs-known-given = Kolumny znaczą to, co wybrano tutaj. Zostanie to zapamiętane dla następnego pliku z tymi kolumnami.
runs-known-remembered = Kolumny znaczą to, co znaczyły w ostatnim pliku z tymi kolumnami.
runs-known-suggested = Nazwy kolumn podpowiadają, co znaczą. Zmień tam, gdzie to błędne.
runs-level-goods = model z jednym produktem i jednym wariantem
runs-level-style = model
runs-level-variant = wariant
runs-level-category = kategoria
runs-level-brand = marka
runs-level-review = opinia
runs-field-ignore = – pomiń –
runs-field-attribute = Własny atrybut
runs-field-key = Kod wiersza
runs-field-style = Model (kod)
runs-field-product = Produkt (kod)
runs-field-sku = SKU
runs-field-brand-code = Marka (kod)
runs-field-category-path = Kategoria (ścieżka)
runs-field-category-code = Kategoria (kod)
runs-field-collection = Kolekcja
runs-field-second-size = Drugi rozmiar
runs-field-gtin = GTIN
runs-field-price = Cena
runs-field-prices = Ceny
runs-field-sale = Cena promocyjna
runs-field-stock = Stan magazynowy
runs-field-weight-g = Masa (g)
runs-field-images = Zdjęcia
runs-field-model-height-mm = Wzrost modelki lub modela (mm)
runs-field-name = Nazwa
runs-field-names = Nazwy
runs-field-parent = Nadrzędna
runs-field-about = O marce
runs-field-rating = Ocena
runs-field-body = Tekst
runs-field-author = Autor
runs-field-email = E-mail
runs-field-fit = Krój
runs-field-locale = Język
runs-field-verified = Zweryfikowany zakup
runs-field-written-at = Napisano
runs-field-position = Pozycja

## What is said about uploads and plans

upload-empty = Te pliki są puste: { $files }
    .hint = Sprawdź, czy zostały zapisane, i prześlij je ponownie.
upload-too-many = Jednorazowo można przesłać najwyżej { $limit } plików.
    .hint = Umieść je w archiwum ZIP.
upload-gone = Pliki nie są już tu przechowywane.
    .hint = Prześlij je ponownie.
upload-imported = Te pliki są już zaimportowane.
    .hint = Zobacz raport; aby zaimportować je znowu, prześlij je ponownie.
upload-at-work = Ktoś właśnie pracuje nad tymi plikami.
    .hint = Poczekaj na koniec lub zatrzymaj to.
upload-not-tried = Nikt jeszcze nie sprawdził, co zrobiłyby te pliki.
    .hint = Najpierw je wypróbuj.
plan-of-trial = Ten plan pokazuje tylko, co zrobiłyby pliki.
    .hint = Zaimportuj same pliki.
import-changed-since-tried = Ktoś to zmienił, odkąd wypróbowano pliki; pozostaje bez zmian.
    .hint = Zaimportuj pliki ponownie, jeśli źródło ma rację.

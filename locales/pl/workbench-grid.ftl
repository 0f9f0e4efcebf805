## The query bar: fields
## chosen at run time

grid-field-missing = brakuje
grid-field-complete = kompletny
grid-field-changed = zmieniony
grid-field-state = stan
grid-field-code = kod
grid-field-style = model
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = marka
grid-field-category = kategoria
grid-field-department = dział
grid-field-season = sezon
grid-field-collection = kolekcja
grid-field-colour = kolor
grid-field-size = rozmiar
grid-field-fibre = włókno
grid-field-material = materiał
grid-field-care = pielęgnacja
grid-field-origin = kraj pochodzenia
grid-field-size-chart = tabela rozmiarów
grid-field-return-policy = zasady zwrotów
grid-field-shipping-profile = profil wysyłki
grid-field-manufacturer = producent
grid-field-own = własny
grid-field-photos = zdjęcia
grid-field-sizes = rozmiary
grid-field-stock = zapas
grid-field-price = cena
grid-field-updated = aktualizacja
grid-field-created = utworzenie
grid-joint-and = i, oraz
grid-joint-or = lub, albo
grid-joint-not = nie
grid-joint-in = w, po
grid-joint-on = na, dla
grid-joint-under = pod
grid-joint-none = brak, żaden
grid-value-yes = tak
grid-value-no = nie
grid-what-title = tytuł
grid-what-short-description = krótki opis
grid-what-description = opis
grid-what-highlights = wyróżniki
grid-what-keywords = słowa kluczowe
grid-what-colour = nazwa koloru
grid-what-seo-title = tytuł dla wyszukiwarek
grid-what-seo-description = opis dla wyszukiwarek
grid-what-category = kategoria
grid-what-return-policy = zasady zwrotów
grid-what-shipping-profile = profil wysyłki
grid-what-manufacturer = producent
grid-what-responsible-person = osoba odpowiedzialna
grid-what-fabric = tkanina
grid-what-model = modelka lub model
grid-what-attributes = atrybuty

## The query bar: what cannot be read

grid-query-too-long = To zapytanie jest za długie.
    .hint = Zapytanie ma najwyżej { $max } znaków.
grid-query-too-deep = Zbyt wiele nawiasów stoi jeden w drugim.
    .hint = Odczytuje się najwyżej { $max }.
grid-query-field = Nie ma pola „{ $text }”.
    .hint = W cudzysłowie jest szukane jako słowo.
grid-query-field-near = Nie ma pola „{ $text }”.
    .hint = Czy chodziło o „{ $near }”?
grid-query-field-missing = Przed tym znakiem powinno stać pole.
    .hint = Na przykład: sezon = SS27.
grid-query-value = „{ $text }” nie jest wartością pola { $field }.
    .hint = Możliwe są: { $known }
grid-query-value-missing = Po polu { $field } powinna stać wartość.
grid-query-number = „{ $text }” nie da się porównać z polem { $field }.
    .hint = Napisz liczbę, z kropką przed częścią dziesiętną.
grid-query-day = „{ $text }” nie jest dniem.
    .hint = Napisz 2026-11-01, today dla dzisiaj albo -7d dla dnia sprzed tygodnia.
grid-query-operator = Pola { $field } nie da się porównać znakiem „{ $sign }”.
    .hint = Możliwe są =, != i lista z przecinkami.
grid-query-under = Pole { $field } nie ma nic pod sobą.
    .hint = Mają tylko kategorie: kategoria pod dresses.
grid-query-opens = Ten nawias nie jest zamknięty.
grid-query-closes = Do tego nawiasu żaden nie został otwarty.
grid-query-condition = Tu powinien stać warunek.
    .hint = Na przykład: stan = draft.
grid-query-words-inside = „{ $text }” to szukane słowo; nie może stać w „lub”, „nie” ani w nawiasach.
    .hint = Postaw je przed warunkami albo napisz pole i znak: sezon = SS27.
grid-query-locale = „{ $text }” nie jest językiem.
    .hint = Napisz kod, jak de lub fr-CA, albo nazwę.
grid-yes-or-no = To ani tak, ani nie.

## Many products at once

grid-categories = Dalsze kategorie (kody)
bulk-actor-gone = Osoby, która to zleciła, już tu nie ma albo nie ma już prawa.
bulk-field-unknown = Na tym poziomie nie ma takiego pola.
bulk-one-change = Albo zmienia się pole, albo produkty idą o krok dalej.
bulk-nothing-selected = Nic nie wybrano.
    .hint = Zaznacz produkty albo weź wszystko, co znajduje zapytanie.
bulk-value-missing = Tu powinno coś stać.
bulk-price = To ani kwota, ani procent.
bulk-act-text = Można to zrobić tylko z tekstem.
bulk-act-list = Można to zrobić tylko z listą.
bulk-act-locale = Skopiować można tylko tekst, i z innego języka.
bulk-cancelled = Przerwano. To, co już zrobiono, zostaje i można to cofnąć.

## Views, columns, cells

grid-views = Widoki
grid-view-all = Wszystkie produkty
grid-view-shared = Widoczny dla wszystkich
grid-view-menu = Widok
grid-view-differs = zmieniony
grid-view-save = Zapisz jako widok
grid-view-name = Nazwa widoku
grid-view-new = Nazwa nowego widoku
grid-view-example = Drop 1, brak pielęgnacji
grid-view-share = Widzą go wszyscy
grid-view-change = Zapisz zmiany
grid-view-remove = Usuń widok
grid-view-make = Utwórz widok
grid-query = Zapytanie
grid-query-example = len  brakuje:pielęgnacja w de  stan = draft i zdjęcia < 3
grid-query-help = O co można zapytać
grid-query-help-text = Słowa znajdują produkty jak zawsze. Warunki są dokładne: pole, znak i wartość, połączone przez i, lub, nie oraz nawiasy. Rozumiane są kody i słowa twojego języka; brak znaczy bez wartości, * na końcu oznacza cokolwiek.
grid-columns = Kolumny
grid-columns-of-view = Zapamiętane z tym widokiem.
grid-columns-of-you = Zapamiętane dla ciebie.
grid-columns-keep = Pokaż te
grid-columns-usual = Zwykłe kolumny
grid-column-earlier = { $name }: wcześniej
grid-column-later = { $name }: później
grid-col-sizes = Rozmiary
grid-col-price = Cena od
grid-column-unknown = Nie ma takiej kolumny.
grid-column-read-only = W kolumnie { $column } nie można tu pisać.
grid-select = Zaznacz { $code }
grid-select-page = Zaznacz wszystko na tej stronie
grid-edit-selected = Edytuj zaznaczone
grid-edit-all = { $count ->
        [one] Edytuj jedyny pasujący
        [few] Edytuj wszystkie { $count } pasujące
        [many] Edytuj wszystkie { $count } pasujących
       *[other] Edytuj wszystkie { $count } pasującego
    }
grid-export = Eksportuj
grid-export-hint = Wraca przez import i niczego nie zmienia.
grid-keys = Strzałki chodzą po komórkach, Enter lub F2 otwiera jedną, Escape zostawia ją bez zmian, Delete ją opróżnia, Ctrl Z cofa ostatnią. Bloki kopiuje się do arkuszy i wkleja z nich.
grid-saved = Zapisano.
grid-failed = Tego nie zapisano.
grid-undone = Cofnięto.
grid-nothing-to-undo = Nie ma czego cofać.
grid-copied = Skopiowano.
grid-theirs = Zapisane w międzyczasie przez kogoś innego
grid-yours = To, co wpisujesz
grid-take-theirs = Zostaw tamtą wersję
grid-keep-mine = Zapisz moją
grid-paste-title = Wklejone z arkusza
grid-paste-too-large = Ten blok jest za duży.
    .hint = Naraz wchodzi najwyżej { $max } komórek; więcej wchodzi przez import.
view-name = Widok ma nazwę o długości najwyżej { $max } znaków.
view-not-yours = Ten widok należy do kogoś innego.
    .hint = Utwórz z niego własny.
view-too-many = Nikt nie ma więcej niż { $max } widoków.
view-too-much = Ten widok pyta o więcej, niż można zapamiętać.
grid-lists = Listy
grid-edit-all-products = Edytuj wszystkie ich produkty
grid-weight = Waga paczki (g)

## Views, columns, cells
## chosen at run time

grid-list-products = Produkty
grid-list-styles = Modele
grid-list-variants = Rozmiary
grid-one-products = Produkt
grid-one-styles = Model
grid-one-variants = Rozmiar
grid-export-shown = { $format }, pokazane kolumny
grid-export-all = { $format }, wszystkie pola

## Many products at once: choosing and looking through

grid-bulk = Edycja wielu produktów
grid-products = { $count ->
        [one] { $count } produkt
        [few] { $count } produkty
        [many] { $count } produktów
       *[other] { $count } produktu
    }
grid-bulk-which = Które produkty
grid-bulk-all = { $count ->
        [one] Jedyny produkt, który teraz pasuje.
        [few] Wszystkie { $count } produkty, które teraz pasują.
        [many] Wszystkie { $count } produktów, które teraz pasują.
       *[other] Wszystkie { $count } produktu, które teraz pasują.
    }
grid-bulk-all-hint = Plan ustala, które to są; to, co zacznie pasować później, pozostaje nietknięte.
grid-bulk-what = Co się zmienia
grid-bulk-choose = Wybierz …
grid-bulk-of-product = Same produkty
grid-bulk-of-style = Ich modele, z każdym kolorem, który dziedziczy
grid-bulk-of-variant = Ich rozmiary
grid-bulk-price-hint = Kwota albo o tyle więcej lub mniej: +10 %, −15 %.
grid-plans = Zmiany zbiorcze
grid-prices = Ceny
grid-bulk-next = Dalej
grid-bulk-how = Jak
grid-bulk-value = Wartość
grid-bulk-find = Zamień
grid-bulk-with = na
grid-bulk-from = Z języka
grid-bulk-preview = Zobacz, co by się zmieniło
grid-bulk-preview-hint = Nic się jeszcze nie zmienia.
grid-bulk-leave = Zostaw
grid-back-to-draft = Z powrotem do szkicu
grid-plan-done = { $count ->
        [one] Zmieniono jeden rekord.
        [few] Zmieniono { $count } rekordy.
        [many] Zmieniono { $count } rekordów.
       *[other] Zmieniono { $count } rekordu.
    }
grid-plan-undone-done = { $count ->
        [one] Cofnięto jeden rekord.
        [few] Cofnięto { $count } rekordy.
        [many] Cofnięto { $count } rekordów.
       *[other] Cofnięto { $count } rekordu.
    }
grid-stage-waiting = Czeka na swoją kolej
grid-stage-draft = Sprawdza, co by się zmieniło
grid-stage-apply = Zmienia
grid-progress = { $done } z { $total }, { $rate } na sekundę, { $seconds ->
        [one] została sekunda
        [few] zostały { $seconds } sekundy
        [many] zostało { $seconds } sekund
       *[other] zostało { $seconds } sekundy
    }
grid-progress-label = Jak daleko
grid-cancel = Przerwij
grid-was-cancelled = Przerwano.
grid-look-again = Spójrz ponownie

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = Ustaw
grid-act-clear = Opróżnij
grid-act-inherit = Dziedzicz ponownie
grid-act-append = Dodaj
grid-act-remove = Usuń
grid-act-replace = Zamień słowa
grid-act-copy = Kopiuj z języka

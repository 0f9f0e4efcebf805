## Around every page
## confidence: low

store-skip = Przejdź do treści
store-menu = Menu
store-categories = Kategorie
store-search = Szukaj
store-language = Język
store-country = Kraj dostawy
store-choose = Wybierz
store-made-with = { $name }. Prezentacja: Selvedge.
store-breadcrumbs = Jesteś tutaj

## Home
## confidence: low

store-home-new = Nowości
store-home-all = Rozejrzyj się
store-home-see = Zobacz nowości
store-home-empty = Na razie nie ma tu nic w sprzedaży.
    .hint = Gdy tylko pierwszy produkt zostanie zatwierdzony i opublikowany, pojawi się na tej stronie.

## Lists of products
## confidence: low

store-count = { $count ->
        [0] Brak produktów
        [one] { $count } produkt
        [few] { $count } produkty
        [many] { $count } produktów
       *[other] { $count } produktu
    }
store-sort = Sortuj według
store-apply = Zastosuj
store-clear = Wyczyść wszystko
store-remove = Usuń: { $name }
store-filters = Filtry
store-more = Pokaż więcej
store-first = Wróć na początek
store-price-min = Od
store-price-max = Do
store-rating-up = { $count ->
        [one] { $count } gwiazdka i więcej
        [few] { $count } gwiazdki i więcej
        [many] { $count } gwiazdek i więcej
       *[other] { $count } gwiazdki i więcej
    }
store-list-empty = Nic nie pasuje do tych filtrów.
    .hint = Usuń jeden z nich albo wyczyść wszystkie.
store-category-empty = W tej kategorii nic jeszcze nie ma.
    .hint = Zajrzyj do innych.

## chosen at run time
## confidence: low

store-sort-relevance = Trafność
store-sort-newest = Najnowsze
store-sort-price = Cena: od najniższej
store-sort-price-down = Cena: od najwyższej
store-sort-rating = Ocena
store-sort-name = Nazwa
store-facet-colour = Kolor
store-facet-size = Rozmiar
store-facet-fit = Krój
store-facet-fibre = Materiał
store-facet-brand = Marka
store-facet-department = Dla kogo
store-facet-season = Sezon
store-facet-rating = Ocena
store-facet-price = Cena

## Search
## confidence: low

store-search-title = Wyszukiwanie
store-search-results = Wyniki dla „{ $query }”
store-search-relaxed = Nic nie zawiera wszystkich tych słów. Oto, co jest najbliżej.
store-search-empty = Brak wyników dla „{ $query }”.
    .hint = Sprawdź pisownię, wpisz mniej słów albo przejrzyj kategorie.
store-search-prompt = Czego szukasz?
    .hint = Ubrania, koloru, materiału albo numeru z metki.

## A product
## confidence: low

store-photos = Zdjęcia
store-no-photo = Jeszcze bez zdjęcia
store-video = Obejrzyj film
store-colour = Kolor
store-colours = Kolory
store-size = Rozmiar
store-one-size = Rozmiar uniwersalny
store-size-age = Wiek
store-size-second = Drugi rozmiar
store-age-months = { $range } { $last ->
    [one] miesiąc
    [few] miesiące
    [many] miesięcy
   *[other] miesiąca
    }
store-age-years = { $range } { $last ->
    [one] rok
    [few] lata
    [many] lat
   *[other] roku
    }
store-size-table = Tabela rozmiarów
store-unit = Jednostka w tabeli
store-garment-measurements = Wymiary ubrania
store-in-stock = Dostępne
store-few-left = Ostatnie sztuki
store-sold-out = Wyprzedane
    .hint = W tej chwili nie ma żadnego rozmiaru.
store-not-sold-here = Nie sprzedajemy tego w tym kraju: { $country }.
store-price-from = od { $price }
store-price-sale = Cena po obniżce
store-price-was = Cena regularna
store-price-lowest = Najniższa cena z 30 dni przed obniżką: { $price }
store-tax-included = z VAT
store-tax-not-included = bez podatku
store-rating-words = { $rating } na 5 gwiazdek
store-stars = { $count ->
        [one] { $count } gwiazdka
        [few] { $count } gwiazdki
        [many] { $count } gwiazdek
       *[other] { $count } gwiazdki
    }
store-description = Opis
store-shown-in = Ten tekst nie ma jeszcze tłumaczenia. Język tej wersji: { $locale }.
store-fit = Krój i szczegóły
store-model = Osoba na zdjęciu ma { $height } wzrostu i nosi rozmiar { $size }.
store-made-of = Materiał
store-claim = { $fibre }: { $claim } ({ $scheme }, { $number })
store-cloth-weight = Gramatura
store-cloth-construction = Splot lub dzianina
store-cloth-finish = Wykończenie
store-care = Pielęgnacja
store-yes = Tak
store-no = Nie
store-codes = Kod produktu:

## chosen at run time
## confidence: low

store-cut-fit = Krój
store-cut-length = Długość
store-cut-rise = Stan
store-cut-leg = Nogawka
store-cut-neckline = Dekolt
store-cut-sleeve = Długość rękawa
store-cut-sleeve-style = Rękaw
store-cut-closure = Zapięcie
store-cut-pattern = Wzór
store-cut-toe = Nosek
store-cut-heel = Obcas
store-cut-stretch = Elastyczność
store-cut-fit-note = Rozmiarówka

## Origin
## confidence: low

store-origin-heading = Pochodzenie i producent
store-origin = Kraj produkcji
store-origin-weaving = Tkanie lub dzianie
store-origin-dyeing = Barwienie lub drukowanie
store-origin-confection = Szycie
store-recycled = Materiał z recyklingu
store-recycled-at-least = Produkt zawierający co najmniej { $share } materiałów z recyklingu
store-recycled-fibre = { $fibre } (z recyklingu)
store-customs-code = Kod celny
store-manufacturer = Producent
store-responsible-person = Osoba odpowiedzialna w UE

## Delivery and returns
## confidence: low

store-delivery = Dostawa i zwroty ({ $country })
store-delivery-heading = Dostawa
store-delivery-free = Darmowa dostawa
store-delivery-cost = Dostawa { $price }
store-delivery-free-from = Dostawa { $price }, od { $from } za darmo
store-delivery-days = { $max ->
        [one] U Ciebie w ciągu { $max } dnia roboczego
        [few] U Ciebie w { $min }–{ $max } dni robocze
        [many] U Ciebie w { $min }–{ $max } dni roboczych
       *[other] U Ciebie w { $min }–{ $max } dnia roboczego
    }
store-delivery-not-there = Nie dostarczamy do tego kraju: { $country }.
store-returns = Zwroty
store-returns-none = Nie podlega zwrotowi
store-returns-free = { $days ->
        [one] { $days } dzień na darmowy zwrot
        [few] { $days } dni na darmowy zwrot
        [many] { $days } dni na darmowy zwrot
       *[other] { $days } dnia na darmowy zwrot
    }
store-returns-customer = { $days ->
        [one] { $days } dzień na zwrot, koszt przesyłki po Twojej stronie
        [few] { $days } dni na zwrot, koszt przesyłki po Twojej stronie
        [many] { $days } dni na zwrot, koszt przesyłki po Twojej stronie
       *[other] { $days } dnia na zwrot, koszt przesyłki po Twojej stronie
    }
store-returns-fixed = { $days ->
        [one] { $days } dzień na zwrot, koszt zwrotu: { $price }
        [few] { $days } dni na zwrot, koszt zwrotu: { $price }
        [many] { $days } dni na zwrot, koszt zwrotu: { $price }
       *[other] { $days } dnia na zwrot, koszt zwrotu: { $price }
    }
store-return-by-mail = przesyłką
store-return-in-store = w sklepie
store-return-at-kiosk = w automacie paczkowym
store-in-stores = { $count ->
        [one] Dostępne w { $count } sklepie
        [few] Dostępne w { $count } sklepach
        [many] Dostępne w { $count } sklepach
       *[other] Dostępne w { $count } sklepu
    }
store-stores = W naszych sklepach
store-pick-up = Możliwy odbiór na miejscu

## Other products
## confidence: low

store-complete-the-look = Dopełnij stylizację
store-cross-sell = Dobrze do tego pasuje
store-look-alikes = Może Ci się też spodobać
store-social = W Waszych stylizacjach

## Reviews
## confidence: low

store-reviews = Opinie
store-reviews-none = Nie ma jeszcze opinii. Twoja może być pierwsza.
store-review-count = { $count ->
        [one] { $count } opinia
        [few] { $count } opinie
        [many] { $count } opinii
       *[other] { $count } opinii
    }
store-review-fit = Jak leży?
store-review-write = Napisz opinię
store-review-rating = Twoja ocena
store-review-title = Tytuł
store-review-body = Twoja opinia
store-review-author = Twoje imię
    .hint = Pokażemy je przy opinii.
store-review-send = Wyślij
store-review-moderation = Czytamy każdą opinię, zanim ją opublikujemy.
store-review-verified = Zakup potwierdzony
store-review-sent = Dziękujemy za opinię.
    .hint = Pojawi się tutaj, gdy tylko ją przeczytamy.
store-review-refused = Tej opinii nie można wysłać w takiej postaci.
    .hint = Wybierz ocenę, napisz co najmniej dziesięć znaków i podaj imię.
store-review-elsewhere = Ten formularz nie został wysłany z naszej strony.
    .hint = Otwórz produkt ponownie i napisz opinię tam.

## Nothing there
## confidence: low

store-missing = Ta strona nie istnieje.
    .hint = Być może ma nowy adres albo produktu nie ma już w sprzedaży. Spróbuj wyszukać coś podobnego.

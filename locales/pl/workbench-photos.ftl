## Stół fotograficzny

desk-title = Zdjęcia
desk-find-inbox = Zdjęcia bez produktu
desk-drop = Upuść zdjęcia lub foldery w dowolnym miejscu tej strony albo je wybierz
desk-drop-kinds = JPEG, PNG, WebP, TIFF, filmy (MP4, WebM), PDF; naraz do { $most } plików, każdy do { $limit } MB
desk-read-only = Możesz oglądać zdjęcia, ale ich nie zmieniać: robią to fotografia i merchandising.
desk-search = Nazwa pliku lub kod produktu
desk-zoom = Wielkość miniatur
desk-match = Dopasuj po nazwie pliku
desk-match-all = Dopasuj całą skrzynkę po nazwach plików
desk-match-hint = Przeglądasz plan, zanim cokolwiek zostanie umieszczone.
desk-match-taken = { $count ->
        [one] Dopasuj { $count } przyjęty plik
        [few] Dopasuj { $count } przyjęte pliki
        [many] Dopasuj { $count } przyjętych plików
       *[other] Dopasuj { $count } przyjętego pliku
    }
desk-refused = { $count ->
        [one] { $count } plik nie został przyjęty
        [few] { $count } pliki nie zostały przyjęte
        [many] { $count } plików nie zostało przyjętych
       *[other] { $count } pliku nie zostało przyjęte
    }
desk-choose = Wybierz { $file }
desk-chosen = Wybrane:
desk-hang-chosen = To, co wybrane
desk-product = Kod produktu
desk-position = Pozycja
desk-at-the-end = Na końcu
desk-hang = Umieść
desk-hang-on = Umieść przy { $product }
desk-keys = Strzałki przechodzą dalej, spacja wybiera, 1 do 9 i 0 (dziesiąta) umieszczają na tej pozycji.
desk-further = jeszcze { $count }
desk-hung = { $count ->
        [one] { $count } zdjęcie jest teraz przy { $product }.
        [few] { $count } zdjęcia są teraz przy { $product }.
        [many] { $count } zdjęć jest teraz przy { $product }.
       *[other] { $count } zdjęcia jest teraz przy { $product }.
    }
desk-undone = Cofnięto.
desk-removed = Plik został usunięty.
desk-inbox-empty = Skrzynka jest pusta
    .hint = Każde zdjęcie jest przy produkcie. Nowe, których nikt jeszcze nie dopasował, czekają tutaj.
desk-no-findings = Do żadnego zdjęcia nie ma uwag
desk-empty = Nie ma jeszcze zdjęć
    .hint = Upuść tu zdjęcia z sesji: LIN-001-navy_2_back.jpg samo znajdzie produkt, pozycję i to, co pokazuje.
desk-shelf = Produkty
desk-shelf-hint = Znajdź produkt i przeciągnij na niego zdjęcia albo na jedną z jego pozycji.
desk-find = Szukaj
desk-free = { $count ->
        [0] komplet
        [one] miejsce na { $count }
        [few] miejsce na { $count }
        [many] miejsce na { $count }
       *[other] miejsce na { $count }
    }
## Kolejka
desk-queue = Co nadchodzi
desk-queue-waiting = Czeka
desk-queue-looking = Jest oglądane
desk-queue-taken = Przyjęte
desk-queue-known = Już tu jest: to samo zdjęcie
desk-queue-failed = Połączenie zostało przerwane.
desk-queue-stopped = Zatrzymane
desk-queue-again = Spróbuj ponownie
desk-queue-stop = Zatrzymaj
desk-queue-stop-all = Zatrzymaj wszystkie
desk-queue-clear = Wyczyść listę
desk-too-many = Naraz wchodzi najwyżej { $limit } plików; pozostałe zostały. Upuść je, gdy te przejdą.

## Zdjęcia dopasowane do produktów

desk-matches = Dopasowane po nazwie pliku
desk-matches-hint = Nic jeszcze nie jest umieszczone. Przejrzyj, popraw, co błędne, potem umieść wszystko; da się to cofnąć jako całość.
desk-matches-changed = Dopasowania są takie, jak chcesz.
desk-count-products = { $count ->
        [one] { $count } produkt dostaje zdjęcia
        [few] { $count } produkty dostają zdjęcia
        [many] { $count } produktów dostaje zdjęcia
       *[other] { $count } produktu dostaje zdjęcia
    }
desk-count-left = { $count ->
        [one] zostaje { $count }
        [few] zostają { $count }
        [many] zostaje { $count }
       *[other] zostaje { $count }
    }
desk-count-same = { $count ->
        [one] { $count } produkt już je pokazuje
        [few] { $count } produkty już je pokazują
        [many] { $count } produktów już je pokazuje
       *[other] { $count } produktu już je pokazuje
    }
desk-hang-all = Umieść wszystko
desk-drop-matches = Odrzuć ten plan
desk-as-table = Jako lista zmian
desk-look-through = Przejrzyj zdjęcia
desk-left = Pozostałe
desk-there = Już są
desk-place = Pozycja { $position }
desk-beside = Obok zdjęć
desk-leave-out = Pomiń
desk-change-matches = Zmień dopasowania
desk-change-hint = Inny kod produktu przenosi zdjęcie; bez kodu zostaje w skrzynce.
desk-nothing-to-hang = Nie ma nic do umieszczenia
photo-no-place = { $product } ma już swoje zdjęcia (najwyżej { $max }): to byłoby numerem { $count }.
    .hint = Najpierw zdejmij stamtąd jedno albo umieść je przy innym produkcie.
photo-left-out = Pominięte ręcznie.

## Jedno zdjęcie

desk-findings = Uwagi
desk-no-findings-here = Brak: można je pokazywać takie, jakie jest.
desk-facts = Dane
desk-pixels = Piksele
desk-size = Plik
desk-kilobytes = { $size } KB
desk-profile = Profil koloru
desk-taken-at = Wykonane
desk-source = Przyszło jako
desk-came = Nadeszło
desk-full = W pełnym rozmiarze
desk-credit = Autor zdjęcia
desk-rights-until = Można pokazywać do
desk-where = Gdzie jest pokazywane
desk-nowhere = Żaden produkt go jeszcze nie pokazuje.
desk-alt-in = Tekst alternatywny ({ $language })
desk-take-off = Zdejmij z tego produktu
desk-hang-elsewhere = Umieść przy produkcie
desk-replace = Zastąp innym plikiem
desk-replace-hint = { $count ->
        [one] Pokazuje je { $count } produkt, jak wyżej. Pozycja, rola i teksty zostają; zobaczysz zmianę, zanim nastąpi.
        [few] Pokazują je { $count } produkty, jak wyżej. Pozycja, rola i teksty zostają; zobaczysz zmianę, zanim nastąpi.
        [many] Pokazuje je { $count } produktów, jak wyżej. Pozycja, rola i teksty zostają; zobaczysz zmianę, zanim nastąpi.
       *[other] Pokazuje je { $count } produktu, jak wyżej. Pozycja, rola i teksty zostają; zobaczysz zmianę, zanim nastąpi.
    }
desk-replace-nowhere = Żaden produkt go nie pokazuje: drugi plik też poczeka w skrzynce.
desk-other-file = Drugi plik
desk-replace-here = Zastąp
desk-open = Otwórz zdjęcie na pozycji { $position }
desk-moved = Pozycja
desk-drop-here = Albo upuść je na tej stronie. Przeciągaj, by ustawić kolejność, lub naciśnij na zdjęciu 1 do 9 i 0.
desk-remove = Usuń plik
desk-remove-hint = Żaden produkt go nie pokazuje, więc można go usunąć.
desk-none-chosen = Nie wybrano żadnego zdjęcia.
    .hint = Wybierz jedno lub kilka i spróbuj ponownie.
desk-no-product = Wskaż, przy którym produkcie.
    .hint = Wpisz jego kod albo znajdź go wśród produktów obok ściany.
desk-same-file = To ten sam plik.
    .hint = Wybierz jego nową wersję.
desk-other-kind = Zdjęcie zastępuje się zdjęciem, film filmem.
    .hint = Wybierz plik tego samego rodzaju.
desk-in-use = Pokazuje je { $product }.
    .hint = Najpierw zdejmij je stamtąd.
desk-still-live = To, co ostatnio zatwierdzono, wciąż pokazuje je klientom.
    .hint = Zatwierdź produkt bez niego, wtedy będzie można je usunąć.

## Filmy i zdjęcia z mediów społecznościowych

desk-see-file = Otwórz plik
desk-link = Link
desk-title-in = Tytuł ({ $language })
desk-author = Autor
desk-post = Adres wpisu
desk-right = Prawo do użycia
desk-uploaded-on = Przesłano
desk-add-film = Dodaj film
desk-add-social = Dodaj zdjęcie z mediów społecznościowych
desk-film-file = Film (MP4, WebM)
desk-picture-file = Zdjęcie
desk-or-link = albo link
desk-poster = Plakat
desk-not-a-film = Ten plik nie jest filmem.
    .hint = Wybierz plik MP4 lub WebM albo podaj link.

## chosen at run time
## Części ściany i jak znaleziono produkt

desk-part-all = Wszystkie
desk-part-inbox = Skrzynka
desk-part-used = W użyciu
desk-part-findings = Z uwagami
desk-kind-photo = Zdjęcie
desk-kind-film = Film
desk-kind-document = Dokument
desk-by-code = po kodzie produktu
desk-by-sku = po SKU
desk-by-gtin = po GTIN
desk-by-style = po modelu i kolorze
desk-by-folder = po folderze
desk-by-hand = ręcznie
desk-media-swatch = próbka tkaniny
desk-media-social = zdjęcie z mediów społecznościowych
desk-media-video = film
desk-media-document = dokument

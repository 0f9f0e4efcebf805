## Composition and care
## confidence: low

component-unknown = Nie ma takiej części składowej.
    .hint = Użyj kodu części składowej, na przykład shell, lining lub outer_sole.
component-twice = Ta część składowa jest podana dwa razy.
    .hint = Połącz obie albo nazwij drugą część, na przykład shell_2.
component-fibres-or-materials = Część składowa jest z włókien albo z materiałów, nie z obu naraz ani z niczego.
    .hint = Tekstyliom podaj włókna z udziałami, wszystkiemu innemu materiały bez udziałów.
fibre-unknown = Nie ma takiego włókna.
    .hint = Użyj kodu włókna z załącznika I, na przykład cotton lub elastane; nazwy marek nie są nazwami włókien (rozporządzenie (UE) nr 1007/2011, art. 5).
fibre-twice = To włókno jest podane dwa razy w tej samej części składowej.
    .hint = Dodaj oba udziały do siebie.
fibre-virgin-and-recycled = Żywa wełna nie może pochodzić z recyklingu: nigdy wcześniej nie była w wyrobie gotowym.
    .hint = Podaj ją jako wełnę albo usuń „z recyklingu” (rozporządzenie (UE) 1007/2011, art. 8).
material-unknown = Nie ma takiego materiału.
    .hint = Użyj kodu materiału, na przykład leather, rubber lub brass.
share-not-a-percentage = „{ $text }” nie jest udziałem od 0 do 100 %.
    .hint = Wpisz 95, 95.5 lub 33.33: najwyżej dwa miejsca po przecinku.
share-zero = Nie można podać zerowego udziału.
    .hint = Usuń włókno albo podaj jego udział.
composition-weight = Części składowe ważą razem { $total } % produktu, więcej niż całość.
    .hint = Popraw udziały w masie produktu albo pomiń ten, którego nie znasz.
composition-sum = Udziały sumują się do { $total } %, a powinny do 100 %.
    .hint = Dodaj brakujące włókno albo podaj „inne włókna”, gdzie prawo na to pozwala: jedno włókno do 5 %, kilka do 15 % (rozporządzenie (UE) nr 1007/2011, art. 9).
composition-component-unread = Nie ma części ubrania o nazwie „{ $text }”.
    .hint = Przed dwukropkiem wpisz część, na przykład materiał zewnętrzny, podszewka lub lamówka.
composition-fibre-unread = „{ $text }” nie jest znanym nam włóknem.
    .hint = Wpisz nazwę włókna, na przykład bawełna lub elastan; nazwy marek nie są nazwami włókien (rozporządzenie (UE) nr 1007/2011, art. 5).
composition-share-unread = Brakuje udziału dla „{ $text }”.
    .hint = Wpisz go przed nazwą, na przykład „95 bawełna”.
composition-fibre-missing = Brakuje włókna dla udziału „{ $text }”.
    .hint = Wpisz, jakie to włókno, na przykład „95 bawełna”.
composition-same-fibre = „{ $text }” i „{ $other }” to to samo włókno: { WORD("fibre", $fibre) }.
    .hint = Podaj je raz z sumą obu udziałów albo wpisz włókno, którym jedno z nich miało być. Nazwa handlowa oznacza swoją nazwę rodzajową (rozporządzenie (UE) 1007/2011 art. 5).
composition-pure-mixed = „{ $text }” może stać tylko przy włóknie, które jest jedyne.
    .hint = Usuń to słowo: mówi o tym udział (rozporządzenie (UE) 1007/2011 art. 7).
composition-claim-unread = „{ $text }” nie jest ani deklaracją, ani certyfikatem: jeden certyfikat już podano.
    .hint = Wpisz to tak: „[organic gots-2026]”.
composition-empty-component = Ta część nie wymienia żadnego włókna ani materiału.
    .hint = Wpisz, z czego jest, na przykład „podszewka: 100 wiskoza”.
care-unreadable = Wskazówek pielęgnacji nie da się odczytać bez zgadywania.
    .hint = Wpisz kody pielęgnacji oddzielone spacjami, na przykład: wash_30 bleach_no tumble_no iron_low dryclean_no.
care-part-unread = „{ $text }” nie da się odczytać bez zgadywania.
    .hint = Napisz inaczej: pranie z temperaturą, na przykład „prać w 30”, albo kod, na przykład wash_30.
care-unknown = Nie ma takiego kodu pielęgnacji.
    .hint = Użyj kodu takiego jak wash_30, bleach_no lub iron_low.
care-phrase-unknown = Nie ma takiej uwagi o pielęgnacji.
    .hint = Użyj kodu takiego jak separately lub inside_out.
care-subgroup-twice = To jest sprzeczne z już podanym „{ WORD("care", $other) }”.
    .hint = Zostaw jedno z dwóch: metka ma po jednym symbolu każdego rodzaju (ISO 3758).
care-edition-unknown = Nie ma takiego wydania normy o pielęgnacji.
    .hint = Użyj 2012 lub 2023.
care-of-a-later-edition = Ten symbol pojawił się w wydaniu { $edition }; metka podaje wcześniejsze.
    .hint = Wybierz inny symbol albo nowsze wydanie.

## Fit, sizes, prices
## confidence: low

fit-vocabulary-unknown = Nie ma słownika kroju „{ $vocabulary }”.
    .hint = Użyj fit, rise, leg, length, neckline, sleeve, sleeve_style, closure, pattern, toe, heel, fit_note lub stretch.
fit-term-unknown = Słownik { $vocabulary } nie ma tego kodu.
    .hint = Wybierz jeden z jego kodów; lista jest w opisie API.
model-height = Osoba na zdjęciu ma od 0,5 do 2,5 metra wzrostu.
    .hint = Podaj wzrost w milimetrach, na przykład 1780.
size-missing = Wariant nie ma rozmiaru.
    .hint = Podaj rozmiar tak, jak w tabeli rozmiarów, albo OS dla rozmiaru uniwersalnego.
size-taken = { $sku } to już ten rozmiar produktu { $product }.
    .hint = Zmień rozmiar albo zamiast tego zaktualizuj { $sku }.
gtin-taken = Ten GTIN należy już do { $sku }.
    .hint = Każdy rozmiar i kolor wymaga własnego GTIN.
price-negative = Cena nie może być niższa niż zero.
    .hint = Usuń znak minus albo cenę.
price-twice = Są dwie ceny dla tej samej waluty i tego samego kraju.
    .hint = Zostaw jedną.
sale-above-price = Cena promocyjna jest wyższa niż cena.
    .hint = Obniż cenę promocyjną albo ją usuń.
sale-ends-before-it-begins = Promocja kończy się, zanim się zacznie.
    .hint = Zamień obie daty miejscami.

## Pictures, films, links
## confidence: low

too-many-images = Produkt pokazuje za dużo obrazów: { $count }; dozwolona liczba to { $max }.
    .hint = Usuń kilka; próbki materiału, zdjęcia z mediów społecznościowych i filmy się nie liczą.
image-twice = Produkt już pokazuje ten obraz.
    .hint = Usuń jeden z dwóch.
image-role-unknown = Obraz nie może mieć tej roli.
    .hint = Użyj roli takiej jak front, back, detail lub on_model.
media-file-or-link = Film lub obraz wymaga pliku albo linku, jednego z dwóch.
    .hint = Usuń jedno albo dodaj to, czego brakuje.
social-image-rights = Zdjęcie z mediów społecznościowych wymaga autora i prawa do użycia.
    .hint = Podaj autora i miejsce przechowywania zgody.
association-kind = Produktów nie można tak powiązać.
    .hint = Użyj jednego z: { $kinds }.
colour-unknown = Nie ma takiej rodziny kolorów.
    .hint = Użyj rodziny takiej jak navy lub off_white; obok jest nazwa koloru używana przez markę.
department-unknown = Nie ma takiego działu.
    .hint = Użyj women, men, girls, boys, unisex lub baby.
season-unknown = Nie da się tego odczytać jako sezonu.
    .hint = Użyj kodu takiego jak spring_summer lub autumn_winter.
customs-code = Kod celny ma 6, 8 lub 10 cyfr.
    .hint = Usuń kropki i spacje; kod znajdziesz w Nomenklaturze scalonej.
text-too-long = Tekst ma za dużo znaków: { $length }; przechowujemy najwyżej { $max }.
    .hint = Skróć go.
list-too-long = Lista ma za dużo pozycji; dozwolona liczba to { $max }.
    .hint = Usuń kilka.

## What a product misses
## chosen at run time
## confidence: low

missing-photos = { $count ->
        [0] Nie ma jeszcze żadnego zdjęcia.
       *[other] Zdjęcia: { $count } z { $min }.
    }
    .hint = Upuść zdjęcia na produkt albo przypisz je na stole zdjęciowym.
missing-unread = Wartość „{ $text }” została zaimportowana, ale nie dało się jej odczytać.
    .hint = Wpisz właściwą wartość.
missing-composition = Brakuje składu.
    .hint = Wpisz go tak: „95 bawełna 5 elastan”.
missing-certificate = Deklaracja „{ $claim }” nie ma dziś ważnego certyfikatu.
    .hint = Wybierz ważny certyfikat albo usuń deklarację.
missing-rights = Prawa do tego obrazu wygasły: { $until }.
    .hint = Zastąp obraz albo przedłuż prawa i podaj ich nowy ostatni dzień.
missing-fit = Brakuje kroju.
    .hint = Wybierz, jak produkt leży, na przykład slim lub relaxed.
missing-size-chart = Brakuje tabeli rozmiarów.
    .hint = Wybierz jedną albo ustaw domyślną dla kategorii.
missing-size-in-chart = Rozmiaru { $size } nie ma w tabeli rozmiarów { $chart }.
    .hint = Dodaj rozmiar do tabeli albo popraw wariant.
missing-title = Brakuje tytułu (język: { WORD("language", $locale) }).
    .hint = Napisz go w tym języku; język zastępczy się nie liczy.
missing-description = Brakuje opisu (język: { WORD("language", $locale) }).
    .hint = Napisz go w tym języku; język zastępczy się nie liczy.
missing-translation = Brakuje tłumaczenia (język: { WORD("language", $locale) }).
    .hint = Przetłumacz z tekstu źródłowego obok.
translation-outdated = Tekst źródłowy zmienił się od czasu napisania tłumaczenia (język: { WORD("language", $locale) }).
    .hint = Zobacz, co się zmieniło; napisz je od nowa albo potwierdź, że nadal jest poprawne.
missing-care = Brakuje wskazówek pielęgnacji.
    .hint = Wybierz po jednym symbolu z każdej grupy.
missing-care-group = Wskazówki pielęgnacji pomijają grupę: { WORD("care-group", $group) }.
    .hint = Brak symbolu oznacza, że wszystko wolno: wybierz jeden.
missing-returns = Brakuje zasad zwrotów.
    .hint = Wybierz jedne z zasad marki.
missing-shipping = Brakuje profilu dostawy.
    .hint = Wybierz jeden z profili marki.
missing-video = Brakuje filmu.
    .hint = Dodaj plik albo link.
missing-social = Brakuje zdjęcia z mediów społecznościowych.
    .hint = Dodaj je wraz z autorem i prawem do użycia.
missing-shot = Kategoria wymaga obrazu tego rodzaju: { WORD("role", $role) }.
    .hint = Dodaj taki obraz albo nadaj tę rolę jednemu z obrazów.
missing-term-not-here = Kategoria nie używa określenia „{ $term }”.
    .hint = Wybierz jedno z: { $taken }.
missing-category-field = Kategoria wymaga pola: { $field }.
    .hint = Uzupełnij je albo zmień wymagania kategorii.

## Approval, channels
## confidence: low

not-complete = Produkt nie jest kompletny dla kanału { $channel }, któremu brakuje najmniej.
    .hint = Uzupełnij, co jest na liście, a potem zatwierdź ponownie.
four-eyes = Autor ostatniej zmiany nie może jej zatwierdzić.
    .hint = Poproś o zatwierdzenie kogoś z zespołu.
state-does-not-allow = Produkt w stanie „{ $from }” nie może przejść w stan „{ $to }”.
    .hint = Wczytaj go ponownie: być może ktoś go w międzyczasie przesunął.
channel-needs-locale = Kanał wymaga tu co najmniej jednego języka.
    .hint = Dodaj język, na przykład pl.
channel-needs-market = Kanał wymaga co najmniej jednego rynku.
    .hint = Dodaj kraj z walutą i językami.
min-photos = Kanał wymaga od 1 do 10 zdjęć.
    .hint = Wybierz liczbę z tego przedziału.

## What somebody who knows cloth would say of a care label
## confidence: low

care-tumbled-but-not-washed = Nie wolno tego prać, ale wolno suszyć w suszarce bębnowej.
    .hint = Jedno z dwóch to zapewne pomyłka.
care-bleached-but-not-washed = Nie wolno tego prać, ale wolno wybielać.
    .hint = Jedno z dwóch to zapewne pomyłka.
care-tumbled-hot-after-mild-wash = Pranie jest delikatne, a suszenie w suszarce bębnowej w normalnej temperaturze.
    .hint = Wybierz niską temperaturę albo zakaz suszenia w suszarce.
care-nothing-allowed = Metka nie pozwala zupełnie na nic.
    .hint = Podaj przynajmniej jeden sposób czyszczenia.
care-too-strong = { WORD("care", $code) }: więcej, niż zwykle znosi włókno „{ WORD("fibre", $fibre) }”.
    .hint = Zwykle najwyżej: { WORD("care", $limit) }.
care-leather-is-washed = Podano pranie, choć produkt zawiera materiał: { WORD("material", $material) }.
    .hint = Skóry zwykle się nie pierze albo oddaje się ją specjaliście.

## What is a colour, and what is not
## confidence: low

colour-name-empty = Nazwa koloru nic nie mówi.
    .hint = Napisz ją słowami albo pomiń: wtedy użyte zostanie słowo rodziny.
colour-name-says-none = „{ $name }” nie jest przyjmowane jako kolor.
    .hint = Podaj najwyżej trzy kolory oddzielone ukośnikami, na przykład Czerwony/Różowy/Srebrny.
colour-name-with-number = W „{ $name }” jest liczba, a to nie jest przyjmowane jako kolor.
    .hint = Napisz kolor słowami; numery z karty kolorów należą gdzie indziej.
colour-name-long = Słowo w „{ $name }” przekracza dozwoloną liczbę znaków: { $most }.
    .hint = Skróć je; platformy je przytną albo odrzucą.

## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = Żaden pakiet reguł nie wiąże produktu na tym rynku, więc nie wiadomo, czy wolno go oferować.
    .hint = Podaj w kanale albo w kategorii pakiet, który obejmuje ten rynek; reguły poniżej są podane tak, jak brzmią.

law-eu-fibres = Skład jest podany, z każdym włóknem i jego udziałem.
    .hint = Wpisz skład, na przykład „95 bawełna 5 elastan”.
law-eu-other-fibres = „Inne włókna” stanowią najwyżej 15 % części składowej.
    .hint = Wymień włókna, które kryją się za „innymi włóknami”.
law-eu-pure = Żaden tekst nie nazywa mieszanki czystą.
    .hint = Usuń to słowo albo podaj udziały.
law-eu-virgin-wool = Żywa wełna w mieszance stanowi co najmniej 25 %.
    .hint = Podaj ją jako wełnę albo zwiększ jej udział.
law-eu-bra = Biustonosz ma podany skład zewnętrznej i wewnętrznej strony miseczek oraz tyłu.
    .hint = Dodaj brakującą część składową albo podaj skład całości.
law-eu-shoe-parts = But ma podaną cholewkę, podszewkę z wyściółką oraz podeszwę.
    .hint = Dodaj brakującą część, na przykład „podeszwa: guma”; na etykiecie jest „inny materiał (guma)”. Część wymienia najwyżej dwie klasy.
law-eu-animal-parts = Nietekstylne części pochodzenia zwierzęcego są wskazane słowami prawa.
    .hint = Nie trzeba nic robić: zdanie pojawia się samo.
law-eu-claims = Każda deklaracja przy włóknie ma certyfikat ważny dzisiaj.
    .hint = Przypisz włóknu certyfikat obejmujący tę deklarację albo usuń deklarację.
law-eu-manufacturer = Producent jest podany, z adresem pocztowym i elektronicznym.
    .hint = Wybierz producenta dla marki, modelu lub produktu i uzupełnij jego adres.
law-eu-responsible-person = Jeśli producent ma siedzibę poza Unią, na jej terenie za produkt odpowiada osoba odpowiedzialna.
    .hint = Wybierz osobę odpowiedzialną z pełnym adresem w Unii.
law-eu-picture = Oferta pokazuje produkt.
    .hint = Dodaj zdjęcie.
law-eu-warnings = Ostrzeżenia są w języku każdego rynku w Unii.
    .hint = Napisz ostrzeżenia w języku wymienionych krajów.
law-eu-generic-claims = Żaden tekst nie zawiera ogólnego twierdzenia dotyczącego ekologiczności.
    .hint = Napisz dokładnie, co jest lepsze, z dowodem, albo usuń te słowa.
law-eu-neutral-claims = Żaden tekst nie twierdzi, że produkt jest neutralny dla klimatu.
    .hint = Usuń te słowa: twierdzenie oparte na kompensacji jest zabronione.
law-eu-care = Pielęgnacja jest podana dla prania, wybielania, suszenia, prasowania i czyszczenia.
    .hint = Wybierz po jednym symbolu z każdej grupy.
law-eu-fur = Futro, wikunia i guanako mają dokumenty.
    .hint = Podaj w polu „species_papers” paszportu produktu gatunek i miejsce dokumentów i sprawdź prawo każdego kraju.

law-us-fibres = Skład jest podany, z każdym włóknem i jego udziałem.
    .hint = Wpisz skład, na przykład „95 bawełna 5 elastan”.
law-us-generic-names = Każde włókno ma nazwę rodzajową w Stanach Zjednoczonych.
    .hint = Podaj jego nazwę według ISO 2076:2010; poniżej 5 % może to być „other fibers”.
law-us-origin = Tekst mówi, skąd pochodzi produkt: wyprodukowany w Stanach Zjednoczonych albo importowany.
    .hint = Podaj kraj pochodzenia.
law-us-care = Pielęgnacja mówi, jak prać i suszyć albo czyścić chemicznie, albo że nie wolno ani jednego, ani drugiego.
    .hint = Wybierz pranie i sposób suszenia albo czyszczenie chemiczne, albo zakaz obu.
law-us-maker = Podano producenta, importera lub sprzedawcę albo jego numer rejestrowy (RN).
    .hint = Wybierz producenta albo wypełnij pole „rn” paszportu produktu.
law-us-children = Produkty dla dzieci mają etykietę identyfikowalności.
    .hint = Podaj w polu „tracking_label” paszportu produktu, gdzie się znajduje.
law-us-generic-claims = Żaden tekst nie zawiera ogólnego twierdzenia dotyczącego ekologiczności.
    .hint = Napisz dokładnie, co jest lepsze, z dowodem.

law-fr-forbidden-words = Żaden tekst nie mówi „biodégradable”, „respectueux de l’environnement” ani podobnie.
    .hint = Usuń te słowa.
law-fr-french = Nazwa i opis są po francusku.
    .hint = Napisz tytuł i opis po francusku.
law-fr-warnings = Ostrzeżenia są po francusku.
    .hint = Napisz ostrzeżenia po francusku.

law-fr-agec-weaving = Kraj tkania lub dziania jest podany.
    .hint = Podaj kraj tkania.
law-fr-agec-dyeing = Kraj barwienia i drukowania jest podany.
    .hint = Podaj kraj barwienia albo ustaw pole „undyed” paszportu produktu na true.
law-fr-agec-confection = Kraj szycia jest podany.
    .hint = Podaj kraj szycia.
law-fr-agec-recycled = Tam, gdzie mowa o materiale z recyklingu, podano jego udział.
    .hint = Podaj udział materiału z recyklingu w procentach.
law-fr-agec-microfibres = Powyżej 50 % włókien syntetycznych pojawia się zdanie o mikrowłóknach z tworzyw sztucznych.
    .hint = Nie trzeba nic robić: zdanie pojawia się samo.
law-fr-agec-substances = Substancje wzbudzające szczególnie duże obawy są podane albo podano, że ich nie ma.
    .hint = Wypełnij pole „substances_of_concern” paszportu produktu; „none”, jeśli ich nie ma.

law-gb-responsible-person = Ktoś w Wielkiej Brytanii odpowiada za produkt, którego producent ma siedzibę gdzie indziej.
    .hint = Wybierz osobę odpowiedzialną w Wielkiej Brytanii albo podaj ją w polu „uk_responsible_person” paszportu.
law-gb-nightwear = Bielizna nocna dla dzieci mówi, jak się pali.
    .hint = Napisz ostrzeżenie po angielsku: „KEEP AWAY FROM FIRE” albo „LOW FLAMMABILITY TO BS 5722”, jeśli ją zbadano.

law-ch-language = Nazwa i opis są po niemiecku, francusku lub włosku.
    .hint = Napisz tytuł i opis w jednym z tych trzech języków.

law-ca-dealer = Podano dostawcę albo jego numer rejestracyjny (CA).
    .hint = Wybierz producenta albo wypełnij pole „ca_number” paszportu; metka go wtedy poda.
law-ca-bilingual = Nazwa i opis są po angielsku i po francusku.
    .hint = Napisz tytuł i opis w obu językach; skład pojawia się w obu sam.

law-jp-japanese = Nazwa i opis są po japońsku.
    .hint = Napisz tytuł i opis po japońsku.

law-cn-safety-class = Podano klasę bezpieczeństwa: A, B lub C.
    .hint = Wypełnij pole „safety_class” paszportu; odzież niemowląt ma klasę A.
law-cn-standard = Podano normę, według której wykonano produkt.
    .hint = Wypełnij pole „product_standard” paszportu, na przykład „FZ/T 81007”.
law-cn-size = Rozmiary podano według wzrostu i obwodu, jak 170/88A.
    .hint = Dodaj do tabeli rozmiarów przeliczenia na CN.
law-cn-chinese = Nazwa i opis są po chińsku.
    .hint = Napisz tytuł i opis po chińsku.

law-dpp-identifier = Każdy wariant ma GTIN.
    .hint = Podaj brakujące numery GTIN.
    .title = Numery GTIN
law-dpp-operator = Producent jest podany.
    .hint = Wybierz producenta.
    .title = Producent
law-dpp-composition = Włókna każdej części składowej są podane.
    .hint = Wpisz skład.
    .title = Włókna każdej części składowej
law-dpp-recycled = Udział materiału z recyklingu jest podany, nawet jeśli jest zerowy.
    .hint = Podaj udział materiału z recyklingu w procentach; 0, jeśli go nie ma.
    .title = Materiał z recyklingu, w procentach
law-dpp-weaving = Kraj tkania lub dziania jest podany.
    .hint = Podaj kraj tkania.
    .title = Kraj tkania lub dziania
law-dpp-dyeing = Kraj barwienia i drukowania jest podany.
    .hint = Podaj kraj barwienia albo ustaw pole „undyed” paszportu produktu na true.
    .title = Kraj barwienia i drukowania
law-dpp-confection = Kraj szycia jest podany.
    .hint = Podaj kraj szycia.
    .title = Kraj szycia
law-dpp-substances = Substancje potencjalnie niebezpieczne są podane.
    .hint = Wypełnij pole „substances_of_concern” paszportu produktu; „none”, jeśli ich nie ma.
    .title = Substancje potencjalnie niebezpieczne
law-dpp-durability = Trwałość jest podana w skali od 0 do 10.
    .hint = Wypełnij pole „durability_score” paszportu produktu.
    .title = Trwałość, od 0 do 10
law-dpp-test-reports = Sprawozdania z badań są podane.
    .hint = Wypełnij pole „test_reports” paszportu produktu.
    .title = Sprawozdania z badań
law-dpp-recyclability = Elastanu jest mniej niż 15 %.
    .hint = Od 15 % przeszkadza w recyklingu. Co jeszcze przeszkadza, tego dom nie wie.
    .title = Elastan, w procentach
law-dpp-footprint = Ślad środowiskowy jest podany.
    .hint = Wypełnij pole „footprint” paszportu produktu.
    .title = Ślad środowiskowy
law-dpp-care = Pielęgnacja jest podana.
    .hint = Wybierz symbole pielęgnacji.
    .title = Pielęgnacja
law-dpp-repair = Podano, jak naprawiać produkt i co zrobić z nim po zużyciu.
    .hint = Wypełnij pole „repair” paszportu produktu.
    .title = Naprawa i koniec życia
law-dpp-customs = Kod celny jest podany.
    .hint = Podaj kod celny o 6, 8 lub 10 cyfrach.
    .title = Kod celny

## Packs of rules
## confidence: low

law-condition-says-nothing = Warunek nic nie mówi.
    .hint = Podaj fakt z porównaniem (stated, is, among, none_of, above, at_least, at_most) albo all, any, not, says_none_of.
law-condition-too-deep = Warunki są zagnieżdżone zbyt głęboko; największa dozwolona liczba poziomów: { $max }.
    .hint = Podziel regułę na dwie.
law-words-unknown = Pakiet reguł nie ma listy słów o nazwie { $list }.
    .hint = Dodaj listę w „words” albo popraw jej nazwę.
law-rule-twice = Ta reguła występuje w pakiecie dwa razy.
    .hint = Nadaj każdej regule własny kod.
law-ends-before-it-begins = Reguła kończy się, zanim się zacznie.
    .hint = Zmień jeden z dwóch dni.
law-pack-unreadable = Nie da się odczytać pakietu reguł { $file }: { $reason }
    .hint = Popraw plik albo usuń go z folderu i uruchom ponownie.

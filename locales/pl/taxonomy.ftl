## Categories
## confidence: low

category-cycle = Kategoria { $code } nie może leżeć pod samą sobą.
    .hint = Wybierz kategorię nadrzędną spoza tej kategorii i tego, co jest pod nią.
slug-characters = To nie może być częścią adresu.
    .hint = Użyj słów bez spacji, ukośników, znaków zapytania i krzyżyków, na przykład dlugie-sukienki.

## Attributes
## chosen at run time
## confidence: low

attribute-wants-object = Atrybut { $attribute } ma wartość dla każdego języka lub kanału.
    .hint = Podaj obiekt, na przykład z wartością dla każdego języka.
attribute-wants-text = Atrybut { $attribute } jest tekstem.
    .hint = Podaj wartość w cudzysłowie.
attribute-wants-number = Atrybut { $attribute } jest liczbą.
    .hint = Podaj liczbę bez jednostki.
attribute-wants-boolean = Atrybut { $attribute } przyjmuje tak lub nie.
    .hint = Podaj true lub false.
attribute-wants-date = Atrybut { $attribute } jest datą.
    .hint = Zapisz ją jak 2026-11-22.
attribute-wants-option = Atrybut { $attribute } nie ma tej opcji.
    .hint = Wybierz jedną z opcji albo dodaj ją do atrybutu.
attribute-options-and-type = Opcje należą tylko do atrybutu z jedną lub wieloma wartościami z listy.
    .hint = Dodaj opcje albo zmień typ.

## Outside taxonomies
## confidence: low

outside-category-unknown = W taksonomii { $taxonomy } nie ma kategorii { $id }.
    .hint = Poszukaj jej wśród zewnętrznych taksonomii albo sprawdź propozycje dla kategorii.
shopify-id-form = Kategoria w taksonomii Shopify nazywa się na przykład aa-1-4.
    .hint = Weź ostatnią część jej adresu, po TaxonomyCategory/.
outside-row-no-id = Wiersz nie mówi, której kategorii dotyczy.
    .hint = Uzupełnij pierwszą kolumnę.
outside-row-id = { $id } nie jest identyfikatorem taksonomii { $taxonomy }.
    .hint = W Google to liczby, na przykład 1604; w Shopify litery i cyfry, na przykład aa-1-4.
outside-row-no-name = { $id } nie ma nazwy.
    .hint = Uzupełnij nazwę angielską i ścieżkę.
outside-row-parent = { $id } leży pod { $parent }, a tej kategorii nie ma.
    .hint = Wczytaj cały plik albo najpierw wiersz kategorii nadrzędnej.
outside-row-first = { $id } nie jest jeszcze znane.
    .hint = Najpierw wczytaj plik, który mówi, co istnieje, a potem ten z innymi językami.
outside-row-number = { $text } nie jest liczbą.
    .hint = Wpisz same cyfry.
outside-line = Ten wiersz jest niezrozumiały.
    .hint = Wiersz to identyfikator, kreska i ścieżka: 1604 - Apparel & Accessories > Clothing.

## Categories and their places in the taxonomies of others
## confidence: low

workbench-categories = Kategorie
workbench-categories-none = Nie ma jeszcze kategorii.
    .hint = Zaimportuj katalog: kategorie przychodzą razem z nim.

## Categories and their places in the taxonomies of others
## chosen at run time
## confidence: low

workbench-place-own = własne
workbench-place-derived = z Shopify
workbench-place-inherited = dziedziczone
workbench-place-none = nieprzypisane

## Categories and their places in the taxonomies of others
## confidence: low

workbench-mapping = Miejsca w innych taksonomiach
    .hint = Taksonomia Shopify jest dokładniejsza i pociąga za sobą tę z Google: zostaw pole Google puste, a uzupełni się samo.
workbench-mapping-google = Numer w Google
workbench-mapping-shopify = Identyfikator w Shopify
workbench-suggestions = Propozycje
workbench-suggestions-none = Żadna z jej nazw donikąd nie prowadzi.
workbench-suggestions-score = Jak pewne to jest
workbench-use = Użyj
workbench-outside-none = Nie wczytano jeszcze żadnej zewnętrznej taksonomii.
    .hint = Zaimportuj listę publikowaną przez Google lub Shopify: selvedge import taxonomy-with-ids.pl-PL.txt
workbench-outside-browse = Przeglądaj: { $taxonomy }
workbench-outside-count = { $count ->
        [one] { $count } kategoria
        [few] { $count } kategorie
        [many] { $count } kategorii
       *[other] { $count } kategorii
    }
workbench-outside-search = Szukaj w dowolnym języku
workbench-outside-find = Szukaj
workbench-outside-id = Identyfikator
workbench-outside-attributes = Produkty mają tutaj:
workbench-outside-for = Szukasz miejsca dla kategorii { $code }.
workbench-outside-back = Wróć do niej
workbench-outside-nothing = Nic się tak nie nazywa.

## Categories and their places in the taxonomies of others
## confidence: low

suggestion-same-name = Tam też nazywa się „{ $name }”.
suggestion-same-words = „{ $own }” i „{ $theirs }” to to samo słowo.
suggestion-synonym = „{ $own }” znaczy to samo co „{ $theirs }”.
suggestion-similar = „{ $own }” i „{ $theirs }” mają wspólne słowa.
suggestion-from-above = Nic nie nazywa się podobnie; prowadzi tu kategoria nadrzędna: { $parent }.
suggestion-for-whom = „{ $own }” mówi, dla kogo to jest; w środku jest odzież.

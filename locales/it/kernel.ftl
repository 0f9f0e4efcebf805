## Codes
## confidence: low

code-empty = Il codice è vuoto.
    .hint = Inserisci almeno una lettera o una cifra.
code-too-long = Il codice supera i { $max } caratteri.
    .hint = Accorcialo; il nome completo va nel titolo.
code-characters = Il carattere “{ $character }” non può stare in un codice.
    .hint = Usa le lettere da A a Z, cifre, punto, trattino basso e trattino.
code-unknown = { $vocabulary ->
        [fibre] La fibra “{ $text }” non esiste.
        [component] Il componente “{ $text }” non esiste.
        [material] Il materiale “{ $text }” non esiste.
        [care] Il codice di manutenzione “{ $text }” non esiste.
        [phrase] L’indicazione di manutenzione “{ $text }” non esiste.
        [colour] La famiglia di colore “{ $text }” non esiste.
        [measurement] La misura “{ $text }” non esiste.
        [size-system] Il sistema di taglie “{ $text }” non esiste.
        [department] Il reparto “{ $text }” non esiste.
        [season] La stagione “{ $text }” non esiste.
        [role] Il ruolo d’immagine “{ $text }” non esiste.
        [unit] L’unità “{ $text }” non esiste.
        [certificate] Il certificato “{ $text }” non esiste.
        [country] Il paese “{ $text }” non esiste.
        [language] La lingua “{ $text }” non esiste.
       *[other] Il vocabolario { $vocabulary } non contiene “{ $text }”.
    }
    .hint = Usa un codice del vocabolario, ad esempio cotton, wash_30 o navy: i codici sono in minuscolo, i paesi due maiuscole.

## Numbers of articles
## confidence: low

gtin-digits = Un GTIN ha solo cifre.
    .hint = Togli spazi, trattini e lettere.
gtin-length = Un GTIN ha 8, 12, 13 o 14 cifre, questo ne ha { $length }.
    .hint = Se un foglio di calcolo ha perso gli zeri iniziali, rimettili.
gtin-check-digit = L’ultima cifra è { $given }, secondo le altre dovrebbe essere { $expected }.
    .hint = Confronta con il codice a barre: una cifra è sbagliata o due sono scambiate.

## Money, languages, pages of a list
## confidence: low

currency-unknown = “{ $text }” non è una valuta.
    .hint = Usa le tre lettere, ad esempio EUR, USD o JPY (ISO 4217).
price-unreadable = Non è leggibile come importo in { $currency }.
    .hint = Scrivilo come 129.90, con non più decimali di quanti ne abbia la valuta.
locale-unknown = “{ $text }” non è una lingua.
    .hint = Usa un codice come it, en-US o zh-Hant (BCP 47).
cursor-unreadable = Questo cursore non è nostro.
    .hint = Inizia senza cursore e passa next_cursor esattamente come era nella risposta.

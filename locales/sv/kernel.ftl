## Codes
## confidence: low

code-empty = Koden är tom.
    .hint = Ge den minst en bokstav eller siffra.
code-too-long = Koden är längre än { $max } tecken.
    .hint = Gör den kortare; hela namnet hör hemma i titeln.
code-characters = Tecknet ”{ $character }” får inte stå i en kod.
    .hint = Använd bokstäverna A till Z, siffror, punkt, understreck och bindestreck.
code-unknown = { $vocabulary ->
        [fibre] Fibern ”{ $text }” finns inte.
        [component] Delen ”{ $text }” finns inte.
        [material] Materialet ”{ $text }” finns inte.
        [care] Skötselkoden ”{ $text }” finns inte.
        [phrase] Skötselfrasen ”{ $text }” finns inte.
        [colour] Färgfamiljen ”{ $text }” finns inte.
        [measurement] Måttet ”{ $text }” finns inte.
        [size-system] Storlekssystemet ”{ $text }” finns inte.
        [department] Avdelningen ”{ $text }” finns inte.
        [season] Säsongen ”{ $text }” finns inte.
        [role] Bildrollen ”{ $text }” finns inte.
        [unit] Enheten ”{ $text }” finns inte.
        [certificate] Certifikatet ”{ $text }” finns inte.
        [country] Landet ”{ $text }” finns inte.
        [language] Språket ”{ $text }” finns inte.
       *[other] Ordlistan { $vocabulary } har inget ”{ $text }”.
    }
    .hint = Använd en kod ur ordlistan, till exempel cotton, wash_30 eller navy: koder är gemener, länder två versaler.

## Numbers of articles
## confidence: low

gtin-digits = Ett GTIN består bara av siffror.
    .hint = Ta bort mellanslag, bindestreck och bokstäver.
gtin-length = Ett GTIN har 8, 12, 13 eller 14 siffror, det här har { $length }.
    .hint = Om ett kalkylark har tappat inledande nollor, sätt tillbaka dem.
gtin-check-digit = Den sista siffran är { $given }, enligt de andra ska den vara { $expected }.
    .hint = Jämför med streckkoden: en siffra är felskriven, eller två har bytt plats.

## Money, languages, pages of a list
## confidence: low

currency-unknown = ”{ $text }” är ingen valuta.
    .hint = Använd de tre bokstäverna, till exempel EUR, USD eller JPY (ISO 4217).
price-unreadable = Det här kan inte läsas som ett belopp i { $currency }.
    .hint = Skriv det som 129.90, med högst så många decimaler som valutan har.
locale-unknown = ”{ $text }” är inget språk.
    .hint = Använd en språkkod som sv, en-US eller zh-Hant (BCP 47).
cursor-unreadable = Den här cursorn är inte vår.
    .hint = Börja utan cursor, och skicka next_cursor vidare precis som den stod i svaret.

## Codes
## confidence: low

code-empty = De code is leeg.
    .hint = Geef minstens één letter of cijfer.
code-too-long = De code is langer dan { $max } tekens.
    .hint = Maak de code korter; de volledige naam hoort in de titel.
code-characters = Het teken ‘{ $character }’ mag niet in een code staan.
    .hint = Gebruik de letters A tot Z, cijfers, punt, liggend streepje en koppelteken.
code-unknown = { $vocabulary ->
        [fibre] De vezel ‘{ $text }’ bestaat niet.
        [component] Het onderdeel ‘{ $text }’ bestaat niet.
        [material] Het materiaal ‘{ $text }’ bestaat niet.
        [care] De onderhoudscode ‘{ $text }’ bestaat niet.
        [phrase] De onderhoudszin ‘{ $text }’ bestaat niet.
        [colour] De kleurfamilie ‘{ $text }’ bestaat niet.
        [measurement] De meting ‘{ $text }’ bestaat niet.
        [size-system] Het maatsysteem ‘{ $text }’ bestaat niet.
        [department] De afdeling ‘{ $text }’ bestaat niet.
        [season] Het seizoen ‘{ $text }’ bestaat niet.
        [role] De beeldrol ‘{ $text }’ bestaat niet.
        [unit] De eenheid ‘{ $text }’ bestaat niet.
        [certificate] Het certificaat ‘{ $text }’ bestaat niet.
        [country] Het land ‘{ $text }’ bestaat niet.
        [language] De taal ‘{ $text }’ bestaat niet.
       *[other] De woordenlijst { $vocabulary } heeft geen ‘{ $text }’.
    }
    .hint = Gebruik een code uit de woordenlijst, bijvoorbeeld cotton, wash_30 of navy: codes zijn kleine letters, landen twee hoofdletters.

## Numbers of articles
## confidence: low

gtin-digits = Een GTIN bestaat alleen uit cijfers.
    .hint = Haal spaties, koppeltekens en letters weg.
gtin-length = Een GTIN heeft 8, 12, 13 of 14 cijfers, deze heeft er { $length }.
    .hint = Als een spreadsheet voorloopnullen heeft weggelaten, zet die dan terug.
gtin-check-digit = Het laatste cijfer is { $given }, volgens de andere hoort het { $expected } te zijn.
    .hint = Vergelijk met de streepjescode: er is een cijfer verkeerd getypt, of er zijn er twee verwisseld.

## Money, languages, pages of a list
## confidence: low

currency-unknown = ‘{ $text }’ is geen valuta.
    .hint = Gebruik de drie letters, bijvoorbeeld EUR, USD of JPY (ISO 4217).
price-unreadable = Dit kan niet als bedrag in { $currency } worden gelezen.
    .hint = Schrijf het als 129.90, met niet meer decimalen dan de valuta heeft.
locale-unknown = ‘{ $text }’ is geen taal.
    .hint = Gebruik een taalcode als nl, en-US of zh-Hant (BCP 47).
cursor-unreadable = Deze cursor is niet van ons.
    .hint = Begin zonder cursor, en geef next_cursor precies zo door als die in het antwoord stond.

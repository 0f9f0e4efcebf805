## Why a product is not shown on a channel, or what is to be mended although it is
## confidence: low

publication-not-approved = Het is niet goedgekeurd.
    .hint = Keur het goed; vanaf dan is te zien wat is goedgekeurd.
publication-archived = Het is gearchiveerd.
    .hint = Haal het uit het archief en keur het goed om het weer te tonen.
publication-not-selected = Het kanaal neemt geen producten van deze categorie of dit merk.
    .hint = Pas de selectie van het kanaal aan, of de categorie van het product.
publication-no-price = Geen van de maten heeft een prijs in een markt van het kanaal.
    .hint = Voeg een prijs toe in de valuta van een van de markten van het kanaal.
publication-waits-for-drop = Het komt uit met een drop, op { $at }.
    .hint = Wijzig de datum van de drop om het eerder te tonen.

## What a shopper’s question may not ask
## confidence: low

shop-market = Het kanaal verkoopt daar niet.
    .hint = De markten zijn { $known }.
shop-locale = Het kanaal spreekt deze taal niet.
    .hint = De talen zijn { $known }.
shop-facet = Onder deze naam valt er niets te filteren.
    .hint = De filters zijn { $known }.
shop-sort = Deze volgorde bestaat niet.
    .hint = De volgordes zijn { $known }.

## Why a feed would refuse it
## confidence: low

feed-code-too-long = ‘{ $text }’ is langer dan de { $most } tekens die de feed accepteert.
    .hint = Geef een kortere code of naam.
feed-no-brand = Het heeft geen merk, en de feed vraagt erom.
    .hint = Vul het merk van het model in.
feed-no-text = Het heeft geen titel of geen beschrijving.
    .hint = Schrijf ze allebei in de eerste taal van het kanaal.
feed-no-department = Niemand heeft gezegd voor wie het is.
    .hint = Vul de afdeling van het model in: de feed vraagt naar geslacht en leeftijd.
feed-no-colour = De feed wil de namen van de kleuren, niet het woord voor meerdere.
    .hint = Schrijf de kleurnaam van het merk zelf, bijvoorbeeld ‘Rood/Blauw’.
feed-no-picture = Het heeft geen afbeelding.
    .hint = Voeg een foto van het product toe.
feed-picture-too-small = De eerste afbeelding is { $size } pixels; de feed accepteert niets onder { $least } × { $least }.
    .hint = Vervang die door een grotere, liefst 1500 × 1500 of meer.

## What is public no more
## confidence: low

media-withdrawn = Deze afbeelding was hier ooit te zien, maar nu niet meer.
    .hint = Kijk op de pagina die ernaar verwijst voor de huidige afbeelding.

## What the API may be asked
## confidence: low

publication-state = Deze status bestaat niet.
    .hint = De statussen zijn { $known }.

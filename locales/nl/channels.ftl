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

## Why a platform does not have a product
## confidence: low

delivery-refused = Het platform accepteert het niet: { $reason }
    .hint = Wijzig wat het noemt; het wordt opnieuw verstuurd zodra het product verandert, of met selvedge push.
delivery-stumbled = Het platform struikelde erover: { $reason }
    .hint = Het wordt vanzelf opnieuw geprobeerd. Gaat het zo door, dan weet het logboek van het platform meer.
delivery-answer-too-long = Het antwoord van het platform was langer dan iemand zou lezen.
    .hint = Het wordt vanzelf opnieuw geprobeerd. Kijk of het product daar veel meer maten heeft dan hier.
delivery-no-title = Het heeft geen titel in een van de talen die worden verstuurd.
    .hint = Schrijf een titel in een ervan, of voeg een taal toe aan de connector van het kanaal.
delivery-no-price = Geen van de maten heeft een prijs in { $currency }, de valuta waarin het platform het eerst verkoopt.
    .hint = Voeg een prijs in { $currency } toe, en een markt van het kanaal die deze valuta gebruikt.
delivery-ours = Er is in het huis zelf iets misgegaan.
    .hint = In het logboek van de server staat wat het was.

## Why a channel’s platform is not spoken to
## confidence: low

connector-url = Dit is geen gewoon webadres.
    .hint = Schrijf het als https://shop.example/admin-api, zonder gebruiker, wachtwoord of zoekdeel.
connector-no-language = Er staat niet bij welke talen worden verstuurd.
    .hint = Noem er minstens één, de onze en die van het platform: {"{"}"nl": "nl"{"}"}.
connector-language-twice = Twee van onze talen zouden in één taal van het platform terechtkomen.
    .hint = Laat een van de twee weg.
connector-host-not-allowed = Het huis mag niet met { $host } praten.
    .hint = Als dat wel moet, voegt de systeembeheerder het toe aan connector_hosts in selvedge.toml, of aan SELVEDGE_CONNECTOR_HOSTS.
connector-no-credentials = Niemand heeft gezegd hoe er als ‘{ $key }’ moet worden ingelogd.
    .hint = De systeembeheerder stelt SELVEDGE_CONNECTOR_{ $variable }_USER en _PASSWORD in, of [connectors.{ $key }] in selvedge.toml.
connector-sign-in = Het platform laat het huis niet binnen: { $reason }
    .hint = Verbeter de gebruiker en het wachtwoord in de instellingen van de systeembeheerder.
connector-forbidden = Het platform staat niet toe wat het huis vraagt: { $reason }
    .hint = Geef de gebruiker ervan het recht om de catalogus en de afbeeldingen te lezen en te bewerken.
connector-schema = Het platform mist een veld dat het huis nodig heeft: { $reason }
    .hint = Voeg de extra velden toe die de README noemt, en start het platform opnieuw.
connector-strange = Wat daar antwoordt, spreekt niet de taal van het platform (HTTP { $status }): { $reason }
    .hint = Verbeter het adres in de connector van het kanaal.
connector-tax = Het platform en het kanaal zijn het er niet over eens of de prijzen inclusief belasting zijn.
    .hint = Wijzig het in de eerste markt van het kanaal, of in het platform.
connector-redirected = Het platform verwijst door naar een ander adres.
    .hint = Noem dat adres in de connector van het kanaal: doorverwijzingen worden niet gevolgd.
connector-away = Het platform antwoordt niet: { $reason }
    .hint = Het wordt vanzelf opnieuw geprobeerd, steeds minder vaak, maar minstens één keer per uur.
connector-none = Het kanaal { $channel } verstuurt nergens heen.
    .hint = Geef het kanaal een connector, of noem een ander kanaal.
connector-busy = Iemand anders is dit kanaal aan het versturen.
    .hint = Wacht tot dat klaar is, en vraag het opnieuw.
connector-lost = Iemand anders heeft het versturen van dit kanaal overgenomen.
    .hint = Vraag het opnieuw om te zien wat ervan gekomen is.

## Hulp
## confidence: low

help-title = Hulp
help-text = Wat u stap voor stap doet, en wat u doet als het misgaat.
help-steps = Stap voor stap
help-wrong = Als het misgaat
help-unknown = Er is geen hulppagina ‘{ $page }’.
    .hint = Kies een van deze.

## Hulp: de eerste import
## chosen at run time
## confidence: low

help-first-import = Uw eerste import
    .hint = Een catalogus binnenhalen uit een tabel of een ander systeem, en zien wat die zou veranderen voordat er iets wordt bewaard.
help-first-import-step-1 = Neem een tabel met een rij per maat, kleur of model (CSV, TSV, Excel of JSON), of een export van Shopify, WooCommerce, Magento of Akeneo. Eén kolom moet een code bevatten die gelijk blijft, zoals de SKU.
help-first-import-step-2 = Open *{ runs-title }*, sleep het bestand ergens naar de pagina of kies het, en druk op *{ runs-upload }*.
help-first-import-step-3 = Geef onder *{ runs-defaults }* taal, valuta en merk op, als het bestand die niet noemt. Wie mag goedkeuren, kan *{ runs-approve }* aanvinken: wat compleet is, gaat dan vanzelf naar buiten.
help-first-import-step-4 = Bekijk de kolommen: wat elke betekent, wordt naar de naam voorgesteld. Kies een andere betekenis waar dat niet klopt; *{ runs-more }* zegt welke woorden voor welke staan, de eenheid, en hoe een lijst is gescheiden. *{ runs-read-again }* toont wat er van de eerste rijen zou worden.
help-first-import-step-5 = Druk op *{ runs-try }*. U krijgt een plan met elk record dat nieuw of gewijzigd zou zijn, waarde voor waarde, en elke rij die zou worden afgewezen. Er is nog niets veranderd.
help-first-import-step-6 = Druk op *{ runs-import }*. U mag de pagina verlaten en later terugkomen om te zien hoever het is.
help-first-import-step-7 = Lees het *{ runs-step-report }*: het zegt wat er van elke kolom en elke rij is geworden. *{ runs-undo }* neemt de import als geheel terug; wat iemand sindsdien heeft gewijzigd, blijft.
help-first-import-step-8 = Op de opdrachtregel gaat hetzelfde zo, eerst op proef, dan echt:
help-first-import-wrong-1 = { runs-no-key }
    .hint = Geef de kolom met de code de betekenis *{ runs-field-key }*, zeg bij *{ runs-level }* wat een rij is, en druk op *{ runs-read-again }*.
help-first-import-wrong-2 = Letters zien er verkeerd uit, zoals `Ã«` voor `ë`.
    .hint = Bewaar het bestand als UTF-8 (in Excel: ‘CSV UTF-8’), druk op *{ runs-drop-upload }* en upload het opnieuw.
help-first-import-wrong-3 = Rijen worden afgewezen.
    .hint = Het verslag geeft van elke rij de reden. Download daar de afgewezen rijen, herstel ze en upload dat bestand: wat de kolommen betekenen, is onthouden.
help-first-import-wrong-4 = Alles is binnen, maar geen product is goedgekeurd.
    .hint = Het verslag telt wat er aan de producten ontbreekt. In de lijst vindt `missing:care in de` de producten waaraan één bepaald ding ontbreekt; vul ze aan, of importeer een tweede bestand met wat ontbrak.

## Hulp: het eerste kanaal
## chosen at run time
## confidence: low

help-first-channel = Uw eerste kanaal
    .hint = Een kanaal is waar complete producten heen gaan: uw winkel, een marktplaats, een partner. Het zegt in welke talen en markten, en wat het van een product vraagt.
help-first-channel-step-1 = Bepaal in welke talen elke tekst er moet zijn, en in welke landen het kanaal verkoopt, elk met zijn valuta, zijn talen, en of de prijzen belasting bevatten. De eerste taal is die waaruit wordt vertaald; het eerste land geldt waar niemand er een noemt.
help-first-channel-step-2 = Open *{ rooms-channels }* en druk op *{ rooms-channels-new }* (dat kunnen admins). Geef het een code, zoals `storefront`, die in al zijn adressen staat, een naam, en onder *{ rooms-field-required-locales }* de talen. *{ rooms-field-is-storefront }* geeft het kanaal pagina’s in de winkel die bij Selvedge hoort; laat dat weg bij een kanaal dat alleen feeds heeft of aan een platform levert.
help-first-channel-step-3 = Voeg onder *{ rooms-part-markets }* een rij per land toe. Zeg onder *{ rooms-part-gates }* wat producten nodig hebben: welke informatie, hoeveel foto’s minstens, welke regels van de wet. *{ rooms-part-selection }* neemt alleen bepaalde categorieën of merken. Druk op *{ rooms-make }*; alles kan later worden gewijzigd.
help-first-channel-step-4 = Met een bestand gaat het ook: één regel in `channel.ndjson`, binnengehaald onder *{ runs-title }*, maakt het kanaal of wijzigt het. Programma’s sturen het record met het token van een admin naar `PUT /api/v1/channels/storefront`; `/api/docs` beschrijft alle velden.
help-first-channel-step-5 = Open *{ workbench-dashboard }*: *{ workbench-completeness }* telt hoeveel producten alles hebben wat het kanaal vraagt, in elke taal. Een klik toont ze.
help-first-channel-step-6 = Open een product: *{ workbench-missing }* noemt wat het nog nodig heeft. Vul het aan en druk op *{ workbench-approve }*; het gaat binnen enkele ogenblikken naar buiten.
help-first-channel-step-7 = Latere wijzigingen wachten op de volgende goedkeuring, prijzen en voorraad gaan meteen naar buiten. *{ workbench-shown }* in de editor zegt hoe het product er op elk kanaal voor staat.
help-first-channel-wrong-1 = Een product is goedgekeurd en verschijnt niet.
    .hint = *{ workbench-shown }* geeft de reden: er ontbreekt iets dat het kanaal vraagt, het heeft in de valuta van geen enkele markt een prijs, of het wacht op de dag van zijn drop.
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = Het kanaal wordt niet aangenomen.
    .hint = De melding, of het verslag van de import, noemt het veld. Talen staan als label (`de`, `fr-CA`), landen met twee letters (`DE`), valuta’s met drie (`EUR`); minstens één vereiste taal en één markt met een taal moeten er zijn.

## Hulp: de eerste feed
## chosen at run time
## confidence: low

help-first-feed = Uw eerste feed
    .hint = Een feed is een adres waar Google Merchant Center, een marktplaats of het programma van een partner ophaalt wat op een kanaal live is.
help-first-feed-step-1 = U hebt een kanaal nodig waarop minstens één product live is.
help-first-feed-step-2 = De pagina van het kanaal noemt zijn adressen onder *{ rooms-feed-addresses }*, klaar om te kopiëren: waar Selvedge van buiten te zien is, de code van het kanaal, het formaat. `google.xml` en `google.tsv` zijn voor Google Merchant Center en allen die dat formaat lezen; `products.jsonl` is voor eigen programma’s, met één maat per regel.
help-first-feed-step-3 = Markt en taal staan achter het vraagteken. Zonder die krijgt u de eerste markt van het kanaal, in de eerste taal van die markt.
help-first-feed-step-4 = Als niet iedereen hem mag lezen, vink dan in het kanaal *{ rooms-field-feeds-need-token }* aan, en maak een token met de rol *{ workbench-role-feed }* onder *{ workbench-settings }*, *{ workbench-tokens }*, of op de opdrachtregel.
help-first-feed-step-5 = Vul het adres aan de andere kant in, in Merchant Center als bestand dat op vaste tijden wordt opgehaald. Het token is het wachtwoord (HTTP Basic), de gebruikersnaam is vrij. Probeer het eerst zelf:
help-first-feed-step-6 = Een programma dat vaak komt, hoeft niet alles op te halen: elk antwoord heeft een header `Selvedge-Cursor`. Stuur die waarde mee als `since`, dan komt alleen terug wat is gewijzigd.
help-first-feed-wrong-1 = De feed antwoordt dat het kanaal daar niet verkoopt, of deze taal niet spreekt.
    .hint = Het antwoord noemt de markten of talen van het kanaal. Schrijf een land met twee letters, zoals het in het kanaal staat.
help-first-feed-wrong-2 = De feed antwoordt 401 of 403.
    .hint = Het token ontbreekt, is verlopen of ingetrokken, of zijn rol mag geen feeds ophalen. Maak een nieuw token met de rol *{ workbench-role-feed }*.
help-first-feed-wrong-3 = Een product is live maar staat niet in de feed.
    .hint = *{ workbench-shown }* in de editor zegt wat Google zou weigeren: geen merk, geen titel of beschrijving, niemand heeft gezegd voor wie het is, of de eerste foto is kleiner dan 250 × 250 pixels (vanaf 31 januari 2027 500 × 500).
help-first-feed-wrong-4 = De links in de feed leiden naar `127.0.0.1`.
    .hint = De beheerder stelt `public_url` in `selvedge.toml` in, of `SELVEDGE_PUBLIC_URL`, en start de server opnieuw.

## Hulp: back-up
## chosen at run time
## confidence: low

help-backup = Back-up en herstel
    .hint = Voor wie de server beheert: wat er gekopieerd moet worden, hoe het terugkomt, en hoe u dat oefent voordat het nodig is.
help-backup-step-1 = Alles staat in de datamap, tenzij de instellingen iets anders zeggen. Kopieer `selvedge.db` (alle records, hun geschiedenis, personen), `files` (foto’s en documenten), `secret.key` en `address.key` (zonder die werkt niemands tweede factor, en zijn reviews niet meer te vinden op het adres van wie ze schreef), en uw eigen `selvedge.toml`, `packs` en `care-symbols`.
help-backup-step-2 = `index` en `tmp` hoeft u niet te kopiëren: de indexen worden opnieuw uit de records gemaakt.
help-backup-step-3 = Het eenvoudigst: stop de server, kopieer de map, start de server. Lang werk gaat verder waar het was.
help-backup-step-4 = Terwijl de server draait: eerst de database met het gereedschap van SQLite zelf, dan de bestanden. In die volgorde noemt geen record een bestand dat in de kopie ontbreekt.
help-backup-step-5 = Met PostgreSQL en een bucket: eerst een dump van de database, dan een kopie of versie van de bucket. Bewaar `SELVEDGE_SECRET` of `secret.key` erbij.
help-backup-step-6 = Oefen het: leg de kopie in een eigen map, zo mogelijk op een andere machine. Haal `connector_hosts`, `database` en `files` uit haar `selvedge.toml` en uit de omgeving, zodat de kopie aan geen winkel levert en geen andere records raakt. Zet met PostgreSQL de dump in een lege database terug en noem die met `--database`. Maak dan de indexen, controleer alles, en open de kopie op een eigen poort:
help-backup-step-7 = Om te herstellen stopt u de server en zet u de kopie op de plaats van de datamap. Doe daar dan hetzelfde: indexen, controle, start.
help-backup-wrong-1 = `selvedge check` vindt dat er bestanden ontbreken.
    .hint = Ze zijn vóór de database gekopieerd, of helemaal niet. Kopieer `files` nog eens uit de nieuwste back-up: bestanden veranderen nooit, dus nieuwere passen altijd.
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = Zet `secret.key`, of de waarde van `SELVEDGE_SECRET`, terug zoals die was. Is die verloren, dan helpt `selvedge user reset-second-factor` elke persoon.
help-backup-wrong-3 = Een opdracht zegt dat een server de map vasthoudt.
    .hint = Stop eerst die server: `selvedge reindex` en een tweede server willen de map voor zichzelf.
help-backup-wrong-4 = De gegevens van een persoon zijn gewist nadat de back-up was gemaakt.
    .hint = Wis ze nog eens in wat is hersteld, met `selvedge user erase`. Bewaar geen back-up langer dan nodig is.

## Hulp: foto’s
## chosen at run time
## confidence: low

help-photos = Foto’s aanleveren
    .hint = Namen die zeggen wat een foto toont: dan vinden honderden vanzelf hun product, hun volgorde en hun rol.
help-photos-step-1 = Noem elk bestand naar de code van het product, zijn plaats en zijn rol. In plaats van de productcode mag ook de SKU of GTIN van een van de maten, of het model en de kleur.
help-photos-step-2 = Deze woorden zeggen wat een foto toont. `swatch` en `social` staan naast de galerij; zonder woord staat de foto daar op volgorde.
help-photos-step-3 = Open *{ desk-title }*, sleep de foto’s of hele mappen ergens naar de pagina, en zie elke foto binnenkomen; tot 300 tegelijk. JPEG, PNG, WebP en TIFF worden aangenomen, films (MP4, WebM) en PDF ook.
help-photos-step-4 = Zijn ze er, druk dan op *{ desk-match }*: u krijgt een plan dat zegt welke foto naar welk product gaat. Bekijk het, wijzig wat niet klopt, en druk op *{ desk-hang-all }*; het is in één keer terug te draaien. Wat een product al toont, houdt zijn volgorde; nieuwe foto’s komen erachter.
help-photos-step-5 = *{ desk-part-inbox }* bewaart wat geen product heeft gevonden. Sleep een foto naar een van de producten naast de wand, of kies er enkele, schrijf de code van het product en druk op *{ desk-hang }*. Zijn er meer producten, dan probeert *{ desk-match-all }* het opnieuw.
help-photos-step-6 = Foto’s mogen ook met een catalogus meekomen onder *{ runs-title }*, als bestanden of in een ZIP-archief: de kolom *{ runs-field-images }* noemt de foto’s van elke rij. Het verslag noemt *{ runs-unmatched }*; ze wachten in de inbox.
help-photos-step-7 = Voor één product opent u het en drukt u op *{ workbench-add-photos }*. Daar zegt u ook de rol, de volgorde (*{ workbench-earlier }*, *{ workbench-later }*) en *{ workbench-alt }*.
help-photos-step-8 = Een product toont hoogstens tien foto’s; de eerste is overal zijn beeld. Gewijzigde foto’s gaan met de volgende goedkeuring naar buiten.
help-photos-wrong-1 = Een foto heeft geen product gevonden.
    .hint = De naam begint met geen code, SKU, GTIN of model dat hier bekend is; of hij noemt een model met meerdere kleuren en geen daarvan. De foto wacht onder *{ desk-part-inbox }*: plaats haar met de hand.
help-photos-wrong-2 = Een foto hangt bij het verkeerde product.
    .hint = De langste code waarmee de naam begint, telt. Haal de foto in de editor weg en plaats haar met de hand waar ze hoort, of maak het plan of de import ongedaan waarmee ze is geplaatst.
help-photos-wrong-3 = Een bestand wordt geweigerd.
    .hint = Het is groter dan 64 MB, heeft meer dan 100 miljoen pixels, of is beschadigd. Exporteer het opnieuw als JPEG; het best is een lange zijde van 2000 tot 4000 pixels.
help-photos-wrong-4 = Een feed weigert de eerste foto omdat die te klein is.
    .hint = Google neemt er geen onder 250 × 250 pixels, vanaf 31 januari 2027 geen onder 500 × 500. Het best is 1500 × 1500 en meer.

## Hulp: de vraagbalk
## chosen at run time
## confidence: low

help-query = Precies vragen
    .hint = De vraagbalk boven de producten neemt woorden en precieze voorwaarden aan, in codes of in de woorden van uw taal.
help-query-step-1 = Woorden vinden producten zoals altijd: op titel, code, vezel, kleur, in elke taal. Voorwaarden mogen ernaast staan. In uw taal kan een vraag luiden: `{ grid-query-example }`.
help-query-step-2 = Een voorwaarde is een veld, een teken en een waarde. De tekens zijn `=`, `!=`, `<`, `<=`, `>` en `>=`; `:` is hetzelfde als `=`. Wat naast elkaar staat, moet allemaal gelden.
help-query-step-3 = Meerdere waarden worden met komma’s gescheiden. `or`, `not` en haakjes verbinden voorwaarden; `under` neemt een categorie met alles eronder.
help-query-step-4 = `missing` en `complete` vragen naar wat kanalen willen: naar één ding, in één taal, op één kanaal.
help-query-step-5 = `none` betekent zonder waarde, `*` aan het eind staat voor alles. Wat tussen aanhalingstekens staat, is een zoekwoord, ook als een veld zo heet.
help-query-step-6 = Cijfers en dagen worden vergeleken. Een prijs zonder valuta is in die van de eerste markt; `-7d` is een week geleden.
help-query-step-7 = `changed` vindt wat sinds zijn goedkeuring is bewerkt; `own` vindt producten die iets zelf zeggen in plaats van het van hun model over te nemen.
help-query-step-8 = Bewaar een vraag met *{ grid-view-save }*, wijzig alles wat hij vindt in één keer, of vraag hetzelfde in de API: `GET /api/v1/products?query=`.
help-query-wrong-1 = Een deel van de vraag is gemarkeerd.
    .hint = Eronder staat wat niet gelezen kan worden, en wat daar mag staan. Tijdens het typen stelt de balk voor hoe het verder kan.
help-query-wrong-2 = Een woord kan niet in ‘of’, ‘niet’ of haakjes staan.
    .hint = Daar mogen alleen voorwaarden staan. Zet woorden ervoor.
help-query-wrong-3 = Er wordt niets gevonden, terwijl er iets zou moeten zijn.
    .hint = Alle voorwaarden en woorden moeten tegelijk gelden: haal er een paar weg. `missing` vindt alleen wat een kanaal vraagt: in een taal die geen kanaal vereist, ontbreekt niets.

## Hulp: toetsen
## chosen at run time
## confidence: low

help-keys = { find-keys }
    .hint = Welke toetsen zoeken, openen, opslaan en goedkeuren.

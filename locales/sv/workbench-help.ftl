## Hjälp
## confidence: low

help-title = Hjälp
help-text = Vad du gör steg för steg, och vad du gör om det går fel.
help-steps = Steg för steg
help-wrong = Om det går fel
help-unknown = Det finns ingen hjälpsida ”{ $page }”.
    .hint = Välj en av de här.

## Hjälp: den första importen
## chosen at run time
## confidence: low

help-first-import = Din första import
    .hint = Ta in en katalog från en tabell eller ett annat system, och se vad den skulle ändra innan något sparas.
help-first-import-step-1 = Ta en tabell med en rad per storlek, färg eller modell (CSV, TSV, Excel eller JSON), eller en export från Shopify, WooCommerce, Magento eller Akeneo. En kolumn måste innehålla en kod som förblir densamma, till exempel SKU.
help-first-import-step-2 = Öppna *{ runs-title }*, släpp filen var som helst på sidan eller välj den, och tryck på *{ runs-upload }*.
help-first-import-step-3 = Ange under *{ runs-defaults }* språk, valuta och varumärke, om filen inte nämner dem. Den som får godkänna kan kryssa i *{ runs-approve }*: det som är komplett går då ut av sig självt.
help-first-import-step-4 = Titta på kolumnerna: vad var och en betyder föreslås efter dess namn. Välj en annan betydelse där det är fel; *{ runs-more }* säger vilka ord som står för vilka, enheten, och hur en lista är delad. *{ runs-read-again }* visar vad de första raderna skulle bli.
help-first-import-step-5 = Tryck på *{ runs-try }*. Du får en plan med varje post som skulle bli ny eller ändras, värde för värde, och varje rad som skulle avvisas. Inget har ändrats än.
help-first-import-step-6 = Tryck på *{ runs-import }*. Du kan lämna sidan och komma tillbaka för att se hur långt det har kommit.
help-first-import-step-7 = Läs steget *{ runs-step-report }*: det säger vad som blev av varje kolumn och varje rad. *{ runs-undo }* tar tillbaka importen som helhet; det som någon har ändrat sedan dess blir kvar.
help-first-import-step-8 = På kommandoraden görs detsamma så här, först på prov, sedan på riktigt:
help-first-import-wrong-1 = { runs-no-key }
    .hint = Ge kolumnen med koden betydelsen *{ runs-field-key }*, säg under *{ runs-level }* vad en rad är, och tryck på *{ runs-read-again }*.
help-first-import-wrong-2 = Bokstäver ser fel ut, som `Ã¥` i stället för `å`.
    .hint = Spara filen som UTF-8 (i Excel: ”CSV UTF-8”), tryck på *{ runs-drop-upload }* och ladda upp den igen.
help-first-import-wrong-3 = Rader avvisas.
    .hint = Rapporten ger skälet för var och en. Ladda ner de avvisade raderna där, rätta dem och ladda upp den filen: vad kolumnerna betyder är ihågkommet.
help-first-import-wrong-4 = Allt kom in, men ingen produkt är godkänd.
    .hint = Rapporten räknar vad som saknas i produkterna. I listan hittar `missing:care in de` dem som saknar en viss sak; komplettera dem, eller importera en andra fil med det som saknades.

## Hjälp: den första kanalen
## chosen at run time
## confidence: low

help-first-channel = Din första kanal
    .hint = En kanal är dit kompletta produkter går: din butik, en marknadsplats, en partner. Den säger på vilka språk och marknader, och vad den kräver av en produkt.
help-first-channel-step-1 = Bestäm på vilka språk varje text måste finnas, och i vilka länder kanalen säljer, vart och ett med sin valuta, sina språk, och om priserna innehåller skatt. Det första språket är det som man översätter från; det första landet gäller där ingen nämner något.
help-first-channel-step-2 = Öppna *{ rooms-channels }* och tryck på *{ rooms-channels-new }* (det kan admins). Ge den en kod, som `storefront`, som alla dess adresser får, ett namn, och under *{ rooms-field-required-locales }* språken. *{ rooms-field-is-storefront }* ger kanalen sidor i butiken som följer med Selvedge; utelämna det för en kanal som bara har flöden eller skickar till en plattform.
help-first-channel-step-3 = Lägg till en rad per land under *{ rooms-part-markets }*. Säg under *{ rooms-part-gates }* vad produkter behöver: vilka uppgifter, hur många bilder minst, vilka lagregler. *{ rooms-part-selection }* tar bara vissa kategorier eller varumärken. Tryck på *{ rooms-make }*; allt kan ändras senare.
help-first-channel-step-4 = Detsamma går med en fil: en rad i `channel.ndjson`, importerad under *{ runs-title }*, skapar kanalen eller ändrar den. Program skickar posten med en admins token till `PUT /api/v1/channels/storefront`; `/api/docs` beskriver alla dess fält.
help-first-channel-step-5 = Öppna *{ workbench-dashboard }*: *{ workbench-completeness }* räknar hur många produkter som har allt kanalen kräver, på varje språk. Ett klick visar dem.
help-first-channel-step-6 = Öppna en produkt: *{ workbench-missing }* nämner vad den ännu behöver. Komplettera den och tryck på *{ workbench-approve }*; den går ut inom några ögonblick.
help-first-channel-step-7 = Senare ändringar väntar på nästa godkännande, medan priser och lager går ut genast. *{ workbench-shown }* i redigeraren säger hur det står till med produkten på varje kanal.
help-first-channel-wrong-1 = En produkt är godkänd och syns inte.
    .hint = *{ workbench-shown }* ger skälet: något som kanalen kräver saknas, den har inget pris i någon marknads valuta, eller så väntar den på dagen för sitt drop.
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = Kanalen tas inte emot.
    .hint = Meddelandet, eller importens rapport, nämner fältet. Språk skrivs med sin kod (`de`, `fr-CA`), länder med två bokstäver (`DE`), valutor med tre (`EUR`); minst ett krävt språk och en marknad med ett språk måste finnas.

## Hjälp: det första flödet
## chosen at run time
## confidence: low

help-first-feed = Ditt första flöde
    .hint = Ett flöde är en adress där Google Merchant Center, en marknadsplats eller en partners program hämtar det som är live på en kanal.
help-first-feed-step-1 = Du behöver en kanal där minst en produkt är live.
help-first-feed-step-2 = Kanalens sida räknar upp dess adresser under *{ rooms-feed-addresses }*, färdiga att kopiera: var Selvedge syns utifrån, kanalens kod, formatet. `google.xml` och `google.tsv` är för Google Merchant Center och alla som läser dess format; `products.jsonl` är för egna program, med en storlek per rad.
help-first-feed-step-3 = Marknad och språk står efter frågetecknet. Utan dem får du kanalens första marknad, på den marknadens första språk.
help-first-feed-step-4 = Om inte alla ska få läsa det, kryssa i *{ rooms-field-feeds-need-token }* i kanalen, och skapa en token med rollen *{ workbench-role-feed }* under *{ workbench-settings }*, *{ workbench-tokens }*, eller på kommandoraden.
help-first-feed-step-5 = Ange adressen i andra änden, i Merchant Center som en fil som hämtas enligt schema. Token är lösenordet (HTTP Basic), användarnamnet är valfritt. Prova först själv:
help-first-feed-step-6 = Ett program som kommer ofta behöver inte hämta allt: varje svar har ett huvud `Selvedge-Cursor`. Skicka med dess värde som `since`, så kommer bara det som har ändrats.
help-first-feed-wrong-1 = Flödet svarar att kanalen inte säljer där, eller inte talar det språket.
    .hint = Svaret räknar upp kanalens marknader eller språk. Skriv landet med två bokstäver, så som det står i kanalen.
help-first-feed-wrong-2 = Flödet svarar 401 eller 403.
    .hint = Token saknas, har gått ut, har dragits tillbaka, eller dess roll får inte hämta flöden. Skapa en ny med rollen *{ workbench-role-feed }*.
help-first-feed-wrong-3 = En produkt är live men finns inte i flödet.
    .hint = *{ workbench-shown }* i redigeraren säger vad Google skulle avvisa: inget varumärke, ingen titel eller beskrivning, ingen har sagt vem den är för, eller så är första bilden mindre än 250 × 250 pixlar (från den 31 januari 2027 500 × 500).
help-first-feed-wrong-4 = Länkarna i flödet leder till `127.0.0.1`.
    .hint = Den som driver servern sätter `public_url` i `selvedge.toml`, eller `SELVEDGE_PUBLIC_URL`, och startar om servern.

## Hjälp: säkerhetskopia
## chosen at run time
## confidence: low

help-backup = Säkerhetskopiera och återställ
    .hint = För den som driver servern: vad som ska kopieras, hur det kommer tillbaka, och hur man övar innan det behövs.
help-backup-step-1 = Allt finns i datamappen, om inställningarna inte säger annat. Kopiera `selvedge.db` (alla poster, deras historik, personer), `files` (bilder och dokument), `secret.key` och `address.key` (utan dem fungerar ingens andra faktor, och recensioner hittas inte längre efter skribentens adress), och dina egna `selvedge.toml`, `packs` och `care-symbols`.
help-backup-step-2 = Du behöver inte kopiera `index` och `tmp`: indexen görs på nytt ur posterna.
help-backup-step-3 = Enklast: stoppa servern, kopiera mappen, starta servern. Långa arbeten fortsätter där de var.
help-backup-step-4 = Medan servern kör: först databasen med SQLites eget verktyg, sedan filerna. I den ordningen nämner ingen post en fil som saknas i kopian.
help-backup-step-5 = Med PostgreSQL och en bucket: först en dump av databasen, sedan en kopia eller version av bucketen. Förvara `SELVEDGE_SECRET` eller `secret.key` tillsammans med dem.
help-backup-step-6 = Öva: lägg kopian i en egen mapp, om möjligt på en annan maskin. Ta bort `connector_hosts`, `database` och `files` ur dess `selvedge.toml` och ur miljön, så att kopian inte skickar till någon butik och inte rör andra poster. Med PostgreSQL återställer du dumpen i en tom databas och anger den med `--database`. Gör sedan indexen, kontrollera allt, och öppna kopian på en egen port:
help-backup-step-7 = För att återställa stoppar du servern och lägger kopian på datamappens plats. Gör sedan detsamma där: index, kontroll, start.
help-backup-wrong-1 = `selvedge check` finner att filer saknas.
    .hint = De kopierades före databasen, eller inte alls. Kopiera `files` en gång till från den nyaste säkerhetskopian: filer ändras aldrig, så nyare passar alltid.
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = Lägg tillbaka `secret.key`, eller värdet av `SELVEDGE_SECRET`, som det var. Är det borta hjälper `selvedge user reset-second-factor` varje person.
help-backup-wrong-3 = Ett kommando säger att en server håller mappen.
    .hint = Stoppa den servern först: `selvedge reindex` och en andra server vill ha mappen för sig själva.
help-backup-wrong-4 = En persons uppgifter raderades efter att kopian gjordes.
    .hint = Radera dem en gång till i det som återställts, med `selvedge user erase`. Behåll ingen säkerhetskopia längre än du måste.

## Hjälp: bilder
## chosen at run time
## confidence: low

help-photos = Lämna in bilder
    .hint = Namn som säger vad en bild visar: då hittar hundratals av sig själva sin produkt, sin ordning och sin roll.
help-photos-step-1 = Döp varje fil efter produktens kod, sin plats och sin roll. I stället för produktkoden kan du skriva SKU eller GTIN för en av storlekarna, eller modellen och färgen.
help-photos-step-2 = De här orden säger vad en bild visar. `swatch` och `social` står vid sidan av galleriet; utan ord står bilden där i sin ordning.
help-photos-step-3 = Öppna *{ desk-title }*, släpp bilderna eller hela mappar var som helst på sidan, och se hur var och en kommer in; upp till 300 på en gång. JPEG, PNG, WebP och TIFF tas emot, även filmer (MP4, WebM) och PDF.
help-photos-step-4 = När de är inne trycker du på *{ desk-match }*: du får en plan över vilken bild som går till vilken produkt. Gå igenom den, ändra det som är fel, och tryck på *{ desk-hang-all }*; det kan ångras på en gång. Det som en produkt redan visar behåller sin ordning; nya bilder kommer efter.
help-photos-step-5 = *{ desk-part-inbox }* behåller det som inte hittade någon produkt. Dra en bild till en av produkterna bredvid väggen, eller välj några, skriv produktens kod och tryck på *{ desk-hang }*. När det finns fler produkter försöker *{ desk-match-all }* igen.
help-photos-step-6 = Bilder får också komma med en katalog under *{ runs-title }*, som filer eller i ett ZIP-arkiv: dess kolumn *{ runs-field-images }* nämner varje rads bilder. Rapporten räknar upp *{ runs-unmatched }*; de väntar i inkorgen.
help-photos-step-7 = För en enda produkt öppnar du den och trycker på *{ workbench-add-photos }*. Där anger du också roll, ordning (*{ workbench-earlier }*, *{ workbench-later }*) och *{ workbench-alt }*.
help-photos-step-8 = En produkt visar högst tio bilder; den första står för den överallt. Ändrade bilder går ut med nästa godkännande.
help-photos-wrong-1 = En bild hittade ingen produkt.
    .hint = Dess namn börjar inte med någon kod, SKU, GTIN eller modell som är känd här; eller så nämner det en modell med flera färger och ingen av dem. Den väntar under *{ desk-part-inbox }*: placera den för hand.
help-photos-wrong-2 = En bild finns på fel produkt.
    .hint = Den längsta koden som namnet börjar med gäller. Ta bort bilden i redigeraren och placera den för hand där den hör hemma, eller ångra planen eller importen som placerade den.
help-photos-wrong-3 = En fil avvisas.
    .hint = Den är större än 64 MB, har mer än 100 miljoner pixlar, eller är skadad. Exportera den på nytt som JPEG; bäst är en långsida på 2000 till 4000 pixlar.
help-photos-wrong-4 = Ett flöde avvisar första bilden som för liten.
    .hint = Google tar ingen under 250 × 250 pixlar, från den 31 januari 2027 ingen under 500 × 500. Bäst är 1500 × 1500 och mer.

## Hjälp: frågan
## chosen at run time
## confidence: low

help-query = Fråga exakt
    .hint = Frågefältet ovanför produkterna tar ord och exakta villkor, i koder eller med ditt språks ord.
help-query-step-1 = Ord hittar produkter som alltid: efter titel, kod, fiber, färg, på alla språk. Villkor får stå bredvid. På ditt språk kan en fråga lyda `{ grid-query-example }`.
help-query-step-2 = Ett villkor är ett fält, ett tecken och ett värde. Tecknen är `=`, `!=`, `<`, `<=`, `>` och `>=`; `:` är detsamma som `=`. Allt som står bredvid vartannat måste stämma.
help-query-step-3 = Flera värden skiljs åt med kommatecken. `or`, `not` och parenteser förenar villkor; `under` tar en kategori med allt därunder.
help-query-step-4 = `missing` och `complete` frågar efter vad kanaler vill ha: efter en sak, på ett språk, på en kanal.
help-query-step-5 = `none` betyder utan värde, `*` i slutet står för vad som helst. Det som står inom citattecken är ett sökord, även om ett fält heter så.
help-query-step-6 = Siffror och dagar jämförs. Ett pris utan valuta är i den första marknadens; `-7d` är för en vecka sedan.
help-query-step-7 = `changed` hittar det som har redigerats sedan det godkändes; `own` hittar produkter som säger något själva i stället för att ta det från sin modell.
help-query-step-8 = Spara en fråga med *{ grid-view-save }*, ändra allt den hittar på en gång, eller fråga detsamma i API:et: `GET /api/v1/products?query=`.
help-query-wrong-1 = En del av frågan är markerad.
    .hint = Under den står vad som inte kan läsas, och vad som får stå där. Medan du skriver föreslår fältet hur det kan fortsätta.
help-query-wrong-2 = Ett ord kan inte stå i ”eller”, ”inte” eller parenteser.
    .hint = Där får bara villkor stå. Ställ orden före.
help-query-wrong-3 = Inget hittas, fast något borde finnas.
    .hint = Alla villkor och ord måste stämma samtidigt: ta bort några. `missing` hittar bara det som en kanal kräver: på ett språk som ingen kanal kräver saknas inget.

## Hjälp: tangenter
## chosen at run time
## confidence: low

help-keys = { find-keys }
    .hint = Vilka tangenter som söker, öppnar, sparar och godkänner.

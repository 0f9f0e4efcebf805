## Why a product is not shown on a channel, or what is to be mended although it is
## confidence: low

publication-not-approved = Produkten är inte godkänd.
    .hint = Godkänn den; från och med då visas det som godkänts.
publication-archived = Produkten är arkiverad.
    .hint = Ta upp den igen och godkänn den för att visa den på nytt.
publication-not-selected = Kanalen tar inte produkter av den här kategorin eller det här varumärket.
    .hint = Ändra kanalens urval eller produktens kategori.
publication-no-price = Ingen av storlekarna har ett pris på någon av kanalens marknader.
    .hint = Lägg till ett pris i valutan för en av kanalens marknader.
publication-waits-for-drop = Produkten släpps i ett drop, { $at }.
    .hint = Ändra datumet för droppet för att visa den tidigare.

## What a shopper’s question may not ask
## confidence: low

shop-market = Kanalen säljer inte dit.
    .hint = Marknaderna är { $known }.
shop-locale = Kanalen talar inte det här språket.
    .hint = Språken är { $known }.
shop-facet = Det finns inget att filtrera på med det namnet.
    .hint = Filtren är { $known }.
shop-sort = Den ordningen finns inte.
    .hint = Ordningarna är { $known }.

## Why a feed would refuse it
## confidence: low

feed-code-too-long = ”{ $text }” är längre än de { $most } tecken som flödet tar emot.
    .hint = Ange en kortare kod eller ett kortare namn.
feed-no-brand = Produkten har inget varumärke, och flödet kräver ett.
    .hint = Ange varumärket för dess modell.
feed-no-text = Produkten saknar titel eller beskrivning.
    .hint = Skriv båda på kanalens första språk.
feed-no-department = Ingen har sagt vem produkten är till för.
    .hint = Ange avdelningen för dess modell: flödet frågar efter kön och ålder.
feed-no-colour = Flödet vill ha färgernas namn, inte ordet för flera.
    .hint = Skriv varumärkets eget namn på färgen, till exempel ”Röd/Blå”.
feed-no-picture = Produkten har ingen bild.
    .hint = Lägg till ett foto av produkten.
feed-picture-too-small = Produktens första bild är { $size } pixlar; flödet tar inte emot något under { $least } × { $least }.
    .hint = Byt ut den mot en större, helst 1500 × 1500 eller mer.

## What is public no more
## confidence: low

media-withdrawn = Bilden har visats här, men gör det inte längre.
    .hint = Titta på sidan som länkar hit för att se dagens bild.

## What the API may be asked
## confidence: low

publication-state = Den statusen finns inte.
    .hint = Statusarna är { $known }.

## Why a platform does not have a product
## confidence: low

delivery-refused = Plattformen tar inte emot produkten: { $reason }
    .hint = Ändra det som nämns; den skickas igen så snart produkten ändras, eller med selvedge push.
delivery-stumbled = Plattformen snubblade på produkten: { $reason }
    .hint = Nytt försök görs automatiskt. Om det fortsätter vet plattformens logg mer.
delivery-answer-too-long = Plattformens svar var längre än någon skulle läsa.
    .hint = Nytt försök görs automatiskt. Se efter om produkten har långt fler storlekar där än här.
delivery-no-title = Produkten har ingen titel på något av språken som skickas.
    .hint = Skriv en titel på ett av dem, eller lägg till ett språk i kanalens koppling.
delivery-no-price = Ingen av storlekarna har ett pris i { $currency }, som plattformen säljer i först.
    .hint = Lägg till ett pris i { $currency } och en av kanalens marknader som använder valutan.
delivery-ours = Något gick fel i själva huset.
    .hint = Serverns logg säger vad det var.

## Why a channel’s platform is not spoken to
## confidence: low

connector-url = Det här är ingen vanlig webbadress.
    .hint = Skriv den som https://shop.example/admin-api, utan användare, lösenord eller frågedel.
connector-no-language = Det framgår inte vilka språk som skickas.
    .hint = Ange minst ett, vårt och plattformens: {"{"}"sv": "sv"{"}"}.
connector-language-twice = Två av våra språk skulle skrivas till ett av plattformens.
    .hint = Utelämna ett av dem.
connector-host-not-allowed = Huset får inte tala med { $host }.
    .hint = Om det ska få det lägger den driftansvariga till den i connector_hosts i selvedge.toml, eller i SELVEDGE_CONNECTOR_HOSTS.
connector-no-credentials = Ingen har sagt hur man loggar in som ”{ $key }”.
    .hint = Den driftansvariga anger SELVEDGE_CONNECTOR_{ $variable }_USER och _PASSWORD, eller [connectors.{ $key }] i selvedge.toml.
connector-sign-in = Plattformen släpper inte in huset: { $reason }
    .hint = Rätta användaren och lösenordet i den driftansvarigas inställningar.
connector-forbidden = Plattformen tillåter inte det som huset ber om: { $reason }
    .hint = Ge dess användare rätt att läsa och ändra katalogen och bilderna.
connector-schema = Plattformen saknar ett fält som huset behöver: { $reason }
    .hint = Lägg till de extra fält som README nämner, och starta om plattformen.
connector-strange = Det som svarar där talar inte plattformens språk (HTTP { $status }): { $reason }
    .hint = Rätta adressen i kanalens koppling.
connector-tax = Plattformen och kanalen är inte överens om priserna är med skatt.
    .hint = Ändra det på kanalens första marknad, eller i plattformen.
connector-redirected = Plattformen leder till en annan adress.
    .hint = Ange den adressen i kanalens koppling: omdirigeringar följs inte.
connector-away = Plattformen svarar inte: { $reason }
    .hint = Nytt försök görs automatiskt, allt mer sällan men minst en gång i timmen.
connector-none = Kanalen { $channel } skickar ingenstans.
    .hint = Ge kanalen en koppling, eller ange en annan kanal.
connector-busy = Någon annan skickar den här kanalen just nu.
    .hint = Vänta tills det är klart, och fråga igen.
connector-lost = Någon annan har tagit över sändningen av den här kanalen.
    .hint = Fråga igen för att se hur det gick.

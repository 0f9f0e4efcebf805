## Composition and care
## confidence: low

component-unknown = Den delen finns inte.
    .hint = Använd en kod för en del, till exempel shell, lining eller outer_sole.
component-twice = Delen är angiven två gånger.
    .hint = Slå ihop dem, eller ge den andra delen ett namn, till exempel shell_2.
component-fibres-or-materials = En del består av fibrer eller av material, inte av båda och inte av inget.
    .hint = Ge en textil fibrer med andelar, och allt annat material utan andelar.
fibre-unknown = Den fibern finns inte.
    .hint = Använd en fiberkod ur bilaga I, till exempel cotton eller elastane; varumärken är inte fibernamn (förordning (EU) nr 1007/2011, artikel 5).
fibre-twice = Fibern är angiven två gånger i samma del.
    .hint = Lägg ihop de två andelarna.
fibre-virgin-and-recycled = Ren ull kan inte vara återvunnen: den har aldrig funnits i en färdig produkt.
    .hint = Ange den som ull, eller ta bort ”återvunnen” (förordning (EU) 1007/2011 art. 8).
material-unknown = Det materialet finns inte.
    .hint = Använd en materialkod, till exempel leather, rubber eller brass.
share-not-a-percentage = ”{ $text }” är ingen andel från 0 till 100 %.
    .hint = Skriv 95, 95.5 eller 33.33: högst två decimaler.
share-zero = En andel på noll kan inte anges.
    .hint = Ta bort fibern, eller ange dess andel.
composition-weight = Delarna väger tillsammans { $total } % av produkten, mer än hela.
    .hint = Rätta andelarna av produktens vikt, eller utelämna den som du inte känner till.
composition-sum = Andelarna blir { $total } %, de ska bli 100 %.
    .hint = Lägg till fibern som saknas, eller ange ”andra fibrer” där lagen tillåter det: en fiber upp till 5 %, flera upp till 15 % (förordning (EU) nr 1007/2011, artikel 9).
composition-component-unread = Ingen del av ett plagg heter ”{ $text }”.
    .hint = Skriv en del före kolonet, till exempel yttertyg, foder eller garnering.
composition-fibre-unread = ”{ $text }” är ingen fiber som vi känner till.
    .hint = Skriv fiberns namn, till exempel bomull eller elastan; varumärken är inte fibernamn (förordning (EU) nr 1007/2011, artikel 5).
composition-share-unread = Andelen för ”{ $text }” saknas.
    .hint = Skriv den före namnet, till exempel ”95 bomull”.
composition-fibre-missing = Fibern till andelen ”{ $text }” saknas.
    .hint = Skriv vilken fiber det är, till exempel ”95 bomull”.
composition-same-fibre = ”{ $text }” och ”{ $other }” är samma fiber: { WORD("fibre", $fibre) }.
    .hint = Ange den en gång med båda andelarna tillsammans, eller skriv den fiber som en av dem skulle vara. Ett varumärke står för sitt generiska namn (förordning (EU) 1007/2011 art. 5).
composition-pure-mixed = ”{ $text }” får bara stå vid en fiber som är ensam.
    .hint = Ta bort ordet: andelen säger det (förordning (EU) 1007/2011 art. 7).
composition-claim-unread = ”{ $text }” är varken ett påstående eller certifikatet: ett är redan angivet.
    .hint = Skriv det som ”[organic gots-2026]”.
composition-empty-component = Delen anger varken fiber eller material.
    .hint = Skriv vad den är gjord av, till exempel ”foder: 100 viskos”.
care-unreadable = Skötselråden kan inte läsas utan att gissa.
    .hint = Skriv skötselkoder med mellanslag emellan, till exempel: wash_30 bleach_no tumble_no iron_low dryclean_no.
care-part-unread = ”{ $text }” går inte att läsa utan att gissa.
    .hint = Skriv det på annat sätt: tvätt med temperatur, till exempel ”maskintvätt 30”, eller en kod som wash_30.
care-unknown = Den skötselkoden finns inte.
    .hint = Använd en kod som wash_30, bleach_no eller iron_low.
care-phrase-unknown = Den skötselfrasen finns inte.
    .hint = Använd en kod som separately eller inside_out.
care-subgroup-twice = Det strider mot ”{ WORD("care", $other) }”, som redan är angivet.
    .hint = Behåll en av de två: en etikett har en symbol av varje slag (ISO 3758).
care-edition-unknown = Den utgåvan av skötselstandarden finns inte.
    .hint = Använd 2012 eller 2023.
care-of-a-later-edition = Symbolen kom med utgåvan från { $edition }; etiketten anger en tidigare.
    .hint = Välj en annan symbol, eller den nyare utgåvan.

## Fit, sizes, prices
## confidence: low

fit-vocabulary-unknown = Det finns ingen ordlista ”{ $vocabulary }” för passform.
    .hint = Använd fit, rise, leg, length, neckline, sleeve, sleeve_style, closure, pattern, toe, heel, fit_note eller stretch.
fit-term-unknown = Ordlistan { $vocabulary } har inte den koden.
    .hint = Välj en av dess koder; listan finns i beskrivningen av API:et.
model-height = En modell är mellan 0,5 och 2,5 meter lång.
    .hint = Ange längden i millimeter, till exempel 1780.
size-missing = Varianten har ingen storlek.
    .hint = Ange storleken som den står i storleksguiden, eller OS för one size.
size-taken = { $sku } är redan den här storleken av { $product }.
    .hint = Ändra storleken, eller uppdatera { $sku } i stället.
gtin-taken = Det här GTIN:et tillhör redan { $sku }.
    .hint = Varje storlek och färg behöver ett eget GTIN.
price-negative = Ett pris kan inte vara under noll.
    .hint = Ta bort minustecknet, eller priset.
price-twice = Det finns två priser för samma valuta och land.
    .hint = Behåll ett av dem.
sale-above-price = Reapriset är högre än priset.
    .hint = Sänk reapriset, eller ta bort det.
sale-ends-before-it-begins = Rean slutar innan den börjar.
    .hint = Byt plats på de två datumen.

## Pictures, films, links
## confidence: low

too-many-images = En produkt visar upp till { $max } bilder, det här är { $count }.
    .hint = Ta bort några; tygprover, bilder från sociala medier och filmer räknas inte.
image-twice = Produkten visar redan den bilden.
    .hint = Ta bort en av de två.
image-role-unknown = En bild kan inte ha den rollen.
    .hint = Använd en roll som front, back, detail eller on_model.
media-file-or-link = En film eller bild behöver en fil eller en länk, en av de två.
    .hint = Ta bort en, eller lägg till det som saknas.
social-image-rights = En bild från sociala medier behöver sin upphovsperson och rätten att använda den.
    .hint = Ange upphovspersonen, och var tillståndet förvaras.
association-kind = Produkter kan inte kopplas ihop så.
    .hint = Använd något av: { $kinds }.
colour-unknown = Den färgfamiljen finns inte.
    .hint = Använd en familj som navy eller off_white; varumärkets eget namn på färgen står bredvid.
department-unknown = Den avdelningen finns inte.
    .hint = Använd women, men, girls, boys, unisex eller baby.
season-unknown = Det kan inte läsas som en säsong.
    .hint = Använd en kod som spring_summer eller autumn_winter.
customs-code = En varukod har 6, 8 eller 10 siffror.
    .hint = Ta bort punkter och mellanslag; slå upp koden i Kombinerade nomenklaturen.
text-too-long = Texten har { $length } tecken, högst { $max } sparas.
    .hint = Gör den kortare.
list-too-long = Listan har fler än { $max } poster.
    .hint = Ta bort några.

## What a product misses
## chosen at run time
## confidence: low

missing-photos = { $count ->
        [0] Det finns inget foto än.
       *[other] Det finns { $count } av { $min } foton.
    }
    .hint = Släpp foton på produkten, eller para ihop dem vid fotobordet.
missing-unread = ”{ $text }” importerades men kunde inte läsas.
    .hint = Ange värdet som det är tänkt.
missing-composition = Materialsammansättningen saknas.
    .hint = Skriv den som ”95 bomull 5 elastan”.
missing-certificate = Påståendet ”{ $claim }” har inget certifikat som gäller i dag.
    .hint = Välj ett giltigt certifikat, eller ta bort påståendet.
missing-rights = Rättigheterna till bilden gick ut { $until }.
    .hint = Byt ut bilden, eller förläng rättigheterna och ange deras nya sista dag.
missing-fit = Passformen saknas.
    .hint = Välj hur plagget sitter, till exempel slim eller relaxed.
missing-size-chart = Storleksguiden saknas.
    .hint = Välj en, eller ge kategorin en som standard.
missing-size-in-chart = Storlek { $size } finns inte i storleksguiden { $chart }.
    .hint = Lägg till storleken i guiden, eller rätta varianten.
missing-title = Titeln saknas på { WORD("language", $locale) }.
    .hint = Skriv den på det språket; ett reservspråk räknas inte.
missing-description = Beskrivningen saknas på { WORD("language", $locale) }.
    .hint = Skriv den på det språket; ett reservspråk räknas inte.
missing-translation = En översättning saknas på { WORD("language", $locale) }.
    .hint = Översätt från källtexten bredvid.
translation-outdated = Källtexten har ändrats sedan texten på { WORD("language", $locale) } skrevs.
    .hint = Se vad som har ändrats; skriv om den eller säg att den fortfarande stämmer.
missing-care = Skötselråden saknas.
    .hint = Välj en symbol ur varje grupp.
missing-care-group = Skötselråden säger inget om: { WORD("care-group", $group) }.
    .hint = En symbol som saknas betyder att allt är tillåtet: välj en.
missing-returns = Returvillkoren saknas.
    .hint = Välj bland varumärkets returvillkor.
missing-shipping = Fraktprofilen saknas.
    .hint = Välj en av varumärkets profiler.
missing-video = En film saknas.
    .hint = Lägg till en fil eller en länk.
missing-social = En bild från sociala medier saknas.
    .hint = Lägg till en, med upphovsperson och rätten att använda den.
missing-shot = Kategorin vill ha en bild av det här slaget: { WORD("role", $role) }.
    .hint = Lägg till en sådan bild, eller ge en av bilderna den rollen.
missing-term-not-here = Kategorin använder inte termen ”{ $term }”.
    .hint = Välj en av { $taken }.
missing-category-field = Kategorin kräver { $field }.
    .hint = Fyll i det, eller ändra vad kategorin kräver.

## Approval, channels
## confidence: low

not-complete = Produkten är inte komplett för kanalen { $channel }, den som är närmast.
    .hint = Fyll i det som står i listan, och godkänn sedan igen.
four-eyes = Den som gjorde den senaste ändringen får inte godkänna den.
    .hint = Be en kollega att godkänna.
state-does-not-allow = En produkt som är ”{ $from }” kan inte bli ”{ $to }”.
    .hint = Ladda om den: någon kan ha flyttat den under tiden.
channel-needs-locale = En kanal behöver minst ett språk här.
    .hint = Lägg till ett, till exempel sv.
channel-needs-market = En kanal behöver minst en marknad.
    .hint = Lägg till ett land med valuta och språk.
min-photos = En kanal kräver 1 till 10 foton.
    .hint = Välj ett tal däremellan.

## What somebody who knows cloth would say of a care label
## confidence: low

care-tumbled-but-not-washed = Plagget får inte tvättas men får torktumlas.
    .hint = Ett av de två är nog ett misstag.
care-bleached-but-not-washed = Plagget får inte tvättas men får blekas.
    .hint = Ett av de två är nog ett misstag.
care-tumbled-hot-after-mild-wash = Plagget tvättas skonsamt och torktumlas på normal temperatur.
    .hint = Välj låg temperatur, eller ingen torktumling.
care-nothing-allowed = Etiketten tillåter ingenting alls.
    .hint = Ange minst ett sätt att rengöra plagget.
care-too-strong = { WORD("care", $code) }: mer än fibern ”{ WORD("fibre", $fibre) }” brukar tåla.
    .hint = Vanligt är högst: { WORD("care", $limit) }.
care-leather-is-washed = Plagget tvättas fast det innehåller det här materialet: { WORD("material", $material) }.
    .hint = Läder tvättas vanligen inte, eller rengörs av en fackman.

## What is a colour, and what is not
## confidence: low

colour-name-empty = Färgnamnet säger ingenting.
    .hint = Skriv det i ord, eller utelämna det: då används familjens ord.
colour-name-says-none = ”{ $name }” godtas inte som färg.
    .hint = Ange högst tre färger med snedstreck emellan, till exempel Röd/Rosa/Silver.
colour-name-with-number = I ”{ $name }” finns ett tal, och det godtas inte som färg.
    .hint = Skriv färgen i ord; nummer från ett färgkort hör hemma någon annanstans.
colour-name-long = Ett ord i ”{ $name }” är längre än { $most } tecken.
    .hint = Gör det kortare; plattformar kapar det eller säger nej.

## Composition and care
## confidence: low

component-unknown = Dit onderdeel bestaat niet.
    .hint = Gebruik een code van een onderdeel, bijvoorbeeld shell, lining of outer_sole.
component-twice = Dit onderdeel is twee keer vermeld.
    .hint = Voeg de twee samen, of geef het tweede deel een naam, bijvoorbeeld shell_2.
component-fibres-or-materials = Een onderdeel bestaat uit vezels of uit materialen, niet uit allebei en niet uit niets.
    .hint = Geef textiel vezels met percentages, en al het andere materialen zonder percentages.
fibre-unknown = Deze vezel bestaat niet.
    .hint = Gebruik een vezelcode uit bijlage I, bijvoorbeeld cotton of elastane; merknamen zijn geen vezelnamen (Verordening (EU) nr. 1007/2011, art. 5).
fibre-twice = Deze vezel is twee keer vermeld in hetzelfde onderdeel.
    .hint = Tel de twee percentages op.
fibre-virgin-and-recycled = Scheerwol kan niet gerecycled zijn: ze zat nooit eerder in een eindproduct.
    .hint = Noem het wol, of haal ‘gerecycled’ weg (Verordening (EU) 1007/2011, art. 8).
material-unknown = Dit materiaal bestaat niet.
    .hint = Gebruik een materiaalcode, bijvoorbeeld leather, rubber of brass.
share-not-a-percentage = ‘{ $text }’ is geen percentage van 0 tot 100 %.
    .hint = Schrijf 95, 95.5 of 33.33: hoogstens twee decimalen.
share-zero = Een percentage van nul kan niet worden vermeld.
    .hint = Haal de vezel weg, of vul het percentage in.
composition-weight = De onderdelen wegen samen { $total } % van het product, meer dan het geheel.
    .hint = Verbeter de aandelen in het gewicht van het product, of laat het aandeel weg dat je niet kent.
composition-sum = De percentages zijn samen { $total } %, dat hoort 100 % te zijn.
    .hint = Voeg de ontbrekende vezel toe, of vermeld ‘overige vezels’ waar de wet dat toestaat: één vezel tot 5 %, meerdere tot 15 % (Verordening (EU) nr. 1007/2011, art. 9).
composition-component-unread = Er is geen deel van een kledingstuk met de naam ‘{ $text }’.
    .hint = Schrijf vóór de dubbelepunt een deel, bijvoorbeeld buitenstof, voering of garnering.
composition-fibre-unread = ‘{ $text }’ is geen vezel die we kennen.
    .hint = Schrijf de naam van de vezel, bijvoorbeeld katoen of elastaan; merknamen zijn geen vezelnamen (Verordening (EU) nr. 1007/2011, art. 5).
composition-share-unread = Het percentage van ‘{ $text }’ ontbreekt.
    .hint = Schrijf het vóór de naam, bijvoorbeeld ‘95 katoen’.
composition-fibre-missing = Bij het percentage ‘{ $text }’ ontbreekt de vezel.
    .hint = Schrijf welke vezel het is, bijvoorbeeld ‘95 katoen’.
composition-same-fibre = ‘{ $text }’ en ‘{ $other }’ zijn dezelfde vezel: { WORD("fibre", $fibre) }.
    .hint = Vermeld haar één keer met beide aandelen samen, of schrijf de vezel die een van beide had moeten zijn. Een merknaam staat voor zijn soortnaam (Verordening (EU) 1007/2011 art. 5).
composition-pure-mixed = ‘{ $text }’ mag alleen staan bij een vezel die alleen is.
    .hint = Haal het woord weg: het aandeel zegt het (Verordening (EU) 1007/2011 art. 7).
composition-claim-unread = ‘{ $text }’ is geen claim en ook niet het certificaat: er is er al een genoemd.
    .hint = Schrijf het als ‘[organic gots-2026]’.
composition-empty-component = Dit deel noemt geen vezel en geen materiaal.
    .hint = Schrijf waar het van gemaakt is, bijvoorbeeld ‘voering: 100 viscose’.
care-unreadable = De onderhoudsvoorschriften kunnen niet worden gelezen zonder te gokken.
    .hint = Schrijf onderhoudscodes met spaties ertussen, bijvoorbeeld: wash_30 bleach_no tumble_no iron_low dryclean_no.
care-part-unread = ‘{ $text }’ is niet te lezen zonder te raden.
    .hint = Schrijf het anders: wassen met de temperatuur, zoals ‘machinewas 30’, of een code zoals wash_30.
care-unknown = Deze onderhoudscode bestaat niet.
    .hint = Gebruik een code als wash_30, bleach_no of iron_low.
care-phrase-unknown = Deze onderhoudszin bestaat niet.
    .hint = Gebruik een code als separately of inside_out.
care-subgroup-twice = Dit is in strijd met ‘{ WORD("care", $other) }’, dat al is vermeld.
    .hint = Houd een van de twee: een label heeft van elke soort één symbool (ISO 3758).
care-edition-unknown = Deze editie van de onderhoudsnorm bestaat niet.
    .hint = Gebruik 2012 of 2023.
care-of-a-later-edition = Dit symbool kwam met de editie van { $edition }; het label noemt een eerdere.
    .hint = Kies een ander symbool, of de nieuwere editie.

## Fit, sizes, prices
## confidence: low

fit-vocabulary-unknown = Er is geen woordenlijst ‘{ $vocabulary }’ voor de pasvorm.
    .hint = Gebruik fit, rise, leg, length, neckline, sleeve, sleeve_style, closure, pattern, toe, heel, fit_note of stretch.
fit-term-unknown = De woordenlijst { $vocabulary } heeft deze code niet.
    .hint = Kies een van de codes; de lijst staat in de beschrijving van de API.
model-height = Een model is tussen 0,5 en 2,5 meter lang.
    .hint = Geef de lengte in millimeters, bijvoorbeeld 1780.
size-missing = De variant heeft geen maat.
    .hint = Geef de maat zoals die in de maattabel staat, of OS voor one size.
size-taken = { $sku } is al deze maat van { $product }.
    .hint = Wijzig de maat, of bewerk in plaats daarvan { $sku }.
gtin-taken = Deze GTIN hoort al bij { $sku }.
    .hint = Elke maat en kleur heeft een eigen GTIN nodig.
price-negative = Een prijs kan niet onder nul zijn.
    .hint = Haal het minteken weg, of de prijs.
price-twice = Er zijn twee prijzen voor dezelfde valuta en hetzelfde land.
    .hint = Houd er een.
sale-above-price = De actieprijs is hoger dan de prijs.
    .hint = Verlaag de actieprijs, of haal die weg.
sale-ends-before-it-begins = De actie eindigt voordat die begint.
    .hint = Wissel de twee datums om.

## Pictures, films, links
## confidence: low

too-many-images = Een product toont hoogstens { $max } afbeeldingen, dit zijn er { $count }.
    .hint = Haal er een paar weg; stofstalen, socialmediabeelden en video’s tellen niet mee.
image-twice = Het product toont deze afbeelding al.
    .hint = Haal een van de twee weg.
image-role-unknown = Een afbeelding kan deze rol niet hebben.
    .hint = Gebruik een rol als front, back, detail of on_model.
media-file-or-link = Een video of afbeelding heeft een bestand of een link nodig, een van de twee.
    .hint = Haal er een weg, of vul aan wat ontbreekt.
social-image-rights = Bij een socialmediabeeld horen de maker en het recht om het te gebruiken.
    .hint = Noem de maker, en zeg waar de toestemming wordt bewaard.
association-kind = Zo kunnen producten niet worden gekoppeld.
    .hint = Gebruik een van deze: { $kinds }.
colour-unknown = Deze kleurfamilie bestaat niet.
    .hint = Gebruik een familie als navy of off_white; de kleurnaam van het merk zelf staat ernaast.
department-unknown = Deze afdeling bestaat niet.
    .hint = Gebruik women, men, girls, boys, unisex of baby.
season-unknown = Dit kan niet als seizoen worden gelezen.
    .hint = Gebruik een code als spring_summer of autumn_winter.
customs-code = Een goederencode heeft 6, 8 of 10 cijfers.
    .hint = Haal punten en spaties weg; zoek de code op in de gecombineerde nomenclatuur.
text-too-long = De tekst heeft { $length } tekens, er worden er hoogstens { $max } bewaard.
    .hint = Maak de tekst korter.
list-too-long = De lijst heeft meer dan { $max } regels.
    .hint = Haal er een paar weg.

## What a product misses
## chosen at run time
## confidence: low

missing-photos = { $count ->
        [0] Er is nog geen foto.
       *[other] Er zijn { $count } van de { $min } foto’s.
    }
    .hint = Sleep foto’s naar het product, of koppel ze aan de fototafel.
missing-unread = ‘{ $text }’ is geïmporteerd en kon niet worden gelezen.
    .hint = Voer de waarde in zoals die bedoeld is.
missing-composition = De samenstelling ontbreekt.
    .hint = Typ die bijvoorbeeld als ‘95 katoen 5 elastaan’.
missing-certificate = De claim ‘{ $claim }’ heeft geen certificaat dat vandaag geldig is.
    .hint = Kies een geldig certificaat, of haal de claim weg.
missing-rights = De rechten op deze afbeelding zijn verlopen op { $until }.
    .hint = Vervang de afbeelding, of verleng de rechten en vul de nieuwe laatste dag in.
missing-fit = De pasvorm ontbreekt.
    .hint = Kies hoe het valt, bijvoorbeeld slim of relaxed.
missing-size-chart = De maattabel ontbreekt.
    .hint = Kies er een, of geef de categorie een standaardtabel.
missing-size-in-chart = Maat { $size } staat niet in de maattabel { $chart }.
    .hint = Voeg de maat toe aan de tabel, of verbeter de variant.
missing-title = De titel ontbreekt in het { WORD("language", $locale) }.
    .hint = Schrijf die in deze taal; een vervangende taal telt niet.
missing-description = De beschrijving ontbreekt in het { WORD("language", $locale) }.
    .hint = Schrijf die in deze taal; een vervangende taal telt niet.
missing-translation = Een vertaling ontbreekt in het { WORD("language", $locale) }.
    .hint = Vertaal vanuit de brontekst ernaast.
translation-outdated = De brontekst is veranderd sinds de tekst in het { WORD("language", $locale) } is geschreven.
    .hint = Bekijk wat er is veranderd; schrijf hem opnieuw of zeg dat hij nog klopt.
missing-care = Het onderhoud ontbreekt.
    .hint = Kies uit elke groep een symbool.
missing-care-group = Het onderhoud zegt niets over: { WORD("care-group", $group) }.
    .hint = Een ontbrekend symbool betekent dat alles mag: kies er een.
missing-returns = De retourregeling ontbreekt.
    .hint = Kies een van de regelingen van het merk.
missing-shipping = Het verzendprofiel ontbreekt.
    .hint = Kies een van de profielen van het merk.
missing-video = Een video ontbreekt.
    .hint = Voeg een bestand of een link toe.
missing-social = Een socialmediabeeld ontbreekt.
    .hint = Voeg er een toe, met de maker en het recht om het te gebruiken.
missing-shot = De categorie vraagt om een afbeelding van deze soort: { WORD("role", $role) }.
    .hint = Voeg zo’n afbeelding toe, of geef een van de afbeeldingen deze rol.
missing-term-not-here = De categorie gebruikt de term ‘{ $term }’ niet.
    .hint = Kies een van { $taken }.
missing-category-field = De categorie vraagt om { $field }.
    .hint = Vul het in, of wijzig wat de categorie vraagt.

## Approval, channels
## confidence: low

not-complete = Het product is niet compleet voor het kanaal { $channel }, dat er het dichtst bij komt.
    .hint = Vul aan wat er in de lijst staat, en keur het dan opnieuw goed.
four-eyes = Wie de laatste wijziging heeft gemaakt, mag die niet goedkeuren.
    .hint = Vraag een collega om goedkeuring.
state-does-not-allow = Een product dat ‘{ $from }’ is, kan niet ‘{ $to }’ worden.
    .hint = Laad het opnieuw: misschien heeft iemand het ondertussen verplaatst.
channel-needs-locale = Een kanaal heeft hier minstens één taal nodig.
    .hint = Voeg er een toe, bijvoorbeeld nl.
channel-needs-market = Een kanaal heeft minstens één markt nodig.
    .hint = Voeg een land toe, met valuta en talen.
min-photos = Een kanaal vraagt om 1 tot 10 foto’s.
    .hint = Kies een getal daartussen.

## What somebody who knows cloth would say of a care label
## confidence: low

care-tumbled-but-not-washed = Het mag niet worden gewassen, maar wel in de droger.
    .hint = Een van de twee is waarschijnlijk anders bedoeld.
care-bleached-but-not-washed = Het mag niet worden gewassen, maar wel gebleekt.
    .hint = Een van de twee is waarschijnlijk anders bedoeld.
care-tumbled-hot-after-mild-wash = Het wordt mild gewassen en op normale temperatuur in de droger gedroogd.
    .hint = Kies een lage temperatuur, of geen droger.
care-nothing-allowed = Het label staat helemaal niets toe.
    .hint = Noem minstens één manier om het te reinigen.
care-too-strong = { WORD("care", $code) }: meer dan de vezel ‘{ WORD("fibre", $fibre) }’ doorgaans verdraagt.
    .hint = Gebruikelijk is hoogstens: { WORD("care", $limit) }.
care-leather-is-washed = Het wordt gewassen, hoewel dit materiaal erin zit: { WORD("material", $material) }.
    .hint = Leder wordt doorgaans niet gewassen, of door een vakman gereinigd.

## What is a colour, and what is not
## confidence: low

colour-name-empty = De kleurnaam zegt niets.
    .hint = Schrijf de naam in woorden, of laat hem weg: dan geldt het woord van de familie.
colour-name-says-none = ‘{ $name }’ wordt niet als kleur geaccepteerd.
    .hint = Noem hoogstens drie kleuren met schuine strepen ertussen, bijvoorbeeld Rood/Roze/Zilver.
colour-name-with-number = In ‘{ $name }’ staat een getal, en dat wordt niet als kleur geaccepteerd.
    .hint = Schrijf de kleur in woorden; nummers van een kleurenkaart horen ergens anders.
colour-name-long = Een woord in ‘{ $name }’ is langer dan { $most } tekens.
    .hint = Maak het korter; platforms kappen het af of weigeren het.

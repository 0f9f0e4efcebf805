## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = Geen regelpakket bindt het product in deze markt; of het mag worden aangeboden, is daarom niet gezegd.
    .hint = Noem in het kanaal of de categorie een pakket dat voor de markt geldt; de regels hieronder staan er zoals ze zijn.

law-eu-fibres = De samenstelling is vermeld, met elke vezel en het percentage ervan.
    .hint = Typ de samenstelling, bijvoorbeeld ‘95 katoen 5 elastaan’.
law-eu-other-fibres = ‘Overige vezels’ vormen hoogstens 15 % van een onderdeel.
    .hint = Noem de vezels die achter ‘overige vezels’ schuilgaan.
law-eu-pure = Geen tekst noemt een mengsel zuiver.
    .hint = Haal het woord weg, of vermeld de percentages.
law-eu-virgin-wool = Scheerwol in een vezelmengsel is er ten minste 25 % van.
    .hint = Noem het wol, of verhoog het percentage.
law-eu-bra = Een bh vermeldt de buitenkant en de binnenkant van de cups, en de rug.
    .hint = Voeg het ontbrekende onderdeel toe, of vermeld de samenstelling van het geheel.
law-eu-shoe-parts = Een schoen vermeldt het bovendeel, de voering en inlegzool, en de buitenzool.
    .hint = Voeg het ontbrekende deel toe, bijvoorbeeld ‘buitenzool: rubber’; op het etiket staat ‘overige materialen (rubber)’. Een deel noemt hoogstens twee klassen.
law-eu-animal-parts = Niet uit textiel bestaande delen van dierlijke oorsprong zijn vermeld, in de woorden van de wet.
    .hint = Niets nodig: de zin komt er vanzelf bij.
law-eu-claims = Wat naast een vezel wordt geclaimd, wordt gedekt door een certificaat dat vandaag geldig is.
    .hint = Geef de vezel een certificaat dat deze claim dekt, of haal de claim weg.
law-eu-manufacturer = De fabrikant is vermeld, met postadres en elektronisch adres.
    .hint = Kies een fabrikant voor het merk, het model of het product, en vul het adres aan.
law-eu-responsible-person = Zit de fabrikant buiten de Unie, dan staat daar een verantwoordelijke persoon in voor het product.
    .hint = Kies een verantwoordelijke persoon met een volledig adres in de Unie.
law-eu-picture = Het aanbod laat het product zien.
    .hint = Voeg een foto toe.
law-eu-warnings = Waarschuwingen zijn er in een taal van elke markt in de Unie.
    .hint = Schrijf de waarschuwingen in een taal van de genoemde landen.
law-eu-generic-claims = Geen tekst bevat een generieke milieuclaim.
    .hint = Zeg precies wat er beter is, met het bewijs, of haal de woorden weg.
law-eu-neutral-claims = Geen tekst beweert dat het product klimaatneutraal is.
    .hint = Haal de woorden weg: een claim die op compensatie berust, is verboden.
law-eu-care = Het onderhoud is vermeld voor wassen, bleken, drogen, strijken en reinigen.
    .hint = Kies uit elke groep een symbool.
law-eu-fur = Voor bont, vicuña en guanaco zijn de papieren er.
    .hint = Vermeld in het veld ‘species_papers’ van het productpaspoort de diersoort en waar de papieren zijn, en controleer de wet van elk land.

law-us-fibres = De samenstelling is vermeld, met elke vezel en het percentage ervan.
    .hint = Typ de samenstelling, bijvoorbeeld ‘95 katoen 5 elastaan’.
law-us-generic-names = Elke vezel heeft in de Verenigde Staten een generieke naam.
    .hint = Geef de naam volgens ISO 2076:2010; onder 5 % mag het ‘other fibers’ zijn.
law-us-origin = De tekst zegt waar het vandaan komt: gemaakt in de Verenigde Staten, of geïmporteerd.
    .hint = Vul het land van herkomst in.
law-us-care = Het onderhoud zegt hoe het wordt gewassen en gedroogd, of chemisch gereinigd, of dat geen van beide kan.
    .hint = Kies een was en een manier van drogen, of chemisch reinigen, of dat beide verboden zijn.
law-us-maker = De fabrikant, importeur of verkoper is vermeld, of het registratienummer (RN).
    .hint = Kies een fabrikant, of vul het veld ‘rn’ van het productpaspoort in.
law-us-children = Kinderproducten dragen een traceerbaarheidslabel.
    .hint = Vermeld in het veld ‘tracking_label’ van het productpaspoort waar het zit.
law-us-generic-claims = Geen tekst bevat een generieke milieuclaim.
    .hint = Zeg precies wat er beter is, met het bewijs.

law-fr-forbidden-words = Geen tekst zegt ‘biodégradable’, ‘respectueux de l’environnement’ of iets dergelijks.
    .hint = Haal de woorden weg.
law-fr-french = Naam en beschrijving zijn er in het Frans.
    .hint = Schrijf de titel en de beschrijving in het Frans.
law-fr-warnings = Waarschuwingen zijn er in het Frans.
    .hint = Schrijf de waarschuwingen in het Frans.

law-fr-agec-weaving = Het land van weven of breien is vermeld.
    .hint = Vul het land van weven in.
law-fr-agec-dyeing = Het land van verven en bedrukken is vermeld.
    .hint = Vul het land van verven in, of zet het veld ‘undyed’ van het productpaspoort op true.
law-fr-agec-confection = Het land van confectie is vermeld.
    .hint = Vul het land van confectie in.
law-fr-agec-recycled = Waar gerecycled materiaal wordt geclaimd, is het percentage vermeld.
    .hint = Vul het percentage gerecycled materiaal in.
law-fr-agec-microfibres = Boven 50 % synthetische vezels staat de zin over plastic microvezels erbij.
    .hint = Niets nodig: de zin komt er vanzelf bij.
law-fr-agec-substances = Zeer zorgwekkende stoffen zijn vermeld, of dat er geen zijn.
    .hint = Vul het veld ‘substances_of_concern’ van het productpaspoort in; ‘none’ als er geen zijn.

law-gb-responsible-person = Iemand in het Verenigd Koninkrijk staat in voor een product van een fabrikant elders.
    .hint = Kies een verantwoordelijke persoon in het Verenigd Koninkrijk, of noem die in het veld ‘uk_responsible_person’ van het paspoort.
law-gb-nightwear = Nachtkleding voor kinderen zegt hoe zij brandt.
    .hint = Schrijf de waarschuwing in het Engels: ‘KEEP AWAY FROM FIRE’, of ‘LOW FLAMMABILITY TO BS 5722’ als zij getest is.

law-ch-language = Naam en beschrijving zijn er in het Duits, Frans of Italiaans.
    .hint = Schrijf titel en beschrijving in een van de drie talen.

law-ca-dealer = De handelaar is genoemd, of zijn geregistreerde nummer (CA).
    .hint = Kies een fabrikant, of vul het veld ‘ca_number’ van het paspoort in; het etiket noemt het dan.
law-ca-bilingual = Naam en beschrijving zijn er in het Engels en in het Frans.
    .hint = Schrijf titel en beschrijving in beide; de samenstelling verschijnt vanzelf in beide.

law-jp-japanese = Naam en beschrijving zijn er in het Japans.
    .hint = Schrijf titel en beschrijving in het Japans.

law-cn-safety-class = De veiligheidsklasse is vermeld: A, B of C.
    .hint = Vul het veld ‘safety_class’ van het paspoort in; wat baby’s dragen is van klasse A.
law-cn-standard = De norm waarnaar het product is gemaakt is genoemd.
    .hint = Vul het veld ‘product_standard’ van het paspoort in, zoals ‘FZ/T 81007’.
law-cn-size = Maten zijn vermeld naar lengte en omvang, zoals 170/88A.
    .hint = Geef de maattabel haar omrekeningen naar CN.
law-cn-chinese = Naam en beschrijving zijn er in het Chinees.
    .hint = Schrijf titel en beschrijving in het Chinees.

law-dpp-identifier = Elke variant heeft een GTIN.
    .hint = Vul de ontbrekende GTIN’s in.
    .title = GTIN’s
law-dpp-operator = De fabrikant is vermeld.
    .hint = Kies een fabrikant.
    .title = Fabrikant
law-dpp-composition = De vezels van elk onderdeel zijn vermeld.
    .hint = Typ de samenstelling.
    .title = Vezels van elk onderdeel
law-dpp-recycled = Het percentage gerecycled materiaal is vermeld, ook als het nul is.
    .hint = Vul het percentage gerecycled materiaal in; 0 als er geen is.
    .title = Gerecycled materiaal, in procent
law-dpp-weaving = Het land van weven of breien is vermeld.
    .hint = Vul het land van weven in.
    .title = Geweven of gebreid in
law-dpp-dyeing = Het land van verven en bedrukken is vermeld.
    .hint = Vul het land van verven in, of zet het veld ‘undyed’ van het productpaspoort op true.
    .title = Geverfd en bedrukt in
law-dpp-confection = Het land van confectie is vermeld.
    .hint = Vul het land van confectie in.
    .title = Geconfectioneerd in
law-dpp-substances = Zorgwekkende stoffen zijn vermeld.
    .hint = Vul het veld ‘substances_of_concern’ van het productpaspoort in; ‘none’ als er geen zijn.
    .title = Zorgwekkende stoffen
law-dpp-durability = De duurzaamheid is vermeld als score van 0 tot 10.
    .hint = Vul het veld ‘durability_score’ van het productpaspoort in.
    .title = Duurzaamheid, 0 tot 10
law-dpp-test-reports = De testrapporten zijn vermeld.
    .hint = Vul het veld ‘test_reports’ van het productpaspoort in.
    .title = Testrapporten
law-dpp-recyclability = Elastaan blijft onder 15 %.
    .hint = Vanaf 15 % staat het recycling in de weg. Wat dat nog meer doet, weet het huis niet.
    .title = Elastaan, in procent
law-dpp-footprint = De milieuvoetafdruk is vermeld.
    .hint = Vul het veld ‘footprint’ van het productpaspoort in.
    .title = Milieuvoetafdruk
law-dpp-care = Het onderhoud is vermeld.
    .hint = Kies de onderhoudssymbolen.
    .title = Onderhoud
law-dpp-repair = Er staat hoe het wordt gerepareerd en wat er uiteindelijk mee gebeurt.
    .hint = Vul het veld ‘repair’ van het productpaspoort in.
    .title = Reparatie en einde van de levensduur
law-dpp-customs = De goederencode is vermeld.
    .hint = Vul de goederencode met 6, 8 of 10 cijfers in.
    .title = Goederencode

## Packs of rules
## confidence: low

law-condition-says-nothing = De voorwaarde zegt niets.
    .hint = Geef een feit met een vergelijking (stated, is, among, none_of, above, at_least, at_most), of all, any, not, says_none_of.
law-condition-too-deep = Voorwaarden zijn meer dan { $max } niveaus diep genest.
    .hint = Splits de regel in tweeën.
law-words-unknown = Het regelpakket heeft geen woordenlijst met de naam { $list }.
    .hint = Voeg de lijst toe onder ‘words’, of verbeter de naam.
law-rule-twice = Deze regel staat twee keer in het regelpakket.
    .hint = Geef elke regel een eigen code.
law-ends-before-it-begins = De regel eindigt voordat die begint.
    .hint = Wijzig een van de twee dagen.
law-pack-unreadable = Het regelpakket { $file } kan niet worden gelezen: { $reason }
    .hint = Verbeter het bestand, of haal het uit de map, en start opnieuw.

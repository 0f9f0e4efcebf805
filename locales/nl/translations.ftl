## What there is to say about translations
## confidence: low

translation-field-unknown = Dit is geen tekst die kan worden vertaald.
    .hint = Gebruik een van { $fields }.
translation-of-style = Deze tekst en de bron ervan zijn die van het model { $style }.
    .hint = Bevestig hem daar, voor alle kleuren tegelijk.
translation-not-there = Er is in { $locale } geen tekst die nog zou kunnen kloppen.
    .hint = Vertaal hem eerst.
translation-same-language = { $locale } is de taal van de brontekst zelf.
    .hint = Noem een andere taal om in te vertalen.
translation-kind-unknown = ‘{ $kind }’ is geen record waarvan de teksten worden vertaald.
    .hint = Gebruik style/… of product/… met de code, zoals de export het schrijft.
translation-other-language = De eenheid is voor { $given }, het bestand voor { $locale }.
    .hint = Lever elke taal in een eigen bestand aan.
translation-left-alone = Het bestand zegt wat het de vorige keer zei; wat er sindsdien is geschreven, blijft.
    .hint = Schrijf de tekst in de werkbank als die uit het bestand is bedoeld.
translation-younger-there = Die is gemaakt van een oudere brontekst; een vertaling van de huidige is er al.
    .hint = Exporteer de tekst opnieuw en vertaal de brontekst van vandaag.
translation-of-older-source = De brontekst in { $locale } is veranderd sinds dit is vertaald.
    .hint = De vertaling is overgenomen en als verouderd gemarkeerd; bekijk wat er is veranderd.
translation-source-gone = Er is geen brontekst in { $locale } meer.
    .hint = De vertaling blijft bewaard; schrijf de brontekst, of maak de vertaling leeg.
translation-refused = De tekst kan niet worden bewaard.
    .hint = Bekijk het record in de werkbank.

## What there is to say about a file of translations
## confidence: low

xliff-broken = Regel { $line }: de XML is kapot: { $reason }
    .hint = Er is niets uit het bestand overgenomen; exporteer het opnieuw uit het programma dat het schreef.
xliff-cut-off = Regel { $line }: het bestand eindigt vóór zijn laatste element.
    .hint = Er is niets overgenomen; misschien is het onderweg afgebroken.
xliff-not-two = Regel { $line }: dit is geen XLIFF 2.
    .hint = Exporteer het als XLIFF 2.0 of 2.1; oudere versies worden niet gelezen.
xliff-doctype = Regel { $line }: het bestand heeft een documenttype.
    .hint = XLIFF heeft er geen; haal het weg.
xliff-entity = Regel { $line }: de entiteit ‘{ $name }’ is niet bekend.
    .hint = Alleen de vijf van XML en tekens met hun nummer worden gelezen.
xliff-too-deep = Regel { $line }: elementen liggen meer dan { $max } diep in elkaar.
    .hint = Exporteer het bestand opnieuw zonder groepen in groepen.
xliff-unit-too-long = Regel { $line }: een eenheid is langer dan { $limit } MB.
    .hint = Geen tekst is zo lang; bekijk wat het programma heeft geschreven.
xliff-code-point = Regel { $line }: ‘{ $hex }’ is geen teken.
    .hint = Een cp-element noemt een teken met zijn nummer in Unicode, hexadecimaal.
xliff-inline = De tekst bevat het element { $element }, dat geen tekst is.
    .hint = Markdown is hier tekst; lever de eenheid aan zonder inline codes.
xliff-half = Alleen een deel van de tekst is vertaald.
    .hint = Vertaal elk segment van de eenheid, of laat ze allemaal leeg.

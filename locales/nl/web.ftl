## What a request can get wrong, whatever it asks for
## confidence: low

json-unreadable = Dit is geen JSON: het breekt af op regel { NUMBER($line, useGrouping: 0) }, kolom { NUMBER($column, useGrouping: 0) }.
    .hint = Zoek vlak vóór die plek naar een ontbrekend aanhalingsteken, een komma of een haakje.
json-not-an-object = Een record is een JSON-object, dit is iets anders.
    .hint = Zet { "{" } en { "}" } om de velden; veel records tegelijk gaan naar …/bulk, één per regel.
form-unreadable = Het formulier kan niet worden gelezen: { $reason }
    .hint = Stuur het als multipart/form-data met een boundary, of stuur het bestand als body.
file-missing = Er zit geen bestand in het verzoek.
    .hint = Stuur de bytes als body, of als deel van een formulier met een bestandsnaam.
media-type = De body is ‘{ $given }’, dit adres accepteert { $wanted }.
    .hint = Zet de header Content-Type op { $wanted } en stuur de body in die vorm.
body-too-large = De body is groter dan { $limit } MB.
    .hint = Stuur minder tegelijk; veel records gaan naar …/bulk, waar de grens per regel geldt.
request-too-slow = Het verzoek is niet binnen { $seconds } seconden beantwoord.
    .hint = Probeer het opnieuw; stuur minder tegelijk als het zo blijft.
method-not-allowed = { $path } kent { $method } niet.
    .hint = In /api/docs staat wat er op dit adres kan.
parameter-unknown = Er is geen parameter ‘{ $name }’.
    .hint = Bekend zijn hier: { $known }.
parameter-twice = Deze parameter komt twee keer voor.
    .hint = Stuur hem één keer.
parameter-unreadable = Dit is geen geheel getal van { NUMBER($least, useGrouping: 0) } tot { NUMBER($most, useGrouping: 0) }.
    .hint = Stuur zo’n getal, of laat het weg.
view-unknown = Deze weergave bestaat niet.
    .hint = Bekend zijn: { $known }.
if-match-unreadable = In If-Match staat geen revisie.
    .hint = Stuur de ETag precies zoals je die kreeg, met aanhalingstekens, of * voor wat er nu staat.
field-read-only = ‘{ $field }’ wordt door ons bepaald en kan niet worden gestuurd.
    .hint = Laat het weg. De status verandert door approve, review, send-back, archive en reopen; de revisie hoort in If-Match.
code-not-text = Een code is een tekst.
    .hint = Zet die tussen aanhalingstekens.
code-differs = De code in het document is niet ‘{ $code }’, zoals het adres zegt.
    .hint = Laat de code weg, of hernoem het record eerst: POST …/rename.
may-not-be-renamed = Dit heet naar zijn inhoud of bron en kan geen andere code krijgen.
    .hint = Laat de code zoals die is.
may-not-be-removed = Records van deze soort worden niet verwijderd.
    .hint = Archiveer het, of haal weg wat ernaar verwijst.
still-referred-to-by = Het wordt nog genoemd door ‘{ $code }’ ({ $kind }), en misschien door andere.
    .hint = Haal het daar eerst weg.
reason-missing = Een product gaat terug met een reden van 1 tot { NUMBER($max, useGrouping: 0) } tekens.
    .hint = Zeg in één zin wat er moet worden verbeterd.

## Pages of the house itself
## confidence: low

page-home = Terug naar het begin
sign-in-title = Inloggen
sign-in-email = E-mailadres
sign-in-password = Wachtwoord
sign-in-button = Inloggen
setup-title = Welkom bij Selvedge
setup-lead = Hier is nog niemand. Jij wordt de eerste beheerder; daarna kun je de anderen uitnodigen.
setup-password-hint = Minstens { $min } tekens. Een zin onthoud je makkelijker dan een raadsel.
setup-button = Het huis openen

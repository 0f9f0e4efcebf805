## Size charts
## confidence: low

size-twice = Deze maat staat twee keer in de tabel.
    .hint = Haal er een weg, of geef die een tweede dimensie.
size-chart-empty = De maattabel heeft geen maten.
    .hint = Voeg de maten toe in de volgorde waarin ze worden gedragen, van klein naar groot.
size-provenance-of-nothing = De maattabel rekent niets om naar { $system }.
    .hint = Voeg de omrekeningen toe, of haal hun bron weg.
size-chart-column-unread = Van de kolom { $column } is niets gemaakt.
    .hint = Zet wat erin staat met de hand in de maattabel.
size-table-without-system = De tabel { $table } heeft niets voor het systeem { $system }.
    .hint = Kies een van de systemen die er in de lijst met tabellen naast staan.
second-size-unknown = De tabel heeft deze waarde niet in de tweede dimensie.
    .hint = Voeg die toe aan ‘second_sizes’, of haal de afmetingen ervan weg.
measurement-from-after-to = De beginwaarde ligt boven de eindwaarde.
    .hint = Wissel de twee getallen om.

## What is odd about a chart, and may be meant so
## confidence: low

size-steps-back = { WORD("measurement", $measurement) }: { $size } is kleiner dan { $before }.
    .hint = Wissel de getallen om, of de volgorde van de maten.
size-age-back = { $size } is voor jongere kinderen dan { $before }.
    .hint = Wissel de leeftijden om, of de volgorde van de maten.
size-gap = { WORD("measurement", $measurement) }: tussen { $before } en { $size } zit een gat waar niemand in past.
    .hint = Laat de ene eindigen waar de andere begint.
size-overlap = { WORD("measurement", $measurement) }: { $before } en { $size } overlappen elkaar voor meer dan de helft.
    .hint = Zo kan niemand kiezen: leg ze verder uit elkaar, of zeg dat de pasvorm verschilt.
size-measurement-unknown = Er is geen meting met de naam { $code }.
    .hint = Gebruik de code van een meting, bijvoorbeeld bust of g_chest_width.
size-system-unknown = Er is geen maatsysteem met de naam { $code }.
    .hint = Gebruik de code van een systeem, bijvoorbeeld DE, FR, INT of EU_SHOE.
size-conversions-cross = { $size } is groter dan { $before }, maar kleiner in { $system }.
    .hint = Verbeter een van de twee omrekeningen.

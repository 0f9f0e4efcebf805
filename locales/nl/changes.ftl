## Jobs
## confidence: low

job-past-deadline = Het duurde langer dan toegestaan en is afgebroken.
    .hint = Bekijk wat er al is gedaan, en begin opnieuw met minder.
job-begun-too-often = Het is { $attempts } keer begonnen en nooit tot een einde gekomen.
    .hint = Kijk in het logboek van het programma, en begin opnieuw als de oorzaak weg is.
job-broke = Het is binnen het huis misgegaan.
    .hint = In het logboek van het programma staat waarom; begin opnieuw als dat is verholpen.
job-ended = De taak is al afgelopen.
    .hint = Wat die deed, kan via het plan ervan ongedaan worden gemaakt.

## The past
## confidence: low

moment-unreadable = Dit is geen tijdstip.
    .hint = Schrijf het volgens RFC 3339: 2026-11-22T09:00:00Z.
revision-thinned = Deze revisie wordt niet meer bewaard: oude geschiedenis wordt hier uitgedund.
    .hint = Vraag in plaats daarvan naar het tijdstip (?at=…): de dichtstbijzijnde revisie daarvoor antwoordt.
restore-nothing = In { $field } valt er niets te herstellen.
    .hint = Het is zoals het toen was; bekijk de verschillen om te zien wat er is veranderd.

## A call that is sent again
## confidence: low

idempotency-key-unreadable = De Idempotency-Key kan niet worden gelezen.
    .hint = Stuur er een van 1 tot { $most } gewone tekens, bijvoorbeeld een UUID.
idempotency-key-of-another-call = Deze Idempotency-Key hoort bij een andere aanroep, van { $at }.
    .hint = Stuur bij een nieuwe aanroep een nieuwe sleutel, en bij dezelfde aanroep dezelfde.
idempotency-under-way = Dezelfde aanroep loopt al.
    .hint = Wacht even en stuur hem opnieuw: dan is het antwoord er.

## Two who write at the same time
## confidence: low

value-changed-by-both = Iemand heeft het intussen gewijzigd in ‘{ $theirs }’; jij wilt ‘{ $yours }’.
    .hint = Stuur het opnieuw met de huidige revisie als jouw waarde moet blijven.

## Plans
## confidence: low

plan-kind-unknown = Een plan kan dit niet bevatten: { $kind }.
    .hint = Noem modellen, producten, varianten of een andere resource van de API.
plan-line-unread = Deze regel kan niet worden gelezen.
    .hint = Stuur die opnieuw.
plan-line-unread-at = Regel { $line } van het plan kan niet worden gelezen.
    .hint = Elke regel is een object met ‘kind’ (bijvoorbeeld products), ‘code’ en óf ‘set’ met een merge patch óf ‘remove’: true; verder niets.
plan-line-moved = Iemand heeft het gewijzigd sinds het plan is gemaakt; die waarden blijven.
    .hint = Bekijk wat er nu staat, en wijzig het met de hand als het plan moet winnen.
plan-line-words-lost = Wat hier eerder stond, is niet bewaard: woorden van een persoon hebben geen geschiedenis.
    .hint = Schrijf het opnieuw, of importeer het opnieuw uit de bron.
plan-line-thinned = Wat er eerder stond, wordt niet meer bewaard; dit kan dus niet worden teruggedraaid.
    .hint = Zoek in de geschiedenis van het record de dichtstbijzijnde bewaarde toestand, en herstel die.
plan-thinned = Wat er vóór dit plan stond, wordt niet meer bewaard; het kan dus niet ongedaan worden gemaakt.
    .hint = Zoek in de geschiedenis van de records de dichtstbijzijnde bewaarde toestanden, en herstel die.
plan-line-gone = Het is er niet meer.
    .hint = Herstel het eerst, of laat de regel weg.
plan-dropped = Het plan is verworpen.
    .hint = Maak een nieuw plan.
plan-not-open = Het plan is al toegepast of verworpen.
    .hint = Een toegepast plan kan ongedaan worden gemaakt; maak anders een nieuw.
plan-undone = Het plan is al ongedaan gemaakt.
    .hint = Pas een nieuw plan toe, of maak het plan ongedaan dat dit ongedaan maakte.
plan-not-applied = Het plan is nooit toegepast, dus er valt niets ongedaan te maken.
    .hint = Pas het eerst toe, of verwerp het.

## Records, and what they refer to
## confidence: low

code-taken = Er is al een record met de code ‘{ $code }’ ({ $kind }).
    .hint = Kies een andere code, of bewerk het record dat die heeft.
link-unknown = Er is niets met de code ‘{ $code }’ om naar te verwijzen (gezocht: { $kind }).
    .hint = Maak het eerst aan, of verbeter de code.

## Documents that cannot be read
## confidence: low

field-unknown = Er is hier geen veld ‘{ $field }’.
    .hint = Gebruik een van deze: { $expected }.
field-missing = Het veld ‘{ $field }’ ontbreekt.
    .hint = Voeg het toe.
field-unreadable = Dit kan niet worden gelezen: { $reason }.
    .hint = Vergelijk het met de beschrijving van de API.

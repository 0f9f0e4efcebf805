## Jobs
## confidence: low

job-past-deadline = Det tog längre tid än tillåtet och avbröts.
    .hint = Titta på vad som redan gjorts, och börja om med mindre.
job-begun-too-often = Det påbörjades { $attempts } gånger och nådde aldrig sitt slut.
    .hint = Titta i programmets logg, och börja om när orsaken är borta.
job-broke = Det misslyckades inne i huset.
    .hint = Programmets logg säger varför; börja om när det är åtgärdat.
job-ended = Jobbet är redan avslutat.
    .hint = Det som gjordes kan ångras genom jobbets plan.

## The past
## confidence: low

moment-unreadable = Det här är ingen tidpunkt.
    .hint = Skriv den som i RFC 3339: 2026-11-22T09:00:00Z.
revision-thinned = Den här revisionen sparas inte längre: gammal historik gallras här.
    .hint = Fråga efter tidpunkten i stället (?at=…): den närmaste revisionen dessförinnan svarar.
restore-nothing = I { $field } finns inget att återställa.
    .hint = Det är som det var då; se på skillnaderna för att veta vad som har ändrats.

## A call that is sent again
## confidence: low

idempotency-key-unreadable = Idempotency-Key kan inte läsas.
    .hint = Skicka en med 1 till { $most } vanliga tecken, till exempel ett UUID.
idempotency-key-of-another-call = Den här Idempotency-Key hör till ett annat anrop, av { $at }.
    .hint = Skicka en ny nyckel med ett nytt anrop, och samma nyckel med samma anrop.
idempotency-under-way = Samma anrop pågår redan.
    .hint = Vänta en stund och skicka det igen: då finns svaret där.

## Two who write at the same time
## confidence: low

value-changed-by-both = Någon har under tiden ändrat det till ”{ $theirs }”; du vill ha ”{ $yours }”.
    .hint = Skicka det igen med den aktuella revisionen om ditt värde ska gälla.

## Plans
## confidence: low

plan-kind-unknown = En plan kan inte innehålla detta: { $kind }.
    .hint = Ange modeller, produkter, varianter eller en annan resurs i API:et.
plan-line-unread = Raden kan inte läsas.
    .hint = Skicka den igen.
plan-line-unread-at = Rad { $line } i planen kan inte läsas.
    .hint = Varje rad är ett objekt med ”kind” (till exempel products), ”code” och antingen ”set” med en merge patch eller ”remove”: true; inget annat.
plan-line-moved = Någon har ändrat det sedan planen gjordes; deras värden står kvar.
    .hint = Titta på vad som står där nu, och ändra det för hand om planen ska gälla.
plan-line-words-lost = Det som stod här tidigare är inte sparat: en persons ord har ingen historik.
    .hint = Skriv det på nytt, eller importera det igen från källan.
plan-line-thinned = Det som fanns där tidigare sparas inte längre, så det här kan inte tas tillbaka.
    .hint = Sök i postens historik efter det närmaste tillstånd som är sparat, och återställ det.
plan-thinned = Det som fanns före planen sparas inte längre, så den kan inte ångras.
    .hint = Sök i posternas historik efter de närmaste tillstånd som är sparade, och återställ dem.
plan-line-gone = Det finns inte där längre.
    .hint = Återställ det först, eller utelämna raden.
plan-dropped = Planen har förkastats.
    .hint = Gör en ny.
plan-not-open = Planen har redan genomförts eller förkastats.
    .hint = En genomförd plan kan ångras; gör annars en ny.
plan-undone = Planen har redan ångrats.
    .hint = Genomför en ny plan, eller ångra den som ångrade planen.
plan-not-applied = Planen har aldrig genomförts, så det finns inget att ångra.
    .hint = Genomför den först, eller förkasta den.

## Records, and what they refer to
## confidence: low

code-taken = Det finns redan en post med koden ”{ $code }” ({ $kind }).
    .hint = Välj en annan kod, eller uppdatera posten som har den.
link-unknown = Det finns inget med koden ”{ $code }” att hänvisa till (sökt: { $kind }).
    .hint = Skapa det först, eller rätta koden.

## Documents that cannot be read
## confidence: low

field-unknown = Här finns inget fält ”{ $field }”.
    .hint = Använd något av: { $expected }.
field-missing = Fältet ”{ $field }” saknas.
    .hint = Lägg till det.
field-unreadable = Det här kan inte läsas: { $reason }.
    .hint = Jämför med beskrivningen av API:et.

## Coming in
## confidence: low

not-signed-in = Er is niemand ingelogd.
    .hint = Log in, of stuur een token mee: Authorization: Bearer slv_…
token-not-known = Dit token is onbekend, verlopen of ingetrokken.
    .hint = Vraag een beheerder om een nieuw, of maak er zelf een: selvedge token create --name … --role …
feed-needs-token = Deze feed heeft een token nodig.
    .hint = Stuur het via HTTP Basic: een willekeurige gebruikersnaam, het token als wachtwoord. Het heeft de rol feed nodig.
sign-in-refused = E-mailadres en wachtwoord horen niet bij elkaar.
    .hint = Controleer ze allebei. Wachtwoord vergeten? Een beheerder kan een nieuw instellen.
sent-from-elsewhere = Dit kwam van een andere website en is daarom niet uitgevoerd.
    .hint = Open de pagina hier en verstuur het opnieuw.
form-outdated = Dit formulier heeft te lang gewacht.
    .hint = Laad de pagina opnieuw en verstuur het dan.
setup-link-used = Deze link is al gebruikt, of komt van een eerdere start.
    .hint = Log in als er al iemand is; start anders de server opnieuw: die toont een nieuwe link.

## What someone may do
## confidence: low

may-not-read = Je mag de gegevens niet bekijken.
    .hint = Vraag een beheerder om een rol die dat wel mag, bijvoorbeeld viewer.
may-not-hand-in = Je mag geen producten ter beoordeling geven.
    .hint = Vraag een beheerder om een rol die dat wel mag, bijvoorbeeld merchandiser.
may-not-approve = Je mag dit niet goedkeuren, terugsturen of archiveren.
    .hint = Vraag het iemand met de rol approver voor deze categorie.
may-not-import = Je mag geen catalogi importeren.
    .hint = Vraag een beheerder om de rol merchandiser zonder beperkingen.
may-not-administer = Dit is alleen voor beheerders.
    .hint = Vraag een beheerder om het te doen, of om de rol admin.
may-not-pull-feed = Dit token mag geen feeds ophalen.
    .hint = Vraag een beheerder om een token met de rol feed.
may-not-write-record = Je mag hier niets van deze soort aanmaken of verwijderen: { $kind }.
    .hint = Vraag een beheerder om een rol die dat in deze categorie mag.
may-not-write-field = Je mag ‘{ $field }’ hier niet wijzigen ({ $kind }).
    .hint = Laat het veld weg, of vraag een beheerder om een recht voor dit veld, de categorie en de taal.

## People, tokens, grants
## confidence: low

role-unknown = Deze rol bestaat niet.
    .hint = Gebruik een van { $roles }.
grants-missing = Er is niets toegekend.
    .hint = Ken minstens één rol toe.
email-unreadable = Dit is geen e-mailadres.
    .hint = Schrijf het zoals ana@example.com.
email-taken = { $email } is er al.
    .hint = Wijzig die persoon, of gebruik een ander adres.
last-admin = Zonder deze persoon zou niemand het huis kunnen beheren.
    .hint = Maak eerst iemand anders beheerder.
password-too-short = Het wachtwoord heeft minder dan { $min } tekens.
    .hint = Maak het langer; een zin is makkelijk te onthouden.
password-too-long = Het wachtwoord heeft meer dan { $max } tekens.
    .hint = Maak het korter.
token-name = Een token heeft een naam van 1 tot 100 tekens.
    .hint = Zeg waar het voor is, bijvoorbeeld ‘ERP-prijzen’.
token-name-taken = Er is al een token met de naam ‘{ $name }’.
    .hint = Gebruik een andere naam: een oude blijft in het auditlogboek, ook als het token is ingetrokken.
token-expired-already = Het token zou verlopen zijn voordat het gemaakt was.
    .hint = Kies een tijdstip in de toekomst, of laat het weg.
erasure-unfinished = Aan sommige records werd steeds geschreven; daarin staat de naam nog.
    .hint = Doe het nog eens: het gaat verder waar het ophield, onder hetzelfde pseudoniem.
erasure-whose = Er staat niet bij van wie de reviews zijn.
    .hint = Geef ‘email’, het adres waaronder ze zijn geschreven, of ‘key’, de sleutel van één review.

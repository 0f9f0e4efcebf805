## Coming in
## confidence: low

not-signed-in = Ingen är inloggad.
    .hint = Logga in, eller skicka en token: Authorization: Bearer slv_…
token-not-known = Token är okänd, har gått ut eller har återkallats.
    .hint = Be en administratör om en ny, eller gör en själv: selvedge token create --name … --role …
feed-needs-token = Flödet kräver en token.
    .hint = Skicka den med HTTP Basic: valfritt användarnamn, token som lösenord. Den behöver rollen feed.
sign-in-refused = E-postadressen och lösenordet hör inte ihop.
    .hint = Kontrollera båda. Har du glömt lösenordet kan en administratör sätta ett nytt.
sent-from-elsewhere = Det här skickades från en annan webbplats och utfördes därför inte.
    .hint = Öppna sidan här och skicka igen.
form-outdated = Formuläret har väntat för länge.
    .hint = Ladda om sidan och skicka det sedan.
setup-link-used = Länken har redan använts, eller kommer från en tidigare start.
    .hint = Logga in om någon redan finns här; starta annars om servern: den visar en ny länk.

## What someone may do
## confidence: low

may-not-read = Du får inte se uppgifterna.
    .hint = Be en administratör om en roll som får det, till exempel viewer.
may-not-hand-in = Du får inte lämna produkter till granskning.
    .hint = Be en administratör om en roll som får det, till exempel merchandiser.
may-not-approve = Du får inte godkänna det här, skicka tillbaka det eller arkivera det.
    .hint = Be någon med rollen approver för kategorin.
may-not-import = Du får inte importera kataloger.
    .hint = Be en administratör om rollen merchandiser utan begränsningar.
may-not-administer = Det här är bara för administratörer.
    .hint = Be en administratör att göra det, eller om rollen admin.
may-not-pull-feed = Den här token får inte hämta flöden.
    .hint = Be en administratör om en token med rollen feed.
may-not-write-record = Du får inte skapa eller ta bort något av det här slaget här: { $kind }.
    .hint = Be en administratör om en roll som får det i den här kategorin.
may-not-write-field = Du får inte ändra ”{ $field }” här ({ $kind }).
    .hint = Utelämna fältet, eller be en administratör om en behörighet för fältet, kategorin och språket.

## People, tokens, grants
## confidence: low

role-unknown = Den rollen finns inte.
    .hint = Använd en av { $roles }.
grants-missing = Ingen behörighet är given.
    .hint = Ge minst en roll.
email-unreadable = Det här är ingen e-postadress.
    .hint = Skriv den som ana@example.com.
email-taken = { $email } finns redan här.
    .hint = Ändra den personen, eller använd en annan adress.
last-admin = Utan den här personen skulle ingen kunna administrera huset.
    .hint = Gör först någon annan till administratör.
password-too-short = Lösenordet har färre än { $min } tecken.
    .hint = Gör det längre; en mening är lätt att komma ihåg.
password-too-long = Lösenordet har fler än { $max } tecken.
    .hint = Gör det kortare.
token-name = En token har ett namn på 1 till 100 tecken.
    .hint = Säg vad den är till för, till exempel ”ERP-priser”.
token-name-taken = Det finns redan en token som heter ”{ $name }”.
    .hint = Använd ett annat namn: ett gammalt finns kvar i granskningsloggen även när token har återkallats.
token-expired-already = Den här token skulle ha gått ut innan den skapades.
    .hint = Välj en tidpunkt i framtiden, eller utelämna den.
erasure-unfinished = Några poster skrevs hela tiden, så namnet står kvar i dem.
    .hint = Gör det en gång till: det fortsätter där det slutade, under samma pseudonym.
erasure-whose = Det framgår inte vems omdömen.
    .hint = Ange antingen ”email”, adressen de skrevs under, eller ”key”, nyckeln till ett omdöme.

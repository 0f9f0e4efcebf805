## What a request can get wrong, whatever it asks for
## confidence: low

json-unreadable = Det här är inte JSON: det bryts på rad { NUMBER($line, useGrouping: 0) }, kolumn { NUMBER($column, useGrouping: 0) }.
    .hint = Leta efter ett saknat citattecken, kommatecken eller en parentes strax före det stället.
json-not-an-object = En post är ett JSON-objekt, det här är något annat.
    .hint = Sätt { "{" } och { "}" } runt fälten; många poster på en gång skickas till …/bulk, en per rad.
form-unreadable = Formuläret kan inte läsas: { $reason }
    .hint = Skicka det som multipart/form-data med en boundary, eller skicka filen som innehåll.
file-missing = Begäran innehåller ingen fil.
    .hint = Skicka filens byte som innehåll, eller som del av ett formulär med ett filnamn.
media-type = Innehållet är ”{ $given }”, den här adressen tar emot { $wanted }.
    .hint = Sätt huvudet Content-Type till { $wanted } och skicka innehållet i den formen.
body-too-large = Innehållet är större än { $limit } MB.
    .hint = Skicka mindre på en gång; många poster skickas till …/bulk, där gränsen gäller per rad.
request-too-slow = Begäran besvarades inte inom { $seconds } sekunder.
    .hint = Försök igen; skicka mindre på en gång om det fortsätter.
method-not-allowed = { $path } känner inte till { $method }.
    .hint = I /api/docs står vad som kan göras på den här adressen.
parameter-unknown = Det finns ingen parameter ”{ $name }”.
    .hint = Kända här är: { $known }.
parameter-twice = Parametern förekommer två gånger.
    .hint = Skicka den en gång.
parameter-unreadable = Det här är inget heltal från { NUMBER($least, useGrouping: 0) } till { NUMBER($most, useGrouping: 0) }.
    .hint = Skicka ett sådant tal, eller utelämna det.
view-unknown = Den vyn finns inte.
    .hint = Kända är: { $known }.
if-match-unreadable = If-Match innehåller ingen revision.
    .hint = Skicka ETag precis som du fick den, med citattecken, eller * för det som finns där nu.
field-read-only = ”{ $field }” bestäms av oss och kan inte skickas.
    .hint = Utelämna det. Statusen ändras med approve, review, send-back, archive och reopen; revisionen hör hemma i If-Match.
code-not-text = En kod är en text.
    .hint = Skriv den inom citattecken.
code-differs = Koden i dokumentet är inte ”{ $code }”, som adressen anger.
    .hint = Utelämna den, eller byt först namn på posten: POST …/rename.
may-not-be-renamed = Det här heter efter sitt innehåll eller sin källa och kan inte få en annan kod.
    .hint = Låt koden vara som den är.
may-not-be-removed = Poster av det här slaget tas inte bort.
    .hint = Arkivera den, eller ta bort det som hänvisar till den.
still-referred-to-by = Den nämns fortfarande av ”{ $code }” ({ $kind }), och kanske av andra.
    .hint = Ta bort den där först.
reason-missing = En produkt skickas tillbaka med en anledning på 1 till { NUMBER($max, useGrouping: 0) } tecken.
    .hint = Säg i en mening vad som ska rättas.

## Pages of the house itself
## confidence: low

page-home = Tillbaka till början
sign-in-title = Logga in
sign-in-email = E-postadress
sign-in-password = Lösenord
sign-in-button = Logga in
setup-title = Välkommen till Selvedge
setup-lead = Här finns ingen än. Du blir den första administratören; sedan kan du bjuda in de andra.
setup-password-hint = Minst { $min } tecken. En mening är lättare att komma ihåg än en gåta.
setup-button = Öppna huset

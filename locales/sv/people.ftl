## Coming in, and what someone may do
## confidence: low

not-signed-in = Ingen är inloggad.
    .hint = Logga in, eller skicka en token: Authorization: Bearer slv_…
sign-in-refused = E-postadressen och lösenordet hör inte ihop.
    .hint = Kontrollera båda. Har du glömt lösenordet kan en administratör sätta ett nytt.
sent-from-elsewhere = Det här skickades från en annan webbplats och utfördes därför inte.
    .hint = Öppna sidan här och skicka igen.
form-outdated = Formuläret har väntat för länge.
    .hint = Ladda om sidan och skicka det sedan.
setup-link-used = Länken har redan använts, eller kommer från en tidigare start.
    .hint = Logga in om någon redan finns här; starta annars om servern: den visar en ny länk.
may-not-read = Du får inte se uppgifterna.
    .hint = Be en administratör om en roll som får det, till exempel viewer.
may-not-approve = Du får inte godkänna det här, skicka tillbaka det eller arkivera det.
    .hint = Be någon med rollen approver för kategorin.
may-not-administer = Det här är bara för administratörer.
    .hint = Be en administratör att göra det, eller om rollen admin.
email-unreadable = Det här är ingen e-postadress.
    .hint = Skriv den som ana@example.com.
password-too-short = Lösenordet har färre än { $min } tecken.
    .hint = Gör det längre; en mening är lätt att komma ihåg.
password-too-long = Lösenordet har fler än { $max } tecken.
    .hint = Gör det kortare.

## Coming in, and what someone may do
## confidence: low

not-signed-in = Er is niemand ingelogd.
    .hint = Log in, of stuur een token mee: Authorization: Bearer slv_…
sign-in-refused = E-mailadres en wachtwoord horen niet bij elkaar.
    .hint = Controleer ze allebei. Wachtwoord vergeten? Een beheerder kan een nieuw instellen.
sent-from-elsewhere = Dit kwam van een andere website en is daarom niet uitgevoerd.
    .hint = Open de pagina hier en verstuur het opnieuw.
form-outdated = Dit formulier heeft te lang gewacht.
    .hint = Laad de pagina opnieuw en verstuur het dan.
setup-link-used = Deze link is al gebruikt, of komt van een eerdere start.
    .hint = Log in als er al iemand is; start anders de server opnieuw: die toont een nieuwe link.
may-not-read = Je mag de gegevens niet bekijken.
    .hint = Vraag een beheerder om een rol die dat wel mag, bijvoorbeeld viewer.
may-not-approve = Je mag dit niet goedkeuren, terugsturen of archiveren.
    .hint = Vraag het iemand met de rol approver voor deze categorie.
may-not-administer = Dit is alleen voor beheerders.
    .hint = Vraag een beheerder om het te doen, of om de rol admin.
email-unreadable = Dit is geen e-mailadres.
    .hint = Schrijf het zoals ana@example.com.
password-too-short = Het wachtwoord heeft minder dan { $min } tekens.
    .hint = Maak het langer; een zin is makkelijk te onthouden.
password-too-long = Het wachtwoord heeft meer dan { $max } tekens.
    .hint = Maak het korter.

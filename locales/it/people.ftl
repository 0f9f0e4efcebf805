## Coming in

not-signed-in = Nessuno ha effettuato l’accesso.
    .hint = Accedi, oppure invia un token: Authorization: Bearer slv_…
# confidence: low
token-not-known = Questo token è sconosciuto, scaduto o revocato.
    .hint = Chiedine uno nuovo a un amministratore o creane uno: selvedge token create --name … --role …
# confidence: low
feed-needs-token = Questo feed richiede un token.
    .hint = Invialo con HTTP Basic: un nome utente qualsiasi, il token come password. Gli serve il ruolo feed.
sign-in-refused = E-mail e password non corrispondono.
    .hint = Controlla entrambe. Un amministratore può reimpostare una password dimenticata.
sent-from-elsewhere = L’invio proviene da un altro sito, perciò non è stato eseguito.
    .hint = Apri la pagina qui e invia di nuovo.
form-outdated = Questo modulo ha aspettato troppo a lungo.
    .hint = Ricarica la pagina, poi invialo.
setup-link-used = Questo link è già stato usato o viene da un avvio precedente.
    .hint = Accedi se c’è già qualcuno; altrimenti riavvia il server: mostra un nuovo link.

## What someone may do

may-not-read = Non puoi vedere le schede.
    .hint = Chiedi a un amministratore un ruolo che lo consenta, ad esempio viewer.
# confidence: low
may-not-hand-in = Non puoi inviare prodotti in revisione.
    .hint = Chiedi a un amministratore un ruolo che lo consenta, ad esempio merchandiser.
may-not-approve = Non puoi approvare, rimandare indietro o archiviare.
    .hint = Chiedi a chi ha il ruolo approver per questa categoria.
# confidence: low
may-not-import = Non puoi importare cataloghi.
    .hint = Chiedi a un amministratore il ruolo merchandiser senza limitazioni.
may-not-administer = È riservato agli amministratori.
    .hint = Chiedi a un amministratore di farlo, oppure il ruolo admin.
# confidence: low
may-not-pull-feed = Questo token non può prelevare feed.
    .hint = Chiedi a un amministratore un token con il ruolo feed.
# confidence: low
may-not-write-record = Qui non puoi creare o eliminare questo: { $kind }.
    .hint = Chiedi a un amministratore un ruolo che lo consenta in questa categoria.
# confidence: low
may-not-write-field = Qui non puoi modificare “{ $field }” ({ $kind }).
    .hint = Ometti il campo o chiedi a un amministratore un’autorizzazione per il campo, la categoria e la lingua.

## People, tokens, grants

# confidence: low
role-unknown = Questo ruolo non esiste.
    .hint = Usa uno di { $roles }.
# confidence: low
grants-missing = Non è concesso nulla.
    .hint = Concedi almeno un ruolo.
email-unreadable = Questo non è un indirizzo e-mail.
    .hint = Scrivilo come ana@example.com.
# confidence: low
email-taken = { $email } è già qui.
    .hint = Modifica quella persona o usa un altro indirizzo.
# confidence: low
last-admin = Senza questa persona nessuno potrebbe amministrare la casa.
    .hint = Prima rendi amministratore qualcun altro.
password-too-short = La password ha meno di { $min } caratteri.
    .hint = Allungala; una frase si ricorda facilmente.
password-too-long = La password ha più di { $max } caratteri.
    .hint = Accorciala.
# confidence: low
token-name = Un token ha un nome da 1 a 100 caratteri.
    .hint = Di’ a che cosa serve, ad esempio “Prezzi ERP”.
# confidence: low
token-name-taken = Esiste già un token chiamato “{ $name }”.
    .hint = Usa un altro nome: uno vecchio resta nel registro di controllo anche dopo la revoca.
# confidence: low
token-expired-already = Il token sarebbe scaduto prima di essere creato.
    .hint = Scegli un momento nel futuro o omettilo.
# confidence: low
erasure-unfinished = Alcune schede venivano scritte di continuo, perciò il nome vi compare ancora.
    .hint = Ripeti: riprende da dove si è fermato, con lo stesso pseudonimo.
# confidence: low
erasure-whose = Non è detto di chi siano le recensioni.
    .hint = Indica “email”, l’indirizzo con cui sono state scritte, oppure “key”, la chiave di una recensione.

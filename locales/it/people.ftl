## Coming in, and what someone may do

not-signed-in = Nessuno ha effettuato l’accesso.
    .hint = Accedi, oppure invia un token: Authorization: Bearer slv_…
sign-in-refused = E-mail e password non corrispondono.
    .hint = Controlla entrambe. Un amministratore può reimpostare una password dimenticata.
sent-from-elsewhere = L’invio proviene da un altro sito, perciò non è stato eseguito.
    .hint = Apri la pagina qui e invia di nuovo.
form-outdated = Questo modulo ha aspettato troppo a lungo.
    .hint = Ricarica la pagina, poi invialo.
setup-link-used = Questo link è già stato usato o viene da un avvio precedente.
    .hint = Accedi se c’è già qualcuno; altrimenti riavvia il server: mostra un nuovo link.
may-not-read = Non puoi vedere le schede.
    .hint = Chiedi a un amministratore un ruolo che lo consenta, ad esempio viewer.
may-not-approve = Non puoi approvare, rimandare indietro o archiviare.
    .hint = Chiedi a chi ha il ruolo approver per questa categoria.
may-not-administer = È riservato agli amministratori.
    .hint = Chiedi a un amministratore di farlo, oppure il ruolo admin.
email-unreadable = Questo non è un indirizzo e-mail.
    .hint = Scrivilo come ana@example.com.
password-too-short = La password ha meno di { $min } caratteri.
    .hint = Allungala; una frase si ricorda facilmente.
password-too-long = La password ha più di { $max } caratteri.
    .hint = Accorciala.

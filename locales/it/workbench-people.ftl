## Coming in

sign-in-again = È passato troppo tempo.
    .hint = Accedi di nuovo dall’inizio.
second-title = Secondo passaggio
second-text = Digita le sei cifre mostrate dalla tua app di autenticazione.
second-code = Codice
second-recovery = Senza la tua app, digita uno dei tuoi codici di recupero.
second-back = Accedi con un altro account
second-factor-code-wrong = Questo codice non è giusto, o è già stato usato.
    .hint = Aspetta il prossimo e digita quello. Se non è mai giusto, regola l’orologio del dispositivo.
second-factor-unreadable = Il secondo fattore non si può leggere, perché la casa ora ha un altro segreto.
    .hint = Chiedi al gestore di ripristinare il vecchio segreto, o a un admin di azzerare il secondo fattore.
second-factor-on-already = Il secondo fattore è già attivo.
    .hint = Disattivalo prima, se vuoi usare un’altra app.
second-factor-not-begun = Non c’è un secondo fattore su cui lavorare.
    .hint = Ricarica la pagina.
entry-link-gone = Questo link è stato usato, è scaduto o è stato sostituito da uno più recente.
    .hint = Chiedine un altro a un admin.
password-not-same = Le due password non sono uguali.
    .hint = Digitala due volte allo stesso modo.
password-old-wrong = Questa non è la tua password.
    .hint = Digita la password con cui accedi ora.
user-name = Un nome ha da 1 a 100 caratteri.
    .hint = Scrivi come ti chiamano i colleghi.
token-expired = Il token «{ $name }» è scaduto il { $day }.
    .hint = Chiedine uno nuovo a un admin.
token-taken-back = Il token «{ $name }» è stato revocato.
    .hint = Chiedine uno nuovo a un admin.
grant-field-unreadable = Questo non è un campo.
    .hint = Scrivi nomi come «prices» o «attributes.heel_height», separati da virgole.
day-unreadable = Questo non è un giorno.
    .hint = Scrivilo come 2026-11-27.
welcome-title = Ti diamo il benvenuto, { $name }
welcome-text = Scegli una password. Poi accederai con quella.
welcome-reset = Una nuova password
welcome-button = Conserva questa password
welcome-done = La password è salvata. Ora accedi con quella.
kept-title = La sessione è finita mentre scrivevi.
kept-text = Niente è perduto: ciò che hai scritto aspetta qui finché non accedi.
kept-again-title = Ciò che hai scritto è ancora qui
kept-again-text = Hai effettuato di nuovo l’accesso. Rileggi e poi invia.
kept-again-button = Invia ora
kept-again-leave = Lascia perdere e ricarica la pagina
sign-on-or = oppure
sign-on-button = Accedi con { $provider }
sign-on-go-on = Ho effettuato l’accesso lì: continua
sign-on-away = Il provider di identità non risponde come dovrebbe.
    .hint = Riprova più tardi, o accedi con la tua password.
sign-on-again = L’accesso non è stato concluso in tempo, o lo è stato in un’altra finestra.
    .hint = Ricomincia.
sign-on-not-trusted = Non è stato possibile verificare ciò che il provider dice di te.
    .hint = Ricomincia. Se non basta, avvisa il gestore di questa casa.
sign-on-declined = Il provider non ti ha fatto entrare: { $reason }
    .hint = Ricomincia, o chiedi a chi amministra il provider.
sign-on-no-address = Il provider non dice qual è il tuo indirizzo e-mail.
    .hint = Chiedi a chi lo amministra di comunicare l’indirizzo a questa casa.
sign-on-address-not-verified = Il provider non sa se { $email } è tuo.
    .hint = Fai verificare lì l’indirizzo, poi ricomincia.
sign-on-not-here = Qui nessuno si chiama { $email }.
    .hint = Chiedi un invito a un admin.
sign-on-disabled = { $email } non può accedere qui.
    .hint = Chiedi a un admin.
sign-on-no-group = { $email } non è in nessun gruppo ammesso.
    .hint = Chiedi a chi amministra i gruppi.
config-sign-on-issuer = Questo non è l’indirizzo di un provider.
    .hint = Scrivi il suo issuer come https://login.example; solo su questa macchina basta HTTP.
config-sign-on-client = Il provider deve sapere chi chiede.
    .hint = Indica il client id che ha assegnato: SELVEDGE_SIGN_ON_CLIENT_ID.
config-sign-on-rule = Una regola vale per un gruppo o per un dominio.
    .hint = Dai a ogni regola «group» oppure «domain».
config-secret-short = Il segreto ha meno di { $min } caratteri.
    .hint = Creane uno lungo a caso, per esempio con openssl rand -base64 32.

## Settings

workbench-settings = Impostazioni
workbench-account = Il tuo account
workbench-users = Persone
workbench-tokens = Token API
workbench-audit = Registro delle attività
workbench-further = Avanti
workbench-language = Lingua
workbench-language-browser = Come il browser
workbench-copy = Copia
workbench-copied = Copiato
workbench-you = Tu

## One’s own account

workbench-account-you = Tu
    .hint = I colleghi vedono il tuo nome in cronologie e commenti.
workbench-user-name = Nome
workbench-password-text = Le altre sessioni finiscono quando la cambi.
workbench-password-old = Password attuale
workbench-password-new = Nuova password
workbench-password-again = Nuova password, ancora una volta
workbench-password-change = Cambia password
workbench-password-confirm = La tua password, per essere certi che sei tu
workbench-password-none = Qui non hai una password: accedi con { $provider }.
workbench-password-done = La password è cambiata. Le altre sessioni sono finite.
workbench-factor = Secondo fattore
workbench-factor-text = Un codice di un’app oltre alla password: una password rubata da sola non apre nulla.
workbench-factor-on = Attivo
workbench-factor-off = Non attivo
workbench-factor-manage = Codici di recupero e altro
workbench-factor-begin = Attiva
workbench-factor-begin-text = Ti serve un’app di autenticazione sul telefono o nel gestore delle password.
workbench-factor-go-on = Continua
workbench-factor-provider = Accedi con il tuo provider, che chiede un secondo fattore se lo vuole.
workbench-factor-scan = Inquadra questo con la tua app
    .hint = Poi digita le sei cifre che mostra. Solo allora il secondo fattore è attivo.
workbench-factor-picture = Codice QR con il segreto per la tua app
workbench-factor-secret = Oppure digita il segreto
workbench-factor-confirm = Attiva
workbench-factor-remove = Disattiva
workbench-factor-off-done = Il secondo fattore non è più attivo.
workbench-factor-codes-left = { $count ->
        [one] { $count } codice di recupero rimasto
       *[other] { $count } codici di recupero rimasti
    }
workbench-codes = Codici di recupero
workbench-codes-once = Conservali dove li trovi senza il telefono. Ognuno vale una volta, e si vedono solo ora.
workbench-codes-kept = Li ho conservati
workbench-codes-few = Ne restano pochi
workbench-codes-renew = Crea nuovi codici di recupero
workbench-sessions = Dove hai effettuato l’accesso
workbench-sessions-text = Una sessione finisce dopo una settimana senza uso, e al più tardi dopo un mese.
workbench-session-this = Questa
workbench-session-seen = ultimo uso
workbench-session-end = Termina
workbench-session-end-one = Termina la sessione su { $device }
workbench-sessions-end = Termina tutte le altre
workbench-sessions-done = Terminato.

## chosen at run time

workbench-way-password = con password
workbench-way-second-factor = con secondo fattore
workbench-way-recovery-code = con codice di recupero
workbench-way-sign-on = con provider
workbench-way-link = con link
workbench-yes = sì
workbench-no = no
workbench-role-admin = Admin
workbench-role-merchandiser = Merchandising
workbench-role-translator = Traduzione
workbench-role-photographer = Fotografia
workbench-role-approver = Approvazione
workbench-role-viewer = Sola lettura
workbench-role-feed = Solo feed
workbench-group-texts = Testi
workbench-group-composition = Tessuto e materiale
workbench-group-care = Cura
workbench-group-fit = Vestibilità e taglie
workbench-group-photos = Foto e filmati
workbench-group-attributes = Attributi
workbench-group-policies = Resi e spedizione
workbench-group-trade = Norme commerciali
workbench-group-prices = Prezzi e GTIN
workbench-group-links = Si abbina a
workbench-user-active = attivo
workbench-user-invited = invitato
workbench-user-disabled = bloccato
workbench-token-active = attivo
workbench-token-expired = scaduto
workbench-token-revoked = revocato
workbench-bar-role = Il tuo ruolo non scrive questo.
workbench-bar-category = Puoi scriverlo solo in altre categorie.
workbench-bar-locale = Puoi scriverlo solo in altre lingue.
workbench-bar-field = Puoi scrivere solo altri campi.
workbench-audit-signed-in = Accesso effettuato
workbench-audit-signed-out = Uscita
workbench-audit-sign-in-refused = Accesso rifiutato
workbench-audit-sign-in-paused = Accesso sospeso dopo errori
workbench-audit-sign-on-refused = Accesso con provider rifiutato
workbench-audit-session-ended = Sessione terminata
workbench-audit-sessions-ended = Sessioni terminate
workbench-audit-password-set = Password impostata
workbench-audit-password-changed = Password cambiata
workbench-audit-second-factor-on = Secondo fattore attivato
workbench-audit-second-factor-off = Secondo fattore disattivato
workbench-audit-recovery-codes-renewed = Codici di recupero rinnovati
workbench-audit-identity-linked = Collegato al provider
workbench-audit-user-created = Persona aggiunta
workbench-audit-user-changed = Persona modificata
workbench-audit-grants-changed = Diritti modificati
workbench-audit-user-removed = Persona rimossa
workbench-audit-account-changed = Proprio account modificato
workbench-audit-link-made = Link di accesso creato
workbench-audit-token-created = Token creato
workbench-audit-token-revoked = Token revocato
workbench-audit-token-used = Token usato quel giorno
workbench-audit-exported = Esportato
workbench-audit-person-erased = Dati di una persona cancellati
workbench-audit-review-erased = Recensione cancellata
workbench-detail-address = indirizzo
workbench-detail-by = come
workbench-detail-before = diritti precedenti
workbench-detail-count = quantità
workbench-detail-days = giorni
workbench-detail-expires-at = scade
workbench-detail-grants = diritti
workbench-detail-is-active = può accedere
workbench-detail-locale = lingua
workbench-detail-places = posti
workbench-detail-reason = motivo
workbench-detail-reviews = recensioni
workbench-detail-seconds = secondi

## Rights

workbench-grants = Diritti
    .hint = Ciò che un diritto consente, lo consente nella sua categoria, nelle sue lingue e parti. Più diritti si sommano.
workbench-grant-number = Diritto { $number }
workbench-role-of = Ruolo
workbench-role-none = Scegli un ruolo
workbench-grant-category = In
workbench-grant-everywhere = Tutte le categorie
workbench-grant-locales = Solo testi in (nessuna spunta: tutte le lingue)
workbench-grant-fields = Solo queste parti (nessuna spunta: tutte)
workbench-grant-others = Altri campi per nome
workbench-grant-add = Aggiungi un diritto
workbench-grant-drop = Togli
workbench-read-only = Puoi guardare, non modificare.

## People

workbench-user = Persona
workbench-seen = Ultima visita
workbench-standing = Stato
workbench-invite = Invita qualcuno
workbench-invite-button = Invita
workbench-invite-another = Invita qualcun altro
workbench-invited = { $email } ha un invito
workbench-link = Link
workbench-link-text = Invia tu questo link alla persona; si vede solo ora. Con esso imposta la password. Vale una volta, per { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
workbench-link-provider = Chi accede con { $provider } non ha bisogno di un link.
workbench-link-make = Crea un link
workbench-user-removed = La persona è rimossa. La cronologia conserva che ha fatto qualcosa.
workbench-last-admin = È l’unico admin: diritti e accesso non si possono togliere finché non lo è qualcun altro.
workbench-help = Aiuto
workbench-help-reset = Password dimenticata: un link per impostarne un’altra.
workbench-help-invite = Ancora senza password: un link per impostarne una.
workbench-help-factor = App e codici di recupero perduti:
workbench-help-sessions = { $count ->
        [0] La persona non ha sessioni aperte.
        [one] La persona ha una sessione aperta su { $count } dispositivo.
       *[other] La persona ha sessioni aperte su { $count } dispositivi.
    }
workbench-factor-reset = Azzera il secondo fattore
workbench-factor-reset-done = Il secondo fattore è azzerato. La persona accede con la sola password finché non lo riattiva.
workbench-sessions-end-all = Termina tutte le sessioni
workbench-unpause = Fai riprovare subito
workbench-unpaused = La persona può riprovare subito.
workbench-access = Accesso
workbench-access-text = Chi è bloccato esce subito e non può accedere. Tutto ciò che ha fatto resta.
workbench-disable = Blocca
workbench-enable = Sblocca
workbench-remove = Rimuovi
workbench-remove-text = L’account se ne va per sempre. Per cancellare il nome anche dalle cronologie: selvedge user erase.
workbench-remove-button = Rimuovi per sempre

## Tokens

workbench-token = Token
workbench-tokens-text = I programmi entrano con un token invece che con una password.
workbench-tokens-docs = Che cosa possono fare
workbench-tokens-none = Non c’è ancora nessun token.
    .hint = Creane uno per ogni programma che legge o scrive qui, con non più diritti del necessario.
workbench-token-make = Crea un token
workbench-token-button = Crea
workbench-token-name = A che serve
workbench-token-for = A che serve?
workbench-token-until = Vale fino alla fine del
    .hint = Vuoto: per sempre. Un giorno è più sicuro.
workbench-token-since = dal { $day }
workbench-token-used = Ultimo uso
workbench-token-never-used = ancora mai
workbench-token-expires = Scade
workbench-token-never = mai
workbench-token-revoke = Revoca
workbench-token-revoke-one = Revoca { $name }
workbench-token-revoke-text = I programmi che lo usano smettono subito di funzionare.
workbench-token-revoked-done = Il token è revocato.
workbench-token-once = Copialo ora: si vede solo questa volta.
workbench-token-how = I programmi lo inviano così:

## Audit

workbench-audit-table = Porta via come tabella
workbench-audit-person = Persona o token
workbench-audit-action = Che cosa
workbench-audit-all = Tutto
workbench-audit-from = Dal
workbench-audit-until = Al
workbench-audit-filter = Mostra
workbench-audit-clear = Mostra tutto
workbench-audit-when = Quando
workbench-audit-who = Chi
workbench-audit-what = Che cosa
workbench-audit-more = Dettagli
workbench-audit-older = Precedenti
workbench-audit-none = Non è annotato nulla.
    .hint = Scegli un’altra persona, un altro tipo o un altro giorno.

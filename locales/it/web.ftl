## What a request can get wrong, whatever it asks for
## confidence: low

json-unreadable = Questo non è JSON: si interrompe alla riga { NUMBER($line, useGrouping: 0) }, colonna { NUMBER($column, useGrouping: 0) }.
    .hint = Cerca virgolette, una virgola o una parentesi mancanti subito prima di quel punto.
json-not-an-object = Una scheda è un oggetto JSON, questo è altro.
    .hint = Metti { "{" } e { "}" } attorno ai campi; molte schede insieme vanno a …/bulk, una per riga.
form-unreadable = Il modulo non è leggibile: { $reason }
    .hint = Invialo come multipart/form-data con un delimitatore (boundary) o invia il file come corpo.
file-missing = La richiesta non contiene alcun file.
    .hint = Invia i byte come corpo o come parte di un modulo con un nome di file.
media-type = Il corpo è “{ $given }”, questo indirizzo accetta { $wanted }.
    .hint = Imposta l’intestazione Content-Type su { $wanted } e invia il corpo in quella forma.
body-too-large = Il corpo supera i { $limit } MB.
    .hint = Invia meno in una volta; molte schede vanno a …/bulk, dove il limite vale per ogni riga.
request-too-slow = La richiesta non ha avuto risposta entro { $seconds } secondi.
    .hint = Riprova; se continua, invia meno in una volta.
method-not-allowed = { $path } non conosce { $method }.
    .hint = In /api/docs c’è che cosa si può fare a questo indirizzo.
parameter-unknown = Non c’è un parametro “{ $name }”.
    .hint = Qui si conoscono: { $known }.
parameter-twice = Questo parametro compare due volte.
    .hint = Invialo una volta sola.
parameter-unreadable = Questo non è un numero intero da { NUMBER($least, useGrouping: 0) } a { NUMBER($most, useGrouping: 0) }.
    .hint = Invia un numero simile o omettilo.
view-unknown = Questa vista non esiste.
    .hint = Si conoscono: { $known }.
if-match-unreadable = If-Match non contiene una revisione.
    .hint = Invia l’ETag esattamente come l’hai ricevuto, virgolette comprese, o * per ciò che c’è ora.
field-read-only = “{ $field }” è stabilito da noi e non si può inviare.
    .hint = Omettilo. Lo stato cambia con approve, review, send-back, archive e reopen; la revisione va in If-Match.
code-not-text = Un codice è un testo.
    .hint = Mettilo tra virgolette.
code-differs = Il codice nel documento non è “{ $code }”, quello dell’indirizzo.
    .hint = Omettilo o prima rinomina la scheda: POST …/rename.
may-not-be-renamed = Prende il nome dal suo contenuto o dalla sua fonte e non può avere un altro codice.
    .hint = Lascia il codice com’è.
may-not-be-removed = Le schede di questo tipo non si eliminano.
    .hint = Archiviala o togli ciò che vi fa riferimento.
still-referred-to-by = Vi fa ancora riferimento “{ $code }” ({ $kind }), e forse altri.
    .hint = Prima toglilo da lì.
reason-missing = Un prodotto si rimanda con un motivo da 1 a { NUMBER($max, useGrouping: 0) } caratteri.
    .hint = Di’ in una frase che cosa va corretto.

## Pages of the house itself

page-home = Torna all’inizio
sign-in-title = Accedi
sign-in-email = E-mail
sign-in-password = Password
sign-in-button = Accedi
setup-title = Benvenuti in Selvedge
setup-lead = Qui non c’è ancora nessuno. Sarai il primo amministratore; poi potrai invitare gli altri.
setup-password-hint = Almeno { $min } caratteri. Una frase si ricorda meglio di un indovinello.
setup-button = Apri la casa

## I modi in cui qualcosa può non riuscire

error-not-found = Qui non c’è nulla con il codice “{ $code }” (cercato: { $kind }).
    .hint = Controlla come è scritto; potrebbe essere stato rinominato o archiviato.
error-stale = Qualcuno l’ha modificato nel frattempo: ora è alla revisione { $current }.
    .hint = Ricarica e ripeti la modifica.
error-revision-required = La richiesta non dice quale revisione vuole sostituire.
    .hint = Invia l’ETag ricevuto come If-Match.
error-too-many = Troppe richieste.
    .hint = Riprova tra { $seconds ->
        [one] { $seconds } secondo
       *[other] { $seconds } secondi
    }.
error-invalid = { $count ->
        [one] Un campo non può essere accettato così com’è.
       *[other] { $count } campi non possono essere accettati così come sono.
    }
    .hint = Ogni campo dice che cosa non va; non è stato salvato nulla.
error-internal = Qualcosa è andato storto da parte nostra.
    .hint = Riprova tra un momento. Se continua, comunica l’ora al gestore; il registro dice di più.
error-disk-full = Sul disco non c’è più spazio per ciò che arriva.
    .hint = Libera spazio o ingrandisci il disco e riprova; ciò che era già salvato resta.

## Jobs
## confidence: low

job-past-deadline = È durato più del consentito ed è stato interrotto.
    .hint = Guarda che cosa è già stato fatto e ricomincia con meno.
job-begun-too-often = È stato avviato { $attempts } volte e non è mai arrivato alla fine.
    .hint = Guarda il registro del programma e ricomincia quando la causa è rimossa.
job-broke = Non è riuscito all’interno della casa.
    .hint = Il registro del programma dice perché; ricomincia quando è risolto.
job-ended = L’attività è già terminata.
    .hint = Ciò che ha fatto si può annullare tramite il suo piano.

## The past
## confidence: low

moment-unreadable = Questo non è un momento.
    .hint = Scrivilo secondo RFC 3339: 2026-11-22T09:00:00Z.
revision-thinned = Questa revisione non è più conservata: qui la cronologia vecchia viene sfoltita.
    .hint = Chiedi piuttosto il momento (?at=…): risponde la revisione precedente più vicina.
restore-nothing = In { $field } non c’è nulla da ripristinare.
    .hint = È com’era allora; guarda le differenze per vedere che cosa è cambiato.

## A call that is sent again
## confidence: low

idempotency-key-unreadable = La Idempotency-Key non è leggibile.
    .hint = Inviane una da 1 a { $most } caratteri semplici, ad esempio un UUID.
idempotency-key-of-another-call = Questa Idempotency-Key appartiene a un’altra chiamata, del { $at }.
    .hint = Invia una chiave nuova con una chiamata nuova, e la stessa chiave con la stessa chiamata.
idempotency-under-way = La stessa chiamata è in corso.
    .hint = Attendi un momento e inviala di nuovo: la risposta sarà pronta.

## Two who write at the same time
## confidence: low

value-changed-by-both = Nel frattempo qualcuno l’ha cambiato in “{ $theirs }”; tu vuoi “{ $yours }”.
    .hint = Invia di nuovo con la revisione attuale se deve valere il tuo.

## Plans
## confidence: low

plan-kind-unknown = Un piano non può contenere questo: { $kind }.
    .hint = Indica modelli, prodotti, varianti o un’altra risorsa dell’API.
plan-line-unread = Questa riga non è leggibile.
    .hint = Inviala di nuovo.
plan-line-unread-at = La riga { $line } del piano non è leggibile.
    .hint = Ogni riga è un oggetto con “kind” (ad esempio products), “code” e o “set” con un merge patch o “remove”: true; nient’altro.
plan-line-moved = Qualcuno l’ha modificato da quando il piano è stato fatto; i suoi valori restano.
    .hint = Guarda che cosa c’è adesso e modificalo a mano se deve valere il piano.
plan-line-words-lost = Ciò che era scritto qui non è conservato: le parole di una persona non hanno cronologia.
    .hint = Riscrivilo o importalo di nuovo dalla sua fonte.
plan-line-thinned = Ciò che c’era prima non è più conservato, quindi non si può tornare indietro.
    .hint = Cerca nella cronologia della scheda lo stato conservato più vicino e ripristinalo.
plan-thinned = Ciò che c’era prima di questo piano non è più conservato, quindi non si può annullare.
    .hint = Cerca nella cronologia delle schede gli stati conservati più vicini e ripristinali.
plan-line-gone = Non c’è più.
    .hint = Prima ripristinalo, oppure ometti la riga.
plan-dropped = Il piano è stato scartato.
    .hint = Fanne uno nuovo.
plan-not-open = Il piano è già applicato o scartato.
    .hint = Un piano applicato si può annullare; altrimenti fanne uno nuovo.
plan-undone = Il piano è già stato annullato.
    .hint = Applica un nuovo piano o annulla quello che l’ha annullato.
plan-not-applied = Il piano non è mai stato applicato, quindi non c’è nulla da annullare.
    .hint = Prima applicalo, oppure scartalo.

## Records, and what they refer to
## confidence: low

code-taken = Esiste già una scheda con il codice “{ $code }” ({ $kind }).
    .hint = Scegli un altro codice o aggiorna la scheda che ce l’ha.
link-unknown = Non c’è nulla con il codice “{ $code }” a cui riferirsi (cercato: { $kind }).
    .hint = Prima crealo, oppure correggi il codice.

## Documents that cannot be read
## confidence: low

field-unknown = Qui non c’è un campo “{ $field }”.
    .hint = Usa uno di questi: { $expected }.
field-missing = Manca il campo “{ $field }”.
    .hint = Aggiungilo.
field-unreadable = Non è leggibile: { $reason }.
    .hint = Confronta con la descrizione dell’API.

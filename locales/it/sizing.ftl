## Size charts
## confidence: low

size-twice = Questa taglia compare due volte nella tabella.
    .hint = Togline una o dalle una seconda dimensione.
size-chart-empty = La tabella taglie non ha taglie.
    .hint = Aggiungi le taglie nell’ordine in cui si portano, dalla più piccola alla più grande.
size-provenance-of-nothing = La tabella non converte nulla in { $system }.
    .hint = Aggiungi le conversioni o togli la loro fonte.
size-chart-column-unread = Dalla colonna { $column } non è stato ricavato nulla.
    .hint = Aggiungi a mano alla tabella ciò che dice.
size-table-without-system = La tabella { $table } non ha nulla per il sistema { $system }.
    .hint = Scegli uno dei sistemi indicati accanto a essa nell’elenco delle tabelle.
second-size-unknown = La tabella non ha questo valore nella sua seconda dimensione.
    .hint = Aggiungilo a “second_sizes” o togline le misure.
measurement-from-after-to = Il valore iniziale supera quello finale.
    .hint = Scambia i due valori.

## What is odd about a chart, and may be meant so
## confidence: low

size-steps-back = { WORD("measurement", $measurement) }: { $size } è più piccola di { $before }.
    .hint = Scambia i valori o l’ordine delle taglie.
size-age-back = { $size } è per bambini più piccoli di { $before }.
    .hint = Scambia le età o l’ordine delle taglie.
size-gap = { WORD("measurement", $measurement) }: tra { $before } e { $size } c’è un vuoto che non va bene a nessuno.
    .hint = Fai finire l’una dove comincia l’altra.
size-overlap = { WORD("measurement", $measurement) }: { $before } e { $size } si sovrappongono per più della metà.
    .hint = Così chi compra non sa scegliere: distanziale o precisa che la vestibilità è diversa.
size-measurement-unknown = Non esiste una misura chiamata { $code }.
    .hint = Usa un codice di misura, ad esempio bust o g_chest_width.
size-system-unknown = Non esiste un sistema di taglie chiamato { $code }.
    .hint = Usa il codice di un sistema, ad esempio DE, FR, INT o EU_SHOE.
size-conversions-cross = { $size } è più grande di { $before }, ma più piccola nel sistema { $system }.
    .hint = Correggi una delle due conversioni.

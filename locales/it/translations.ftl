## What there is to say about translations
## confidence: low

translation-field-unknown = Questo non è un testo che si possa tradurre.
    .hint = Usa uno di { $fields }.
translation-of-style = Questo testo e la sua origine sono quelli del modello { $style }.
    .hint = Confermalo lì, per tutti i colori insieme.
translation-not-there = Non c’è un testo in { $locale } che possa essere ancora valido.
    .hint = Prima traducilo.
translation-same-language = { $locale } è la lingua del testo di origine stesso.
    .hint = Indica un’altra lingua in cui tradurre.
translation-kind-unknown = “{ $kind }” non è una scheda i cui testi si traducono.
    .hint = Usa style/… o product/… con il codice, come lo scrive l’esportazione.
translation-other-language = L’unità è per { $given }, il file per { $locale }.
    .hint = Consegna ogni lingua in un file proprio.
translation-left-alone = Il file dice ciò che diceva l’ultima volta; ciò che è stato scritto da allora resta.
    .hint = Scrivi il testo nel banco di lavoro se deve valere quello del file.
translation-younger-there = È nata da un testo di origine più vecchio; c’è già una traduzione di quello attuale.
    .hint = Esporta di nuovo il testo e traduci l’origine di oggi.
translation-of-older-source = Il testo di origine in { $locale } è cambiato da quando è stato tradotto.
    .hint = La traduzione è ripresa e segnata come non aggiornata; guarda che cosa è cambiato.
translation-source-gone = Non c’è più un testo di origine in { $locale }.
    .hint = La traduzione resta; scrivi il testo di origine o svuota la traduzione.
translation-refused = Il testo non si può conservare.
    .hint = Guarda la scheda nel banco di lavoro.

## What there is to say about a file of translations
## confidence: low

xliff-broken = Riga { $line }: l’XML non è valido: { $reason }
    .hint = Nulla del file è stato ripreso; esportalo di nuovo dallo strumento che l’ha scritto.
xliff-cut-off = Riga { $line }: il file finisce prima del suo ultimo elemento.
    .hint = Nulla è stato ripreso; forse è stato troncato lungo la strada.
xliff-not-two = Riga { $line }: questo non è XLIFF 2.
    .hint = Esportalo come XLIFF 2.0 o 2.1; le versioni più vecchie non si leggono.
xliff-doctype = Riga { $line }: il file ha un tipo di documento.
    .hint = XLIFF non ne ha; toglilo.
xliff-entity = Riga { $line }: l’entità “{ $name }” non è nota.
    .hint = Si leggono solo le cinque di XML e i caratteri con il loro numero.
xliff-too-deep = Riga { $line }: ci sono elementi annidati per più di { $max } livelli.
    .hint = Esporta di nuovo il file senza gruppi dentro gruppi.
xliff-unit-too-long = Riga { $line }: un’unità supera i { $limit } MB.
    .hint = Nessun testo è così lungo; guarda che cosa ha scritto lo strumento.
xliff-code-point = Riga { $line }: “{ $hex }” non è un carattere.
    .hint = Un elemento cp indica un carattere con il suo numero Unicode, in esadecimale.
xliff-inline = Il testo contiene l’elemento { $element }, che non è testo.
    .hint = Qui il Markdown è testo; consegna l’unità senza codici interni.
xliff-half = È tradotta solo una parte del testo.
    .hint = Traduci ogni segmento dell’unità o lasciali tutti vuoti.

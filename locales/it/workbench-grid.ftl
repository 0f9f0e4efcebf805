## The query bar: fields
## chosen at run time

grid-field-missing = manca
grid-field-complete = completo
grid-field-changed = modificato
grid-field-state = stato
grid-field-code = codice
grid-field-style = modello
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = marca
grid-field-category = categoria
grid-field-department = reparto
grid-field-season = stagione
grid-field-collection = collezione
grid-field-colour = colore
grid-field-size = taglia
grid-field-fibre = fibra
grid-field-material = materiale
grid-field-care = cura
grid-field-origin = paese di origine
grid-field-size-chart = tabella taglie
grid-field-return-policy = politica di reso
grid-field-shipping-profile = profilo di spedizione
grid-field-manufacturer = produttore
grid-field-own = proprio
grid-field-photos = foto
grid-field-sizes = taglie
grid-field-stock = giacenza
grid-field-price = prezzo
grid-field-updated = aggiornato
grid-field-created = creato
grid-joint-and = e, ed
grid-joint-or = o, oppure
grid-joint-not = non
grid-joint-in = in
grid-joint-on = su, per
grid-joint-under = sotto
grid-joint-none = nessuno, nessuna, niente
grid-value-yes = sì
grid-value-no = no
grid-what-title = titolo
grid-what-short-description = descrizione breve
grid-what-description = descrizione
grid-what-highlights = punti di forza
grid-what-keywords = parole chiave
grid-what-colour = nome del colore
grid-what-seo-title = titolo per i motori di ricerca
grid-what-seo-description = descrizione per i motori di ricerca
grid-what-category = categoria
grid-what-return-policy = politica di reso
grid-what-shipping-profile = profilo di spedizione
grid-what-manufacturer = produttore
grid-what-responsible-person = persona responsabile
grid-what-fabric = tessuto
grid-what-model = modella o modello in foto
grid-what-attributes = attributi

## The query bar: what cannot be read

grid-query-too-long = Questa richiesta è troppo lunga.
    .hint = Una richiesta ha al massimo { $max } caratteri.
grid-query-too-deep = Troppe parentesi stanno una dentro l’altra.
    .hint = Se ne leggono al massimo { $max }.
grid-query-field = Non c’è un campo «{ $text }».
    .hint = Tra virgolette viene cercato come parola.
grid-query-field-near = Non c’è un campo «{ $text }».
    .hint = Intendevi «{ $near }»?
grid-query-field-missing = Prima di questo segno dovrebbe stare un campo.
    .hint = Per esempio: stagione = SS27.
grid-query-value = «{ $text }» non è un valore di { $field }.
    .hint = Può essere: { $known }
grid-query-value-missing = Dopo { $field } dovrebbe stare un valore.
grid-query-number = «{ $text }» non si può confrontare con { $field }.
    .hint = Scrivi un numero, con il punto prima dei decimali.
grid-query-day = «{ $text }» non è un giorno.
    .hint = Scrivi 2026-11-01, today per oggi oppure -7d per una settimana fa.
grid-query-operator = { $field } non si può confrontare con «{ $sign }».
    .hint = Sono possibili =, != e un elenco con virgole.
grid-query-under = { $field } non ha nulla sotto di sé.
    .hint = Solo le categorie: categoria sotto dresses.
grid-query-opens = Questa parentesi non viene chiusa.
grid-query-closes = Questa parentesi non chiude nulla.
grid-query-condition = Qui dovrebbe stare una condizione.
    .hint = Per esempio: stato = draft.
grid-query-words-inside = «{ $text }» è una parola da cercare; non può stare dentro «o», «non» o parentesi.
    .hint = Mettila prima delle condizioni, oppure scrivi un campo e un segno: stagione = SS27.
grid-query-locale = «{ $text }» non è una lingua.
    .hint = Scrivi il codice, come de o fr-CA, oppure il nome.
grid-yes-or-no = Non è né sì né no.

## Many products at once

grid-categories = Altre categorie (codici)
bulk-actor-gone = Chi l’ha richiesto non c’è più o non può più farlo.
bulk-field-unknown = A questo livello non c’è un campo simile.
bulk-one-change = O cambia un campo, o i prodotti avanzano di un passo.
bulk-nothing-selected = Non è selezionato nulla.
    .hint = Spunta alcuni prodotti, o prendi tutti quelli che la richiesta trova.
bulk-value-missing = Qui dovrebbe stare qualcosa.
bulk-price = Non è né un importo né una percentuale.
bulk-act-text = Si può fare solo con un testo.
bulk-act-list = Si può fare solo con un elenco.
bulk-act-locale = Si può copiare solo un testo, e da un’altra lingua.
bulk-cancelled = È stato annullato. Ciò che era già fatto resta, e si può riprendere.

## Views, columns, cells

grid-views = Viste
grid-view-all = Tutti i prodotti
grid-view-shared = Visibile a tutti
grid-view-menu = Vista
grid-view-differs = modificata
grid-view-save = Salva come vista
grid-view-name = Nome della vista
grid-view-new = Nome di una nuova vista
grid-view-example = Drop 1, manca la cura
grid-view-share = La vedono tutti
grid-view-change = Salva le modifiche
grid-view-remove = Elimina la vista
grid-view-make = Crea la vista
grid-query = Richiesta
grid-query-example = lino  manca:cura in de  stato = bozza e foto < 3
grid-query-help = Che cosa si può chiedere
grid-query-help-text = Le parole trovano i prodotti come sempre. Le condizioni sono esatte: un campo, un segno e un valore, uniti da e, o, non e parentesi. Si capiscono i codici e le parole della tua lingua; nessuno vuol dire senza valore, * alla fine sta per qualsiasi cosa.
grid-columns = Colonne
grid-columns-of-view = Ricordate con questa vista.
grid-columns-of-you = Ricordate per te.
grid-columns-keep = Mostra queste
grid-columns-usual = Colonne abituali
grid-column-earlier = { $name }: prima
grid-column-later = { $name }: dopo
grid-col-sizes = Taglie
grid-col-price = Prezzo da
grid-column-unknown = Questa colonna non c’è.
grid-column-read-only = In { $column } qui non si può scrivere.
grid-select = Seleziona { $code }
grid-select-page = Seleziona tutti in questa pagina
grid-edit-selected = Modifica i selezionati
grid-edit-all = { $count ->
        [one] Modifica l’unico che corrisponde
       *[other] Modifica tutti i { $count } che corrispondono
    }
grid-export = Esporta
grid-export-hint = Torna con un’importazione e non cambia nulla.
grid-keys = Le frecce percorrono le celle, Invio o F2 ne apre una, Esc la lascia com’era, Canc la svuota, Ctrl Z riprende l’ultima. I blocchi si copiano nei fogli di calcolo e se ne incollano.
grid-saved = Salvato.
grid-failed = Non è stato salvato.
grid-undone = Ripreso.
grid-nothing-to-undo = Non c’è nulla da riprendere.
grid-copied = Copiato.
grid-theirs = Salvato nel frattempo da qualcun altro
grid-yours = Ciò che hai scritto
grid-take-theirs = Lascia l’altra versione
grid-keep-mine = Salva la mia
grid-paste-title = Incollato da un foglio di calcolo
grid-paste-too-large = Questo blocco è troppo grande.
    .hint = Si prendono al massimo { $max } celle alla volta; di più entra con un’importazione.
view-name = Una vista ha un nome di al massimo { $max } caratteri.
view-not-yours = Questa vista è di qualcun altro.
    .hint = Creane una tua a partire da questa.
view-too-many = Nessuno ha più di { $max } viste.
view-too-much = Questa vista chiede più di quanto si possa conservare.
grid-lists = Elenchi
grid-edit-all-products = Modifica tutti i loro prodotti
grid-weight = Peso del pacco (g)

## Views, columns, cells
## chosen at run time

grid-list-products = Prodotti
grid-list-styles = Modelli
grid-list-variants = Taglie
grid-one-products = Prodotto
grid-one-styles = Modello
grid-one-variants = Taglia
grid-export-shown = { $format }, colonne mostrate
grid-export-all = { $format }, tutti i campi

## Many products at once: choosing and looking through

grid-bulk = Modifica molti prodotti
grid-products = { $count ->
        [one] { $count } prodotto
       *[other] { $count } prodotti
    }
grid-bulk-which = Quali prodotti
grid-bulk-all = { $count ->
        [one] L’unico prodotto che corrisponde ora.
       *[other] Tutti i { $count } prodotti che corrispondono ora.
    }
grid-bulk-all-hint = Il piano fissa quali sono; ciò che corrisponderà dopo resta com’è.
grid-bulk-what = Che cosa cambia
grid-bulk-choose = Scegli …
grid-bulk-of-product = I prodotti stessi
grid-bulk-of-style = I loro modelli, con ogni colore che eredita
grid-bulk-of-variant = Le loro taglie
grid-bulk-price-hint = Un importo, oppure tanto in più o in meno: +10 %, −15 %.
grid-plans = Modifiche in blocco
grid-prices = Prezzi
grid-bulk-next = Avanti
grid-bulk-how = Come
grid-bulk-value = Valore
grid-bulk-find = Sostituisci
grid-bulk-with = con
grid-bulk-from = Da
grid-bulk-preview = Guarda che cosa cambierebbe
grid-bulk-preview-hint = Ancora non cambia nulla.
grid-bulk-leave = Lascia stare
grid-back-to-draft = Torna a bozza
grid-plan-done = { $count ->
        [one] Una scheda è stata modificata.
       *[other] { $count } schede sono state modificate.
    }
grid-plan-undone-done = { $count ->
        [one] Una scheda è stata ripresa.
       *[other] { $count } schede sono state riprese.
    }
grid-stage-waiting = Aspetta il suo turno
grid-stage-draft = Guarda che cosa cambierebbe
grid-stage-apply = Modifica in corso
grid-progress = { $done } di { $total }, { $rate } al secondo, { $seconds ->
        [one] manca un secondo
       *[other] mancano { $seconds } secondi
    }
grid-progress-label = A che punto è
grid-cancel = Annulla
grid-was-cancelled = È stato annullato.
grid-look-again = Guarda di nuovo

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = Imposta
grid-act-clear = Svuota
grid-act-inherit = Eredita di nuovo
grid-act-append = Aggiungi
grid-act-remove = Togli
grid-act-replace = Sostituisci parole
grid-act-copy = Copia da una lingua

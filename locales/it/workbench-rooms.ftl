## Rooms: what products share

rooms-crumbs = Ti trovi qui
rooms-policies = Condizioni
rooms-search = Cerca nome o codice
rooms-find = Cerca
rooms-before = Pagina precedente
rooms-back = Annulla
rooms-make = Crea
rooms-code = Codice
    .hint = Lettere, cifre, punto, trattino e trattino basso, al massimo 64. Così lo chiamano i file e l’API.
rooms-code-new = Nuovo codice
    .hint = Chi lo nomina lo segue; il vecchio codice porta qui per sempre.
rooms-rename = Cambia il codice
rooms-used = Usato da
rooms-language = Lingua
rooms-languages-more = { $count ->
        [one] { $count } altra lingua
       *[other] altre { $count } lingue
    }
rooms-number = Non è un numero intero.
    .hint = Scrivi solo cifre.
rooms-figure = Non è una misura.
    .hint = Scrivila come 84, 84,5 o 84–88.
rooms-some-only = Puoi scriverne solo una parte.
rooms-from-above = { $what } (da sopra)
rooms-choices-none = Non c’è ancora nulla da scegliere.
rooms-rows-none = Non c’è ancora nessuna riga.
rooms-row-add = Aggiungi una riga
rooms-row-acts = Ordine e rimozione
rooms-row-up = Sposta in su la riga { $number }
rooms-row-down = Sposta in giù la riga { $number }
rooms-row-drop = Togli la riga { $number }
rooms-products = { $count ->
        [one] { $count } prodotto
       *[other] { $count } prodotti
    }
rooms-users-none = Nulla lo usa.
rooms-users-more = e altri { $count }
rooms-clash = Nel frattempo qualcuno ha cambiato la stessa cosa. Sotto c’è quello che hai scritto; salva di nuovo per tenere la tua versione.
rooms-clash-theirs = La loro
rooms-clash-yours = La tua

## Removal

rooms-remove = Elimina
    .hint = Prima vedi chi lo usa.
rooms-remove-ask = Elimina…
rooms-remove-title = Eliminare { $name }?
rooms-remove-do = Elimina { $code }
rooms-remove-kept = Non può andarsene finché questi lo nominano.
    .hint = Prima assegna loro qualcos’altro.
rooms-remove-felt = Questi prodotti ne resteranno senza.
rooms-remove-free = Nulla lo nomina: può andarsene.
rooms-remove-back = La sua storia resta; da lì si può ricreare.
rooms-removed = { $code } è eliminato.

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = Categorie
    .hint = Ciò che si vende, come albero. Le regole lo scendono: che cosa si chiede ai prodotti, i loro attributi, la loro tabella taglie.
rooms-categories-new = Nuova categoria
rooms-said-saved = Salvato.
rooms-said-made = Creato.
rooms-said-renamed = Il codice è cambiato. Quello vecchio porta qui.
rooms-users-category = { $count ->
        [one] { $count } categoria
       *[other] { $count } categorie
    }
rooms-users-channel = { $count ->
        [one] { $count } canale
       *[other] { $count } canali
    }
rooms-users-style = { $count ->
        [one] { $count } modello
       *[other] { $count } modelli
    }
rooms-users-product = { $count ->
        [one] { $count } prodotto direttamente
       *[other] { $count } prodotti direttamente
    }
rooms-part-names = Nomi e indirizzi
    .hint = Un indirizzo vuoto si ricava dal nome.
rooms-part-asked = Che cosa si chiede qui
    .hint = Le categorie sottostanti lo ereditano: gli elenchi si sommano, valgono la tabella taglie e le inquadrature più vicine.
rooms-part-cut = Termini di taglio
    .hint = Dove non ne è scelto nessuno, hanno senso tutti.
rooms-field-name = Nome
rooms-field-names = Nome
rooms-field-slugs = Parte dell’indirizzo
rooms-field-parent = Sotto
rooms-field-rules-size-chart = Tabella taglie dei prodotti che non ne nominano una
rooms-field-rules-attributes = Attributi dei prodotti di qui
rooms-field-rules-shots = Inquadrature desiderate
rooms-field-rules-fields = Chiesto oltre ai canali
rooms-field-rules-not-asked = Qui non ha senso
rooms-field-rules-packs = Insiemi di regole che valgono qui
rooms-differs-size-chart = Tabella taglie
rooms-differs-attributes = Attributi
rooms-differs-fields = Chiesto in più
rooms-differs-not-asked = Non chiesto
rooms-differs-packs = Insiemi di regole
rooms-differs-shots = Inquadrature
rooms-differs-cut = Altri termini di taglio
rooms-differs-address = Indirizzo

rooms-size-charts = Tabelle taglie
    .hint = Le taglie di un marchio per un tipo di capo: per quali corpi, quanto misurano i capi, a che cosa corrispondono altrove.
rooms-size-charts-new = Nuova tabella taglie
rooms-size-charts-none = Non ci sono ancora tabelle taglie.
    .hint = Parti da una tabella del settore, o da zero.
rooms-return-policies = Resi
    .hint = Come tornano i prodotti: entro quando, per quale via, e chi paga.
rooms-return-policies-new = Nuova politica di reso
rooms-return-policies-none = Non c’è ancora una politica di reso.
    .hint = I prodotti ne hanno bisogno per essere mostrati.
rooms-shipping-profiles = Spedizione
    .hint = Come partono i prodotti: verso dove, a quanto, in quanto tempo. Vale la prima riga che nomina un paese.
rooms-shipping-profiles-new = Nuovo profilo di spedizione
rooms-shipping-profiles-none = Non c’è ancora un profilo di spedizione.
    .hint = I prodotti ne hanno bisogno per essere mostrati.
rooms-attributes = Attributi
    .hint = Che cosa hanno in più i prodotti di alcune categorie: l’altezza di un tacco, il volume di una borsa.
rooms-attributes-new = Nuovo attributo
rooms-attributes-none = Non ci sono ancora attributi tuoi.
    .hint = Definiscine uno, poi fallo chiedere da una categoria.
rooms-channels = Canali
    .hint = Dove vanno i prodotti completi, e che cosa chiede loro ogni canale.
rooms-channels-new = Nuovo canale
rooms-channels-none = Non c’è ancora un canale.
    .hint = I prodotti si vedono dove ce n’è uno.
rooms-remove-channels = Ciò che mostra non si vede più, i suoi feed finiscono, e le sue pubblicazioni se ne vanno con lui.
rooms-part-chart = La tabella
rooms-part-sizes = Taglie in ordine
    .hint = Una misura è 84 o 84–88; più taglie di un altro sistema si dividono con virgole.
rooms-part-columns = Colonne
    .hint = Ciò che togli dalla tabella si elimina al salvataggio.
rooms-part-second = Seconda dimensione
    .hint = L’interno gamba dei jeans, la coppa dei reggiseni, la larghezza delle scarpe.
rooms-part-sources = Da dove vengono le conversioni
rooms-part-terms = Condizioni
rooms-part-words = A parole
rooms-part-profile = Profilo
rooms-part-rates = Tariffe
    .hint = I paesi sono due lettere ciascuno, divisi da virgole: DE, AT. I giorni sono lavorativi.
rooms-part-attribute = Nomi
rooms-part-values = Valori
rooms-part-options = Opzioni
    .hint = Per una o più voci di un elenco, nell’ordine in cui si offrono.
rooms-part-channel = Il canale
rooms-part-markets = Mercati
    .hint = Il primo è quello predefinito, e così la prima lingua di ciascuno.
rooms-part-gates = Che cosa deve esserci
rooms-part-selection = Quali prodotti
    .hint = Dove non è scelto nulla, tutti.
rooms-part-feeds = Feed
rooms-part-connector = Connettore
    .hint = Le password non stanno qui: le impostazioni del gestore le tengono sotto il nome delle credenziali.
rooms-field-code = Codice
rooms-field-label = Taglia
rooms-field-age = Età (mesi)
rooms-field-how-to-measure = Come si misura
rooms-field-system = Sistema
rooms-field-group = Gruppo di taglie
rooms-field-source = Fonte
rooms-field-confidence = Affidabilità
rooms-field-sizes = Taglie
rooms-field-second = Valori della seconda dimensione
rooms-field-second-dimension = Che cos’è
rooms-field-columns-body = Del corpo
rooms-field-columns-garment = Del capo
rooms-field-columns-conversions = Altri sistemi
rooms-field-columns-age = Età
rooms-field-columns-second = Le sue misure
rooms-field-sources = Fonti
rooms-field-days = Giorni
    .hint = Dalla consegna; zero se non si riprende nulla.
rooms-field-fees = Chi paga
rooms-field-fee-amount = Importo fisso
rooms-field-currency = Valuta
rooms-field-methods = Vie di ritorno
rooms-field-countries = Paesi
    .hint = Due lettere ciascuno: DE, AT, CH. Vuoto vuol dire ovunque.
rooms-field-text = Testo
rooms-field-rates = Tariffe
rooms-field-cost = Costo
rooms-field-free-from = Gratis da
rooms-field-handling-min = Preparazione da
rooms-field-handling-max = a
rooms-field-transit-min = Trasporto da
rooms-field-transit-max = a
rooms-field-type = Tipo
rooms-field-unit = Unità
    .hint = Di un numero: mm, g, l.
rooms-field-per-locale = Diverso per lingua
rooms-field-per-channel = Diverso per canale
rooms-field-public = I clienti lo vedono
rooms-field-options = Opzioni
rooms-field-required-locales = Lingue richieste
    .hint = Ogni testo deve esserci in ciascuna. La prima è la fonte delle altre: en, de.
rooms-field-offered-locales = Lingue offerte
    .hint = Servite anche loro, con ripiego dove manca un testo.
rooms-field-is-storefront = I clienti lo vedono qui: ha pagine e una ricerca
rooms-field-follows-edits = Le modifiche escono subito, senza nuova approvazione
rooms-field-hosts = Nomi host
rooms-field-markets = Mercati
rooms-field-country = Paese
rooms-field-locales = Lingue
rooms-field-tax-included = Prezzi con imposte
rooms-field-requires = Informazioni richieste
rooms-field-min-photos = Foto almeno
rooms-field-packs = Insiemi di regole che lo vincolano
rooms-field-selection-categories = Solo queste categorie
rooms-field-selection-except-categories = Non queste categorie
rooms-field-selection-brands = Solo questi marchi
rooms-field-feeds-need-token = I feed richiedono un token
rooms-field-field-mapping = Altre fonti dei campi
rooms-field-outside = Campo loro
rooms-field-field = Campo nostro
rooms-field-connector-kind = Piattaforma
rooms-field-connector-url = Indirizzo della sua API
rooms-field-connector-channel-token = Canale del negozio
rooms-field-connector-key = Nome delle credenziali
    .hint = Nelle impostazioni del gestore; il codice del canale se è vuoto.
rooms-field-connector-stock-location = Magazzino
rooms-field-connector-tax-category = Categoria fiscale
rooms-field-connector-languages = Lingue inviate
rooms-field-ours = Nostra
rooms-field-theirs = Loro
rooms-column-options = Opzioni
rooms-column-categories = Chiesto da
rooms-column-sizes = Taglie
rooms-column-live = Online
rooms-column-pending = In attesa
rooms-column-failed = Falliti
rooms-fees-free = Gratis per il cliente
rooms-fees-customer = Il cliente, quanto chiede il corriere
rooms-fees-fixed = Il cliente, un importo fisso
rooms-method-by-mail = Per pacco
rooms-method-in-store = In negozio
rooms-method-at-kiosk = Presso un armadietto automatico
rooms-type-text = Testo
rooms-type-number = Numero
rooms-type-boolean = Sì o no
rooms-type-date = Data
rooms-type-select = Una voce di un elenco
rooms-type-multi-select = Più voci di un elenco
rooms-group-regular = Regolare
rooms-group-petite = Petite
rooms-group-plus = Taglie comode
rooms-group-tall = Lungo
rooms-group-big = Ampio
rooms-group-maternity = Premaman
rooms-dimension-length = Interno gamba
rooms-dimension-cup = Coppa
rooms-dimension-girth = Circonferenza e tipo di corpo
rooms-dimension-width = Larghezza
rooms-dimension-sleeve = Manica
rooms-confidence-high = Alta: misurato, o detto dal produttore
rooms-confidence-medium = Media: più fonti concordano
rooms-confidence-low = Bassa: un valore usuale
rooms-reviews-pending = In attesa
rooms-reviews-published = Pubblicate
rooms-reviews-rejected = Respinte
rooms-reviews-none-pending = Nessuna recensione aspetta.
rooms-reviews-none-published = Nessuna recensione è pubblicata.
rooms-reviews-none-rejected = Nessuna recensione è respinta.
rooms-reviews-reason-off-topic = Non riguarda il prodotto
rooms-reviews-reason-spam = Pubblicità
rooms-reviews-reason-offensive = Offensiva
rooms-reviews-reason-personal = Dati personali
rooms-reviews-reason-other = Altro motivo
rooms-reviews-done-published = { $count ->
        [one] { $count } recensione è pubblicata.
       *[other] { $count } recensioni sono pubblicate.
    }
rooms-reviews-done-rejected = { $count ->
        [one] { $count } recensione è respinta.
       *[other] { $count } recensioni sono respinte.
    }
rooms-reviews-done-pending = { $count ->
        [one] { $count } recensione aspetta di nuovo.
       *[other] { $count } recensioni aspettano di nuovo.
    }
rooms-reviews-done-undone = { $count ->
        [one] { $count } recensione è com’era.
       *[other] { $count } recensioni sono com’erano.
    }
rooms-unit-cm = Centimetri
rooms-unit-in = Pollici

## Categories: the tree

rooms-child-new = Nuova sottocategoria
rooms-child-of = Nuova categoria sotto { $name }
rooms-fold = Apri o chiudi { $name }
rooms-tree-keys = Le frecce percorrono l’albero, Alt e una freccia sposta una categoria; oppure trascinala prima, dentro o dopo un’altra.
rooms-tree-keys-read = Le frecce percorrono l’albero.
rooms-addresses = Indirizzi nel negozio
rooms-move = Sposta
rooms-move-to = Sposta…
rooms-move-title = Sposta { $name }
rooms-move-parent = Sotto
rooms-move-root = In cima all’albero
rooms-move-before = Prima di
    .hint = Dopo aver scelto un altro livello superiore, guarda una volta: allora qui compaiono le sue categorie.
rooms-move-last = Dopo tutte
rooms-move-look = Vedi che cosa cambia
rooms-move-here = È già lì.
rooms-move-same = Nient’altro diventa diverso.
rooms-move-along = Vengono con lei { $products ->
        [one] { $products } prodotto
       *[other] { $products } prodotti
    } e { $categories ->
        [one] { $categories } categoria
       *[other] { $categories } categorie
    } sottostanti.
rooms-consequences = Che cosa diventa diverso
rooms-moved = { $name } è spostata.
rooms-moved-back = { $name } è di nuovo al suo posto.

## Size charts, channels

rooms-everywhere = Ovunque
rooms-unit = Unità
rooms-columns-show = Mostra queste colonne
rooms-block = Incolla da un foglio di calcolo
    .hint = Diviso da tabulazioni, come copiano i fogli di calcolo. La prima riga può nominare le colonne; le taglie presenti si riempiono, le altre si aggiungono.
rooms-block-put = Metti nella tabella
rooms-odd = Da guardare due volte
rooms-start = Parti da una tabella del settore
rooms-start-table = Tabella
rooms-start-go = Compila
rooms-feed-addresses = Indirizzi dei feed
    .hint = Ciò che i programmi esterni vengono a prendere.
rooms-feed-token = Serve un token con il ruolo Feed: come bearer, o come password dell’accesso semplice.
rooms-publications = Pubblicazioni
rooms-publications-all = Tutte
rooms-publications-none = Nessun prodotto è a questo punto.
rooms-publications-of = Pubblicazioni su { $name }
rooms-publication-since = Dal
rooms-publication-why = Perché
rooms-publication-tries = { $count ->
        [one] provato una volta
       *[other] provato { $count } volte
    }
rooms-publication-next = prossimo tentativo
rooms-broken = Questi hanno valori che il cambiamento non accetterebbe. Li tengono e sono segnalati finché non si correggono.
rooms-broken-anyway = Cambia lo stesso

## Reviews

rooms-reviews = Recensioni
rooms-reviews-search = Parole, prodotto o modello
rooms-reviews-stars = Stelle
rooms-reviews-of-five = { $count } stelle su 5
rooms-reviews-pick = Scegli la recensione di { $author }
rooms-reviews-publish = Approva
rooms-reviews-reject = Respingi
rooms-reviews-publish-picked = Approva le scelte
rooms-reviews-reject-picked = Respingi le scelte
rooms-reviews-wait-picked = Rimetti in attesa le scelte
rooms-reviews-reason = Perché
rooms-reviews-note = Una parola in proposito
rooms-reviews-keys = j e k scorrono, a approva, r respinge, x sceglie, z torna indietro
rooms-reviews-verified = Acquisto verificato
rooms-reviews-erased = Autore cancellato
rooms-reviews-nothing = Nessuna recensione è scelta.
    .hint = Scegline una o più, poi di’ che cosa ne sarà.

## Aiuto
## confidence: low

help-title = Aiuto
help-text = Che cosa fare passo per passo, e che cosa fare se qualcosa va storto.
help-steps = Passo per passo
help-wrong = Se qualcosa va storto
help-unknown = Non c’è una pagina di aiuto «{ $page }».
    .hint = Scegli una di queste.

## Aiuto: la prima importazione
## chosen at run time
## confidence: low

help-first-import = La tua prima importazione
    .hint = Far entrare un catalogo da una tabella o da un altro sistema, e vedere che cosa cambierebbe prima che qualcosa sia salvato.
help-first-import-step-1 = Prendi una tabella con una riga per ogni taglia, colore o modello (CSV, TSV, Excel o JSON), oppure un’esportazione da Shopify, WooCommerce, Magento o Akeneo. Una colonna deve contenere un codice che resta uguale, per esempio lo SKU.
help-first-import-step-2 = Apri *{ runs-title }*, trascina il file in un punto qualsiasi della pagina o sceglilo, e premi *{ runs-upload }*.
help-first-import-step-3 = In *{ runs-defaults }* indica lingua, valuta e marchio, se il file non li nomina. Chi può approvare può spuntare *{ runs-approve }*: ciò che è completo esce allora da sé.
help-first-import-step-4 = Guarda le colonne: il significato di ciascuna è proposto in base al suo nome. Scegline un altro dove è sbagliato; *{ runs-more }* dice quali parole stanno per quali, l’unità, e come si divide un elenco. *{ runs-read-again }* mostra che cosa diventerebbero le prime righe.
help-first-import-step-5 = Premi *{ runs-try }*. Ottieni un piano con ogni scheda che sarebbe nuova o cambiata, valore per valore, e ogni riga che sarebbe rifiutata. Ancora non è cambiato nulla.
help-first-import-step-6 = Premi *{ runs-import }*. Puoi lasciare la pagina e tornare a vedere a che punto è.
help-first-import-step-7 = Leggi il *{ runs-step-report }*: dice che cosa è stato di ogni colonna e di ogni riga. *{ runs-undo }* ritira l’importazione tutta insieme; ciò che qualcuno ha cambiato da allora resta.
help-first-import-step-8 = Dalla riga di comando lo stesso si fa così, prima per prova, poi sul serio:
help-first-import-wrong-1 = { runs-no-key }
    .hint = Dai alla colonna con il codice il significato *{ runs-field-key }*, di’ in *{ runs-level }* che cos’è una riga, e premi *{ runs-read-again }*.
help-first-import-wrong-2 = Le lettere appaiono sbagliate, come `Ã¨` per `è`.
    .hint = Salva il file come UTF-8 (in Excel: «CSV UTF-8»), premi *{ runs-drop-upload }* e caricalo di nuovo.
help-first-import-wrong-3 = Alcune righe sono rifiutate.
    .hint = Il rapporto dà il motivo di ciascuna. Scarica da lì le righe rifiutate, correggile e carica quel file: il significato delle colonne è ricordato.
help-first-import-wrong-4 = È entrato tutto, ma nessun prodotto è approvato.
    .hint = Il rapporto conta che cosa manca ai prodotti. Nell’elenco, `missing:care in de` trova quelli a cui manca una certa cosa; completali, o importa un secondo file con ciò che mancava.

## Aiuto: il primo canale
## chosen at run time
## confidence: low

help-first-channel = Il tuo primo canale
    .hint = Un canale è dove vanno i prodotti completi: il tuo negozio, un marketplace, un partner. Dice in quali lingue e mercati, e che cosa chiede a un prodotto.
help-first-channel-step-1 = Decidi in quali lingue deve esserci ogni testo, e in quali paesi vende il canale, ciascuno con la sua valuta, le sue lingue, e se i prezzi comprendono l’imposta. La prima lingua è quella da cui si traduce; il primo paese vale dove nessuno ne nomina uno.
help-first-channel-step-2 = Apri *{ rooms-channels }* e premi *{ rooms-channels-new }* (possono gli admin). Dagli un codice, come `storefront`, che porteranno tutti i suoi indirizzi, un nome, e le lingue in *{ rooms-field-required-locales }*. *{ rooms-field-is-storefront }* dà al canale delle pagine nel negozio che accompagna Selvedge; lascialo fuori per un canale che ha solo feed o che spinge verso una piattaforma.
help-first-channel-step-3 = Aggiungi una riga per ogni paese in *{ rooms-part-markets }*. Di’ in *{ rooms-part-gates }* che cosa serve ai prodotti: le informazioni, il numero minimo di foto, le regole di legge. *{ rooms-part-selection }* prende solo certe categorie o certi marchi. Premi *{ rooms-make }*; tutto si può cambiare in seguito.
help-first-channel-step-4 = Lo stesso si fa con un file: una riga in `channel.ndjson`, importata in *{ runs-title }*, crea il canale o lo cambia. I programmi mandano la scheda con il token di un admin a `PUT /api/v1/channels/storefront`; `/api/docs` ne descrive tutti i campi.
help-first-channel-step-5 = Apri *{ workbench-dashboard }*: *{ workbench-completeness }* conta quanti prodotti hanno tutto ciò che il canale chiede, in ogni lingua. Un clic li elenca.
help-first-channel-step-6 = Apri un prodotto: *{ workbench-missing }* nomina ciò che gli serve ancora. Completalo e premi *{ workbench-approve }*; esce in pochi istanti.
help-first-channel-step-7 = Le modifiche successive aspettano la prossima approvazione, mentre prezzi e scorte escono subito. *{ workbench-shown }* nell’editor dice come sta il prodotto su ogni canale.
help-first-channel-wrong-1 = Un prodotto è approvato e non compare.
    .hint = *{ workbench-shown }* dà il motivo: gli manca qualcosa che il canale chiede, non ha un prezzo nella valuta di nessun mercato, o aspetta il giorno del suo drop.
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = Il canale non è accettato.
    .hint = Il messaggio, o il rapporto dell’importazione, nomina il campo. Le lingue si scrivono con la sigla (`de`, `fr-CA`), i paesi con due lettere (`DE`), le valute con tre (`EUR`); servono almeno una lingua richiesta e un mercato con una lingua.

## Aiuto: il primo feed
## chosen at run time
## confidence: low

help-first-feed = Il tuo primo feed
    .hint = Un feed è un indirizzo da cui Google Merchant Center, un marketplace o il programma di un partner preleva ciò che è online su un canale.
help-first-feed-step-1 = Ti serve un canale su cui almeno un prodotto sia online.
help-first-feed-step-2 = La pagina del canale elenca i suoi indirizzi in *{ rooms-feed-addresses }*, pronti da copiare: dove Selvedge si vede da fuori, il codice del canale, il formato. `google.xml` e `google.tsv` sono per Google Merchant Center e per chiunque ne legga il formato; `products.jsonl` è per i tuoi programmi, con una taglia per riga.
help-first-feed-step-3 = Mercato e lingua stanno dopo il punto interrogativo. Senza, ottieni il primo mercato del canale, nella prima lingua di quel mercato.
help-first-feed-step-4 = Se non tutti devono leggerlo, spunta *{ rooms-field-feeds-need-token }* nel canale e crea un token con il ruolo *{ workbench-role-feed }* in *{ workbench-settings }*, *{ workbench-tokens }*, o dalla riga di comando.
help-first-feed-step-5 = Inserisci l’indirizzo dall’altra parte, in Merchant Center come file prelevato a orari fissi. Il token è la password (HTTP Basic), il nome utente è libero. Prima prova tu:
help-first-feed-step-6 = Un programma che viene spesso non deve prelevare tutto: ogni risposta ha un’intestazione `Selvedge-Cursor`. Rimanda il suo valore come `since`, e torna solo ciò che è cambiato.
help-first-feed-wrong-1 = Il feed risponde che il canale lì non vende, o che non parla questa lingua.
    .hint = La risposta elenca i mercati o le lingue del canale. Scrivi il paese con due lettere, come sta nel canale.
help-first-feed-wrong-2 = Il feed risponde 401 o 403.
    .hint = Il token manca, è scaduto, è stato revocato, o il suo ruolo non può prelevare feed. Creane uno nuovo con il ruolo *{ workbench-role-feed }*.
help-first-feed-wrong-3 = Un prodotto è online ma non è nel feed.
    .hint = *{ workbench-shown }* nell’editor dice che cosa rifiuterebbe Google: nessun marchio, nessun titolo o nessuna descrizione, nessuno ha detto per chi è, o la sua prima foto è sotto i 250 × 250 pixel (500 × 500 dal 31 gennaio 2027).
help-first-feed-wrong-4 = I link del feed portano a `127.0.0.1`.
    .hint = Chi gestisce il server imposta `public_url` in `selvedge.toml`, o `SELVEDGE_PUBLIC_URL`, e lo riavvia.

## Aiuto: backup
## chosen at run time
## confidence: low

help-backup = Backup e ripristino
    .hint = Per chi gestisce il server: che cosa copiare, come riportarlo, e come provarlo prima che serva.
help-backup-step-1 = Tutto sta nella cartella dei dati, se le impostazioni non dicono altro. Copia `selvedge.db` (tutte le schede, la loro storia, le persone), `files` (foto e documenti), `secret.key` e `address.key` (senza, il secondo fattore di nessuno funziona, e le recensioni non si trovano più con l’indirizzo di chi le ha scritte), e i tuoi `selvedge.toml`, `packs` e `care-symbols`.
help-backup-step-2 = Non occorre copiare `index` e `tmp`: gli indici si rifanno dalle schede.
help-backup-step-3 = Il modo più semplice: ferma il server, copia la cartella, avvia il server. I lavori lunghi riprendono da dove erano.
help-backup-step-4 = Con il server in funzione: prima il database con lo strumento di SQLite, poi i file. In quest’ordine nessuna scheda nomina un file che manca alla copia.
help-backup-step-5 = Con PostgreSQL e un bucket: prima un dump del database, poi una copia o una versione del bucket. Conserva insieme `SELVEDGE_SECRET` o `secret.key`.
help-backup-step-6 = Provalo: metti la copia in una cartella a sé, se puoi su un’altra macchina. Togli `connector_hosts`, `database` e `files` dal suo `selvedge.toml` e dall’ambiente, perché la copia non spinga verso nessun negozio e non tocchi altre schede. Con PostgreSQL ripristina il dump in un database vuoto e nominalo con `--database`. Poi rifai gli indici, verifica tutto e aprila su una porta sua:
help-backup-step-7 = Per ripristinare, ferma il server e metti la copia al posto della cartella dei dati. Poi lì lo stesso: indici, verifica, avvio.
help-backup-wrong-1 = `selvedge check` trova che mancano dei file.
    .hint = Sono stati copiati prima del database, o per nulla. Copia `files` ancora una volta dal backup più recente: i file non cambiano mai, quindi quelli più nuovi vanno sempre bene.
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = Rimetti `secret.key`, o il valore di `SELVEDGE_SECRET`, com’era. Se è perduto, `selvedge user reset-second-factor` aiuta ogni persona.
help-backup-wrong-3 = Un comando dice che un server tiene la cartella.
    .hint = Ferma prima quel server: `selvedge reindex` e un secondo server vogliono la cartella per sé.
help-backup-wrong-4 = I dati di una persona sono stati cancellati dopo il backup.
    .hint = Cancellali di nuovo in ciò che è stato ripristinato, con `selvedge user erase`. Non conservare nessun backup più a lungo del necessario.

## Aiuto: foto
## chosen at run time
## confidence: low

help-photos = Consegnare le foto
    .hint = Nomi che dicono che cosa mostra una foto: allora a centinaia trovano da sé il prodotto, l’ordine e il ruolo.
help-photos-step-1 = Chiama ogni file con il codice del prodotto, la sua posizione e il suo ruolo. Al posto del codice del prodotto puoi scrivere lo SKU o il GTIN di una delle sue taglie, oppure il modello e il colore.
help-photos-step-2 = Queste parole dicono che cosa mostra una foto. `swatch` e `social` stanno accanto alla galleria; senza una parola, la foto vi sta secondo l’ordine.
help-photos-step-3 = Apri *{ desk-title }*, trascina le foto o intere cartelle in un punto qualsiasi della pagina, e guarda arrivare ciascuna; fino a 300 alla volta. Si accettano JPEG, PNG, WebP e TIFF, e anche filmati (MP4, WebM) e PDF.
help-photos-step-4 = Quando ci sono, premi *{ desk-match }*: ottieni un piano che dice quale foto va a quale prodotto. Guardalo, correggi ciò che è sbagliato, e premi *{ desk-hang-all }*; si annulla in una volta. Ciò che un prodotto mostra già mantiene il suo ordine; le foto nuove vengono dopo.
help-photos-step-5 = *{ desk-part-inbox }* conserva ciò che non ha trovato un prodotto. Trascina una foto su uno dei prodotti accanto alla parete, oppure scegline alcune, scrivi il codice del prodotto e premi *{ desk-hang }*. Quando ci sono altri prodotti, *{ desk-match-all }* riprova.
help-photos-step-6 = Le foto possono arrivare anche con un catalogo in *{ runs-title }*, come file o in un archivio ZIP: la sua colonna *{ runs-field-images }* nomina le foto di ogni riga. Il rapporto elenca *{ runs-unmatched }*; aspettano nella posta in arrivo.
help-photos-step-7 = Per un solo prodotto, aprilo e premi *{ workbench-add-photos }*. Lì indichi anche il ruolo, l’ordine (*{ workbench-earlier }*, *{ workbench-later }*) e *{ workbench-alt }*.
help-photos-step-8 = Un prodotto mostra al massimo dieci foto; la prima lo rappresenta ovunque. Le foto cambiate escono con la prossima approvazione.
help-photos-wrong-1 = Una foto non ha trovato un prodotto.
    .hint = Il suo nome non comincia con nessun codice, SKU, GTIN o modello noto qui; oppure nomina un modello con più colori e nessuno di essi. Aspetta in *{ desk-part-inbox }*: collocala a mano.
help-photos-wrong-2 = Una foto è sul prodotto sbagliato.
    .hint = Conta il codice più lungo con cui comincia il nome. Togli la foto nell’editor e collocala a mano dove deve stare, o annulla il piano o l’importazione che l’ha collocata.
help-photos-wrong-3 = Un file è rifiutato.
    .hint = Supera i 64 MB, ha più di 100 milioni di pixel, o è danneggiato. Esportalo di nuovo come JPEG; l’ideale è un lato lungo da 2000 a 4000 pixel.
help-photos-wrong-4 = Un feed rifiuta la prima foto perché troppo piccola.
    .hint = Google non ne accetta sotto i 250 × 250 pixel, e dal 31 gennaio 2027 sotto i 500 × 500. L’ideale sono 1500 × 1500 e oltre.

## Aiuto: la richiesta
## chosen at run time
## confidence: low

help-query = Chiedere con precisione
    .hint = La barra delle richieste sopra i prodotti accetta parole e condizioni esatte, in codici o nelle parole della tua lingua.
help-query-step-1 = Le parole trovano i prodotti come sempre: per titolo, codice, fibra, colore, in ogni lingua. Accanto possono stare delle condizioni. Nella tua lingua una richiesta può essere `{ grid-query-example }`.
help-query-step-2 = Una condizione è un campo, un segno e un valore. I segni sono `=`, `!=`, `<`, `<=`, `>` e `>=`; `:` è lo stesso di `=`. Ciò che sta fianco a fianco deve valere tutto insieme.
help-query-step-3 = Più valori si dividono con virgole. `or`, `not` e le parentesi uniscono le condizioni; `under` prende una categoria con tutto ciò che sta sotto.
help-query-step-4 = `missing` e `complete` chiedono di ciò che vogliono i canali: di una cosa, in una lingua, su un canale.
help-query-step-5 = `none` vuol dire senza valore, `*` alla fine sta per qualsiasi cosa. Ciò che è tra virgolette è una parola da cercare, anche se è il nome di un campo.
help-query-step-6 = Cifre e giorni si confrontano. Un prezzo senza valuta è in quella del primo mercato; `-7d` è una settimana fa.
help-query-step-7 = `changed` trova ciò che è stato modificato dopo la sua approvazione; `own` trova i prodotti che dicono qualcosa da sé invece di prenderlo dal loro modello.
help-query-step-8 = Conserva una richiesta con *{ grid-view-save }*, cambia in una volta tutto ciò che trova, o chiedi lo stesso nell’API: `GET /api/v1/products?query=`.
help-query-wrong-1 = Una parte della richiesta è segnata.
    .hint = Sotto sta scritto che cosa non si può leggere, e che cosa può stare lì. Mentre scrivi, la barra propone come proseguire.
help-query-wrong-2 = Una parola non può stare dentro «o», «non» o parentesi.
    .hint = Lì possono stare solo condizioni. Metti prima le parole.
help-query-wrong-3 = Non si trova nulla, anche se qualcosa dovrebbe esserci.
    .hint = Tutte le condizioni e le parole devono valere insieme: togline qualcuna. `missing` trova solo ciò che un canale chiede: in una lingua che nessun canale richiede non manca nulla.

## Aiuto: tasti
## chosen at run time
## confidence: low

help-keys = { find-keys }
    .hint = Quali tasti cercano, aprono, salvano e approvano.

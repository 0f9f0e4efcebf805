## Il tavolo foto

desk-title = Foto
desk-find-inbox = Foto senza prodotto
desk-drop = Trascina foto o cartelle ovunque in questa pagina, oppure sceglile
desk-drop-kinds = JPEG, PNG, WebP, TIFF, video (MP4, WebM), PDF; fino a { $most } file alla volta, { $limit } MB ciascuno
desk-read-only = Puoi guardare le foto, non modificarle: lo fanno fotografia e merchandising.
desk-search = Nome del file o codice prodotto
desk-zoom = Dimensione delle miniature
desk-match = Abbina per nome del file
desk-match-all = Abbina tutta la posta in arrivo per nome del file
desk-match-hint = Guardi il piano prima che qualcosa venga collocato.
desk-match-taken = { $count ->
        [one] Abbina { $count } file ricevuto
       *[other] Abbina i { $count } file ricevuti
    }
desk-refused = { $count ->
        [one] { $count } file non è stato accettato
       *[other] { $count } file non sono stati accettati
    }
desk-choose = Scegli { $file }
desk-chosen = Scelte:
desk-hang-chosen = Ciò che è scelto
desk-product = Codice prodotto
desk-position = Posizione
desk-at-the-end = In fondo
desk-hang = Colloca
desk-hang-on = Colloca su { $product }
desk-keys = Le frecce spostano, lo spazio sceglie, da 1 a 9 e 0 (decima) collocano in quella posizione.
desk-further = altri { $count }
desk-hung = { $count ->
        [one] { $count } foto ora è su { $product }.
       *[other] { $count } foto ora sono su { $product }.
    }
desk-undone = Annullato.
desk-removed = Il file è stato eliminato.
desk-inbox-empty = La posta in arrivo è vuota
    .hint = Ogni foto è su un prodotto. Le nuove che nessuno ha ancora abbinato aspettano qui.
desk-no-findings = Non c’è nulla da segnalare su nessuna foto
desk-empty = Ancora nessuna foto
    .hint = Trascina qui le foto di uno shooting: LIN-001-navy_2_back.jpg trova da sola prodotto, posizione e ciò che mostra.
desk-shelf = Prodotti
desk-shelf-hint = Cerca un prodotto e trascinaci sopra le foto, o su una delle sue posizioni.
desk-find = Cerca
desk-free = { $count ->
        [0] pieno
        [one] posto per { $count }
       *[other] posto per { $count }
    }
## La coda
desk-queue = Che cosa sta arrivando
desk-queue-waiting = In attesa
desk-queue-looking = In esame
desk-queue-taken = Ricevuto
desk-queue-known = Già qui: la stessa foto
desk-queue-failed = La connessione si è interrotta.
desk-queue-stopped = Fermato
desk-queue-again = Riprova
desk-queue-stop = Ferma
desk-queue-stop-all = Ferma tutto
desk-queue-clear = Svuota l’elenco
desk-too-many = Al massimo { $limit } file arrivano alla volta; gli altri sono rimasti fuori. Trascinali quando questi sono passati.

## Foto abbinate ai prodotti

desk-matches = Abbinate per nome del file
desk-matches-hint = Nulla è ancora collocato. Guarda, correggi ciò che è sbagliato, poi colloca tutto; si annulla in una volta.
desk-matches-changed = Gli abbinamenti sono come li volevi.
desk-count-products = { $count ->
        [one] { $count } prodotto riceve foto
       *[other] { $count } prodotti ricevono foto
    }
desk-count-left = { $count ->
        [one] { $count } resta fuori
       *[other] { $count } restano fuori
    }
desk-count-same = { $count ->
        [one] { $count } prodotto le mostra già
       *[other] { $count } prodotti le mostrano già
    }
desk-hang-all = Colloca tutto
desk-drop-matches = Scarta questo piano
desk-as-table = Come elenco di modifiche
desk-look-through = Guarda le foto
desk-left = Rimaste fuori
desk-there = Già presenti
desk-place = Posizione { $position }
desk-beside = Accanto alle foto
desk-leave-out = Escludi
desk-change-matches = Modifica gli abbinamenti
desk-change-hint = Un altro codice prodotto sposta una foto; senza codice resta nella posta in arrivo.
desk-nothing-to-hang = Non c’è nulla da collocare
photo-no-place = { $product } ha le sue { $max } foto: questa sarebbe la numero { $count }.
    .hint = Toglitene prima una, o collocala su un altro prodotto.
photo-left-out = Esclusa a mano.

## Una foto

desk-findings = Segnalazioni
desk-no-findings-here = Nessuna: può essere mostrata così com’è.
desk-facts = Dati
desk-pixels = Pixel
desk-size = File
desk-kilobytes = { $size } KB
desk-profile = Profilo colore
desk-taken-at = Scattata
desk-source = Ricevuta come
desk-came = Arrivata
desk-full = A grandezza piena
desk-credit = Crediti
desk-rights-until = Può essere mostrata fino al
desk-where = Dove è mostrata
desk-nowhere = Nessun prodotto la mostra ancora.
desk-alt-in = Testo alternativo ({ $language })
desk-take-off = Togli da questo prodotto
desk-hang-elsewhere = Colloca su un prodotto
desk-replace = Sostituisci con un altro file
desk-replace-hint = { $count ->
        [one] { $count } prodotto la mostra, vedi sopra. Posizione, ruolo e testi restano; vedi la modifica prima che sia fatta.
       *[other] { $count } prodotti la mostrano, vedi sopra. Posizione, ruolo e testi restano; vedi la modifica prima che sia fatta.
    }
desk-replace-nowhere = Nessun prodotto la mostra: anche l’altro file aspetta nella posta in arrivo.
desk-other-file = L’altro file
desk-replace-here = Sostituisci
desk-open = Apri la foto in posizione { $position }
desk-moved = Posizione
desk-drop-here = Oppure trascinale in questa pagina. Trascina per ordinare, o premi da 1 a 9 e 0 su una foto.
desk-remove = Elimina il file
desk-remove-hint = Nessun prodotto la mostra, quindi può andare.
desk-none-chosen = Nessuna foto è scelta.
    .hint = Scegline una o più, poi riprova.
desk-no-product = Di’ su quale prodotto.
    .hint = Scrivi il suo codice, o cercalo tra i prodotti accanto alla parete.
desk-same-file = È lo stesso file.
    .hint = Scegli la sua nuova versione.
desk-other-kind = Una foto si sostituisce con una foto, un video con un video.
    .hint = Scegli un file dello stesso tipo.
desk-in-use = { $product } la mostra.
    .hint = Toglila prima da lì.
desk-still-live = Ciò che è stato approvato per ultimo la mostra ancora ai clienti.
    .hint = Approva il prodotto senza di essa, poi può andare.

## Video e immagini social

desk-see-file = Apri il file
desk-link = Link
desk-title-in = Titolo ({ $language })
desk-author = Autore
desk-post = Indirizzo del post
desk-right = Diritto d’uso
desk-uploaded-on = Caricato il
desk-add-film = Aggiungi un video
desk-add-social = Aggiungi un’immagine social
desk-film-file = Video (MP4, WebM)
desk-picture-file = Immagine
desk-or-link = oppure un link
desk-poster = Copertina
desk-not-a-film = Questo file non è un video.
    .hint = Scegli un file MP4 o WebM, o indica un link.

## chosen at run time
## Parti della parete, e come è stato trovato un prodotto

desk-part-all = Tutte
desk-part-inbox = In arrivo
desk-part-used = In uso
desk-part-findings = Con segnalazioni
desk-kind-photo = Foto
desk-kind-film = Video
desk-kind-document = Documento
desk-by-code = dal codice prodotto
desk-by-sku = dallo SKU
desk-by-gtin = dal GTIN
desk-by-style = da modello e colore
desk-by-folder = dalla cartella
desk-by-hand = a mano
desk-media-swatch = campione di tessuto
desk-media-social = immagine social
desk-media-video = video
desk-media-document = documento

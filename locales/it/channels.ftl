## Why a product is not shown on a channel, or what is to be mended although it is

publication-not-approved = Non è approvato.
    .hint = Approvalo: da allora si mostra ciò che è stato approvato.
publication-archived = È archiviato.
    .hint = Riprendilo e approvalo per mostrarlo di nuovo.
publication-not-selected = Il canale non accetta prodotti della sua categoria o marca.
    .hint = Cambia la selezione del canale o la categoria del prodotto.
publication-no-price = Nessuna delle sue taglie ha un prezzo in un mercato del canale.
    .hint = Aggiungi un prezzo nella valuta di uno dei mercati del canale.
publication-waits-for-drop = Esce con un drop, il { $at }.
    .hint = Cambia la data del drop per mostrarlo prima.

## What a shopper’s question may not ask

shop-market = Il canale non vende lì.
    .hint = I suoi mercati sono { $known }.
shop-locale = Il canale non parla questa lingua.
    .hint = Le sue lingue sono { $known }.
shop-facet = Non c’è nulla da filtrare con questo nome.
    .hint = I filtri sono { $known }.
shop-sort = Questo ordine non esiste.
    .hint = Gli ordini sono { $known }.

## Why a feed would refuse it

feed-code-too-long = “{ $text }” supera i { $most } caratteri che il feed accetta.
    .hint = Dagli un codice o un nome più corto.
feed-no-brand = Non ha marca, e il feed la chiede.
    .hint = Indica la marca del suo modello.
feed-no-text = Non ha titolo o descrizione.
    .hint = Scrivi entrambi nella prima lingua del canale.
feed-no-department = Nessuno ha detto per chi è.
    .hint = Indica il reparto del suo modello: il feed chiede genere ed età.
feed-no-colour = Il feed vuole i nomi dei suoi colori, non la parola per molti.
    .hint = Scrivi il nome del colore della marca, ad esempio “Rosso/Blu”.
feed-no-picture = Non ha immagini.
    .hint = Aggiungi una foto del prodotto.
feed-picture-too-small = La sua prima immagine è di { $size } pixel; il feed non ne accetta sotto { $least } × { $least }.
    .hint = Sostituiscila con una più grande, meglio da 1500 × 1500 in su.

## What is public no more

media-withdrawn = Questa immagine è stata mostrata e non lo è più.
    .hint = Cerca l’immagine di oggi nella pagina che vi rimanda.

## What the API may be asked

publication-state = Questo stato non esiste.
    .hint = Gli stati sono { $known }.

## Why a platform does not have a product
## confidence: low

delivery-refused = La piattaforma non lo accetta: { $reason }
    .hint = Cambia ciò che indica; viene inviato di nuovo appena il prodotto cambia, o con selvedge push.
delivery-stumbled = La piattaforma è inciampata sul prodotto: { $reason }
    .hint = Il tentativo si ripete da solo. Se continua, il registro della piattaforma ne sa di più.
delivery-answer-too-long = La risposta della piattaforma era più lunga di quanto chiunque leggerebbe.
    .hint = Il tentativo si ripete da solo. Guarda se lì il prodotto ha molte più taglie che qui.
delivery-no-title = Non ha un titolo in nessuna delle lingue inviate.
    .hint = Scrivi un titolo in una di esse o aggiungi una lingua al connettore del canale.
delivery-no-price = Nessuna delle taglie ha un prezzo in { $currency }, la valuta in cui la piattaforma vende per prima.
    .hint = Aggiungi un prezzo in { $currency } e un mercato del canale che la usi.
delivery-ours = Qualcosa è andato storto nella casa stessa.
    .hint = Il registro del server dice che cosa.

## Why a channel’s platform is not spoken to
## confidence: low

connector-url = Questo non è un semplice indirizzo web.
    .hint = Scrivilo come https://shop.example/admin-api, senza utente, password o parametri.
connector-no-language = Non è detto quali lingue si inviano.
    .hint = Indicane almeno una, la nostra e quella della piattaforma: {"{"}"it": "it"{"}"}.
connector-language-twice = Due delle nostre lingue finirebbero in una sola della piattaforma.
    .hint = Omettine una.
connector-host-not-allowed = La casa non può parlare con { $host }.
    .hint = Se deve poterlo fare, il gestore lo aggiunge a connector_hosts in selvedge.toml o a SELVEDGE_CONNECTOR_HOSTS.
connector-no-credentials = Nessuno ha detto come accedere come “{ $key }”.
    .hint = Il gestore imposta SELVEDGE_CONNECTOR_{ $variable }_USER e _PASSWORD, oppure [connectors.{ $key }] in selvedge.toml.
connector-sign-in = La piattaforma non fa entrare la casa: { $reason }
    .hint = Correggi l’utente e la password nelle impostazioni del gestore.
connector-forbidden = La piattaforma non consente ciò che la casa chiede: { $reason }
    .hint = Dai al suo utente il diritto di leggere e modificare il catalogo e le immagini.
connector-schema = Alla piattaforma manca un campo di cui la casa ha bisogno: { $reason }
    .hint = Aggiungi i campi personalizzati indicati nel README e riavvia la piattaforma.
connector-strange = Ciò che risponde lì non parla la lingua della piattaforma (HTTP { $status }): { $reason }
    .hint = Correggi l’indirizzo nel connettore del canale.
connector-tax = La piattaforma e il canale non concordano se i prezzi comprendano le imposte.
    .hint = Cambialo nel primo mercato del canale o nella piattaforma.
connector-redirected = La piattaforma porta a un altro indirizzo.
    .hint = Indica quell’indirizzo nel connettore del canale: i reindirizzamenti non si seguono.
connector-away = La piattaforma non risponde: { $reason }
    .hint = Il tentativo si ripete da solo, sempre meno spesso, almeno una volta all’ora.
connector-none = Il canale { $channel } non invia da nessuna parte.
    .hint = Dai un connettore al canale o indica un altro canale.
connector-busy = Qualcun altro sta inviando questo canale.
    .hint = Aspetta che finisca e chiedi di nuovo.
connector-lost = Qualcun altro ha preso in carico l’invio di questo canale.
    .hint = Chiedi di nuovo per vedere com’è andata.

## Che cosa manca a un prodotto
## chosen at run time

missing-photos = { $count ->
        [0] Non c’è ancora nessuna foto.
       *[other] Ci sono { $count } foto su { $min }.
    }
    .hint = Trascina le foto sul prodotto o abbinale al banco foto.
missing-unread = “{ $text }” è stato importato e non si è potuto leggere.
    .hint = Inserisci il valore come va inteso.
missing-composition = Manca la composizione.
    .hint = Scrivila come “95 cotton 5 elastane”.
missing-certificate = La dichiarazione “{ $claim }” non ha un certificato valido oggi.
    .hint = Scegli un certificato valido o togli la dichiarazione.
missing-rights = I diritti di questa immagine sono scaduti il { $until }.
    .hint = Sostituisca l’immagine o rinnovi i diritti e ne indichi il nuovo ultimo giorno.
missing-fit = Manca la vestibilità.
    .hint = Scegli come veste, ad esempio slim o relaxed.
missing-size-chart = Manca la tabella taglie.
    .hint = Scegline una o dai alla categoria una tabella predefinita.
missing-size-in-chart = La taglia { $size } non è nella tabella { $chart }.
    .hint = Aggiungi la taglia alla tabella o correggi la variante.
missing-title = Manca il titolo in { WORD("language", $locale) }.
    .hint = Scrivilo in questa lingua; una lingua di ripiego non conta.
missing-description = Manca la descrizione in { WORD("language", $locale) }.
    .hint = Scrivila in questa lingua; una lingua di ripiego non conta.
missing-translation = Manca una traduzione in { WORD("language", $locale) }.
    .hint = Traduci dal testo di origine accanto.
missing-care = Manca la manutenzione.
    .hint = Scegli un simbolo per ogni gruppo.
missing-care-group = La manutenzione non dice nulla su: { WORD("care-group", $group) }.
    .hint = Un simbolo assente significa che tutto è permesso: scegline uno.
missing-returns = Manca la politica di reso.
    .hint = Scegline una della marca.
missing-shipping = Manca il profilo di spedizione.
    .hint = Scegline uno della marca.
missing-video = Manca un video.
    .hint = Aggiungi un file o un link.
missing-social = Manca un’immagine social.
    .hint = Aggiungine una, con il suo autore e il diritto di usarla.
missing-category-field = La categoria richiede { $field }.
    .hint = Compilalo o cambia ciò che la categoria richiede.

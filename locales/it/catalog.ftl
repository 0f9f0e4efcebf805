## Composition and care
## confidence: low

component-unknown = Questo componente non esiste.
    .hint = Usa un codice di componente, ad esempio shell, lining o outer_sole.
component-twice = Questo componente è indicato due volte.
    .hint = Uniscili o dai un nome alla seconda parte, ad esempio shell_2.
component-fibres-or-materials = Un componente è fatto di fibre o di materiali, non di entrambi né di nulla.
    .hint = A un tessile dai fibre con percentuali, a tutto il resto materiali senza percentuali.
fibre-unknown = Questa fibra non esiste.
    .hint = Usa un codice di fibra dell’allegato I, ad esempio cotton o elastane; i nomi di marca non sono nomi di fibre (regolamento (UE) n. 1007/2011, art. 5).
fibre-twice = Questa fibra è indicata due volte nello stesso componente.
    .hint = Somma le due percentuali.
fibre-virgin-and-recycled = La lana vergine non può essere riciclata: non è mai stata in un prodotto finito.
    .hint = Indicala come lana o togli “riciclato” (regolamento (UE) 1007/2011, art. 8).
material-unknown = Questo materiale non esiste.
    .hint = Usa un codice di materiale, ad esempio leather, rubber o brass.
share-not-a-percentage = “{ $text }” non è una percentuale da 0 a 100 %.
    .hint = Scrivi 95, 95.5 o 33.33: al massimo due decimali.
share-zero = Una percentuale nulla non si può indicare.
    .hint = Togli la fibra o indicane la percentuale.
composition-weight = I componenti pesano insieme il { $total } % del prodotto, più dell’intero.
    .hint = Correggi le quote del peso del prodotto o lascia vuota quella che non conosci.
composition-sum = La somma delle percentuali è { $total } %, dovrebbe essere 100 %.
    .hint = Aggiungi la fibra che manca o indica “altre fibre” dove la legge lo consente: una fibra fino al 5 %, più fibre fino al 15 % (regolamento (UE) n. 1007/2011, art. 9).
composition-component-unread = Nessuna parte di un capo si chiama “{ $text }”.
    .hint = Scrivi prima dei due punti una parte come tessuto esterno, fodera o guarnizione.
composition-fibre-unread = “{ $text }” non è una fibra che conosciamo.
    .hint = Scrivi il nome della fibra, ad esempio cotone o elastan; i nomi di marca non sono nomi di fibre (regolamento (UE) n. 1007/2011, art. 5).
composition-share-unread = Manca la percentuale di “{ $text }”.
    .hint = Scrivila prima del nome, come “95 cotone”.
composition-fibre-missing = Manca la fibra per la percentuale “{ $text }”.
    .hint = Scrivi di quale fibra si tratta, come “95 cotone”.
composition-same-fibre = “{ $text }” e “{ $other }” sono la stessa fibra: { WORD("fibre", $fibre) }.
    .hint = Indicala una volta con le due quote insieme, o scrivi la fibra che una delle due doveva essere. Un marchio vale per il suo nome generico (regolamento (UE) 1007/2011 art. 5).
composition-pure-mixed = “{ $text }” può stare solo accanto a una fibra che è da sola.
    .hint = Togli la parola: lo dice la quota (regolamento (UE) 1007/2011 art. 7).
composition-claim-unread = “{ $text }” non è né una dichiarazione né il certificato: uno è già indicato.
    .hint = Scrivilo come “[organic gots-2026]”.
composition-empty-component = Questa parte non indica né fibre né materiali.
    .hint = Scrivi di che cosa è fatta, come “fodera: 100 viscosa”.
care-unreadable = Le istruzioni di manutenzione non si possono leggere senza indovinare.
    .hint = Scrivi codici di manutenzione separati da spazi, ad esempio: wash_30 bleach_no tumble_no iron_low dryclean_no.
care-part-unread = “{ $text }” non si può leggere senza indovinare.
    .hint = Scrivilo in altro modo: il lavaggio con la temperatura, come “lavare in lavatrice a 30”, o un codice come wash_30.
care-unknown = Questo codice di manutenzione non esiste.
    .hint = Usa un codice come wash_30, bleach_no o iron_low.
care-phrase-unknown = Questa avvertenza di manutenzione non esiste.
    .hint = Usa un codice come separately o inside_out.
care-subgroup-twice = Contraddice “{ WORD("care", $other) }”, già indicato.
    .hint = Tieni uno dei due: un’etichetta ha un simbolo per tipo (ISO 3758).
care-edition-unknown = Questa edizione della norma sulla manutenzione non esiste.
    .hint = Usa 2012 o 2023.
care-of-a-later-edition = Questo simbolo è arrivato con l’edizione { $edition }; l’etichetta ne indica una precedente.
    .hint = Scegli un altro simbolo o l’edizione più recente.

## Fit, sizes, prices
## confidence: low

fit-vocabulary-unknown = Non esiste un vocabolario di vestibilità “{ $vocabulary }”.
    .hint = Usa fit, rise, leg, length, neckline, sleeve, sleeve_style, closure, pattern, toe, heel, fit_note o stretch.
fit-term-unknown = Il vocabolario { $vocabulary } non ha questo codice.
    .hint = Scegli uno dei suoi codici; l’elenco è nella descrizione dell’API.
model-height = Chi indossa il capo è alto tra 0,5 e 2,5 metri.
    .hint = Indica l’altezza in millimetri, ad esempio 1780.
size-missing = La variante non ha una taglia.
    .hint = Indica la taglia come è nella tabella taglie, o OS per taglia unica.
size-taken = { $sku } è già questa taglia di { $product }.
    .hint = Cambia la taglia o modifica invece { $sku }.
gtin-taken = Questo GTIN appartiene già a { $sku }.
    .hint = Ogni taglia e colore ha bisogno di un proprio GTIN.
price-negative = Un prezzo non può essere inferiore a zero.
    .hint = Togli il segno meno o il prezzo.
price-twice = Ci sono due prezzi per la stessa valuta e lo stesso paese.
    .hint = Tienine uno.
sale-above-price = Il prezzo scontato è superiore al prezzo.
    .hint = Abbassa il prezzo scontato o toglilo.
sale-ends-before-it-begins = La promozione finisce prima di cominciare.
    .hint = Scambia le due date.

## Pictures, films, links
## confidence: low

too-many-images = Un prodotto mostra fino a { $max } immagini, qui sono { $count }.
    .hint = Togline alcune; campioni di tessuto, immagini social e video non contano.
image-twice = Il prodotto mostra già questa immagine.
    .hint = Togli una delle due.
image-role-unknown = Un’immagine non può avere questo ruolo.
    .hint = Usa un ruolo come front, back, detail o on_model.
media-file-or-link = Un video o un’immagine ha bisogno di un file o di un link, uno dei due.
    .hint = Togline uno o aggiungi ciò che manca.
social-image-rights = Un’immagine social ha bisogno del suo autore e del diritto di usarla.
    .hint = Indica l’autore e dove è conservata l’autorizzazione.
association-kind = I prodotti non si possono associare così.
    .hint = Usa uno di questi: { $kinds }.
colour-unknown = Questa famiglia di colore non esiste.
    .hint = Usa una famiglia come navy o off_white; il nome che la marca dà al colore sta accanto.
department-unknown = Questo reparto non esiste.
    .hint = Usa women, men, girls, boys, unisex o baby.
season-unknown = Non è leggibile come stagione.
    .hint = Usa un codice come spring_summer o autumn_winter.
customs-code = Un codice doganale ha 6, 8 o 10 cifre.
    .hint = Togli punti e spazi; il codice si trova nella nomenclatura combinata.
text-too-long = Il testo ha { $length } caratteri, se ne conservano al massimo { $max }.
    .hint = Accorcialo.
list-too-long = L’elenco supera le { $max } voci.
    .hint = Togline alcune.

## What a product misses
## chosen at run time

missing-photos = { $count ->
        [0] Non c’è ancora nessuna foto.
       *[other] Ci sono { $count } foto su { $min }.
    }
    .hint = Trascina le foto sul prodotto o abbinale al banco foto.
missing-unread = “{ $text }” è stato importato e non si è potuto leggere.
    .hint = Inserisci il valore come va inteso.
missing-composition = Manca la composizione.
    .hint = Scrivila come “95 cotone 5 elastan”.
missing-certificate = La dichiarazione “{ $claim }” non ha un certificato valido oggi.
    .hint = Scegli un certificato valido o togli la dichiarazione.
missing-rights = I diritti di questa immagine sono scaduti il { $until }.
    .hint = Sostituisci l’immagine o rinnova i diritti e indicane il nuovo ultimo giorno.
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
translation-outdated = Il testo di origine è cambiato da quando è stato scritto il testo in { WORD("language", $locale) }.
    .hint = Guarda che cosa è cambiato; riscrivilo o conferma che è ancora valido.
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
# confidence: low
missing-shot = La categoria richiede un’immagine di questo tipo: { WORD("role", $role) }.
    .hint = Aggiungi un’immagine così o dai questo ruolo a una delle immagini.
# confidence: low
missing-term-not-here = La categoria non usa il termine “{ $term }”.
    .hint = Scegli tra { $taken }.
missing-category-field = La categoria richiede { $field }.
    .hint = Compilalo o cambia ciò che la categoria richiede.

## Approval, channels
## confidence: low

not-complete = Il prodotto non è completo per il canale { $channel }, quello a cui manca meno.
    .hint = Completa ciò che è elencato, poi approva di nuovo.
four-eyes = Chi ha fatto l’ultima modifica non può approvarla.
    .hint = Chiedi a un collega di approvare.
state-does-not-allow = Un prodotto “{ $from }” non può diventare “{ $to }”.
    .hint = Ricaricalo: forse nel frattempo qualcuno lo ha spostato.
channel-needs-locale = Qui un canale ha bisogno di almeno una lingua.
    .hint = Aggiungine una, ad esempio it.
channel-needs-market = Un canale ha bisogno di almeno un mercato.
    .hint = Aggiungi un paese con la sua valuta e le sue lingue.
min-photos = Un canale richiede da 1 a 10 foto.
    .hint = Scegli un numero fra i due.

## What somebody who knows cloth would say of a care label
## confidence: low

care-tumbled-but-not-washed = Non va lavato, ma si può asciugare in tamburo.
    .hint = Una delle due indicazioni è probabilmente un errore.
care-bleached-but-not-washed = Non va lavato, ma si può candeggiare.
    .hint = Una delle due indicazioni è probabilmente un errore.
care-tumbled-hot-after-mild-wash = Si lava con un ciclo delicato e si asciuga in tamburo a temperatura normale.
    .hint = Scegli la bassa temperatura o nessuna asciugatura in tamburo.
care-nothing-allowed = L’etichetta non permette nulla.
    .hint = Indica almeno un modo per pulirlo.
care-too-strong = { WORD("care", $code) }: più di quanto sopporti di solito la fibra “{ WORD("fibre", $fibre) }”.
    .hint = Di solito al massimo: { WORD("care", $limit) }.
care-leather-is-washed = Si lava anche se contiene questo materiale: { WORD("material", $material) }.
    .hint = Di solito il cuoio non si lava, o lo pulisce uno specialista.

## What is a colour, and what is not
## confidence: low

colour-name-empty = Il nome del colore non dice nulla.
    .hint = Scrivilo a parole o lascialo fuori: si usa allora la parola della famiglia.
colour-name-says-none = “{ $name }” non viene accettato come colore.
    .hint = Indica fino a tre colori separati da barre, ad esempio Rosso/Rosa/Argento.
colour-name-with-number = “{ $name }” contiene un numero, e questo non viene accettato come colore.
    .hint = Scrivi il colore a parole; i numeri di una cartella colori vanno altrove.
colour-name-long = Una parola di “{ $name }” supera i { $most } caratteri.
    .hint = Accorciala; le piattaforme la tagliano o la rifiutano.

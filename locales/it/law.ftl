## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = Nessun pacchetto di regole vincola il prodotto in questo mercato: non si dice quindi se si può offrire.
    .hint = Indica nel canale o nella categoria un pacchetto che copra il mercato; le regole qui sotto sono riportate come sono.

law-eu-fibres = La composizione è indicata, con ogni fibra e la sua percentuale.
    .hint = Inserisci la composizione, ad esempio “95 cotone 5 elastan”.
law-eu-other-fibres = Le “altre fibre” non superano il 15 % di un componente.
    .hint = Indica le fibre comprese in “altre fibre”.
law-eu-pure = Nessun testo definisce pura una mischia.
    .hint = Togli la parola o indica le percentuali.
law-eu-virgin-wool = In una mischia la lana vergine è almeno il 25 %.
    .hint = Indicala come lana o aumentane la percentuale.
law-eu-bra = Un reggiseno indica l’esterno e l’interno delle coppe e il dietro.
    .hint = Aggiungi il componente che manca o indica la composizione dell’insieme.
law-eu-shoe-parts = Una scarpa indica tomaia, fodera e sottopiede, e suola esterna.
    .hint = Aggiungi la parte che manca, ad esempio “suola esterna: gomma”; l’etichetta dice “altre materie (gomma)”. Una parte indica al massimo due classi.
law-eu-animal-parts = Le parti non tessili di origine animale sono segnalate con le parole della legge.
    .hint = Niente da fare: la dicitura si aggiunge da sola.
law-eu-claims = Ciò che si dichiara accanto a una fibra è coperto da un certificato valido oggi.
    .hint = Dai alla fibra un certificato che copra la dichiarazione o togli la dichiarazione.
law-eu-manufacturer = Il fabbricante è indicato, con indirizzo postale ed elettronico.
    .hint = Scegli un fabbricante per la marca, il modello o il prodotto e completane l’indirizzo.
law-eu-responsible-person = Se il fabbricante ha sede fuori dall’Unione, una persona responsabile nell’Unione risponde del prodotto.
    .hint = Scegli una persona responsabile con un indirizzo completo nell’Unione.
law-eu-picture = L’offerta mostra il prodotto.
    .hint = Aggiungi una foto.
law-eu-warnings = Le avvertenze ci sono in una lingua di ogni mercato dell’Unione.
    .hint = Scrivi le avvertenze in una lingua dei paesi indicati.
law-eu-generic-claims = Nessun testo contiene asserzioni ambientali generiche.
    .hint = Di’ con precisione che cosa è migliore, con la prova, o togli le parole.
law-eu-neutral-claims = Nessun testo afferma che il prodotto è neutro per il clima.
    .hint = Togli le parole: un’asserzione basata sulla compensazione è vietata.
law-eu-care = La manutenzione è indicata per lavaggio, candeggio, asciugatura, stiratura e pulizia.
    .hint = Scegli un simbolo per ogni gruppo.
law-eu-fur = Pelliccia, vigogna e guanaco hanno i loro documenti.
    .hint = Indica nel campo “species_papers” del passaporto la specie e dove sono i documenti, e verifica la legge di ogni paese.

law-us-fibres = La composizione è indicata, con ogni fibra e la sua percentuale.
    .hint = Inserisci la composizione, ad esempio “95 cotone 5 elastan”.
law-us-generic-names = Ogni fibra ha un nome generico negli Stati Uniti.
    .hint = Indica il suo nome secondo ISO 2076:2010; sotto il 5 % può essere “other fibers”.
law-us-origin = Il testo dice da dove viene: fabbricato negli Stati Uniti o importato.
    .hint = Indica il paese d’origine.
law-us-care = La manutenzione dice come si lava e si asciuga, o si pulisce a secco, o che nessuno dei due è possibile.
    .hint = Scegli un lavaggio e un’asciugatura, o il lavaggio a secco, o che entrambi sono vietati.
law-us-maker = È indicato il fabbricante, l’importatore o il venditore, oppure il suo numero registrato (RN).
    .hint = Scegli un fabbricante o compila il campo “rn” del passaporto.
law-us-children = I prodotti per bambini portano un’etichetta di tracciabilità.
    .hint = Indica nel campo “tracking_label” del passaporto dove si trova.
law-us-generic-claims = Nessun testo contiene asserzioni ambientali generiche.
    .hint = Di’ con precisione che cosa è migliore, con la prova.

law-fr-forbidden-words = Nessun testo dice “biodégradable”, “respectueux de l’environnement” o simili.
    .hint = Togli le parole.
law-fr-french = Nome e descrizione ci sono in francese.
    .hint = Scrivi titolo e descrizione in francese.
law-fr-warnings = Le avvertenze ci sono in francese.
    .hint = Scrivi le avvertenze in francese.

law-fr-agec-weaving = Il paese di tessitura o di lavorazione a maglia è indicato.
    .hint = Indica il paese di tessitura.
law-fr-agec-dyeing = Il paese di tintura e di stampa è indicato.
    .hint = Indica il paese di tintura o imposta su true il campo “undyed” del passaporto.
law-fr-agec-confection = Il paese di confezione è indicato.
    .hint = Indica il paese di confezione.
law-fr-agec-recycled = Dove si dichiara materiale riciclato, la sua percentuale è indicata.
    .hint = Indica la percentuale di materiale riciclato.
law-fr-agec-microfibres = Oltre il 50 % di fibre sintetiche compare la dicitura sulle microfibre di plastica.
    .hint = Niente da fare: la dicitura si aggiunge da sola.
law-fr-agec-substances = Le sostanze estremamente preoccupanti sono indicate, o la loro assenza.
    .hint = Compila il campo “substances_of_concern” del passaporto; “none” se non ce ne sono.

law-gb-responsible-person = Qualcuno nel Regno Unito risponde di un prodotto fabbricato da un’azienda con sede altrove.
    .hint = Scegli una persona responsabile nel Regno Unito o indicala nel campo “uk_responsible_person” del passaporto.
law-gb-nightwear = Gli indumenti da notte per bambini dicono come bruciano.
    .hint = Scrivi l’avvertenza in inglese: “KEEP AWAY FROM FIRE”, oppure “LOW FLAMMABILITY TO BS 5722” se sono stati testati.

law-ch-language = Nome e descrizione ci sono in tedesco, francese o italiano.
    .hint = Scrivi titolo e descrizione in una delle tre lingue.

law-ca-dealer = Il fornitore è indicato, o il suo numero registrato (CA).
    .hint = Scegli un fabbricante o compila il campo “ca_number” del passaporto; l’etichetta lo riporta.
law-ca-bilingual = Nome e descrizione ci sono in inglese e in francese.
    .hint = Scrivi titolo e descrizione in entrambe; la composizione compare da sé in entrambe.

law-jp-japanese = Nome e descrizione ci sono in giapponese.
    .hint = Scrivi titolo e descrizione in giapponese.

law-cn-safety-class = La classe di sicurezza è indicata: A, B o C.
    .hint = Compila il campo “safety_class” del passaporto; ciò che indossano i neonati è di classe A.
law-cn-standard = La norma secondo cui il prodotto è fatto è indicata.
    .hint = Compila il campo “product_standard” del passaporto, ad esempio “FZ/T 81007”.
law-cn-size = Le taglie sono indicate per statura e circonferenza, come 170/88A.
    .hint = Dai alla tabella taglie le conversioni in CN.
law-cn-chinese = Nome e descrizione ci sono in cinese.
    .hint = Scrivi titolo e descrizione in cinese.

law-dpp-identifier = Ogni variante ha un GTIN.
    .hint = Inserisci i GTIN mancanti.
    .title = GTIN
law-dpp-operator = Il fabbricante è indicato.
    .hint = Scegli un fabbricante.
    .title = Fabbricante
law-dpp-composition = Le fibre di ogni componente sono indicate.
    .hint = Inserisci la composizione.
    .title = Fibre di ogni componente
law-dpp-recycled = La percentuale di materiale riciclato è indicata, anche se è zero.
    .hint = Indica la percentuale di materiale riciclato; 0 se non ce n’è.
    .title = Materiale riciclato, in percentuale
law-dpp-weaving = Il paese di tessitura o di lavorazione a maglia è indicato.
    .hint = Indica il paese di tessitura.
    .title = Tessuto o lavorato a maglia in
law-dpp-dyeing = Il paese di tintura e di stampa è indicato.
    .hint = Indica il paese di tintura o imposta su true il campo “undyed” del passaporto.
    .title = Tinto e stampato in
law-dpp-confection = Il paese di confezione è indicato.
    .hint = Indica il paese di confezione.
    .title = Confezionato in
law-dpp-substances = Le sostanze che destano preoccupazione sono indicate.
    .hint = Compila il campo “substances_of_concern” del passaporto; “none” se non ce ne sono.
    .title = Sostanze che destano preoccupazione
law-dpp-durability = La durabilità è indicata con un punteggio da 0 a 10.
    .hint = Compila il campo “durability_score” del passaporto.
    .title = Durabilità, da 0 a 10
law-dpp-test-reports = I rapporti di prova sono indicati.
    .hint = Compila il campo “test_reports” del passaporto.
    .title = Rapporti di prova
law-dpp-recyclability = L’elastan resta sotto il 15 %.
    .hint = Dal 15 % in su ostacola il riciclo. Gli altri ostacoli la casa non li conosce.
    .title = Elastan, in percentuale
law-dpp-footprint = L’impronta ambientale è indicata.
    .hint = Compila il campo “footprint” del passaporto.
    .title = Impronta ambientale
law-dpp-care = La manutenzione è indicata.
    .hint = Scegli i simboli di manutenzione.
    .title = Manutenzione
law-dpp-repair = È indicato come si ripara e che cosa ne è a fine vita.
    .hint = Compila il campo “repair” del passaporto.
    .title = Riparazione e fine vita
law-dpp-customs = Il codice doganale è indicato.
    .hint = Indica il codice doganale con 6, 8 o 10 cifre.
    .title = Codice doganale

## Packs of rules
## confidence: low

law-condition-says-nothing = La condizione non dice nulla.
    .hint = Indica un fatto con un confronto (stated, is, among, none_of, above, at_least, at_most), oppure all, any, not, says_none_of.
law-condition-too-deep = Le condizioni sono annidate per più di { $max } livelli.
    .hint = Dividi la regola in due.
law-words-unknown = Il pacchetto di regole non ha un elenco di parole chiamato { $list }.
    .hint = Aggiungi l’elenco sotto “words” o correggine il nome.
law-rule-twice = Questa regola compare due volte nel pacchetto.
    .hint = Dai a ogni regola un codice proprio.
law-ends-before-it-begins = La regola finisce prima di cominciare.
    .hint = Cambia una delle due date.
law-pack-unreadable = Il pacchetto di regole { $file } non si può leggere: { $reason }
    .hint = Correggi il file o toglilo dalla cartella, poi riavvia.

## What shoppers say
## confidence: low

review-rating = Una recensione ha da una a cinque stelle.
    .hint = Indica un numero intero da 1 a 5.
review-fit-unknown = Questa non è una risposta alla domanda su come veste.
    .hint = Indica small, true_to_size o large, oppure omettilo.
review-without-words = La recensione non ha testo.
    .hint = Scrivi una o due frasi.
review-without-author = La recensione non ha nome.
    .hint = Indica il nome da mostrare; bastano il nome di battesimo o le iniziali.
review-erased = Chi l’ha scritto l’ha fatto cancellare, perciò non viene riscritto.
    .hint = Lascia vuoto il campo; stelle, vestibilità e data si possono modificare.

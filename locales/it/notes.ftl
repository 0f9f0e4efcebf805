## Comments and tasks

comment-length = Un commento ha tra 1 e { $max } caratteri.
    .hint = Scrivi qualcosa, o dividilo in due commenti.
task-length = Un compito dice in 1–{ $max } caratteri che cosa fare.
    .hint = Sii breve; i dettagli vanno in un commento.
task-day = Questo non è un giorno.
    .hint = Scrivilo come 2027-03-01.
task-nobody = Nessuno accede qui con questo indirizzo.
    .hint = Scegli qualcuno dall’elenco o lascia aperto.

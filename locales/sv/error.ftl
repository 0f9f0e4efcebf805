## The ways a thing can fail, whatever it is
## confidence: low

error-not-found = Här finns inget med koden ”{ $code }” (sökt: { $kind }).
    .hint = Kontrollera stavningen; det kan också ha bytt namn eller arkiverats.
error-stale = Någon har ändrat det här under tiden: det är nu på revision { $current }.
    .hint = Ladda om och gör din ändring igen.
error-revision-required = Begäran säger inte vilken revision den vill ersätta.
    .hint = Skicka den ETag du fick som If-Match.
error-too-many = Det blev för många försök.
    .hint = Försök igen om { $seconds ->
        [one] { $seconds } sekund
       *[other] { $seconds } sekunder
    }.
error-invalid = { $count ->
        [one] Ett fält kan inte tas emot som det är.
       *[other] { $count } fält kan inte tas emot som de är.
    }
    .hint = Vid varje fält står vad som är fel; inget har sparats.
error-internal = Något gick fel hos oss.
    .hint = Försök igen om en stund. Om felet är kvar, meddela din driftansvariga klockslaget; loggen säger mer.
error-disk-full = Det finns ingen plats kvar på disken för det som kommer in.
    .hint = Frigör utrymme eller utöka disken och försök igen; det som redan sparats finns kvar.

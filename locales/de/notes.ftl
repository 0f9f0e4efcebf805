## Comments and tasks

comment-length = Ein Kommentar hat zwischen 1 und { $max } Zeichen.
    .hint = Etwas schreiben oder auf zwei Kommentare verteilen.
task-length = Eine Aufgabe sagt in 1 bis { $max } Zeichen, was zu tun ist.
    .hint = Kurz fassen; Einzelheiten gehören in einen Kommentar.
task-day = Das ist kein Tag.
    .hint = In der Form 2027-03-01 angeben.
task-nobody = Mit dieser Adresse meldet sich hier niemand an.
    .hint = Jemanden aus der Liste wählen oder offen lassen.

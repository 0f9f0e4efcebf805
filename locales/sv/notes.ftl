## Comments and tasks

comment-length = En kommentar har mellan 1 och { $max } tecken.
    .hint = Skriv något, eller dela upp det på två kommentarer.
task-length = En uppgift säger på 1 till { $max } tecken vad som ska göras.
    .hint = Fatta dig kort; detaljer hör hemma i en kommentar.
task-day = Det här är ingen dag.
    .hint = Skriv den som 2027-03-01.
task-nobody = Ingen loggar in här med den adressen.
    .hint = Välj någon i listan eller lämna öppet.

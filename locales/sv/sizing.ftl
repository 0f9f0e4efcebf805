## Size charts
## confidence: low

size-twice = Storleken finns två gånger i storleksguiden.
    .hint = Ta bort en, eller ge den en andra dimension.
size-chart-empty = Storleksguiden har inga storlekar.
    .hint = Lägg till storlekarna i den ordning de bärs, från liten till stor.
size-provenance-of-nothing = Storleksguiden räknar inte om något till { $system }.
    .hint = Lägg till omräkningarna, eller ta bort deras källa.
size-chart-column-unread = Kolumnen { $column } gav ingenting.
    .hint = Lägg till det som står i den för hand i storleksguiden.
size-table-without-system = Tabellen { $table } har inget för systemet { $system }.
    .hint = Välj ett av de system som står bredvid den i listan över tabeller.
second-size-unknown = Storleksguiden har inget sådant värde i sin andra dimension.
    .hint = Lägg till det i ”second_sizes”, eller ta bort dess mått.
measurement-from-after-to = Startvärdet är högre än slutvärdet.
    .hint = Byt plats på de två värdena.

## What is odd about a chart, and may be meant so
## confidence: low

size-steps-back = { WORD("measurement", $measurement) }: { $size } är mindre än { $before }.
    .hint = Byt plats på värdena, eller ändra storlekarnas ordning.
size-age-back = { $size } är för yngre barn än { $before }.
    .hint = Byt plats på åldrarna, eller ändra storlekarnas ordning.
size-gap = { WORD("measurement", $measurement) }: mellan { $before } och { $size } finns ett glapp som inte passar någon.
    .hint = Låt den ena sluta där den andra börjar.
size-overlap = { WORD("measurement", $measurement) }: { $before } och { $size } överlappar varandra med mer än hälften.
    .hint = Då kan ingen välja: dra isär dem, eller säg att passformen skiljer sig.
size-measurement-unknown = Det finns inget mått som heter { $code }.
    .hint = Använd en måttkod, till exempel bust eller g_chest_width.
size-system-unknown = Det finns inget storlekssystem som heter { $code }.
    .hint = Använd ett systems kod, till exempel DE, FR, INT eller EU_SHOE.
size-conversions-cross = { $size } är större än { $before }, men mindre i { $system }.
    .hint = Rätta en av de två omräkningarna.

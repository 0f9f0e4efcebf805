## Where Switzerland writes it differently: ss for ß

model-height = Ein Model ist zwischen 0,5 und 2,5 Meter gross.
    .hint = Die Grösse in Millimetern angeben, etwa 1780.
size-missing = Die Variante hat keine Grösse.
    .hint = Die Grösse angeben, wie sie in der Grössentabelle steht, oder OS für Einheitsgrösse.
size-taken = { $sku } ist schon diese Grösse von { $product }.
    .hint = Die Grösse ändern oder stattdessen { $sku } bearbeiten.
gtin-taken = Diese GTIN gehört schon zu { $sku }.
    .hint = Jede Grösse und Farbe braucht eine eigene GTIN.
missing-size-chart = Die Grössentabelle fehlt.
    .hint = Eine wählen oder der Kategorie eine Vorgabe geben.
missing-size-in-chart = Die Grösse { $size } steht nicht in der Grössentabelle { $chart }.
    .hint = Die Grösse in die Tabelle aufnehmen oder die Variante berichtigen.
missing-care-group = Die Pflege sagt nichts über: { WORD("care-group", $group) }.
    .hint = Ein fehlendes Symbol heisst, dass alles erlaubt ist: eines wählen.

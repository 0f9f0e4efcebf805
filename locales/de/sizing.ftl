## Größentabellen

size-twice = Diese Größe steht zweimal in der Tabelle.
    .hint = Eine entfernen oder ihr eine zweite Dimension geben.
size-chart-empty = Die Größentabelle hat keine Größen.
    .hint = Die Größen in der Reihenfolge hinzufügen, in der sie getragen werden, von klein nach groß.
size-provenance-of-nothing = Die Tabelle rechnet nichts nach { $system } um.
    .hint = Die Umrechnungen angeben oder ihre Quelle entfernen.
size-chart-column-unread = Aus der Spalte { $column } wurde nichts.
    .hint = Was sie sagt, von Hand in die Größentabelle eintragen.
size-table-without-system = Die Tabelle { $table } sagt nichts im System { $system }.
    .hint = Eines der Systeme wählen, die die Liste der Tabellen daneben nennt.
second-size-unknown = Die Tabelle hat keinen solchen Wert in ihrer zweiten Dimension.
    .hint = Ergänzen Sie ihn in „second_sizes“, oder nehmen Sie seine Maße heraus.
measurement-from-after-to = Das Maß beginnt über seinem Ende.
    .hint = Die beiden Zahlen tauschen.

## Was an einer Tabelle auffällt, und so gemeint sein kann

size-steps-back = { $size } ist bei { WORD("measurement", $measurement) } kleiner als { $before }.
    .hint = Die Werte tauschen, oder die Reihenfolge der Größen.
size-age-back = { $size } ist für jüngere Kinder als { $before }.
    .hint = Die Alter tauschen, oder die Reihenfolge der Größen.
size-gap = Zwischen { $before } und { $size } klafft bei { WORD("measurement", $measurement) } eine Lücke, in die niemand passt.
    .hint = Die eine enden lassen, wo die andere beginnt.
size-overlap = { $before } und { $size } überschneiden sich bei { WORD("measurement", $measurement) } um mehr als die Hälfte.
    .hint = So kann niemand wählen: auseinanderziehen, oder sagen, dass die Passform eine andere ist.
size-measurement-unknown = Ein Maß namens { $code } gibt es nicht.
    .hint = Einen Maßcode verwenden, etwa bust oder g_chest_width.
size-system-unknown = Ein Größensystem namens { $code } gibt es nicht.
    .hint = Den Code eines Systems verwenden, etwa DE, FR, INT oder EU_SHOE.
size-conversions-cross = { $size } ist größer als { $before } und doch in { $system } kleiner.
    .hint = Eine der beiden Umrechnungen berichtigen.

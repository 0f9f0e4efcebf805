## Where Switzerland writes it differently: ss for ß

size-twice = Diese Grösse steht zweimal in der Tabelle.
    .hint = Eine entfernen oder ihr eine zweite Dimension geben.
size-chart-empty = Die Grössentabelle hat keine Grössen.
    .hint = Die Grössen in der Reihenfolge hinzufügen, in der sie getragen werden, von klein nach gross.
measurement-from-after-to = Das Mass beginnt über seinem Ende.
    .hint = Die beiden Zahlen tauschen.
size-steps-back = { $size } ist bei { WORD("measurement", $measurement) } kleiner als { $before }.
    .hint = Die Werte tauschen, oder die Reihenfolge der Grössen.
size-measurement-unknown = Ein Mass namens { $code } gibt es nicht.
    .hint = Einen Masscode verwenden, etwa bust oder g_chest_width.
size-system-unknown = Ein Grössensystem namens { $code } gibt es nicht.
    .hint = Den Code eines Systems verwenden, etwa DE, FR, INT oder EU_SHOE.
size-conversions-cross = { $size } ist grösser als { $before } und doch in { $system } kleiner.
    .hint = Eine der beiden Umrechnungen berichtigen.

second-size-unknown = Die Tabelle hat keinen solchen Wert in ihrer zweiten Dimension.
    .hint = Ergänzen Sie ihn in «second_sizes», oder nehmen Sie seine Masse heraus.

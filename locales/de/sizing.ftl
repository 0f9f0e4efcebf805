## Größentabellen

size-twice = Diese Größe steht zweimal in der Tabelle.
    .hint = Eine entfernen oder ihr eine zweite Dimension geben.
size-chart-empty = Die Größentabelle hat keine Größen.
    .hint = Die Größen in der Reihenfolge hinzufügen, in der sie getragen werden, von klein nach groß.
measurement-from-after-to = Das Maß beginnt über seinem Ende.
    .hint = Die beiden Zahlen tauschen.

## Datensätze, und worauf sie verweisen

code-taken = Mit dem Code „{ $code }“ gibt es schon einen Datensatz ({ $kind }).
    .hint = Einen anderen Code wählen oder den vorhandenen Datensatz bearbeiten.
link-unknown = Es gibt nichts mit dem Code „{ $code }“, worauf sich verweisen ließe (gesucht: { $kind }).
    .hint = Zuerst anlegen oder den Code berichtigen.

## Unlesbare Dokumente

field-unknown = Ein Feld „{ $field }“ gibt es hier nicht.
    .hint = Möglich sind: { $expected }.
field-missing = Das Feld „{ $field }“ fehlt.
    .hint = Ergänzen.
field-unreadable = Das lässt sich nicht lesen: { $reason }.
    .hint = Mit der Beschreibung der API vergleichen.

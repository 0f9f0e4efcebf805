## Die Datenbank

database-busy = Die Datenbank ist ausgelastet.
    .hint = Gleich noch einmal versuchen.
database-address = Die Adresse der Datenbank lässt sich nicht verwenden.
    .hint = Mit sqlite: oder postgres: beginnen; Name, Passwort und Rechner prüfen.
database-refused = Die Datenbank lehnt das nach ihrer Regel { $rule } ab.
    .hint = Den Wert berichtigen; der Name der Regel sagt, was sie schützt.
already-taken = Das ist schon vergeben ({ $what }).
    .hint = Einen anderen Wert wählen oder den vorhandenen Datensatz bearbeiten.
still-referred-to = Andere Datensätze verweisen noch darauf.
    .hint = Ihnen zuerst einen anderen Verweis geben, dann noch einmal versuchen.

## Wie etwas misslingen kann, was es auch sei

error-not-found = Es gibt hier nichts mit dem Code „{ $code }“ (gesucht: { $kind }).
    .hint = Schreibweise prüfen; vielleicht wurde es umbenannt oder archiviert.
error-stale = Jemand hat das inzwischen geändert: Es steht jetzt bei Revision { $current }.
    .hint = Neu laden und die Änderung wiederholen.
error-revision-required = Die Anfrage sagt nicht, welche Revision sie ersetzen soll.
    .hint = Das erhaltene ETag als If-Match mitsenden.
error-too-many = Das war zu oft.
    .hint = In { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } noch einmal versuchen.
error-invalid = { $count ->
        [one] Ein Feld kann so nicht übernommen werden.
       *[other] { $count } Felder können so nicht übernommen werden.
    }
    .hint = Bei jedem Feld steht, was daran falsch ist; gespeichert wurde nichts.
error-internal = Bei uns ist etwas schiefgegangen.
    .hint = Gleich noch einmal versuchen. Wenn es bleibt, dem Betreiber die Uhrzeit nennen; das Protokoll sagt mehr.
error-disk-full = Für das, was ankommt, ist auf dem Datenträger kein Platz mehr.
    .hint = Platz schaffen oder den Datenträger vergrößern, dann noch einmal versuchen; was vorher gespeichert wurde, bleibt.

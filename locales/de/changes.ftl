## Jobs

job-past-deadline = Es dauerte länger, als es darf, und wurde abgebrochen.
    .hint = Ansehen, was schon getan ist, und mit weniger neu beginnen.
job-begun-too-often = Es wurde { $attempts }-mal begonnen und kam nie ans Ende.
    .hint = Im Protokoll des Programms nachsehen und neu beginnen, wenn der Grund beseitigt ist.
job-broke = Es scheiterte innerhalb des Hauses.
    .hint = Das Protokoll des Programms sagt, warum; neu beginnen, wenn das behoben ist.
job-ended = Die Aufgabe ist schon beendet.
    .hint = Was sie getan hat, lässt sich über ihren Plan rückgängig machen.

## The past

moment-unreadable = Das ist kein Zeitpunkt.
    .hint = Schreiben wie in RFC 3339: 2026-11-22T09:00:00Z.
revision-thinned = Diese Revision wird nicht mehr aufbewahrt: Alte Verläufe werden hier ausgedünnt.
    .hint = Stattdessen nach dem Zeitpunkt fragen (?at=…): Es antwortet die nächste Revision davor.
restore-nothing = In { $field } gibt es nichts wiederherzustellen.
    .hint = Es ist wie damals; was sich geändert hat, zeigen die Unterschiede.

## A call that is sent again

idempotency-key-unreadable = Der Idempotency-Key lässt sich nicht lesen.
    .hint = Einen von 1 bis { $most } einfachen Zeichen senden, etwa eine UUID.
idempotency-key-of-another-call = Dieser Idempotency-Key gehört zu einem anderen Aufruf, von { $at }.
    .hint = Mit einem neuen Aufruf einen neuen Schlüssel senden, mit demselben Aufruf denselben.
idempotency-under-way = Derselbe Aufruf läuft noch.
    .hint = Einen Augenblick warten und ihn noch einmal senden: Dann ist die Antwort da.

## Two who write at the same time

value-changed-by-both = Inzwischen hat es jemand in „{ $theirs }“ geändert; Ihr Wert ist „{ $yours }“.
    .hint = Mit der heutigen Revision noch einmal senden, wenn Ihr Wert gelten soll.

## Plans

plan-kind-unknown = Das kann ein Plan nicht enthalten: { $kind }.
    .hint = Modelle, Produkte, Varianten oder eine andere Ressource der API nennen.
plan-line-unread = Diese Zeile lässt sich nicht lesen.
    .hint = Sie noch einmal senden.
plan-line-unread-at = Zeile { $line } des Plans lässt sich nicht lesen.
    .hint = Jede Zeile ist ein Objekt mit „kind“ (etwa products), „code“ und entweder „set“ mit einem Merge-Patch oder „remove“: true; sonst nichts.
plan-line-moved = Jemand hat es geändert, seit der Plan gemacht wurde; diese Werte bleiben.
    .hint = Ansehen, was jetzt dort steht, und von Hand ändern, wenn der Plan gelten soll.
plan-line-words-lost = Was hier vorher stand, ist nicht aufbewahrt: Die Worte eines Menschen haben keinen Verlauf.
    .hint = Neu schreiben oder aus der Quelle noch einmal importieren.
plan-line-thinned = Was vorher da war, wird nicht mehr aufbewahrt; das lässt sich also nicht zurücknehmen.
    .hint = Im Verlauf des Datensatzes den nächsten aufbewahrten Stand suchen und ihn wiederherstellen.
plan-thinned = Was vor diesem Plan da war, wird nicht mehr aufbewahrt; er lässt sich also nicht rückgängig machen.
    .hint = In den Verläufen der Datensätze die nächsten aufbewahrten Stände suchen und sie wiederherstellen.
plan-line-gone = Es ist nicht mehr da.
    .hint = Zuerst wiederherstellen oder die Zeile weglassen.
plan-dropped = Der Plan wurde verworfen.
    .hint = Einen neuen machen.
plan-not-open = Der Plan ist schon angewandt oder verworfen.
    .hint = Ein angewandter Plan lässt sich rückgängig machen; sonst einen neuen machen.
plan-undone = Der Plan wurde schon rückgängig gemacht.
    .hint = Einen neuen Plan anwenden oder den rückgängig machen, der ihn rückgängig gemacht hat.
plan-not-applied = Der Plan wurde nie angewandt; es gibt nichts rückgängig zu machen.
    .hint = Ihn zuerst anwenden oder verwerfen.

## Records, and what they refer to

code-taken = Mit dem Code „{ $code }“ gibt es schon einen Datensatz ({ $kind }).
    .hint = Einen anderen Code wählen oder den vorhandenen Datensatz bearbeiten.
link-unknown = Es gibt nichts mit dem Code „{ $code }“, worauf sich verweisen ließe (gesucht: { $kind }).
    .hint = Zuerst anlegen oder den Code berichtigen.

## Documents that cannot be read

field-unknown = Ein Feld „{ $field }“ gibt es hier nicht.
    .hint = Möglich sind: { $expected }.
field-missing = Das Feld „{ $field }“ fehlt.
    .hint = Ergänzen.
field-unreadable = Das lässt sich nicht lesen: { $reason }.
    .hint = Mit der Beschreibung der API vergleichen.

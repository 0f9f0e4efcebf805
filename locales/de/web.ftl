## What a request can get wrong, whatever it asks for

json-unreadable = Das ist kein JSON: Es bricht in Zeile { NUMBER($line, useGrouping: 0) }, Spalte { NUMBER($column, useGrouping: 0) } ab.
    .hint = Kurz vor dieser Stelle fehlt wohl ein Anführungszeichen, ein Komma oder eine Klammer.
json-not-an-object = Ein Datensatz ist ein JSON-Objekt, das hier ist etwas anderes.
    .hint = Setzen Sie { "{" } und { "}" } um seine Felder; viele Datensätze auf einmal gehen an …/bulk, einer pro Zeile.
form-unreadable = Das Formular ist nicht lesbar: { $reason }
    .hint = Senden Sie es als multipart/form-data mit Begrenzung, oder die Datei als Inhalt.
file-missing = Die Anfrage enthält keine Datei.
    .hint = Senden Sie ihre Bytes als Inhalt, oder als Teil eines Formulars mit Dateinamen.
media-type = Der Inhalt ist „{ $given }“, diese Adresse nimmt { $wanted }.
    .hint = Setzen Sie den Kopf Content-Type auf { $wanted } und senden Sie den Inhalt in dieser Form.
body-too-large = Der Inhalt ist länger als { $limit } MB.
    .hint = Senden Sie weniger auf einmal; viele Datensätze gehen an …/bulk, dort gilt die Grenze je Zeile.
request-too-slow = Die Anfrage wurde nicht binnen { $seconds } Sekunden beantwortet.
    .hint = Versuchen Sie es noch einmal; senden Sie weniger auf einmal, wenn es so bleibt.
method-not-allowed = { $path } kennt { $method } nicht.
    .hint = Was an dieser Adresse geht, steht in /api/docs.
parameter-unknown = Es gibt keinen Parameter „{ $name }“.
    .hint = Hier bekannt sind: { $known }.
parameter-twice = Dieser Parameter kommt zweimal vor.
    .hint = Senden Sie ihn einmal.
parameter-unreadable = Das ist keine ganze Zahl von { NUMBER($least, useGrouping: 0) } bis { NUMBER($most, useGrouping: 0) }.
    .hint = Senden Sie eine solche Zahl, oder lassen Sie ihn weg.
view-unknown = Diese Sicht gibt es nicht.
    .hint = Bekannt sind: { $known }.
if-match-unreadable = If-Match enthält keine Revision.
    .hint = Senden Sie das ETag genau so, wie Sie es bekommen haben, mit Anführungszeichen, oder * für den heutigen Stand.
field-read-only = „{ $field }“ sagen wir; es kann nicht gesendet werden.
    .hint = Lassen Sie es weg. Der Zustand ändert sich durch approve, review, send-back, archive und reopen; die Revision gehört in If-Match.
code-not-text = Ein Code ist ein Text.
    .hint = Setzen Sie ihn in Anführungszeichen.
code-differs = Der Code im Dokument ist nicht „{ $code }“, wie die Adresse sagt.
    .hint = Lassen Sie ihn weg, oder benennen Sie den Datensatz erst um: POST …/rename.
may-not-be-renamed = Das heißt nach seinem Inhalt oder seiner Quelle und kann keinen anderen Code haben.
    .hint = Lassen Sie den Code, wie er ist.
may-not-be-removed = Datensätze dieser Art werden nicht entfernt.
    .hint = Archivieren Sie ihn, oder entfernen Sie, was auf ihn verweist.
still-referred-to-by = Es wird noch von { $kind } „{ $code }“ genannt, und vielleicht von anderen.
    .hint = Nehmen Sie es dort zuerst heraus.
reason-missing = Ein Produkt geht mit einer Begründung von 1 bis { NUMBER($max, useGrouping: 0) } Zeichen zurück.
    .hint = Sagen Sie in einem Satz, was zu verbessern ist.

## Pages of the house itself

page-home = Zum Anfang
sign-in-title = Anmelden
sign-in-email = E-Mail
sign-in-password = Passwort
sign-in-button = Anmelden
setup-title = Willkommen bei Selvedge
setup-lead = Hier ist noch niemand. Sie werden der erste Admin; die anderen können Sie danach einladen.
setup-password-hint = Mindestens { $min } Zeichen. Ein Satz ist leichter zu merken als ein Rätsel.
setup-button = Haus öffnen

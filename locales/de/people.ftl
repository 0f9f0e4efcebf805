## Coming in

not-signed-in = Es ist niemand angemeldet.
    .hint = Melden Sie sich an, oder senden Sie ein Token: Authorization: Bearer slv_…
token-not-known = Dieses Token ist unbekannt, abgelaufen oder zurückgezogen.
    .hint = Bitten Sie einen Admin um ein neues, oder erzeugen Sie eines: selvedge token create --name … --role …
feed-needs-token = Dieser Feed braucht ein Token.
    .hint = Senden Sie es per HTTP Basic: Benutzername beliebig, das Token als Passwort. Es braucht die Rolle feed.
sign-in-refused = E-Mail und Passwort passen nicht zusammen.
    .hint = Prüfen Sie beides. Ein vergessenes Passwort setzt ein Admin neu.
sent-from-elsewhere = Das kam von einer anderen Website und wurde deshalb nicht ausgeführt.
    .hint = Öffnen Sie die Seite hier und senden Sie noch einmal.
form-outdated = Dieses Formular hat zu lange gewartet.
    .hint = Laden Sie die Seite neu und senden Sie dann.
setup-link-used = Dieser Link ist verbraucht oder stammt von einem früheren Start.
    .hint = Melden Sie sich an, wenn schon jemand da ist; sonst starten Sie den Server neu: Er nennt einen neuen Link.

## What someone may do

may-not-read = Sie dürfen die Datensätze nicht sehen.
    .hint = Bitten Sie einen Admin um eine Rolle, die das darf, etwa viewer.
may-not-hand-in = Sie dürfen keine Produkte zur Prüfung geben.
    .hint = Bitten Sie einen Admin um eine Rolle, die das darf, etwa merchandiser.
may-not-approve = Sie dürfen das nicht freigeben, zurückgeben oder archivieren.
    .hint = Bitten Sie jemanden mit der Rolle approver für die Kategorie.
may-not-import = Sie dürfen keine Kataloge einlesen.
    .hint = Bitten Sie einen Admin um die Rolle merchandiser ohne Einschränkung.
may-not-administer = Das ist Sache der Admins.
    .hint = Bitten Sie einen Admin, es zu tun, oder um die Rolle admin.
may-not-pull-feed = Dieses Token darf keine Feeds abholen.
    .hint = Bitten Sie einen Admin um ein Token mit der Rolle feed.
may-not-write-record = Sie dürfen hier kein { $kind } anlegen oder entfernen.
    .hint = Bitten Sie einen Admin um eine Rolle, die das in dieser Kategorie darf.
may-not-write-field = Sie dürfen „{ $field }“ von diesem { $kind } nicht ändern.
    .hint = Lassen Sie das Feld weg, oder bitten Sie einen Admin um ein Recht für Feld, Kategorie und Sprache.

## People, tokens, grants

role-unknown = Diese Rolle gibt es nicht.
    .hint = Nehmen Sie eine von { $roles }.
grants-missing = Es ist nichts erlaubt.
    .hint = Geben Sie mindestens eine Rolle.
email-unreadable = Das ist keine E-Mail-Adresse.
    .hint = Schreiben Sie sie wie ana@example.com.
email-taken = { $email } ist schon da.
    .hint = Ändern Sie diese Person, oder nehmen Sie eine andere Adresse.
last-admin = Ohne diese Person könnte niemand das Haus verwalten.
    .hint = Machen Sie zuerst jemand anderen zum Admin.
password-too-short = Das Passwort hat weniger als { $min } Zeichen.
    .hint = Machen Sie es länger; ein Satz ist leicht zu merken.
password-too-long = Das Passwort hat mehr als { $max } Zeichen.
    .hint = Kürzen Sie es.
token-name = Ein Token hat einen Namen von 1 bis 100 Zeichen.
    .hint = Sagen Sie, wofür es ist, etwa „ERP-Preise“.
token-name-taken = Es gibt schon ein Token namens „{ $name }“.
    .hint = Nehmen Sie einen anderen Namen: Ein alter bleibt im Protokoll, auch wenn das Token zurückgezogen ist.
token-expired-already = Das Token wäre abgelaufen, bevor es entsteht.
    .hint = Wählen Sie einen Zeitpunkt in der Zukunft, oder lassen Sie ihn weg.
erasure-unfinished = Einige Datensätze wurden die ganze Zeit beschrieben; in ihnen steht der Name noch.
    .hint = Noch einmal ausführen: Es geht dort weiter, wo es aufgehört hat, unter demselben Pseudonym.
erasure-whose = Es ist nicht gesagt, wessen Bewertungen.
    .hint = Entweder „email“ angeben, die Adresse, unter der sie geschrieben wurden, oder „key“, den Schlüssel einer Bewertung.

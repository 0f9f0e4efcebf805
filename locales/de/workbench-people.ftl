## Hereinkommen

sign-in-again = Das hat zu lange gedauert.
    .hint = Melden Sie sich noch einmal von vorn an.
second-title = Zweiter Schritt
second-text = Geben Sie die sechs Ziffern ein, die Ihre Authentifizierungs-App zeigt.
second-code = Code
second-recovery = Ohne App geben Sie einen Ihrer Wiederherstellungscodes ein.
second-back = Als jemand anderes anmelden
second-factor-code-wrong = Dieser Code stimmt nicht oder wurde schon benutzt.
    .hint = Warten Sie auf den nächsten und geben Sie diesen ein. Stimmt er nie, stellen Sie die Uhr Ihres Geräts.
second-factor-unreadable = Der zweite Faktor ist nicht lesbar, weil das Haus jetzt ein anderes Geheimnis hat.
    .hint = Bitten Sie den Betreiber um das alte Geheimnis oder einen Admin, den zweiten Faktor zurückzusetzen.
second-factor-on-already = Der zweite Faktor ist schon eingeschaltet.
    .hint = Schalten Sie ihn erst aus, wenn Sie eine andere App nehmen wollen.
second-factor-not-begun = Hier ist kein zweiter Faktor, an dem etwas zu tun wäre.
    .hint = Laden Sie die Seite neu.
entry-link-gone = Dieser Link wurde benutzt, ist abgelaufen oder durch einen neueren ersetzt.
    .hint = Bitten Sie einen Admin um einen anderen.
password-not-same = Die beiden Passwörter sind nicht gleich.
    .hint = Geben Sie es zweimal gleich ein.
password-old-wrong = Das ist nicht Ihr Passwort.
    .hint = Geben Sie das Passwort ein, mit dem Sie sich jetzt anmelden.
user-name = Ein Name hat 1 bis 100 Zeichen.
    .hint = Schreiben Sie, wie Kollegen Sie nennen.
token-expired = Der Token „{ $name }“ ist am { $day } abgelaufen.
    .hint = Bitten Sie einen Admin um einen neuen.
token-taken-back = Der Token „{ $name }“ wurde zurückgenommen.
    .hint = Bitten Sie einen Admin um einen neuen.
grant-field-unreadable = Das ist kein Feld.
    .hint = Schreiben Sie Namen wie „prices“ oder „attributes.heel_height“, durch Kommas getrennt.
day-unreadable = Das ist kein Tag.
    .hint = Schreiben Sie ihn wie 2026-11-27.
welcome-title = Willkommen, { $name }
welcome-text = Wählen Sie ein Passwort. Danach melden Sie sich damit an.
welcome-reset = Ein neues Passwort
welcome-button = Dieses Passwort nehmen
welcome-done = Das Passwort ist gespeichert. Melden Sie sich jetzt damit an.
kept-title = Sie wurden abgemeldet, während Sie schrieben.
kept-text = Nichts ist verloren: Was Sie eingegeben haben, wartet hier, bis Sie angemeldet sind.
kept-again-title = Ihre Eingaben sind noch da
kept-again-text = Sie sind wieder angemeldet. Sehen Sie alles noch einmal durch und senden Sie es dann.
kept-again-button = Jetzt senden
kept-again-leave = Verwerfen und die Seite neu laden
sign-on-or = oder
sign-on-button = Mit { $provider } anmelden
sign-on-go-on = Ich habe mich dort angemeldet: weiter
sign-on-away = Der Anbieter der Anmeldung antwortet nicht, wie er sollte.
    .hint = Versuchen Sie es später wieder oder melden Sie sich mit Ihrem Passwort an.
sign-on-again = Die Anmeldung wurde nicht rechtzeitig oder in einem anderen Fenster beendet.
    .hint = Beginnen Sie noch einmal.
sign-on-not-trusted = Was der Anbieter über Sie sagt, ließ sich nicht prüfen.
    .hint = Beginnen Sie noch einmal. Hilft das nicht, sagen Sie es dem Betreiber dieses Hauses.
sign-on-declined = Der Anbieter hat Sie nicht eingelassen: { $reason }
    .hint = Beginnen Sie noch einmal oder fragen Sie, wer den Anbieter verwaltet.
sign-on-no-address = Der Anbieter sagt nicht, welche E-Mail-Adresse Sie haben.
    .hint = Bitten Sie, wer ihn verwaltet, die Adresse für dieses Haus freizugeben.
sign-on-address-not-verified = Der Anbieter weiß nicht, ob { $email } Ihnen gehört.
    .hint = Lassen Sie die Adresse dort bestätigen und beginnen Sie noch einmal.
sign-on-not-here = Hier heißt niemand { $email }.
    .hint = Bitten Sie einen Admin um eine Einladung.
sign-on-disabled = { $email } darf sich hier nicht anmelden.
    .hint = Fragen Sie einen Admin.
sign-on-no-group = { $email } gehört zu keiner Gruppe, die eingelassen wird.
    .hint = Fragen Sie, wer die Gruppen verwaltet.
config-sign-on-issuer = Das ist nicht die Adresse eines Anbieters.
    .hint = Schreiben Sie seinen Aussteller wie https://login.example; nur auf diesem Rechner genügt HTTP.
config-sign-on-client = Der Anbieter muss wissen, wer fragt.
    .hint = Geben Sie die Client-ID an, die er vergeben hat: SELVEDGE_SIGN_ON_CLIENT_ID.
config-sign-on-rule = Eine Regel gilt für eine Gruppe oder für eine Domain.
    .hint = Geben Sie jeder Regel entweder „group“ oder „domain“.
config-secret-short = Das Geheimnis hat weniger als { $min } Zeichen.
    .hint = Erzeugen Sie zufällig ein langes, etwa mit openssl rand -base64 32.

## Einstellungen

workbench-settings = Einstellungen
workbench-account = Ihr Konto
workbench-users = Personen
workbench-tokens = API-Token
workbench-audit = Protokoll
workbench-further = Weiter
workbench-language = Sprache
workbench-language-browser = Wie im Browser
workbench-copy = Kopieren
workbench-copied = Kopiert
workbench-you = Sie

## Das eigene Konto

workbench-account-you = Sie
    .hint = Kollegen sehen Ihren Namen in Verläufen und Kommentaren.
workbench-user-name = Name
workbench-password-text = Ihre anderen Sitzungen enden, wenn Sie es ändern.
workbench-password-old = Jetziges Passwort
workbench-password-new = Neues Passwort
workbench-password-again = Neues Passwort noch einmal
workbench-password-change = Passwort ändern
workbench-password-confirm = Ihr Passwort, damit sicher ist, dass Sie es sind
workbench-password-none = Sie haben hier kein Passwort: Sie melden sich mit { $provider } an.
workbench-password-done = Das Passwort ist geändert. Ihre anderen Sitzungen sind beendet.
workbench-factor = Zweiter Faktor
workbench-factor-text = Ein Code aus einer App neben dem Passwort: Ein gestohlenes Passwort allein öffnet nichts.
workbench-factor-on = Ein
workbench-factor-off = Aus
workbench-factor-manage = Wiederherstellungscodes und mehr
workbench-factor-begin = Einschalten
workbench-factor-begin-text = Sie brauchen eine Authentifizierungs-App auf dem Telefon oder im Passwortmanager.
workbench-factor-go-on = Weiter
workbench-factor-provider = Sie melden sich bei Ihrem Anbieter an; er fragt nach einem zweiten Faktor, wenn er einen will.
workbench-factor-scan = Scannen Sie dies mit Ihrer App
    .hint = Geben Sie dann die sechs Ziffern ein, die sie zeigt. Erst damit ist der zweite Faktor eingeschaltet.
workbench-factor-picture = QR-Code mit dem Geheimnis für Ihre App
workbench-factor-secret = Oder tippen Sie das Geheimnis ab
workbench-factor-confirm = Einschalten
workbench-factor-remove = Ausschalten
workbench-factor-off-done = Der zweite Faktor ist ausgeschaltet.
workbench-factor-codes-left = { $count ->
        [one] noch { $count } Wiederherstellungscode
       *[other] noch { $count } Wiederherstellungscodes
    }
workbench-codes = Wiederherstellungscodes
workbench-codes-once = Bewahren Sie sie auf, wo Sie sie ohne Ihr Telefon finden. Jeder gilt einmal, und sie werden nur jetzt gezeigt.
workbench-codes-kept = Ich habe sie aufbewahrt
workbench-codes-few = Nur noch wenige
workbench-codes-renew = Neue Wiederherstellungscodes
workbench-sessions = Wo Sie angemeldet sind
workbench-sessions-text = Eine Sitzung endet nach einer Woche ohne Nutzung und spätestens nach einem Monat.
workbench-session-this = Diese
workbench-session-seen = zuletzt benutzt
workbench-session-end = Beenden
workbench-session-end-one = Sitzung auf { $device } beenden
workbench-sessions-end = Alle anderen beenden
workbench-sessions-done = Beendet.

## chosen at run time

workbench-way-password = mit Passwort
workbench-way-second-factor = mit zweitem Faktor
workbench-way-recovery-code = mit Wiederherstellungscode
workbench-way-sign-on = über Anbieter
workbench-way-link = über Link
workbench-yes = ja
workbench-no = nein
workbench-role-admin = Admin
workbench-role-merchandiser = Merchandising
workbench-role-translator = Übersetzung
workbench-role-photographer = Fotografie
workbench-role-approver = Freigabe
workbench-role-viewer = Nur lesen
workbench-role-feed = Nur Feeds
workbench-group-texts = Texte
workbench-group-composition = Stoff und Material
workbench-group-care = Pflege
workbench-group-fit = Passform und Größen
workbench-group-photos = Fotos und Filme
workbench-group-attributes = Attribute
workbench-group-policies = Rückgabe und Versand
workbench-group-trade = Handelsrecht
workbench-group-prices = Preise und GTINs
workbench-group-links = Passt dazu
workbench-user-active = aktiv
workbench-user-invited = eingeladen
workbench-user-disabled = gesperrt
workbench-token-active = aktiv
workbench-token-expired = abgelaufen
workbench-token-revoked = zurückgenommen
workbench-bar-role = Ihre Rolle schreibt das nicht.
workbench-bar-category = Sie dürfen das nur in anderen Kategorien schreiben.
workbench-bar-locale = Sie dürfen das nur in anderen Sprachen schreiben.
workbench-bar-field = Sie dürfen nur andere Felder schreiben.
workbench-audit-signed-in = Angemeldet
workbench-audit-signed-out = Abgemeldet
workbench-audit-sign-in-refused = Anmeldung abgewiesen
workbench-audit-sign-in-paused = Anmeldung nach Fehlversuchen pausiert
workbench-audit-sign-on-refused = Anmeldung über Anbieter abgewiesen
workbench-audit-session-ended = Sitzung beendet
workbench-audit-sessions-ended = Sitzungen beendet
workbench-audit-password-set = Passwort gesetzt
workbench-audit-password-changed = Passwort geändert
workbench-audit-second-factor-on = Zweiter Faktor eingeschaltet
workbench-audit-second-factor-off = Zweiter Faktor ausgeschaltet
workbench-audit-recovery-codes-renewed = Wiederherstellungscodes erneuert
workbench-audit-identity-linked = Mit Anbieter verbunden
workbench-audit-user-created = Person hinzugefügt
workbench-audit-user-changed = Person geändert
workbench-audit-grants-changed = Rechte geändert
workbench-audit-user-removed = Person entfernt
workbench-audit-account-changed = Eigenes Konto geändert
workbench-audit-link-made = Zugangslink erstellt
workbench-audit-token-created = Token erstellt
workbench-audit-token-revoked = Token zurückgenommen
workbench-audit-token-used = Token an diesem Tag benutzt
workbench-audit-exported = Exportiert
workbench-audit-person-erased = Daten einer Person gelöscht
workbench-audit-review-erased = Bewertung gelöscht
workbench-detail-address = Adresse
workbench-detail-by = wie
workbench-detail-before = Rechte vorher
workbench-detail-count = Anzahl
workbench-detail-days = Tage
workbench-detail-expires-at = läuft ab
workbench-detail-grants = Rechte
workbench-detail-is-active = darf sich anmelden
workbench-detail-locale = Sprache
workbench-detail-places = Stellen
workbench-detail-reason = Grund
workbench-detail-reviews = Bewertungen
workbench-detail-seconds = Sekunden

## Rechte

workbench-grants = Rechte
    .hint = Was ein Recht erlaubt, erlaubt es in seiner Kategorie, seinen Sprachen und Teilen. Mehrere Rechte ergänzen sich.
workbench-grant-number = Recht { $number }
workbench-role-of = Rolle
workbench-role-none = Rolle wählen
workbench-grant-category = In
workbench-grant-everywhere = Allen Kategorien
workbench-grant-locales = Nur Texte in (nichts angekreuzt: alle Sprachen)
workbench-grant-fields = Nur diese Teile (nichts angekreuzt: alle)
workbench-grant-others = Weitere Felder mit Namen
workbench-grant-add = Recht hinzufügen
workbench-grant-drop = Wegnehmen
workbench-read-only = Sie dürfen das ansehen, nicht ändern.

## Personen

workbench-user = Person
workbench-seen = Zuletzt hier
workbench-standing = Stand
workbench-invite = Jemanden einladen
workbench-invite-button = Einladen
workbench-invite-another = Noch jemanden einladen
workbench-invited = { $email } ist eingeladen
workbench-link = Link
workbench-link-text = Senden Sie diesen Link selbst an die Person; er wird nur jetzt gezeigt. Damit setzt sie ihr Passwort. Er gilt einmal, { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } lang.
workbench-link-provider = Wer sich mit { $provider } anmeldet, braucht keinen Link.
workbench-link-make = Link erstellen
workbench-user-removed = Die Person ist entfernt. Der Verlauf behält, dass sie etwas getan hat.
workbench-last-admin = Das ist der einzige Admin: Rechte und Zugang bleiben, bis jemand anderes Admin ist.
workbench-help = Hilfe
workbench-help-reset = Passwort vergessen: ein Link, mit dem die Person ein anderes setzt.
workbench-help-invite = Noch kein Passwort: ein Link, mit dem die Person eines setzt.
workbench-help-factor = App und Wiederherstellungscodes verloren:
workbench-help-sessions = { $count ->
        [0] Die Person ist nirgends angemeldet.
        [one] Die Person ist auf { $count } Gerät angemeldet.
       *[other] Die Person ist auf { $count } Geräten angemeldet.
    }
workbench-factor-reset = Zweiten Faktor zurücksetzen
workbench-factor-reset-done = Der zweite Faktor ist zurückgesetzt. Die Person meldet sich nur mit dem Passwort an, bis sie ihn wieder einschaltet.
workbench-sessions-end-all = Alle Sitzungen beenden
workbench-unpause = Sofort wieder versuchen lassen
workbench-unpaused = Die Person darf es sofort wieder versuchen.
workbench-access = Zugang
workbench-access-text = Wer gesperrt ist, wird sofort abgemeldet und kann sich nicht anmelden. Was die Person getan hat, bleibt.
workbench-disable = Sperren
workbench-enable = Entsperren
workbench-remove = Entfernen
workbench-remove-text = Das Konto geht für immer. Um den Namen auch aus Verläufen zu löschen: selvedge user erase.
workbench-remove-button = Endgültig entfernen

## Token

workbench-token = Token
workbench-tokens-text = Programme kommen mit einem Token statt mit einem Passwort herein.
workbench-tokens-docs = Was sie können
workbench-tokens-none = Es gibt noch keinen Token.
    .hint = Erstellen Sie einen für jedes Programm, das hier liest oder schreibt, mit nicht mehr Rechten als nötig.
workbench-token-make = Token erstellen
workbench-token-button = Erstellen
workbench-token-name = Wofür
workbench-token-for = Wofür ist er?
workbench-token-until = Gilt bis Ende des
    .hint = Leer: für immer. Ein Tag ist sicherer.
workbench-token-since = seit { $day }
workbench-token-used = Zuletzt benutzt
workbench-token-never-used = noch nie
workbench-token-expires = Läuft ab
workbench-token-never = nie
workbench-token-revoke = Zurücknehmen
workbench-token-revoke-one = { $name } zurücknehmen
workbench-token-revoke-text = Programme, die ihn benutzen, arbeiten sofort nicht mehr.
workbench-token-revoked-done = Der Token ist zurückgenommen.
workbench-token-once = Kopieren Sie ihn jetzt: Er wird nur dieses eine Mal gezeigt.
workbench-token-how = Programme senden ihn als

## Protokoll

workbench-audit-table = Als Tabelle mitnehmen
workbench-audit-person = Person oder Token
workbench-audit-action = Was
workbench-audit-all = Alles
workbench-audit-from = Von
workbench-audit-until = Bis
workbench-audit-filter = Zeigen
workbench-audit-clear = Alles zeigen
workbench-audit-when = Wann
workbench-audit-who = Wer
workbench-audit-what = Was
workbench-audit-more = Einzelheiten
workbench-audit-older = Ältere
workbench-audit-none = Nichts ist vermerkt.
    .hint = Wählen Sie eine andere Person, Art oder einen anderen Tag.

## Hilfe

help-title = Hilfe
help-text = Was Schritt für Schritt zu tun ist, und was, wenn es nicht gelingt.
help-steps = Schritt für Schritt
help-wrong = Wenn es nicht gelingt
help-unknown = Es gibt keine Hilfeseite „{ $page }“.
    .hint = Wählen Sie eine von diesen.

## Hilfe: der erste Import
## chosen at run time

help-first-import = Der erste Import
    .hint = Einen Katalog aus einer Tabelle oder einem anderen System hereinholen und sehen, was er ändern würde, bevor etwas bleibt.
help-first-import-step-1 = Nehmen Sie eine Tabelle mit einer Zeile je Größe, Farbe oder Modell (CSV, TSV, Excel oder JSON) oder einen Export aus Shopify, WooCommerce, Magento oder Akeneo. Eine Spalte muss einen Code enthalten, der gleich bleibt, etwa die SKU.
help-first-import-step-2 = Öffnen Sie *{ runs-title }*, legen Sie die Datei irgendwo auf der Seite ab oder wählen Sie sie, und drücken Sie *{ runs-upload }*.
help-first-import-step-3 = Sagen Sie unter *{ runs-defaults }* Sprache, Währung und Marke, falls die Datei sie nicht nennt. Wer freigeben darf, kann *{ runs-approve }* ankreuzen: Was vollständig ist, geht dann von selbst hinaus.
help-first-import-step-4 = Sehen Sie die Spalten an: Was jede bedeutet, wird nach ihrem Namen vorgeschlagen. Wählen Sie eine andere Bedeutung, wo das nicht stimmt; *{ runs-more }* sagt, welche Wörter für welche stehen, die Einheit, und wie eine Liste getrennt ist. *{ runs-read-again }* zeigt, was aus den ersten Zeilen würde.
help-first-import-step-5 = Drücken Sie *{ runs-try }*. Sie bekommen einen Plan mit jedem Datensatz, der neu oder geändert wäre, Wert für Wert, und jeder Zeile, die abgelehnt würde. Noch hat sich nichts geändert.
help-first-import-step-6 = Drücken Sie *{ runs-import }*. Sie können die Seite verlassen und später wieder nachsehen, wie weit es ist.
help-first-import-step-7 = Lesen Sie den *{ runs-step-report }*: Er sagt, was aus jeder Spalte und jeder Zeile geworden ist. *{ runs-undo }* nimmt den Import als Ganzes zurück; was jemand seither geändert hat, bleibt.
help-first-import-step-8 = An der Befehlszeile geht dasselbe so, erst zur Probe, dann im Ernst:
help-first-import-wrong-1 = { runs-no-key }
    .hint = Geben Sie der Spalte mit dem Code die Bedeutung *{ runs-field-key }*, sagen Sie unter *{ runs-level }*, was eine Zeile ist, und drücken Sie *{ runs-read-again }*.
help-first-import-wrong-2 = Buchstaben sehen falsch aus, etwa `Ã¤` statt `ä`.
    .hint = Sichern Sie die Datei als UTF-8 (in Excel: „CSV UTF-8“), drücken Sie *{ runs-drop-upload }* und laden Sie sie neu hoch.
help-first-import-wrong-3 = Zeilen werden abgelehnt.
    .hint = Der Bericht nennt für jede den Grund. Laden Sie dort die abgelehnten Zeilen herunter, berichtigen Sie sie und laden Sie diese Datei hoch: Was die Spalten bedeuten, ist noch bekannt.
help-first-import-wrong-4 = Alles ist da, aber kein Produkt ist freigegeben.
    .hint = Der Bericht zählt, was den Produkten fehlt. In der Liste findet `missing:care in de` die, denen etwas Bestimmtes fehlt; ergänzen Sie sie, oder importieren Sie eine zweite Datei mit dem, was gefehlt hat.

## Hilfe: der erste Kanal
## chosen at run time

help-first-channel = Der erste Kanal
    .hint = Ein Kanal ist, wohin vollständige Produkte gehen: der eigene Shop, ein Marktplatz, ein Partner. Er sagt, in welchen Sprachen und Märkten, und was er von einem Produkt verlangt.
help-first-channel-step-1 = Entscheiden Sie, in welchen Sprachen jeder Text da sein muss und in welchen Ländern der Kanal verkauft, jeweils mit Währung, Sprachen und ob die Preise Steuer enthalten. Die erste Sprache ist die, aus der übersetzt wird; das erste Land gilt, wo niemand eines nennt.
help-first-channel-step-2 = Öffnen Sie *{ rooms-channels }* und drücken Sie *{ rooms-channels-new }* (das können Admins). Geben Sie einen Code wie `storefront`, den alle Adressen des Kanals tragen, einen Namen und unter *{ rooms-field-required-locales }* die Sprachen. Mit *{ rooms-field-is-storefront }* hat der Kanal Seiten in dem Shop, den Selvedge mitbringt; lassen Sie es weg, wenn er nur Feeds hat oder an eine Plattform liefert.
help-first-channel-step-3 = Fügen Sie unter *{ rooms-part-markets }* eine Zeile je Land hinzu. Sagen Sie unter *{ rooms-part-gates }*, was Produkte brauchen: welche Angaben, wie viele Fotos mindestens, welche Regeln des Rechts. *{ rooms-part-selection }* nimmt nur bestimmte Kategorien oder Marken. Drücken Sie *{ rooms-make }*; alles lässt sich später ändern.
help-first-channel-step-4 = Dasselbe geht als Datei: Eine Zeile in `channel.ndjson`, unter *{ runs-title }* hereingeholt, legt den Kanal an oder ändert ihn. Programme schicken den Datensatz mit dem Token eines Admins an `PUT /api/v1/channels/storefront`; `/api/docs` beschreibt alle seine Felder.
help-first-channel-step-5 = Öffnen Sie *{ workbench-dashboard }*: *{ workbench-completeness }* zählt, wie viele Produkte in jeder Sprache alles haben, was der Kanal verlangt. Ein Klick zeigt sie.
help-first-channel-step-6 = Öffnen Sie ein Produkt: *{ workbench-missing }* nennt, was noch aussteht. Ergänzen Sie es und drücken Sie *{ workbench-approve }*; es geht gleich danach hinaus.
help-first-channel-step-7 = Spätere Änderungen warten auf die nächste Freigabe, Preise und Bestände gehen sofort hinaus. *{ workbench-shown }* im Editor sagt, wie das Produkt auf jedem Kanal steht.
help-first-channel-wrong-1 = Ein Produkt ist freigegeben und erscheint nicht.
    .hint = *{ workbench-shown }* nennt den Grund: Es fehlt etwas, das der Kanal verlangt, es hat in keiner Währung eines Marktes einen Preis, oder es wartet auf den Tag seines Drops.
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = Der Kanal wird nicht angenommen.
    .hint = Die Meldung oder der Bericht des Imports nennt das Feld. Sprachen stehen als Kürzel (`de`, `fr-CA`), Länder mit zwei Buchstaben (`DE`), Währungen mit drei (`EUR`); mindestens eine verlangte Sprache und ein Markt mit einer Sprache müssen da sein.

## Hilfe: der erste Feed
## chosen at run time

help-first-feed = Der erste Feed
    .hint = Ein Feed ist eine Adresse, von der das Google Merchant Center, ein Marktplatz oder das Programm eines Partners abholt, was auf einem Kanal live ist.
help-first-feed-step-1 = Sie brauchen einen Kanal, auf dem mindestens ein Produkt live ist.
help-first-feed-step-2 = Die Seite des Kanals führt seine Adressen unter *{ rooms-feed-addresses }* auf, bereit zum Kopieren: wo Selvedge von außen zu sehen ist, der Code des Kanals, das Format. `google.xml` und `google.tsv` sind für das Google Merchant Center und alle, die sein Format lesen; `products.jsonl` ist für eigene Programme, mit einer Größe je Zeile.
help-first-feed-step-3 = Markt und Sprache stehen hinter dem Fragezeichen. Ohne sie kommt der erste Markt des Kanals in dessen erster Sprache.
help-first-feed-step-4 = Wenn nicht jeder ihn lesen soll, kreuzen Sie im Kanal *{ rooms-field-feeds-need-token }* an und erstellen Sie ein Token mit der Rolle *{ workbench-role-feed }* unter *{ workbench-settings }*, *{ workbench-tokens }* oder an der Befehlszeile.
help-first-feed-step-5 = Tragen Sie die Adresse am anderen Ende ein, im Merchant Center als Datei, die nach Zeitplan abgerufen wird. Das Token ist das Passwort (HTTP Basic), der Benutzername beliebig. Versuchen Sie es erst selbst:
help-first-feed-step-6 = Ein Programm, das oft kommt, muss nicht alles abholen: Jede Antwort hat einen Kopf `Selvedge-Cursor`. Schicken Sie seinen Wert als `since` mit, dann kommt nur, was sich geändert hat.
help-first-feed-wrong-1 = Der Feed antwortet, dass der Kanal dort nicht verkauft oder diese Sprache nicht spricht.
    .hint = Die Antwort zählt Märkte oder Sprachen des Kanals auf. Schreiben Sie das Land mit zwei Buchstaben, wie es im Kanal steht.
help-first-feed-wrong-2 = Der Feed antwortet mit 401 oder 403.
    .hint = Das Token fehlt, ist abgelaufen oder zurückgenommen, oder seine Rolle darf keine Feeds abholen. Erstellen Sie ein neues mit der Rolle *{ workbench-role-feed }*.
help-first-feed-wrong-3 = Ein Produkt ist live, aber nicht im Feed.
    .hint = *{ workbench-shown }* im Editor sagt, was Google ablehnen würde: keine Marke, kein Titel oder keine Beschreibung, niemand hat gesagt, für wen es ist, oder sein erstes Bild ist kleiner als 250 × 250 Pixel (ab 31. Januar 2027 500 × 500).
help-first-feed-wrong-4 = Die Links im Feed führen zu `127.0.0.1`.
    .hint = Wer den Server betreibt, setzt `public_url` in `selvedge.toml` oder `SELVEDGE_PUBLIC_URL` und startet den Server neu.

## Hilfe: Sicherung
## chosen at run time

help-backup = Sichern und Wiederherstellen
    .hint = Für alle, die den Server betreiben: was zu kopieren ist, wie es zurückkommt, und wie sich das üben lässt, bevor es nötig wird.
help-backup-step-1 = Alles liegt im Datenordner, wenn die Einstellungen nichts anderes sagen. Kopieren Sie `selvedge.db` (alle Datensätze, ihr Verlauf, Personen), `files` (Fotos und Dokumente), `secret.key` und `address.key` (ohne sie gilt kein zweiter Faktor mehr, und Bewertungen sind nicht mehr nach der Adresse ihrer Verfasser zu finden) sowie Ihre eigenen `selvedge.toml`, `packs` und `care-symbols`.
help-backup-step-2 = `index` und `tmp` müssen Sie nicht kopieren: Die Indexe werden aus den Datensätzen neu gemacht.
help-backup-step-3 = Am einfachsten: Server anhalten, Ordner kopieren, Server starten. Lange Arbeiten gehen weiter, wo sie waren.
help-backup-step-4 = Bei laufendem Server: erst die Datenbank mit dem Werkzeug von SQLite, dann die Dateien. So nennt kein Datensatz eine Datei, die der Kopie fehlt.
help-backup-step-5 = Mit PostgreSQL und einem Bucket: erst ein Abzug der Datenbank, dann eine Kopie oder Version des Buckets. Bewahren Sie `SELVEDGE_SECRET` oder `secret.key` dabei auf.
help-backup-step-6 = Üben Sie es: Legen Sie die Kopie in einen eigenen Ordner, möglichst auf einem anderen Rechner. Nehmen Sie `connector_hosts`, `database` und `files` aus ihrer `selvedge.toml` und aus der Umgebung, damit die Kopie an keinen Shop liefert und keine anderen Datensätze anrührt. Mit PostgreSQL spielen Sie den Abzug in eine leere Datenbank ein und nennen diese mit `--database`. Machen Sie dann die Indexe, prüfen Sie alles und öffnen Sie sie an einem eigenen Port:
help-backup-step-7 = Zum Wiederherstellen halten Sie den Server an und setzen die Kopie an die Stelle des Datenordners. Dann dort dasselbe: Indexe, Prüfung, Start.
help-backup-wrong-1 = `selvedge check` findet, dass Dateien fehlen.
    .hint = Sie wurden vor der Datenbank kopiert oder gar nicht. Kopieren Sie `files` noch einmal aus der neuesten Sicherung: Dateien ändern sich nie, neuere passen also immer.
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = Bringen Sie `secret.key` oder den Wert von `SELVEDGE_SECRET` zurück, wie er war. Ist er verloren, hilft jeder Person `selvedge user reset-second-factor`.
help-backup-wrong-3 = Ein Befehl sagt, dass ein Server den Ordner hält.
    .hint = Halten Sie erst diesen Server an: `selvedge reindex` und ein zweiter Server wollen den Ordner für sich.
help-backup-wrong-4 = Die Daten einer Person wurden gelöscht, nachdem die Sicherung gemacht war.
    .hint = Löschen Sie sie im Wiederhergestellten noch einmal, mit `selvedge user erase`. Bewahren Sie keine Sicherung länger auf, als Sie müssen.

## Hilfe: Fotos
## chosen at run time

help-photos = Fotos abgeben
    .hint = Namen, die sagen, was ein Foto zeigt: Dann finden Hunderte von selbst ihr Produkt, ihre Reihenfolge und ihre Rolle.
help-photos-step-1 = Nennen Sie jede Datei nach dem Code des Produkts, ihrem Platz und ihrer Rolle. Statt des Produktcodes geht auch die SKU oder GTIN einer seiner Größen, oder Modell und Farbe.
help-photos-step-2 = Diese Wörter sagen, was ein Foto zeigt. `swatch` und `social` stehen neben der Galerie; ohne ein Wort steht das Foto dort nach der Reihe.
help-photos-step-3 = Öffnen Sie *{ desk-title }*, legen Sie die Fotos oder ganze Ordner irgendwo auf der Seite ab und sehen Sie zu, wie jedes hereinkommt; bis zu 300 auf einmal. JPEG, PNG, WebP und TIFF gehen, auch Filme (MP4, WebM) und PDF.
help-photos-step-4 = Sind sie da, drücken Sie *{ desk-match }*: Sie bekommen einen Plan, welches Foto zu welchem Produkt kommt. Sehen Sie ihn durch, ändern Sie, was falsch ist, und drücken Sie *{ desk-hang-all }*; es lässt sich als Ganzes zurücknehmen. Was ein Produkt schon zeigt, behält seine Reihenfolge; neue Fotos kommen dahinter.
help-photos-step-5 = *{ desk-part-inbox }* behält, was kein Produkt gefunden hat. Ziehen Sie ein Foto auf eines der Produkte neben der Wand, oder wählen Sie einige aus, schreiben Sie den Code des Produkts und drücken Sie *{ desk-hang }*. Sind mehr Produkte da, versucht es *{ desk-match-all }* noch einmal.
help-photos-step-6 = Fotos dürfen auch mit einem Katalog unter *{ runs-title }* kommen, als Dateien oder in einem ZIP-Archiv: Seine Spalte *{ runs-field-images }* nennt die Fotos jeder Zeile. Der Bericht führt *{ runs-unmatched }* auf; sie warten im Eingang.
help-photos-step-7 = Für ein einzelnes Produkt öffnen Sie es und drücken *{ workbench-add-photos }*. Dort sagen Sie auch die Rolle, die Reihenfolge (*{ workbench-earlier }*, *{ workbench-later }*) und *{ workbench-alt }*.
help-photos-step-8 = Ein Produkt zeigt höchstens zehn Fotos; das erste steht überall für es. Geänderte Fotos gehen mit der nächsten Freigabe hinaus.
help-photos-wrong-1 = Ein Foto hat kein Produkt gefunden.
    .hint = Sein Name beginnt mit keinem Code, keiner SKU, keiner GTIN und keinem Modell, die hier bekannt sind; oder er nennt ein Modell mit mehreren Farben und keine davon. Es wartet unter *{ desk-part-inbox }*: Platzieren Sie es von Hand.
help-photos-wrong-2 = Ein Foto hängt am falschen Produkt.
    .hint = Es zählt der längste Code, mit dem der Name beginnt. Nehmen Sie das Foto im Editor ab und platzieren Sie es von Hand, wo es hingehört, oder machen Sie den Plan oder Import rückgängig, der es platziert hat.
help-photos-wrong-3 = Eine Datei wird nicht angenommen.
    .hint = Sie ist größer als 64 MB, hat mehr als 100 Millionen Pixel oder ist beschädigt. Exportieren Sie sie neu als JPEG; am besten mit 2000 bis 4000 Pixeln an der längeren Seite.
help-photos-wrong-4 = Ein Feed lehnt das erste Bild als zu klein ab.
    .hint = Google nimmt keines unter 250 × 250 Pixeln, ab 31. Januar 2027 keines unter 500 × 500. Am besten sind 1500 × 1500 und mehr.

## Hilfe: die Abfrage
## chosen at run time

help-query = Genau fragen
    .hint = Die Abfrage über den Produkten nimmt Wörter und genaue Bedingungen, in Codes oder in den Wörtern Ihrer Sprache.
help-query-step-1 = Wörter finden Produkte wie immer: nach Titel, Code, Faser, Farbe, in jeder Sprache. Bedingungen dürfen daneben stehen. In Ihrer Sprache kann eine Abfrage so lauten: `{ grid-query-example }`.
help-query-step-2 = Eine Bedingung ist ein Feld, ein Zeichen und ein Wert. Die Zeichen sind `=`, `!=`, `<`, `<=`, `>` und `>=`; `:` heißt dasselbe wie `=`. Was nebeneinander steht, muss alles zutreffen.
help-query-step-3 = Mehrere Werte werden durch Kommas getrennt. `or`, `not` und Klammern verbinden Bedingungen; `under` nimmt eine Kategorie mit allem darunter.
help-query-step-4 = `missing` und `complete` fragen nach dem, was Kanäle verlangen: nach einer Sache, in einer Sprache, auf einem Kanal.
help-query-step-5 = `none` heißt kein Wert, `*` am Ende heißt irgendetwas. Was in Anführungszeichen steht, ist ein Suchwort, auch wenn ein Feld so heißt.
help-query-step-6 = Zahlen und Tage werden verglichen. Ein Preis ohne Währung gilt in der des ersten Marktes; `-7d` ist vor einer Woche.
help-query-step-7 = `changed` findet, was seit seiner Freigabe bearbeitet wurde; `own` findet Produkte, die etwas selbst sagen, statt es von ihrem Modell zu nehmen.
help-query-step-8 = Sichern Sie eine Abfrage mit *{ grid-view-save }*, ändern Sie alles, was sie findet, auf einmal, oder fragen Sie dasselbe in der API: `GET /api/v1/products?query=`.
help-query-wrong-1 = Ein Teil der Abfrage ist markiert.
    .hint = Darunter steht, was nicht zu lesen ist und was dort stehen darf. Beim Tippen schlägt die Abfrage vor, wie es weitergehen kann.
help-query-wrong-2 = Ein Wort kann nicht innerhalb von „oder“, „nicht“ oder Klammern stehen.
    .hint = Dort dürfen nur Bedingungen stehen. Schreiben Sie Wörter davor.
help-query-wrong-3 = Nichts wird gefunden, obwohl etwas da sein müsste.
    .hint = Alle Bedingungen und Wörter müssen zugleich zutreffen: Nehmen Sie einige weg. `missing` findet nur, was ein Kanal verlangt: In einer Sprache, die kein Kanal verlangt, fehlt nichts.

## Hilfe: Tasten
## chosen at run time

help-keys = { find-keys }
    .hint = Welche Tasten finden, öffnen, speichern und freigeben.

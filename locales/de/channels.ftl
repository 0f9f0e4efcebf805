## Warum ein Produkt auf einem Kanal nicht gezeigt wird, oder was zu richten ist, obwohl es gezeigt wird

publication-not-approved = Es ist nicht freigegeben.
    .hint = Geben Sie es frei; ab dann wird gezeigt, was freigegeben wurde.
publication-archived = Es ist archiviert.
    .hint = Nehmen Sie es wieder auf und geben Sie es frei, um es erneut zu zeigen.
publication-not-selected = Der Kanal nimmt keine Produkte dieser Kategorie oder Marke.
    .hint = Ändern Sie die Auswahl des Kanals oder die Kategorie des Produkts.
publication-no-price = Keine seiner Größen hat einen Preis in einem Markt des Kanals.
    .hint = Ergänzen Sie einen Preis in der Währung eines der Märkte des Kanals.
publication-waits-for-drop = Es geht mit einem Drop hinaus, am { $at }.
    .hint = Ändern Sie das Datum des Drops, um es früher zu zeigen.

## Was die Frage eines Kunden nicht verlangen darf

shop-market = Der Kanal verkauft dort nicht.
    .hint = Seine Märkte sind { $known }.
shop-locale = Der Kanal spricht diese Sprache nicht.
    .hint = Seine Sprachen sind { $known }.
shop-facet = Unter diesem Namen gibt es nichts zu filtern.
    .hint = Die Filter sind { $known }.
shop-sort = Diese Reihenfolge gibt es nicht.
    .hint = Die Reihenfolgen sind { $known }.

## Warum ein Feed es ablehnen würde

feed-code-too-long = „{ $text }“ ist länger als die { $most } Zeichen, die der Feed nimmt.
    .hint = Geben Sie einen kürzeren Code oder Namen.
feed-no-brand = Es hat keine Marke, und der Feed verlangt eine.
    .hint = Nennen Sie die Marke seines Styles.
feed-no-text = Es hat keinen Titel oder keine Beschreibung.
    .hint = Schreiben Sie beides in der ersten Sprache des Kanals.
feed-no-department = Niemand hat gesagt, für wen es ist.
    .hint = Nennen Sie die Abteilung seines Styles: der Feed verlangt Geschlecht und Alter.
feed-no-colour = Der Feed will die Namen seiner Farben, nicht das Wort für viele.
    .hint = Schreiben Sie den eigenen Farbnamen der Marke, etwa „Rot/Blau“.
feed-no-picture = Es hat kein Bild.
    .hint = Fügen Sie ein Foto des Produkts hinzu.
feed-picture-too-small = Sein erstes Bild hat { $size } Pixel; der Feed nimmt keines unter { $least } × { $least }.
    .hint = Ersetzen Sie es durch ein größeres, am besten ab 1500 × 1500.

## Was nicht mehr öffentlich ist

media-withdrawn = Dieses Bild wurde einmal gezeigt und wird es nicht mehr.
    .hint = Fragen Sie die Seite, die darauf verweist, nach dem heutigen Bild.

## Wonach die API gefragt werden kann

publication-state = Diesen Zustand gibt es nicht.
    .hint = Die Zustände sind { $known }.

## Warum eine Plattform ein Produkt nicht hat

delivery-refused = Die Plattform nimmt es nicht: { $reason }
    .hint = Ändern Sie, was sie nennt; sobald das Produkt sich ändert oder durch selvedge push wird es erneut gesendet.
delivery-stumbled = Die Plattform ist darüber gestolpert: { $reason }
    .hint = Es wird von selbst erneut versucht. Bleibt es so, weiß das Protokoll der Plattform mehr.
delivery-answer-too-long = Die Antwort der Plattform war länger, als jemand sie läse.
    .hint = Es wird von selbst erneut versucht. Sehen Sie nach, ob das Produkt dort weit mehr Größen hat als hier.
delivery-no-title = Es hat in keiner der Sprachen, die gesendet werden, einen Titel.
    .hint = Schreiben Sie einen Titel in einer davon, oder ergänzen Sie eine Sprache in der Anbindung des Kanals.
delivery-no-price = Keine seiner Größen hat einen Preis in { $currency }, worin die Plattform zuerst verkauft.
    .hint = Ergänzen Sie einen Preis in { $currency } und einen Markt des Kanals, der damit rechnet.
delivery-ours = Im Haus selbst ist etwas schiefgegangen.
    .hint = Das Protokoll des Servers sagt, was es war.

## Warum mit der Plattform eines Kanals nicht gesprochen wird

connector-url = Das ist keine schlichte Webadresse.
    .hint = Schreiben Sie sie wie https://shop.example/admin-api, ohne Benutzer, Passwort oder Abfrage.
connector-no-language = Es ist nicht gesagt, welche Sprachen gesendet werden.
    .hint = Nennen Sie mindestens eine, unsere und die der Plattform: {"{"}"de": "de"{"}"}.
connector-language-twice = Zwei unserer Sprachen würden in eine der Plattform geschrieben.
    .hint = Lassen Sie eine davon weg.
connector-host-not-allowed = Das Haus darf mit { $host } nicht sprechen.
    .hint = Soll es das, ergänzt der Betreiber connector_hosts in selvedge.toml oder SELVEDGE_CONNECTOR_HOSTS.
connector-no-credentials = Niemand hat gesagt, wie man sich als „{ $key }“ anmeldet.
    .hint = Der Betreiber setzt SELVEDGE_CONNECTOR_{ $variable }_USER und _PASSWORD, oder [connectors.{ $key }] in selvedge.toml.
connector-sign-in = Die Plattform lässt das Haus nicht hinein: { $reason }
    .hint = Berichtigen Sie Benutzer und Passwort in den Einstellungen des Betreibers.
connector-forbidden = Die Plattform erlaubt nicht, worum das Haus bittet: { $reason }
    .hint = Geben Sie seinem Benutzer das Recht, Katalog und Bilder zu lesen und zu bearbeiten.
connector-schema = Der Plattform fehlt ein Feld, das das Haus braucht: { $reason }
    .hint = Ergänzen Sie die eigenen Felder, die das README nennt, und starten Sie die Plattform neu.
connector-strange = Was dort antwortet, spricht nicht die Sprache der Plattform (HTTP { $status }): { $reason }
    .hint = Berichtigen Sie die Adresse in der Anbindung des Kanals.
connector-tax = Plattform und Kanal sind nicht einig, ob Preise die Steuer enthalten.
    .hint = Ändern Sie es im ersten Markt des Kanals oder in der Plattform.
connector-redirected = Die Plattform führt zu einer anderen Adresse.
    .hint = Nennen Sie diese in der Anbindung des Kanals: Umleitungen wird nicht gefolgt.
connector-away = Die Plattform antwortet nicht: { $reason }
    .hint = Es wird von selbst erneut versucht, immer seltener, mindestens einmal in der Stunde.
connector-none = Der Kanal { $channel } sendet nirgendwohin.
    .hint = Geben Sie dem Kanal eine Anbindung, oder nennen Sie einen anderen Kanal.
connector-busy = Jemand anderes sendet gerade diesen Kanal.
    .hint = Warten Sie, bis das zu Ende ist, und fragen Sie erneut.
connector-lost = Jemand anderes hat das Senden dieses Kanals übernommen.
    .hint = Fragen Sie erneut, um zu sehen, was daraus wurde.

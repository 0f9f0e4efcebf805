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

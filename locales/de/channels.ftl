## Warum ein Produkt auf einem Kanal nicht gezeigt wird, oder was zu richten ist, obwohl es gezeigt wird

publication-not-approved = Es ist nicht freigegeben.
    .hint = Geben Sie es frei; ab dann wird gezeigt, was freigegeben wurde.
publication-archived = Es ist archiviert.
    .hint = Nehmen Sie es wieder auf und geben Sie es frei, um es erneut zu zeigen.
publication-not-selected = Der Kanal nimmt keine Produkte dieser Kategorie oder Marke.
    .hint = Ändern Sie die Auswahl des Kanals oder die Kategorie des Produkts.
publication-no-price = Keine seiner Größen hat einen Preis in einem Markt des Kanals.
    .hint = Ergänzen Sie einen Preis in der Währung eines der Märkte des Kanals.

## Was die Frage eines Kunden nicht verlangen darf

shop-market = Der Kanal verkauft dort nicht.
    .hint = Seine Märkte sind { $known }.
shop-locale = Der Kanal spricht diese Sprache nicht.
    .hint = Seine Sprachen sind { $known }.
shop-facet = Unter diesem Namen gibt es nichts zu filtern.
    .hint = Die Filter sind { $known }.
shop-sort = Diese Reihenfolge gibt es nicht.
    .hint = Die Reihenfolgen sind { $known }.

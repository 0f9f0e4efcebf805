## Where Switzerland writes it differently: ss for ß

publication-no-price = Keine seiner Grössen hat einen Preis in einem Markt des Kanals.
    .hint = Ergänzen Sie einen Preis in der Währung eines der Märkte des Kanals.
feed-picture-too-small = Sein erstes Bild hat { $size } Pixel; der Feed nimmt keines unter { $least } × { $least }.
    .hint = Ersetzen Sie es durch ein grösseres, am besten ab 1500 × 1500.

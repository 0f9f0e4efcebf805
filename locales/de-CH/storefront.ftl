## Where Switzerland writes it differently: ss for ß

store-facet-size = Grösse
store-size = Grösse
store-one-size = Einheitsgrösse
store-size-table = Grössentabelle
store-garment-measurements = Masse des Kleidungsstücks
store-sold-out = Ausverkauft
    .hint = Zurzeit ist keine seiner Grössen da.
store-price-lowest = Niedrigster Preis der letzten 30 Tage vor der Ermässigung: { $price }
store-model = Das Model ist { $height } gross und trägt Grösse { $size }.
store-size-second = Zweite Grösse

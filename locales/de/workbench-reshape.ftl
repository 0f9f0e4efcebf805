## Another shape for a style

reshape-title = Umformen
reshape-about = Alles hier wird zuerst ein Plan: Er zeigt jede Änderung, wird in einem Zug ausgeführt und lässt sich zurücknehmen. Der Verlauf bleibt.
reshape-split = Farben abspalten
reshape-split-about = Die gewählten Farben werden ein eigenes Modell, das dasselbe sagt wie dieses.
reshape-new-code = Code des neuen Modells
reshape-look = Plan ansehen
reshape-move = Farben verschieben
reshape-move-about = Was eine Farbe hier geerbt hat und dort nicht erben würde, wird ihr eigenes.
reshape-style = Code des Modells
reshape-merge = In ein anderes Modell zusammenführen
reshape-merge-about = Alle Farben gehen dorthin, dieses Modell entfällt.
reshape-sizes = Größen verschieben
reshape-colour = Code der Farbe
reshape-category = Kategorie wechseln
reshape-category-about = Zuerst sehen, was die andere Kategorie verlangt.
reshape-ask = Was würde sie verlangen?
reshape-products = { $count ->
    [one] eine Farbe
   *[other] { $count } Farben
}
reshape-nothing-new = Sie verlangt nichts Neues.
reshape-choose-there = Im Editor wählen

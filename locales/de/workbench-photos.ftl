## Der Fototisch

desk-title = Fotos
desk-find-inbox = Fotos ohne Produkt
desk-drop = Fotos oder Ordner irgendwo auf dieser Seite ablegen, oder auswählen
desk-drop-kinds = JPEG, PNG, WebP, TIFF, Filme (MP4, WebM), PDF; bis zu { $most } Dateien auf einmal, je { $limit } MB
desk-read-only = Sie können die Fotos ansehen, nicht ändern: Das tun Fotografen und Merchandiser.
desk-search = Dateiname oder Produktcode
desk-zoom = Größe der Vorschaubilder
desk-match = Nach Dateinamen zuordnen
desk-match-all = Den ganzen Eingang nach Dateinamen zuordnen
desk-match-hint = Sie sehen den Plan durch, bevor etwas platziert wird.
desk-match-taken = { $count ->
        [one] { $count } übernommene Datei zuordnen
       *[other] { $count } übernommene Dateien zuordnen
    }
desk-refused = { $count ->
        [one] { $count } Datei wurde nicht übernommen
       *[other] { $count } Dateien wurden nicht übernommen
    }
desk-choose = { $file } auswählen
desk-chosen = Ausgewählt:
desk-hang-chosen = Was ausgewählt ist
desk-product = Produktcode
desk-position = Position
desk-at-the-end = Am Ende
desk-hang = Platzieren
desk-hang-on = Bei { $product } platzieren
desk-keys = Pfeile gehen weiter, Leertaste wählt aus, 1 bis 9 und 0 (zehnte) platzieren an dieser Position.
desk-further = { $count } weitere
desk-hung = { $count ->
        [one] { $count } Foto ist jetzt bei { $product }.
       *[other] { $count } Fotos sind jetzt bei { $product }.
    }
desk-undone = Zurückgenommen.
desk-removed = Die Datei ist weg.
desk-inbox-empty = Der Eingang ist leer
    .hint = Jedes Foto ist bei einem Produkt. Neue, die noch niemand zugeordnet hat, warten hier.
desk-no-findings = Zu keinem Foto ist etwas zu sagen
desk-empty = Noch keine Fotos
    .hint = Legen Sie die Fotos eines Shootings hier ab: LIN-001-navy_2_back.jpg findet Produkt, Position und Ansicht von selbst.
desk-shelf = Produkte
desk-shelf-hint = Suchen Sie ein Produkt und ziehen Sie Fotos darauf, oder auf eine seiner Positionen.
desk-find = Suchen
desk-free = { $count ->
        [0] voll
        [one] Platz für { $count }
       *[other] Platz für { $count }
    }

## Die Warteschlange

desk-queue = Was hereinkommt
desk-queue-waiting = Wartet
desk-queue-looking = Wird angesehen
desk-queue-taken = Übernommen
desk-queue-known = Schon hier: dasselbe Foto
desk-queue-failed = Die Verbindung ist abgebrochen.
desk-queue-stopped = Angehalten
desk-queue-again = Noch einmal
desk-queue-stop = Anhalten
desk-queue-stop-all = Alle anhalten
desk-queue-clear = Liste leeren
desk-too-many = Höchstens { $limit } Dateien kommen auf einmal herein; die übrigen blieben liegen. Legen Sie sie ab, wenn diese durch sind.

## Fotos, Produkten zugeordnet

desk-matches = Nach Dateinamen zugeordnet
desk-matches-hint = Noch ist nichts platziert. Sehen Sie es durch, ändern Sie, was falsch ist, und platzieren Sie dann alles; es lässt sich als Ganzes zurücknehmen.
desk-matches-changed = Die Zuordnung ist, wie Sie sie wollten.
desk-count-products = { $count ->
        [one] { $count } Produkt bekommt Fotos
       *[other] { $count } Produkte bekommen Fotos
    }
desk-count-left = { $count ->
        [one] { $count } bleibt übrig
       *[other] { $count } bleiben übrig
    }
desk-count-same = { $count ->
        [one] { $count } Produkt zeigt sie schon
       *[other] { $count } Produkte zeigen sie schon
    }
desk-hang-all = Alles platzieren
desk-drop-matches = Plan verwerfen
desk-as-table = Als Liste der Änderungen
desk-look-through = Die Fotos durchsehen
desk-left = Übrig
desk-there = Schon da
desk-place = Position { $position }
desk-beside = Neben den Fotos
desk-leave-out = Weglassen
desk-change-matches = Zuordnung ändern
desk-change-hint = Ein anderer Produktcode verschiebt ein Foto; ohne bleibt es im Eingang.
desk-nothing-to-hang = Es gibt nichts zu platzieren
photo-no-place = { $product } hat seine { $max } Fotos: Dieses wäre Nummer { $count }.
    .hint = Nehmen Sie dort zuerst eines ab, oder platzieren Sie es bei einem anderen Produkt.
photo-left-out = Von Hand weggelassen.

## Ein Foto

desk-findings = Was zu sagen ist
desk-no-findings-here = Nichts: Es kann gezeigt werden, wie es ist.
desk-facts = Angaben
desk-pixels = Pixel
desk-size = Datei
desk-kilobytes = { $size } KB
desk-profile = Farbprofil
desk-taken-at = Aufgenommen
desk-source = Kam als
desk-came = Kam herein
desk-full = In voller Größe
desk-credit = Bildnachweis
desk-rights-until = Darf gezeigt werden bis
desk-where = Wo es gezeigt wird
desk-nowhere = Noch zeigt es kein Produkt.
desk-alt-in = Alternativtext ({ $language })
desk-take-off = Von diesem Produkt abnehmen
desk-hang-elsewhere = Bei einem Produkt platzieren
desk-replace = Durch eine andere Datei ersetzen
desk-replace-hint = { $count ->
        [one] { $count } Produkt zeigt es, siehe oben. Position, Ansicht und Texte bleiben; Sie sehen die Änderung, bevor sie gemacht wird.
       *[other] { $count } Produkte zeigen es, siehe oben. Position, Ansicht und Texte bleiben; Sie sehen die Änderung, bevor sie gemacht wird.
    }
desk-replace-nowhere = Kein Produkt zeigt es: Auch die andere Datei wartet im Eingang.
desk-other-file = Die andere Datei
desk-replace-here = Ersetzen
desk-open = Das Foto an Position { $position } öffnen
desk-moved = Position
desk-drop-here = Oder auf dieser Seite ablegen. Zum Ordnen ziehen, oder auf einem Foto 1 bis 9 und 0 drücken.
desk-remove = Datei entfernen
desk-remove-hint = Kein Produkt zeigt sie, also kann sie weg.
desk-none-chosen = Es ist kein Foto ausgewählt.
    .hint = Wählen Sie eines oder mehrere aus, dann noch einmal.
desk-no-product = Sagen Sie, bei welchem Produkt.
    .hint = Geben Sie seinen Code ein, oder suchen Sie es unter den Produkten neben der Wand.
desk-same-file = Das ist dieselbe Datei.
    .hint = Wählen Sie die neue Fassung.
desk-other-kind = Ein Foto wird durch ein Foto ersetzt, ein Film durch einen Film.
    .hint = Wählen Sie eine Datei derselben Art.
desk-in-use = { $product } zeigt es.
    .hint = Nehmen Sie es dort zuerst ab.
desk-still-live = Was zuletzt freigegeben wurde, zeigt es noch den Kunden.
    .hint = Geben Sie das Produkt ohne es frei, dann kann es weg.

## Filme und Bilder aus sozialen Netzen

desk-see-file = Datei ansehen
desk-link = Link
desk-title-in = Titel ({ $language })
desk-author = Urheber
desk-post = Adresse des Beitrags
desk-right = Nutzungsrecht
desk-uploaded-on = Hochgeladen am
desk-add-film = Film hinzufügen
desk-add-social = Bild aus sozialen Netzen hinzufügen
desk-film-file = Film (MP4, WebM)
desk-picture-file = Bild
desk-or-link = oder ein Link
desk-poster = Vorschaubild
desk-not-a-film = Diese Datei ist kein Film.
    .hint = Wählen Sie eine MP4- oder WebM-Datei, oder geben Sie einen Link an.

## chosen at run time
## Teile der Wand, und wie ein Produkt gefunden wurde

desk-part-all = Alle
desk-part-inbox = Eingang
desk-part-used = In Gebrauch
desk-part-findings = Mit Befund
desk-kind-photo = Foto
desk-kind-film = Film
desk-kind-document = Dokument
desk-by-code = nach Produktcode
desk-by-sku = nach SKU
desk-by-gtin = nach GTIN
desk-by-style = nach Modell und Farbe
desk-by-folder = nach Ordner
desk-by-hand = von Hand
desk-media-swatch = Stoffmuster
desk-media-social = Bild aus sozialen Netzen
desk-media-video = Film
desk-media-document = Dokument

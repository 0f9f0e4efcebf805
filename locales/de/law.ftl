## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = Kein Regelpaket bindet das Produkt in diesem Markt; ob es angeboten werden darf, ist deshalb nicht gesagt.
    .hint = Im Kanal oder in der Kategorie ein Paket nennen, das für den Markt gilt; die Regeln unten sind trotzdem aufgeführt.

law-eu-fibres = Die Zusammensetzung ist angegeben, mit jeder Faser und ihrem Anteil.
    .hint = Die Zusammensetzung eingeben, etwa „95 Baumwolle 5 Elastan“.
law-eu-other-fibres = „Sonstige Fasern“ machen höchstens 15 % einer Komponente aus.
    .hint = Die Fasern nennen, die hinter „sonstige Fasern“ stehen.
law-eu-pure = Kein Text nennt ein Fasergemisch rein.
    .hint = Das Wort streichen oder die Anteile nennen.
law-eu-virgin-wool = Schurwolle in einem Fasergemisch macht mindestens 25 % davon aus.
    .hint = Als Wolle angeben oder den Anteil erhöhen.
law-eu-bra = Ein BH nennt Ober- und Innenmaterial der Cups und das Material des Rückens.
    .hint = Die fehlende Komponente hinzufügen oder die Zusammensetzung des Ganzen angeben.
law-eu-shoe-parts = Ein Schuh nennt Obermaterial, Futter und Decksohle sowie die Laufsohle.
    .hint = Den fehlenden Teil hinzufügen, etwa „Laufsohle: Gummi“; auf dem Etikett steht „Sonstiges Material (Gummi)“. Ein Teil nennt höchstens zwei Klassen.
law-eu-animal-parts = Auf nichttextile Teile tierischen Ursprungs wird im Wortlaut des Gesetzes hingewiesen.
    .hint = Nichts zu tun: Der Satz erscheint von selbst.
law-eu-claims = Was neben einer Faser ausgelobt wird, ist durch ein heute gültiges Zertifikat belegt.
    .hint = Der Faser ein Zertifikat geben, das die Aussage deckt, oder die Aussage entfernen.
law-eu-manufacturer = Der Hersteller ist genannt, mit Postanschrift und elektronischer Adresse.
    .hint = Für Marke, Modell oder Produkt einen Hersteller wählen und seine Adresse vervollständigen.
law-eu-responsible-person = Sitzt der Hersteller nicht in der Union, steht dort eine verantwortliche Person für das Produkt ein.
    .hint = Eine verantwortliche Person mit vollständiger Adresse in der Union wählen.
law-eu-picture = Das Angebot zeigt das Produkt.
    .hint = Ein Foto hinzufügen.
law-eu-warnings = Warnhinweise gibt es in einer Sprache jedes Marktes in der Union.
    .hint = Die Warnhinweise in einer Sprache der genannten Länder schreiben.
law-eu-generic-claims = Kein Text macht eine allgemeine Umweltaussage.
    .hint = Genau sagen, was besser ist, und es belegen, oder die Wörter streichen.
law-eu-neutral-claims = Kein Text behauptet, das Produkt sei klimaneutral.
    .hint = Die Wörter streichen: Eine Aussage, die auf Kompensation beruht, ist verboten.
law-eu-care = Die Pflege ist für Waschen, Bleichen, Trocknen, Bügeln und Reinigen angegeben.
    .hint = Aus jeder Gruppe ein Symbol wählen.
law-eu-fur = Für Pelz, Vikunja und Guanako liegen die Papiere vor.
    .hint = Im Produktpass im Feld „species_papers“ die Tierart und den Ort der Papiere angeben und das Recht jedes Landes prüfen.

law-us-fibres = Die Zusammensetzung ist angegeben, mit jeder Faser und ihrem Anteil.
    .hint = Die Zusammensetzung eingeben, etwa „95 Baumwolle 5 Elastan“.
law-us-generic-names = Jede Faser hat einen Gattungsnamen, der in den Vereinigten Staaten gilt.
    .hint = Den Namen nach ISO 2076:2010 angeben; unter 5 % dürfen es „other fibers“ sein.
law-us-origin = Der Text sagt, woher es kommt: in den Vereinigten Staaten hergestellt oder importiert.
    .hint = Das Ursprungsland angeben.
law-us-care = Die Pflege sagt, wie gewaschen und getrocknet oder chemisch gereinigt wird, oder dass beides nicht geht.
    .hint = Eine Wäsche und eine Art zu trocknen wählen, oder chemische Reinigung, oder dass beides verboten ist.
law-us-maker = Hersteller, Importeur oder Verkäufer ist genannt, oder die registrierte Nummer (RN).
    .hint = Einen Hersteller wählen oder im Produktpass das Feld „rn“ ausfüllen.
law-us-children = Kinderprodukte tragen ein Rückverfolgungsetikett.
    .hint = Im Produktpass im Feld „tracking_label“ angeben, wo es sitzt.
law-us-generic-claims = Kein Text macht eine allgemeine Umweltaussage.
    .hint = Genau sagen, was besser ist, und es belegen.

law-fr-forbidden-words = In keinem Text steht „biodégradable“, „respectueux de l’environnement“ oder Ähnliches.
    .hint = Die Wörter streichen.
law-fr-french = Name und Beschreibung gibt es auf Französisch.
    .hint = Titel und Beschreibung auf Französisch schreiben.
law-fr-warnings = Warnhinweise gibt es auf Französisch.
    .hint = Die Warnhinweise auf Französisch schreiben.

law-fr-agec-weaving = Das Land, in dem gewebt oder gestrickt wurde, ist angegeben.
    .hint = Das Land des Webens angeben.
law-fr-agec-dyeing = Das Land, in dem gefärbt und bedruckt wurde, ist angegeben.
    .hint = Das Land des Färbens angeben oder im Produktpass das Feld „undyed“ auf true setzen.
law-fr-agec-confection = Das Land der Konfektion ist angegeben.
    .hint = Das Land der Konfektion angeben.
law-fr-agec-recycled = Wo recyceltes Material ausgelobt wird, ist sein Anteil angegeben.
    .hint = Den Anteil an recyceltem Material in Prozent angeben.
law-fr-agec-microfibres = Über 50 % Synthetikfasern steht der Satz zu Mikrofasern aus Kunststoff dabei.
    .hint = Nichts zu tun: Der Satz erscheint von selbst.
law-fr-agec-substances = Besonders besorgniserregende Stoffe sind angegeben, oder dass es keine gibt.
    .hint = Im Produktpass das Feld „substances_of_concern“ ausfüllen; „none“, wenn es keine gibt.

law-gb-responsible-person = Sitzt der Hersteller anderswo, steht im Vereinigten Königreich jemand für das Produkt ein.
    .hint = Eine verantwortliche Person im Vereinigten Königreich wählen oder im Produktpass im Feld „uk_responsible_person“ nennen.
law-gb-nightwear = Nachtwäsche für Kinder sagt, wie sie brennt.
    .hint = Den Warnhinweis auf Englisch schreiben: „KEEP AWAY FROM FIRE“, oder „LOW FLAMMABILITY TO BS 5722“, wenn sie geprüft ist.

law-ch-language = Name und Beschreibung gibt es auf Deutsch, Französisch oder Italienisch.
    .hint = Titel und Beschreibung in einer der drei Sprachen schreiben.

law-ca-dealer = Der Händler ist genannt, oder seine registrierte Nummer (CA).
    .hint = Einen Hersteller wählen oder im Produktpass das Feld „ca_number“ ausfüllen; das Etikett nennt sie dann.
law-ca-bilingual = Name und Beschreibung gibt es auf Englisch und auf Französisch.
    .hint = Titel und Beschreibung in beiden schreiben; die Zusammensetzung erscheint von selbst in beiden.

law-jp-japanese = Name und Beschreibung gibt es auf Japanisch.
    .hint = Titel und Beschreibung auf Japanisch schreiben.

law-cn-safety-class = Die Sicherheitsklasse ist angegeben: A, B oder C.
    .hint = Im Produktpass das Feld „safety_class“ ausfüllen; was Säuglinge tragen, ist von Klasse A.
law-cn-standard = Die Norm, nach der das Produkt gemacht ist, ist genannt.
    .hint = Im Produktpass das Feld „product_standard“ ausfüllen, etwa mit „FZ/T 81007“.
law-cn-size = Größen sind nach Körperhöhe und Umfang angegeben, wie 170/88A.
    .hint = Der Größentabelle die Umrechnungen nach CN geben.
law-cn-chinese = Name und Beschreibung gibt es auf Chinesisch.
    .hint = Titel und Beschreibung auf Chinesisch schreiben.

law-dpp-identifier = Jede Variante hat eine GTIN.
    .hint = Die fehlenden GTINs eintragen.
    .title = GTINs
law-dpp-operator = Der Hersteller ist genannt.
    .hint = Einen Hersteller wählen.
    .title = Hersteller
law-dpp-composition = Die Fasern jeder Komponente sind angegeben.
    .hint = Die Zusammensetzung eingeben.
    .title = Fasern jeder Komponente
law-dpp-recycled = Der Anteil an recyceltem Material ist angegeben, auch wenn er null ist.
    .hint = Den Anteil an recyceltem Material in Prozent angeben; 0, wenn es keines gibt.
    .title = Recyceltes Material in Prozent
law-dpp-weaving = Das Land, in dem gewebt oder gestrickt wurde, ist angegeben.
    .hint = Das Land des Webens angeben.
    .title = Gewebt oder gestrickt in
law-dpp-dyeing = Das Land, in dem gefärbt und bedruckt wurde, ist angegeben.
    .hint = Das Land des Färbens angeben oder im Produktpass das Feld „undyed“ auf true setzen.
    .title = Gefärbt und bedruckt in
law-dpp-confection = Das Land der Konfektion ist angegeben.
    .hint = Das Land der Konfektion angeben.
    .title = Konfektioniert in
law-dpp-substances = Besorgniserregende Stoffe sind angegeben.
    .hint = Im Produktpass das Feld „substances_of_concern“ ausfüllen; „none“, wenn es keine gibt.
    .title = Besorgniserregende Stoffe
law-dpp-durability = Die Haltbarkeit ist als Punktzahl von 0 bis 10 angegeben.
    .hint = Im Produktpass das Feld „durability_score“ ausfüllen.
    .title = Haltbarkeit, 0 bis 10
law-dpp-test-reports = Die Prüfberichte sind genannt.
    .hint = Im Produktpass das Feld „test_reports“ ausfüllen.
    .title = Prüfberichte
law-dpp-recyclability = Elastan bleibt unter 15 %.
    .hint = Ab 15 % steht es dem Recycling entgegen. Was sonst dagegen spricht, ist dem Haus nicht bekannt.
    .title = Elastan in Prozent
law-dpp-footprint = Der Umweltfußabdruck ist angegeben.
    .hint = Im Produktpass das Feld „footprint“ ausfüllen.
    .title = Umweltfußabdruck
law-dpp-care = Die Pflege ist angegeben.
    .hint = Die Pflegesymbole wählen.
    .title = Pflege
law-dpp-repair = Angegeben ist, wie es repariert wird und was am Ende daraus wird.
    .hint = Im Produktpass das Feld „repair“ ausfüllen.
    .title = Reparatur und Lebensende
law-dpp-customs = Die Zolltarifnummer ist angegeben.
    .hint = Die Zolltarifnummer mit 6, 8 oder 10 Ziffern angeben.
    .title = Zolltarifnummer

## Packs of rules
## confidence: low

law-condition-says-nothing = Die Bedingung sagt nichts.
    .hint = Eine Angabe mit einem Vergleich nennen (stated, is, among, none_of, above, at_least, at_most), oder all, any, not, says_none_of.
law-condition-too-deep = Bedingungen sind tiefer als { $max } Ebenen ineinander verschachtelt.
    .hint = Die Regel in zwei teilen.
law-words-unknown = Das Regelpaket hat keine Wortliste namens { $list }.
    .hint = Die Liste unter „words“ ergänzen oder ihren Namen berichtigen.
law-rule-twice = Diese Regel steht zweimal im Regelpaket.
    .hint = Jeder Regel einen eigenen Code geben.
law-ends-before-it-begins = Die Regel endet, bevor sie beginnt.
    .hint = Einen der beiden Tage ändern.
law-pack-unreadable = Das Regelpaket { $file } kann nicht gelesen werden: { $reason }
    .hint = Die Datei berichtigen oder aus dem Ordner nehmen und neu starten.

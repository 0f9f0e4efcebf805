## Zusammensetzung und Pflege

component-unknown = Diese Komponente gibt es nicht.
    .hint = Einen Code wie shell, lining oder outer_sole verwenden.
component-twice = Diese Komponente ist zweimal angegeben.
    .hint = Beide zusammenlegen oder den zweiten Teil benennen, etwa shell_2.
component-fibres-or-materials = Eine Komponente besteht aus Fasern oder aus Materialien, nicht aus beidem und nicht aus nichts.
    .hint = Textilien bekommen Fasern mit Anteilen, alles andere Materialien ohne Anteile.
fibre-unknown = Diese Faser gibt es nicht.
    .hint = Einen Fasercode aus Anhang I verwenden, etwa cotton oder elastane; Markennamen sind keine Fasernamen.
fibre-twice = Diese Faser steht zweimal in derselben Komponente.
    .hint = Die beiden Anteile zusammenzählen.
fibre-virgin-and-recycled = Schurwolle kann nicht recycelt sein: Sie war noch nie in einem Fertigerzeugnis.
    .hint = Als Wolle angeben oder „recycelt“ streichen (Verordnung (EU) 1007/2011 Art. 8).
material-unknown = Dieses Material gibt es nicht.
    .hint = Einen Code wie leather, rubber oder brass verwenden.
share-not-a-percentage = „{ $text }“ ist kein Anteil von 0 bis 100 %.
    .hint = Schreiben wie 95, 95.5 oder 33.33: höchstens zwei Nachkommastellen.
share-zero = Ein Anteil von nichts lässt sich nicht angeben.
    .hint = Die Faser entfernen oder ihren Anteil nennen.
composition-weight = Die Teile wiegen zusammen { $total } % des Produkts, mehr als das Ganze.
    .hint = Die Anteile am Gewicht berichtigen, oder den weglassen, den Sie nicht kennen.
composition-sum = Die Anteile ergeben { $total } %, sie sollten 100 % ergeben.
    .hint = Die fehlende Faser ergänzen, oder „sonstige Fasern“ angeben, wo das Gesetz es erlaubt (bis 5 %).
composition-component-unread = Ein Teil namens „{ $text }“ ist nicht bekannt.
    .hint = Vor den Doppelpunkt einen Teil schreiben, etwa Oberstoff, Futter oder Besatz.
composition-fibre-unread = „{ $text }“ ist keine bekannte Faser.
    .hint = Den Namen der Faser schreiben, etwa Baumwolle oder Elasthan; Markennamen sind keine Fasernamen.
composition-share-unread = Der Anteil von „{ $text }“ fehlt.
    .hint = Davor schreiben, etwa „95 Baumwolle“.
composition-fibre-missing = Zum Anteil „{ $text }“ fehlt die Faser.
    .hint = Dazuschreiben, welche Faser es ist, etwa „95 Baumwolle“.
composition-same-fibre = „{ $text }“ und „{ $other }“ sind dieselbe Faser: { WORD("fibre", $fibre) }.
    .hint = Einmal mit beiden Anteilen zusammen angeben, oder die Faser schreiben, die mit einer der beiden gemeint war. Ein Handelsname steht für seinen Gattungsnamen (Verordnung (EU) 1007/2011 Art. 5).
composition-pure-mixed = „{ $text }“ darf nur bei einer Faser stehen, die allein ist.
    .hint = Das Wort streichen: Der Anteil sagt es (Verordnung (EU) 1007/2011 Art. 7).
composition-claim-unread = „{ $text }“ ist weder eine Auslobung noch das Zertifikat: Eines ist schon genannt.
    .hint = Schreiben wie „[organic gots-2026]“.
composition-empty-component = Dieser Teil nennt weder Faser noch Material.
    .hint = Schreiben, woraus er besteht, etwa „Futter: 100 Viskose“.
care-unreadable = Die Pflegehinweise lassen sich nicht lesen, ohne zu raten.
    .hint = Pflegecodes mit Leerzeichen dazwischen schreiben, etwa: wash_30 bleach_no tumble_no iron_low dryclean_no.
care-part-unread = „{ $text }“ lässt sich nicht lesen, ohne zu raten.
    .hint = Anders schreiben: Waschen mit Temperatur, etwa „Maschinenwäsche 30 Grad“, oder einen Pflegecode wie wash_30.
care-unknown = Diesen Pflegecode gibt es nicht.
    .hint = Einen Code wie wash_30, bleach_no oder iron_low verwenden.
care-phrase-unknown = Diesen Pflegehinweis gibt es nicht.
    .hint = Einen Code wie separately oder inside_out verwenden.
care-subgroup-twice = Das widerspricht „{ WORD("care", $other) }“, das schon angegeben ist.
    .hint = Eines von beiden behalten: Ein Etikett hat von jeder Art ein Symbol.
care-edition-unknown = Diese Ausgabe der Pflegenorm gibt es nicht.
    .hint = 2012 oder 2023 verwenden.
care-of-a-later-edition = Dieses Zeichen kam mit der Ausgabe von { $edition }; das Etikett nennt eine frühere.
    .hint = Ein anderes Zeichen wählen, oder die neuere Ausgabe.

## Passform, Größen, Preise

fit-vocabulary-unknown = Ein Passform-Vokabular „{ $vocabulary }“ gibt es nicht.
    .hint = Möglich sind fit, rise, leg, length, neckline, sleeve, sleeve_style, closure, pattern, toe, heel, fit_note und stretch.
fit-term-unknown = Das Vokabular { $vocabulary } hat diesen Code nicht.
    .hint = Einen seiner Codes wählen; die Liste steht in der Beschreibung der API.
model-height = Ein Model ist zwischen 0,5 und 2,5 Meter groß.
    .hint = Die Größe in Millimetern angeben, etwa 1780.
size-missing = Die Variante hat keine Größe.
    .hint = Die Größe angeben, wie sie in der Größentabelle steht, oder OS für Einheitsgröße.
size-taken = { $sku } ist schon diese Größe von { $product }.
    .hint = Die Größe ändern oder stattdessen { $sku } bearbeiten.
gtin-taken = Diese GTIN gehört schon zu { $sku }.
    .hint = Jede Größe und Farbe braucht eine eigene GTIN.
price-negative = Ein Preis kann nicht unter null liegen.
    .hint = Das Minuszeichen oder den Preis entfernen.
price-twice = Für dieselbe Währung und dasselbe Land gibt es zwei Preise.
    .hint = Einen davon behalten.
sale-above-price = Der Aktionspreis liegt über dem Preis.
    .hint = Den Aktionspreis senken oder entfernen.
sale-ends-before-it-begins = Die Aktion endet, bevor sie beginnt.
    .hint = Die beiden Daten tauschen.

## Bilder, Filme, Links

too-many-images = Ein Produkt zeigt bis zu { $max } Bilder, das sind { $count }.
    .hint = Einige wegnehmen; Stoffmuster, Bilder aus sozialen Medien und Videos zählen nicht.
image-twice = Dieses Bild zeigt das Produkt schon.
    .hint = Eines der beiden entfernen.
image-role-unknown = Diese Rolle kann ein Bild nicht haben.
    .hint = Eine Rolle wie front, back, detail oder on_model verwenden.
media-file-or-link = Ein Video oder Bild braucht eine Datei oder einen Link, eines von beiden.
    .hint = Eines entfernen oder das Fehlende ergänzen.
social-image-rights = Ein Bild aus sozialen Medien braucht den Urheber und das Recht, es zu nutzen.
    .hint = Den Urheber nennen und angeben, wo die Erlaubnis liegt.
association-kind = So lassen sich Produkte nicht verknüpfen.
    .hint = Möglich sind: { $kinds }.
colour-unknown = Diese Farbfamilie gibt es nicht.
    .hint = Eine Familie wie navy oder off_white verwenden; der Farbname der Marke steht daneben.
department-unknown = Diese Abteilung gibt es nicht.
    .hint = Möglich sind women, men, girls, boys, unisex und baby.
season-unknown = Das lässt sich nicht als Saison lesen.
    .hint = Einen Code wie spring_summer oder autumn_winter verwenden.
customs-code = Eine Zolltarifnummer hat 6, 8 oder 10 Ziffern.
    .hint = Punkte und Leerzeichen entfernen; die Nummer steht in der Kombinierten Nomenklatur.
text-too-long = Der Text hat { $length } Zeichen, höchstens { $max } werden gehalten.
    .hint = Kürzen.
list-too-long = Die Liste hat mehr als { $max } Einträge.
    .hint = Einige wegnehmen.

## Was einem Produkt fehlt
## chosen at run time

missing-photos = { $count ->
        [0] Es gibt noch kein Foto.
       *[other] Es gibt { $count } von { $min } Fotos.
    }
    .hint = Fotos auf das Produkt ziehen oder am Fototisch zuordnen.
missing-unread = „{ $text }“ wurde importiert und konnte nicht gelesen werden.
    .hint = Den Wert so eingeben, wie er gemeint ist.
missing-composition = Die Zusammensetzung fehlt.
    .hint = Eingeben wie „95 Baumwolle 5 Elastan“.
missing-certificate = Für die Aussage „{ $claim }“ gibt es kein Zertifikat, das heute gilt.
    .hint = Ein gültiges Zertifikat wählen oder die Aussage entfernen.
missing-rights = Die Rechte an diesem Bild sind am { $until } ausgelaufen.
    .hint = Das Bild ersetzen oder die Rechte verlängern und den neuen letzten Tag eintragen.
missing-fit = Die Passform fehlt.
    .hint = Wählen, wie es sitzt, etwa slim oder relaxed.
missing-size-chart = Die Größentabelle fehlt.
    .hint = Eine wählen oder der Kategorie eine Vorgabe geben.
missing-size-in-chart = Die Größe { $size } steht nicht in der Größentabelle { $chart }.
    .hint = Die Größe in die Tabelle aufnehmen oder die Variante berichtigen.
missing-title = Der Titel fehlt auf { WORD("language", $locale) }.
    .hint = In dieser Sprache schreiben; eine Ersatzsprache zählt nicht.
missing-description = Die Beschreibung fehlt auf { WORD("language", $locale) }.
    .hint = In dieser Sprache schreiben; eine Ersatzsprache zählt nicht.
missing-translation = Eine Übersetzung fehlt auf { WORD("language", $locale) }.
    .hint = Aus der Vorlage daneben übersetzen.
translation-outdated = Die Vorlage hat sich geändert, seit der Text auf { WORD("language", $locale) } geschrieben wurde.
    .hint = Ansehen, was sich geändert hat; neu schreiben oder sagen, dass er noch stimmt.
missing-care = Die Pflege fehlt.
    .hint = Aus jeder Gruppe ein Symbol wählen.
missing-care-group = Die Pflege sagt nichts über: { WORD("care-group", $group) }.
    .hint = Ein fehlendes Symbol heißt, dass alles erlaubt ist: eines wählen.
missing-returns = Die Rückgaberegel fehlt.
    .hint = Eine Regel der Marke wählen.
missing-shipping = Das Versandprofil fehlt.
    .hint = Ein Profil der Marke wählen.
missing-video = Ein Video fehlt.
    .hint = Eine Datei oder einen Link hinzufügen.
missing-social = Ein Bild aus sozialen Medien fehlt.
    .hint = Eines hinzufügen, mit Urheber und Nutzungsrecht.
missing-shot = Die Kategorie will ein Bild dieser Art: { WORD("role", $role) }.
    .hint = Ein solches Bild hinzufügen oder einem der Bilder diese Rolle geben.
missing-term-not-here = Mit dem Wert „{ $term }“ kann die Kategorie nichts anfangen.
    .hint = Einen von { $taken } wählen.
missing-category-field = Die Kategorie verlangt { $field }.
    .hint = Ausfüllen oder ändern, was die Kategorie verlangt.

## Freigabe, Kanäle

not-complete = Das Produkt ist für den Kanal { $channel }, dem es am nächsten kommt, nicht vollständig.
    .hint = Ausfüllen, was aufgeführt ist, dann noch einmal freigeben.
four-eyes = Wer die letzte Änderung gemacht hat, darf sie nicht freigeben.
    .hint = Eine Kollegin oder einen Kollegen bitten.
state-does-not-allow = Ein Produkt im Zustand „{ $from }“ kann nicht „{ $to }“ werden.
    .hint = Neu laden: Vielleicht hat es jemand inzwischen weitergeschoben.
channel-needs-locale = Ein Kanal braucht hier mindestens eine Sprache.
    .hint = Eine hinzufügen, etwa de.
channel-needs-market = Ein Kanal braucht mindestens einen Markt.
    .hint = Ein Land mit Währung und Sprachen hinzufügen.
min-photos = Ein Kanal verlangt 1 bis 10 Fotos.
    .hint = Eine Zahl dazwischen wählen.

## Was jemand, der Stoffe kennt, zu einem Pflegeetikett sagen würde

care-tumbled-but-not-washed = Es darf nicht gewaschen und doch im Trockner getrocknet werden.
    .hint = Eines von beiden ist wohl anders gemeint.
care-bleached-but-not-washed = Es darf nicht gewaschen und doch gebleicht werden.
    .hint = Eines von beiden ist wohl anders gemeint.
care-tumbled-hot-after-mild-wash = Es wird schonend gewaschen und bei normaler Hitze im Trockner getrocknet.
    .hint = Niedrige Temperatur wählen, oder keinen Trockner.
care-nothing-allowed = Das Etikett erlaubt gar nichts.
    .hint = Wenigstens einen Weg nennen, auf dem es sauber wird.
care-too-strong = { WORD("care", $code) }: Das ist mehr, als { WORD("fibre", $fibre) } gewöhnlich verträgt.
    .hint = Üblich ist höchstens: { WORD("care", $limit) }.
care-leather-is-washed = Es wird gewaschen, obwohl es { WORD("material", $material) } enthält.
    .hint = Leder wird gewöhnlich nicht gewaschen, oder nur vom Fachbetrieb gereinigt.

## Was eine Farbe ist und was nicht

colour-name-empty = Der Name der Farbe sagt nichts.
    .hint = In Worten schreiben oder weglassen: Dann gilt das Wort der Farbfamilie.
colour-name-says-none = „{ $name }“ gilt nicht als Farbe.
    .hint = Bis zu drei Farben mit Schrägstrichen nennen, etwa Rot/Rosa/Silber.
colour-name-with-number = „{ $name }“ enthält eine Zahl und gilt nicht als Farbe.
    .hint = Die Farbe in Worten schreiben; Nummern einer Farbkarte gehören woandershin.
colour-name-long = Ein Wort in „{ $name }“ ist länger als { $most } Zeichen.
    .hint = Kürzen; Plattformen schneiden es ab oder lehnen es ab.

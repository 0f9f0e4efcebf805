## What a product misses
## chosen at run time
## confidence: low

missing-photos = { $count ->
        [0] Er is nog geen foto.
       *[other] Er zijn { $count } van de { $min } foto’s.
    }
    .hint = Sleep foto’s naar het product, of koppel ze aan de fototafel.
missing-unread = ‘{ $text }’ is geïmporteerd en kon niet worden gelezen.
    .hint = Voer de waarde in zoals die bedoeld is.
missing-composition = De samenstelling ontbreekt.
    .hint = Typ die bijvoorbeeld als ‘95 cotton 5 elastane’.
missing-certificate = De claim ‘{ $claim }’ heeft geen certificaat dat vandaag geldig is.
    .hint = Kies een geldig certificaat, of haal de claim weg.
missing-rights = De rechten op deze afbeelding zijn verlopen op { $until }.
    .hint = Vervang de afbeelding, of verleng de rechten en vul de nieuwe laatste dag in.
missing-fit = De pasvorm ontbreekt.
    .hint = Kies hoe het valt, bijvoorbeeld slim of relaxed.
missing-size-chart = De maattabel ontbreekt.
    .hint = Kies er een, of geef de categorie een standaardtabel.
missing-size-in-chart = Maat { $size } staat niet in de maattabel { $chart }.
    .hint = Voeg de maat toe aan de tabel, of verbeter de variant.
missing-title = De titel ontbreekt in het { WORD("language", $locale) }.
    .hint = Schrijf die in deze taal; een vervangende taal telt niet.
missing-description = De beschrijving ontbreekt in het { WORD("language", $locale) }.
    .hint = Schrijf die in deze taal; een vervangende taal telt niet.
missing-translation = Een vertaling ontbreekt in het { WORD("language", $locale) }.
    .hint = Vertaal vanuit de brontekst ernaast.
missing-care = Het onderhoud ontbreekt.
    .hint = Kies uit elke groep een symbool.
missing-care-group = Het onderhoud zegt niets over: { WORD("care-group", $group) }.
    .hint = Een ontbrekend symbool betekent dat alles mag: kies er een.
missing-returns = De retourregeling ontbreekt.
    .hint = Kies een van de regelingen van het merk.
missing-shipping = Het verzendprofiel ontbreekt.
    .hint = Kies een van de profielen van het merk.
missing-video = Een video ontbreekt.
    .hint = Voeg een bestand of een link toe.
missing-social = Een socialmediabeeld ontbreekt.
    .hint = Voeg er een toe, met de maker en het recht om het te gebruiken.
missing-category-field = De categorie vraagt om { $field }.
    .hint = Vul het in, of wijzig wat de categorie vraagt.

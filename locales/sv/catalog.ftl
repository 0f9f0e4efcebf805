## What a product misses
## chosen at run time
## confidence: low

missing-photos = { $count ->
        [0] Det finns inget foto än.
       *[other] Det finns { $count } av { $min } foton.
    }
    .hint = Släpp foton på produkten, eller para ihop dem vid fotobordet.
missing-unread = ”{ $text }” importerades men kunde inte läsas.
    .hint = Ange värdet som det är tänkt.
missing-composition = Materialsammansättningen saknas.
    .hint = Skriv den som ”95 cotton 5 elastane”.
missing-certificate = Påståendet ”{ $claim }” har inget certifikat som gäller i dag.
    .hint = Välj ett giltigt certifikat, eller ta bort påståendet.
missing-rights = Rättigheterna till bilden gick ut { $until }.
    .hint = Byt ut bilden, eller förläng rättigheterna och ange deras nya sista dag.
missing-fit = Passformen saknas.
    .hint = Välj hur plagget sitter, till exempel slim eller relaxed.
missing-size-chart = Storleksguiden saknas.
    .hint = Välj en, eller ge kategorin en som standard.
missing-size-in-chart = Storlek { $size } finns inte i storleksguiden { $chart }.
    .hint = Lägg till storleken i guiden, eller rätta varianten.
missing-title = Titeln saknas på { WORD("language", $locale) }.
    .hint = Skriv den på det språket; ett reservspråk räknas inte.
missing-description = Beskrivningen saknas på { WORD("language", $locale) }.
    .hint = Skriv den på det språket; ett reservspråk räknas inte.
missing-translation = En översättning saknas på { WORD("language", $locale) }.
    .hint = Översätt från källtexten bredvid.
missing-care = Skötselråden saknas.
    .hint = Välj en symbol ur varje grupp.
missing-care-group = Skötselråden säger inget om: { WORD("care-group", $group) }.
    .hint = En symbol som saknas betyder att allt är tillåtet: välj en.
missing-returns = Returvillkoren saknas.
    .hint = Välj bland varumärkets returvillkor.
missing-shipping = Fraktprofilen saknas.
    .hint = Välj en av varumärkets profiler.
missing-video = En film saknas.
    .hint = Lägg till en fil eller en länk.
missing-social = En bild från sociala medier saknas.
    .hint = Lägg till en, med upphovsperson och rätten att använda den.
missing-category-field = Kategorin kräver { $field }.
    .hint = Fyll i det, eller ändra vad kategorin kräver.

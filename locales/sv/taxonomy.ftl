## Categories
## confidence: low

category-cycle = { $code } kan inte stå under sig själv.
    .hint = Välj en överordnad kategori utanför den här kategorin och det som ligger under den.
slug-characters = Det här kan inte vara en del av en adress.
    .hint = Använd ord utan mellanslag, snedstreck, frågetecken eller nummertecken, till exempel langa-klanningar.

## Attributes
## chosen at run time
## confidence: low

attribute-wants-object = Attributet { $attribute } har ett värde per språk eller kanal.
    .hint = Ange ett objekt, till exempel med ett värde per språk.
attribute-wants-text = Attributet { $attribute } är en text.
    .hint = Skriv värdet inom citattecken.
attribute-wants-number = Attributet { $attribute } är ett tal.
    .hint = Ange ett tal utan enhet.
attribute-wants-boolean = Attributet { $attribute } är ett ja eller nej.
    .hint = Ange true eller false.
attribute-wants-date = Attributet { $attribute } är ett datum.
    .hint = Skriv det som 2026-11-22.
attribute-wants-option = Attributet { $attribute } har inte det alternativet.
    .hint = Välj bland alternativen, eller lägg till ett i attributet.
attribute-options-and-type = Alternativ hör till ett attribut med ett eller flera värden ur en lista, och inte till något annat.
    .hint = Lägg till alternativ, eller ändra typen.

## Outside taxonomies
## confidence: low

outside-category-unknown = { $taxonomy }s taxonomi har ingen kategori { $id }.
    .hint = Sök den bland de externa taxonomierna, eller se på förslagen för kategorin.
shopify-id-form = En kategori i Shopifys taxonomi heter som aa-1-4.
    .hint = Ta den sista delen av adressen, efter TaxonomyCategory/.
outside-row-no-id = Raden säger inte vilken kategori den gäller.
    .hint = Fyll i den första kolumnen.
outside-row-id = { $id } är inget id hos { $taxonomy }.
    .hint = Googles är tal, till exempel 1604; Shopifys är bokstäver och siffror, till exempel aa-1-4.
outside-row-no-name = { $id } har inget namn.
    .hint = Fyll i det engelska namnet och sökvägen.
outside-row-parent = { $id } står under { $parent }, som inte finns.
    .hint = Läs in hela filen, eller först den överordnade kategorins rad.
outside-row-first = { $id } är inte känd än.
    .hint = Läs först in filen som säger vad som finns, sedan den som säger det på andra språk.
outside-row-number = { $text } är inget tal.
    .hint = Skriv det med bara siffror.
outside-line = Raden går inte att förstå.
    .hint = En rad är ett id, ett streck och en sökväg: 1604 - Apparel & Accessories > Clothing.

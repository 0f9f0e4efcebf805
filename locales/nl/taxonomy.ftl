## Categories
## confidence: low

category-cycle = { $code } kan niet onder zichzelf staan.
    .hint = Kies een bovenliggende categorie buiten deze categorie en wat eronder staat.
slug-characters = Dit kan geen deel van een adres zijn.
    .hint = Gebruik woorden zonder spaties, schuine strepen, vraagtekens of hekjes, bijvoorbeeld lange-jurken.

## Attributes
## chosen at run time
## confidence: low

attribute-wants-object = Het attribuut { $attribute } heeft een waarde per taal of kanaal.
    .hint = Geef een object, bijvoorbeeld met een waarde per taal.
attribute-wants-text = Het attribuut { $attribute } is een tekst.
    .hint = Zet de waarde tussen aanhalingstekens.
attribute-wants-number = Het attribuut { $attribute } is een getal.
    .hint = Geef een getal zonder eenheid.
attribute-wants-boolean = Het attribuut { $attribute } is een ja of nee.
    .hint = Geef true of false.
attribute-wants-date = Het attribuut { $attribute } is een datum.
    .hint = Schrijf die als 2026-11-22.
attribute-wants-option = Het attribuut { $attribute } heeft deze optie niet.
    .hint = Kies een van de opties, of voeg er een toe aan het attribuut.
attribute-options-and-type = Opties horen bij een attribuut met één of meer waarden uit een lijst, en bij geen ander.
    .hint = Voeg opties toe, of wijzig het type.

## Outside taxonomies
## confidence: low

outside-category-unknown = De taxonomie van { $taxonomy } heeft geen categorie { $id }.
    .hint = Zoek haar bij de externe taxonomieën, of bekijk de voorstellen voor de categorie.
shopify-id-form = Een categorie in de taxonomie van Shopify heet bijvoorbeeld aa-1-4.
    .hint = Neem het laatste deel van haar adres, na TaxonomyCategory/.
outside-row-no-id = De rij zegt niet over welke categorie ze gaat.
    .hint = Vul de eerste kolom in.
outside-row-id = { $id } is geen id van { $taxonomy }.
    .hint = Die van Google zijn getallen, bijvoorbeeld 1604; die van Shopify letters en cijfers, bijvoorbeeld aa-1-4.
outside-row-no-name = { $id } heeft geen naam.
    .hint = Vul de Engelse naam en het pad in.
outside-row-parent = { $id } staat onder { $parent }, en die is er niet.
    .hint = Laad het hele bestand, of eerst de rij van de bovenliggende categorie.
outside-row-first = { $id } is nog niet bekend.
    .hint = Laad eerst het bestand dat zegt wat er is, en dan het bestand dat het in andere talen zegt.
outside-row-number = { $text } is geen getal.
    .hint = Schrijf alleen cijfers.
outside-line = Deze regel wordt niet begrepen.
    .hint = Een regel is een id, een streepje en een pad: 1604 - Apparel & Accessories > Clothing.

## Categories and their places in the taxonomies of others
## confidence: low

workbench-categories = Categorieën
workbench-categories-none = Er zijn nog geen categorieën.
    .hint = Importeer een catalogus: de categorieën komen mee.

## Categories and their places in the taxonomies of others
## chosen at run time
## confidence: low

workbench-place-own = eigen
workbench-place-derived = via Shopify
workbench-place-inherited = overgenomen
workbench-place-none = niet gekoppeld

## Categories and their places in the taxonomies of others
## confidence: low

workbench-mapping = Plaatsen in andere taxonomieën
    .hint = Die van Shopify is fijner en brengt die van Google mee: laat Google leeg, dan volgt die.
workbench-mapping-google = Nummer bij Google
workbench-mapping-shopify = Id bij Shopify
workbench-suggestions = Voorstellen
workbench-suggestions-none = Geen van de namen leidt ergens heen.
workbench-suggestions-score = Hoe zeker het is
workbench-use = Gebruiken
workbench-outside-none = Er is nog geen externe taxonomie geladen.
    .hint = Importeer de lijst die Google of Shopify publiceert: selvedge import taxonomy-with-ids.nl-NL.txt
workbench-outside-browse = Door { $taxonomy } bladeren
workbench-outside-count = { $count ->
        [one] { $count } categorie
       *[other] { $count } categorieën
    }
workbench-outside-search = In elke taal zoeken
workbench-outside-find = Zoeken
workbench-outside-id = Id
workbench-outside-attributes = Producten hier hebben:
workbench-outside-for = Je zoekt een plaats voor { $code }.
workbench-outside-back = Terug ernaartoe
workbench-outside-nothing = Niets heet zo.

## Categories and their places in the taxonomies of others
## confidence: low

suggestion-same-name = Ze heet daar ook ‘{ $name }’.
suggestion-same-words = ‘{ $own }’ en ‘{ $theirs }’ zijn hetzelfde woord.
suggestion-synonym = ‘{ $own }’ betekent hetzelfde als ‘{ $theirs }’.
suggestion-similar = ‘{ $own }’ en ‘{ $theirs }’ hebben woorden gemeen.
suggestion-from-above = Niets heet ongeveer zo; de categorie erboven, { $parent }, leidt hierheen.
suggestion-for-whom = ‘{ $own }’ zegt voor wie het is; wat erin zit, is kleding.

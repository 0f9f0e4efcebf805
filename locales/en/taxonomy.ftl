## Categories

category-cycle = { $code } cannot stand under itself.
    .hint = Choose a parent outside this category and what is below it.
slug-characters = This cannot be part of an address.
    .hint = Use words without spaces, slashes, question marks or hashes, such as long-dresses.

## Attributes
## chosen at run time

attribute-wants-object = The attribute { $attribute } holds a value per language or channel.
    .hint = Give an object, such as an entry per language.
attribute-wants-text = The attribute { $attribute } is a text.
    .hint = Give it in quotation marks.
attribute-wants-number = The attribute { $attribute } is a number.
    .hint = Give a number without its unit.
attribute-wants-boolean = The attribute { $attribute } is a yes or no.
    .hint = Give true or false.
attribute-wants-date = The attribute { $attribute } is a date.
    .hint = Write it like 2026-11-22.
attribute-wants-option = The attribute { $attribute } does not have this option.
    .hint = Choose among its options, or add one to the attribute.
attribute-options-and-type = Options belong to an attribute of one or many of a list, and to no other.
    .hint = Add options, or change the type.

## Outside taxonomies

outside-category-unknown = { $taxonomy }’s taxonomy has no category { $id }.
    .hint = Search it under Outside taxonomies, or ask for the category’s suggestions.
shopify-id-form = A category of Shopify’s taxonomy is called like aa-1-4.
    .hint = Take the last part of its address, behind TaxonomyCategory/.
outside-row-no-id = The row does not say which one it is about.
    .hint = Fill in its first column.
outside-row-id = { $id } is no id of { $taxonomy }’s.
    .hint = Google’s are numbers, such as 1604; Shopify’s are letters and numbers, such as aa-1-4.
outside-row-no-name = { $id } has no name.
    .hint = Fill in its English name and path.
outside-row-parent = { $id } stands below { $parent }, which is not there.
    .hint = Load the whole file, or the row of its parent first.
outside-row-first = { $id } is not known yet.
    .hint = Load the file that says what there is before the one that says it in other languages.
outside-row-number = { $text } is no number.
    .hint = Write it in digits only.
outside-line = This line is not understood.
    .hint = A line is an id, a mark and a path: 1604 - Apparel & Accessories > Clothing.

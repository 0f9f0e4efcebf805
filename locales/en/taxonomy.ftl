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

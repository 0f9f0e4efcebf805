## The query bar: fields
## chosen at run time

grid-field-missing = missing
grid-field-complete = complete
grid-field-changed = changed
grid-field-state = state
grid-field-code = code
grid-field-style = style
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = brand
grid-field-category = category
grid-field-department = department
grid-field-season = season
grid-field-collection = collection
grid-field-colour = colour
grid-field-size = size
grid-field-fibre = fibre
grid-field-material = material
grid-field-care = care
grid-field-origin = country of origin
grid-field-size-chart = size chart
grid-field-return-policy = return policy
grid-field-shipping-profile = shipping profile
grid-field-manufacturer = manufacturer
grid-field-own = own
grid-field-photos = photos
grid-field-sizes = sizes
grid-field-stock = stock
grid-field-price = price
grid-field-updated = updated
grid-field-created = created
grid-joint-and = and
grid-joint-or = or
grid-joint-not = not
grid-joint-in = in
grid-joint-on = on, for
grid-joint-under = under, below
grid-joint-none = none, nothing
grid-value-yes = yes
grid-value-no = no
grid-what-title = title
grid-what-short-description = short description
grid-what-description = description
grid-what-highlights = highlights
grid-what-keywords = keywords
grid-what-colour = colour name
grid-what-seo-title = title for search engines
grid-what-seo-description = description for search engines
grid-what-category = category
grid-what-return-policy = return policy
grid-what-shipping-profile = shipping profile
grid-what-manufacturer = manufacturer
grid-what-responsible-person = responsible person
grid-what-fabric = fabric
grid-what-model = model
grid-what-attributes = attributes

## The query bar: what cannot be read

grid-query-too-long = This query is too long.
    .hint = A query has at most { $max } characters.
grid-query-too-deep = Too many brackets stand within each other.
    .hint = At most { $max } are read.
grid-query-field = There is no field “{ $text }”.
    .hint = Put it in quotation marks to search for it as a word.
grid-query-field-near = There is no field “{ $text }”.
    .hint = Did you mean “{ $near }”?
grid-query-field-missing = A field should stand before this sign.
    .hint = For example: season = SS27.
grid-query-value = “{ $text }” is no value of { $field }.
    .hint = It may be: { $known }
grid-query-value-missing = A value should stand after { $field }.
grid-query-number = “{ $text }” cannot be compared with { $field }.
    .hint = Write a number, with a point before decimals.
grid-query-day = “{ $text }” is no day.
    .hint = Write 2026-11-01, today, or -7d for a week ago.
grid-query-operator = { $field } cannot be compared with “{ $sign }”.
    .hint = It takes =, != and a list with commas.
grid-query-under = { $field } has nothing below it.
    .hint = Only categories do: category under dresses.
grid-query-opens = This bracket is not closed.
grid-query-closes = Nothing was opened that this bracket closes.
grid-query-condition = A condition should stand here.
    .hint = For example: state = draft.
grid-query-words-inside = “{ $text }” is a word to search for; it cannot stand inside “or”, “not” or brackets.
    .hint = Put it before the conditions, or write a field and a sign: season = SS27.
grid-query-locale = “{ $text }” is no language.
    .hint = Write its tag, such as de or fr-CA, or its name.

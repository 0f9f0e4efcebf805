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
grid-yes-or-no = This is neither yes nor no.

## Many products at once

grid-categories = Further categories (codes)
bulk-actor-gone = Whoever handed this in is no longer here, or may no longer do it.
bulk-field-unknown = There is no such field on this level.
bulk-one-change = Either a field is changed or the products are moved on their way.
bulk-nothing-selected = Nothing is selected.
    .hint = Tick some products, or take all that the query finds.
bulk-value-missing = Something should stand here.
bulk-price = This is neither an amount nor a part of one.
bulk-act-text = This can only be done to a text.
bulk-act-list = This can only be done to a list.
bulk-act-locale = Only a text can be copied, and from another language.
bulk-cancelled = It was cancelled. What was done before stays, and can be taken back.

## Views, columns, cells

grid-views = Views
grid-view-all = All products
grid-view-shared = Shared with all
grid-view-menu = View
grid-view-differs = changed
grid-view-save = Save as a view
grid-view-name = Name of the view
grid-view-new = Name of a new view
grid-view-example = Drop 1, care missing
grid-view-share = Everybody sees it
grid-view-change = Save changes
grid-view-remove = Remove view
grid-view-make = Make view
grid-query = Query
grid-query-example = linen  missing:care in de  state = draft and photos < 3
grid-query-help = What can be asked
grid-query-help-text = Words find products as they always did. Conditions are exact: a field, a sign and a value, joined by and, or, not and brackets. Codes and the words of your language are both understood; none means no value, * at the end stands for anything.
grid-columns = Columns
grid-columns-of-view = Kept with this view.
grid-columns-of-you = Kept for you.
grid-columns-keep = Show these
grid-columns-usual = Usual columns
grid-column-earlier = { $name }: earlier
grid-column-later = { $name }: later
grid-col-sizes = Sizes
grid-col-price = Price from
grid-column-unknown = There is no such column.
grid-column-read-only = { $column } cannot be typed into here.
grid-select = Select { $code }
grid-select-page = Select all on this page
grid-edit-selected = Edit selected
grid-edit-all = { $count ->
        [one] Edit the one that matches
       *[other] Edit all { $count } that match
    }
grid-export = Export
grid-export-hint = Comes back through an import and changes nothing.
grid-keys = Arrows walk the cells, Enter or F2 opens one, Escape leaves it as it was, Delete empties it, Ctrl Z takes the last one back. Blocks are copied to and pasted from spreadsheets.
grid-saved = Saved.
grid-failed = This was not saved.
grid-undone = Taken back.
grid-nothing-to-undo = There is nothing to take back.
grid-copied = Copied.
grid-theirs = Saved meanwhile by somebody else
grid-yours = What you typed
grid-take-theirs = Leave theirs
grid-keep-mine = Save mine
grid-paste-title = Pasted from a spreadsheet
grid-paste-too-large = This block is too large.
    .hint = At most { $max } cells are taken at once; more comes in through an import.
view-name = A view has a name of at most { $max } letters.
view-not-yours = This view is somebody else’s.
    .hint = Make one of your own from it.
view-too-many = { $max } views are as many as anybody has.
view-too-much = This view asks more than can be kept.
grid-lists = Lists
grid-edit-all-products = Edit all of their products
grid-weight = Weight of the parcel (g)

## Views, columns, cells
## chosen at run time

grid-list-products = Products
grid-list-styles = Styles
grid-list-variants = Sizes
grid-one-products = Product
grid-one-styles = Style
grid-one-variants = Size
grid-export-shown = { $format }, columns shown
grid-export-all = { $format }, all fields

## Many products at once: choosing and looking through

grid-bulk = Edit many products
grid-products = { $count ->
        [one] { $count } product
       *[other] { $count } products
    }
grid-bulk-which = Which products
grid-bulk-all = { $count ->
        [one] The one product that matches now.
       *[other] All { $count } products that match now.
    }
grid-bulk-all-hint = The plan fixes which they are; what comes to match later is left alone.
grid-bulk-what = What changes
grid-bulk-choose = Choose …
grid-bulk-of-product = The products themselves
grid-bulk-of-style = Their styles, with every colour that inherits
grid-bulk-of-variant = Their sizes
grid-bulk-price-hint = An amount, or so much more or less: +10 %, −15 %.
grid-plans = Changes made at once
grid-prices = Prices
grid-bulk-next = Go on
grid-bulk-how = How
grid-bulk-value = Value
grid-bulk-find = Replace
grid-bulk-with = with
grid-bulk-from = From
grid-bulk-preview = Look at what would change
grid-bulk-preview-hint = Nothing changes yet.
grid-bulk-leave = Leave it
grid-back-to-draft = Back to draft
grid-plan-done = { $count ->
        [one] One record was changed.
       *[other] { $count } records were changed.
    }
grid-plan-undone-done = { $count ->
        [one] One record was taken back.
       *[other] { $count } records were taken back.
    }
grid-stage-waiting = It waits for its turn
grid-stage-draft = Looking at what would change
grid-stage-apply = Changing
grid-progress = { $done } of { $total }, { $rate } per second, { $seconds ->
        [one] one second left
       *[other] { $seconds } seconds left
    }
grid-progress-label = How far it is
grid-cancel = Cancel
grid-was-cancelled = It was cancelled.
grid-look-again = Look again

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = Set
grid-act-clear = Empty
grid-act-inherit = Inherit again
grid-act-append = Add
grid-act-remove = Take away
grid-act-replace = Replace words
grid-act-copy = Copy from a language

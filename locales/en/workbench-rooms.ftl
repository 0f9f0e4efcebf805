## Rooms: what products share

rooms-crumbs = You are here
rooms-policies = Policies
rooms-search = Search name or code
rooms-find = Search
rooms-before = Previous page
rooms-back = Cancel
rooms-make = Create
rooms-code = Code
    .hint = Letters, digits, dot, hyphen and underscore, at most 64. Files and the API call it so.
rooms-code-new = New code
    .hint = Whoever names it follows; the old code leads here for ever.
rooms-rename = Change the code
rooms-used = Used by
rooms-language = Language
rooms-languages-more = { $count ->
        [one] { $count } more language
       *[other] { $count } more languages
    }
rooms-number = This is no whole number.
    .hint = Write digits only.
rooms-figure = This is no figure.
    .hint = Write it like 84, 84.5 or 84–88.
rooms-some-only = You may write some of it only.
rooms-from-above = { $what } (from above)
rooms-choices-none = There is nothing to choose yet.
rooms-rows-none = There is no row yet.
rooms-row-add = Add a row
rooms-row-acts = Order and removal
rooms-row-up = Move row { $number } up
rooms-row-down = Move row { $number } down
rooms-row-drop = Remove row { $number }
rooms-products = { $count ->
        [one] { $count } product
       *[other] { $count } products
    }
rooms-users-none = Nothing uses it.
rooms-users-more = and { $count } more
rooms-clash = Somebody changed the same meanwhile. Below stands what you typed; save again to keep yours.
rooms-clash-theirs = Theirs
rooms-clash-yours = Yours

## Removal

rooms-remove = Remove
    .hint = You see first who uses it.
rooms-remove-ask = Remove …
rooms-remove-title = Remove { $name }?
rooms-remove-do = Remove { $code }
rooms-remove-kept = It cannot go while these name it.
    .hint = Give them another one first.
rooms-remove-felt = These products will be without it.
rooms-remove-free = Nothing names it: it can go.
rooms-remove-back = Its history stays; it can be made again from there.
rooms-removed = { $code } is removed.

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = Categories
    .hint = What is sold, as a tree. Rules go down it: what is asked of products, their attributes, their size chart.
rooms-categories-new = New category
rooms-said-saved = Saved.
rooms-said-made = Created.
rooms-said-renamed = The code is changed. The old one leads here.
rooms-users-category = { $count ->
        [one] { $count } category
       *[other] { $count } categories
    }
rooms-users-channel = { $count ->
        [one] { $count } channel
       *[other] { $count } channels
    }
rooms-users-style = { $count ->
        [one] { $count } style
       *[other] { $count } styles
    }
rooms-users-product = { $count ->
        [one] { $count } product by itself
       *[other] { $count } products by themselves
    }
rooms-part-names = Names and addresses
    .hint = An empty address is made of the name.
rooms-part-asked = What is asked here
    .hint = Children inherit it: lists add up, the nearest size chart and the nearest shots hold.
rooms-part-cut = Terms of cut
    .hint = Where none is chosen, all make sense.
rooms-field-name = Name
rooms-field-names = Name
rooms-field-slugs = Part of the address
rooms-field-parent = Below
rooms-field-rules-size-chart = Size chart of products that name none
rooms-field-rules-attributes = Attributes of products here
rooms-field-rules-shots = Shots that are wanted
rooms-field-rules-fields = Asked beyond what channels ask
rooms-field-rules-not-asked = Makes no sense here
rooms-field-rules-packs = Packs of rules that bind here
rooms-differs-size-chart = Size chart
rooms-differs-attributes = Attributes
rooms-differs-fields = Asked besides
rooms-differs-not-asked = Not asked
rooms-differs-packs = Packs of rules
rooms-differs-shots = Shots
rooms-differs-cut = Other terms of cut
rooms-differs-address = Address

rooms-size-charts = Size charts
    .hint = A brand’s sizes for one kind of garment: what bodies they are for, what garments measure, what they are elsewhere.
rooms-size-charts-new = New size chart
rooms-size-charts-none = There are no size charts yet.
    .hint = Start from a table of the trade, or from nothing.
rooms-return-policies = Returns
    .hint = How products go back: how long, by what way, and who pays.
rooms-return-policies-new = New return policy
rooms-return-policies-none = There is no return policy yet.
    .hint = Products need one before they can be shown.
rooms-shipping-profiles = Shipping
    .hint = How products are sent: where to, for how much, how fast. The first row that names a country holds.
rooms-shipping-profiles-new = New shipping profile
rooms-shipping-profiles-none = There is no shipping profile yet.
    .hint = Products need one before they can be shown.
rooms-attributes = Attributes
    .hint = What products of some categories have besides: the height of a heel, the volume of a bag.
rooms-attributes-new = New attribute
rooms-attributes-none = There are no attributes of your own yet.
    .hint = Define one, then let a category ask for it.
rooms-channels = Channels
    .hint = Where completed products go, and what each channel asks of them.
rooms-channels-new = New channel
rooms-channels-none = There is no channel yet.
    .hint = Products are shown where there is one.
rooms-remove-channels = What it shows is shown no more, its feeds end, and its publications go with it.
rooms-part-chart = The chart
rooms-part-sizes = Sizes in order
    .hint = A figure is 84 or 84–88; several sizes of another system are divided by commas.
rooms-part-columns = Columns
    .hint = What is taken out of the table is removed when it is saved.
rooms-part-second = Second dimension
    .hint = The inside leg of denim, the cup of bras, the width of shoes.
rooms-part-sources = Where conversions come from
rooms-part-terms = Terms
rooms-part-words = In words
rooms-part-profile = Profile
rooms-part-rates = Rates
    .hint = Countries are two letters each, divided by commas: DE, AT. Days are business days.
rooms-part-attribute = Names
rooms-part-values = Values
rooms-part-options = Options
    .hint = For one or many of a list, in the order in which they are offered.
rooms-part-channel = The channel
rooms-part-markets = Markets
    .hint = The first is the default; the first language of each is its default.
rooms-part-gates = What must be there
rooms-part-selection = Which products
    .hint = Where nothing is chosen, all of them.
rooms-part-feeds = Feeds
rooms-part-connector = Connector
    .hint = Passwords are not said here: the operator’s settings hold them under the name of the credentials.
rooms-field-code = Code
rooms-field-label = Size
rooms-field-age = Age (months)
rooms-field-how-to-measure = How to measure
rooms-field-system = System
rooms-field-group = Size group
rooms-field-source = Source
rooms-field-confidence = Reliability
rooms-field-sizes = Sizes
rooms-field-second = Values of the second dimension
rooms-field-second-dimension = What it is
rooms-field-columns-body = Of the body
rooms-field-columns-garment = Of the garment
rooms-field-columns-conversions = Other systems
rooms-field-columns-age = Ages
rooms-field-columns-second = Measurements of it
rooms-field-sources = Sources
rooms-field-days = Days
    .hint = From delivery; nought if nothing is taken back.
rooms-field-fees = Who pays
rooms-field-fee-amount = Fixed amount
rooms-field-currency = Currency
rooms-field-methods = Ways back
rooms-field-countries = Countries
    .hint = Two letters each: DE, AT, CH. Empty means everywhere.
rooms-field-text = Text
rooms-field-rates = Rates
rooms-field-cost = Cost
rooms-field-free-from = Free from
rooms-field-handling-min = Handling from
rooms-field-handling-max = to
rooms-field-transit-min = Transit from
rooms-field-transit-max = to
rooms-field-type = Type
rooms-field-unit = Unit
    .hint = Of a number: mm, g, l.
rooms-field-per-locale = Differs by language
rooms-field-per-channel = Differs by channel
rooms-field-public = Shoppers see it
rooms-field-options = Options
rooms-field-required-locales = Required languages
    .hint = Each text must be there in each of them. The first is the source of the others: en, de.
rooms-field-offered-locales = Offered languages
    .hint = Served too, by fallback where a text is missing.
rooms-field-is-storefront = Shoppers see it here: it has pages and a search
rooms-field-follows-edits = Edits go out at once, without a new approval
rooms-field-hosts = Host names
rooms-field-markets = Markets
rooms-field-country = Country
rooms-field-locales = Languages
rooms-field-tax-included = Prices with tax
rooms-field-requires = Required information
rooms-field-min-photos = Photos at least
rooms-field-packs = Packs of rules that bind it
rooms-field-selection-categories = Only these categories
rooms-field-selection-except-categories = Not these categories
rooms-field-selection-brands = Only these brands
rooms-field-feeds-need-token = Feeds need a token
rooms-field-field-mapping = Other sources of fields
rooms-field-outside = Their field
rooms-field-field = Our field
rooms-field-connector-kind = Platform
rooms-field-connector-url = Address of its API
rooms-field-connector-channel-token = Channel of the shop
rooms-field-connector-key = Name of the credentials
    .hint = In the operator’s settings; the code of the channel if it is empty.
rooms-field-connector-stock-location = Stock location
rooms-field-connector-tax-category = Tax category
rooms-field-connector-languages = Languages that are pushed
rooms-field-ours = Ours
rooms-field-theirs = Theirs
rooms-column-options = Options
rooms-column-categories = Asked by
rooms-column-sizes = Sizes
rooms-column-live = Live
rooms-column-pending = Pending
rooms-column-failed = Failed
rooms-fees-free = Free for the customer
rooms-fees-customer = The customer, what the carrier asks
rooms-fees-fixed = The customer, a fixed amount
rooms-method-by-mail = By parcel
rooms-method-in-store = In a shop
rooms-method-at-kiosk = At a parcel machine
rooms-type-text = Text
rooms-type-number = Number
rooms-type-boolean = Yes or no
rooms-type-date = Date
rooms-type-select = One of a list
rooms-type-multi-select = Many of a list
rooms-group-regular = Regular
rooms-group-petite = Petite
rooms-group-plus = Plus
rooms-group-tall = Tall
rooms-group-big = Big
rooms-group-maternity = Maternity
rooms-dimension-length = Inside leg
rooms-dimension-cup = Cup
rooms-dimension-girth = Girth and body type
rooms-dimension-width = Width
rooms-dimension-sleeve = Sleeve
rooms-confidence-high = High: measured, or said by the maker
rooms-confidence-medium = Medium: several sources agree
rooms-confidence-low = Low: a usual figure
rooms-reviews-pending = Waiting
rooms-reviews-published = Published
rooms-reviews-rejected = Rejected
rooms-reviews-none-pending = No review waits.
rooms-reviews-none-published = No review is published.
rooms-reviews-none-rejected = No review is rejected.
rooms-reviews-reason-off-topic = Not about the product
rooms-reviews-reason-spam = Advertising
rooms-reviews-reason-offensive = Offensive
rooms-reviews-reason-personal = Personal data
rooms-reviews-reason-other = Another reason
rooms-reviews-done-published = { $count ->
        [one] { $count } review is published.
       *[other] { $count } reviews are published.
    }
rooms-reviews-done-rejected = { $count ->
        [one] { $count } review is rejected.
       *[other] { $count } reviews are rejected.
    }
rooms-reviews-done-pending = { $count ->
        [one] { $count } review waits again.
       *[other] { $count } reviews wait again.
    }
rooms-reviews-done-undone = { $count ->
        [one] { $count } review is as it was.
       *[other] { $count } reviews are as they were.
    }
rooms-unit-cm = Centimetres
rooms-unit-in = Inches

## Categories: the tree

rooms-child-new = New child
rooms-child-of = New category below { $name }
rooms-fold = Open or close { $name }
rooms-tree-keys = Arrow keys walk the tree, Alt and an arrow moves a category; or drag it before, into or after another.
rooms-tree-keys-read = Arrow keys walk the tree.
rooms-addresses = Addresses in the shop
rooms-move = Move
rooms-move-to = Move to …
rooms-move-title = Move { $name }
rooms-move-parent = Below
rooms-move-root = At the top of the tree
rooms-move-before = Before
    .hint = After another parent was chosen, look once: then its children stand here.
rooms-move-last = Behind all
rooms-move-look = See what changes
rooms-move-here = It stands there already.
rooms-move-same = Nothing else becomes different.
rooms-move-along = { $products ->
        [one] { $products } product
       *[other] { $products } products
    } and { $categories ->
        [one] { $categories } category
       *[other] { $categories } categories
    } below come along.
rooms-consequences = What becomes different
rooms-moved = { $name } is moved.
rooms-moved-back = { $name } is back in its place.

## Size charts, channels

rooms-everywhere = Everywhere
rooms-unit = Unit
rooms-columns-show = Show these columns
rooms-block = Paste from a spreadsheet
    .hint = Tab-separated, as spreadsheets copy. The first line may name the columns; sizes that are there are filled, others are added.
rooms-block-put = Put into the table
rooms-odd = Worth a second look
rooms-start = Start from a table of the trade
rooms-start-table = Table
rooms-start-go = Fill in
rooms-feed-addresses = Feed addresses
    .hint = What outside programs pull.
rooms-feed-token = They need a token with the role Feed: as bearer, or as the password of basic sign-in.
rooms-publications = Publications
rooms-publications-all = All
rooms-publications-none = No product stands so.
rooms-publications-of = Publications on { $name }
rooms-publication-since = Since
rooms-publication-why = Why
rooms-publication-tries = { $count ->
        [one] tried once
       *[other] tried { $count } times
    }
rooms-publication-next = next try
rooms-broken = These hold values that the change would not take. They keep them and are told as wrong until they are mended.
rooms-broken-anyway = Change it all the same

## Reviews

rooms-reviews = Reviews
rooms-reviews-search = Words, product or style
rooms-reviews-stars = Stars
rooms-reviews-of-five = { $count } of 5 stars
rooms-reviews-pick = Choose the review of { $author }
rooms-reviews-publish = Approve
rooms-reviews-reject = Reject
rooms-reviews-publish-picked = Approve the chosen ones
rooms-reviews-reject-picked = Reject the chosen ones
rooms-reviews-wait-picked = Let the chosen ones wait again
rooms-reviews-reason = Why
rooms-reviews-note = A word about it
rooms-reviews-keys = j and k walk, a approves, r rejects, x chooses, z takes back
rooms-reviews-verified = Bought it
rooms-reviews-erased = Author erased
rooms-reviews-nothing = No review was chosen.
    .hint = Choose one or more, then say what shall become of them.

## Around every page

store-skip = Skip to content
store-menu = Menu
store-categories = Categories
store-search = Search
store-language = Language
store-country = Deliver to
store-choose = Choose
store-made-with = { $name }, shown with Selvedge.
store-breadcrumbs = You are here

## Home

store-home-new = New in
store-home-all = Look around
store-home-see = See what is new
store-home-empty = Nothing is for sale here yet.
    .hint = As soon as the first product is approved and published, it appears on this page.

## Lists of products

store-count = { $count ->
        [0] No products
        [one] { $count } product
       *[other] { $count } products
    }
store-sort = Sort by
store-apply = Apply
store-clear = Clear all
store-remove = Remove { $name }
store-filters = Filters
store-more = Show more
store-first = Back to the first
store-price-min = From
store-price-max = To
store-rating-up = { $count ->
        [one] { $count } star and up
       *[other] { $count } stars and up
    }
store-list-empty = Nothing fits these filters.
    .hint = Take one of them away, or clear all.
store-category-empty = There is nothing in this category yet.
    .hint = Have a look at the others.

## chosen at run time

store-sort-relevance = Relevance
store-sort-newest = Newest
store-sort-price = Price, low to high
store-sort-price-down = Price, high to low
store-sort-rating = Rating
store-sort-name = Name
store-facet-colour = Colour
store-facet-size = Size
store-facet-fit = Fit
store-facet-fibre = Material
store-facet-brand = Brand
store-facet-department = For
store-facet-season = Season
store-facet-rating = Rating
store-facet-price = Price

## Search

store-search-title = Search
store-search-results = Results for “{ $query }”
store-search-relaxed = Nothing has all of these words; here is what comes close.
store-search-empty = Nothing was found for “{ $query }”.
    .hint = Check the spelling, use fewer words, or look through the categories.
store-search-prompt = What are you looking for?
    .hint = A garment, a colour, a material, or the code on a label.

## A product

store-photos = Photos
store-no-photo = No photo yet
store-video = Watch the film
store-colour = Colour
store-colours = Colours
store-size = Size
store-one-size = One size
store-size-age = Age
store-size-second = Second size
store-age-months = { $range } { $last ->
    [one] month
   *[other] months
    }
store-age-years = { $range } { $last ->
    [one] year
   *[other] years
    }
store-size-table = Size guide
store-unit = Unit of the table
store-garment-measurements = Measurements of the garment
store-in-stock = In stock
store-few-left = Only a few left
store-sold-out = Sold out
    .hint = None of its sizes is left at the moment.
store-not-sold-here = Not sold in { $country }.
store-price-from = from { $price }
store-price-sale = Reduced price
store-price-was = Regular price
store-price-lowest = Lowest price of the last 30 days before the reduction: { $price }
store-tax-included = incl. VAT
store-tax-not-included = plus tax
store-rating-words = { $rating } out of 5 stars
store-stars = { $count ->
        [one] { $count } star
       *[other] { $count } stars
    }
store-description = About it
store-shown-in = This text is not translated yet; it is shown in { $locale }.
store-fit = Fit and details
store-model = The model is { $height } tall and wears size { $size }.
store-made-of = Material
store-claim = { $fibre }: { $claim } ({ $scheme }, { $number })
store-cloth-weight = Weight
store-cloth-construction = Weave or knit
store-cloth-finish = Finish
store-care = Care
store-yes = Yes
store-no = No
store-codes = Product code:

## chosen at run time

store-cut-fit = Fit
store-cut-length = Length
store-cut-rise = Rise
store-cut-leg = Leg
store-cut-neckline = Neckline
store-cut-sleeve = Sleeve length
store-cut-sleeve-style = Sleeve
store-cut-closure = Closure
store-cut-pattern = Pattern
store-cut-toe = Toe
store-cut-heel = Heel
store-cut-stretch = Stretch
store-cut-fit-note = How it runs

## Origin

store-origin-heading = Origin and maker
store-origin = Made in
store-origin-weaving = Woven or knitted in
store-origin-dyeing = Dyed or printed in
store-origin-confection = Sewn in
store-recycled = Recycled content
store-recycled-at-least = Product containing at least { $share } recycled materials
store-recycled-fibre = recycled { $fibre }
store-customs-code = Customs code
store-manufacturer = Manufacturer
store-responsible-person = Responsible in the EU

## Delivery and returns

store-delivery = Delivery and returns ({ $country })
store-delivery-heading = Delivery
store-delivery-free = Free delivery
store-delivery-cost = Delivery { $price }
store-delivery-free-from = Delivery { $price }, free from { $from }
store-delivery-days = { $max ->
        [one] With you within { $max } working day
       *[other] With you in { $min } to { $max } working days
    }
store-delivery-not-there = Not delivered to { $country }.
store-returns = Returns
store-returns-none = Cannot be returned
store-returns-free = { $days ->
        [one] Free returns within { $days } day
       *[other] Free returns within { $days } days
    }
store-returns-customer = { $days ->
        [one] Returns within { $days } day; you pay the postage
       *[other] Returns within { $days } days; you pay the postage
    }
store-returns-fixed = { $days ->
        [one] Returns within { $days } day for { $price }
       *[other] Returns within { $days } days for { $price }
    }
store-return-by-mail = by post
store-return-in-store = in a shop
store-return-at-kiosk = at a parcel locker
store-in-stores = { $count ->
        [one] In stock in { $count } shop
       *[other] In stock in { $count } shops
    }
store-stores = In our shops
store-pick-up = Pick-up here is possible

## Other products

store-complete-the-look = Complete the look
store-cross-sell = Goes well with it
store-look-alikes = You may also like
store-social = As worn by you

## Reviews

store-reviews = Reviews
store-reviews-none = Nobody has reviewed this yet. Be the first.
store-review-count = { $count ->
        [one] { $count } review
       *[other] { $count } reviews
    }
store-review-fit = How does it fit?
store-review-write = Write a review
store-review-rating = Your rating
store-review-title = Headline
store-review-body = Your review
store-review-author = Your name
    .hint = It is shown with your review.
store-review-send = Send
store-review-moderation = We read every review before it appears.
store-review-verified = Verified purchase
store-review-sent = Thank you for your review.
    .hint = It appears here as soon as we have read it.
store-review-refused = This review cannot be sent as it is.
    .hint = Choose a rating, write at least ten characters and give a name.
store-review-elsewhere = This form was not sent from our page.
    .hint = Open the product again and write your review there.

## Nothing there

store-missing = This page does not exist.
    .hint = It may have been moved, or the product is no longer sold. The search may find something like it.

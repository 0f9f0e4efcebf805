## Around every page

shop-skip = Skip to content
shop-menu = Menu
shop-categories = Categories
shop-search = Search
shop-language = Language
shop-country = Deliver to
shop-choose = Choose
shop-made-with = { $name }, shown with Selvedge.
shop-breadcrumbs = You are here

## Home

shop-home-new = New in
shop-home-all = Look around
shop-home-see = See what is new
shop-home-empty = Nothing is for sale here yet.
    .hint = As soon as the first product is approved and published, it appears on this page.

## Lists of products

shop-count = { $count ->
        [0] No products
        [one] { $count } product
       *[other] { $count } products
    }
shop-sort = Sort by
shop-apply = Apply
shop-clear = Clear all
shop-remove = Remove { $name }
shop-filters = Filters
shop-more = Show more
shop-first = Back to the first
shop-price-min = From
shop-price-max = To
shop-rating-up = { $count ->
        [one] { $count } star and up
       *[other] { $count } stars and up
    }
shop-list-empty = Nothing fits these filters.
    .hint = Take one of them away, or clear all.
shop-category-empty = There is nothing in this category yet.
    .hint = Have a look at the others.

## chosen at run time

shop-sort-relevance = Relevance
shop-sort-newest = Newest
shop-sort-price = Price, low to high
shop-sort-price-down = Price, high to low
shop-sort-rating = Rating
shop-sort-name = Name
shop-facet-colour = Colour
shop-facet-size = Size
shop-facet-fit = Fit
shop-facet-fibre = Material
shop-facet-brand = Brand
shop-facet-department = For
shop-facet-season = Season
shop-facet-rating = Rating
shop-facet-price = Price

## Search

shop-search-title = Search
shop-search-results = Results for “{ $query }”
shop-search-relaxed = Nothing has all of these words; here is what comes close.
shop-search-empty = Nothing was found for “{ $query }”.
    .hint = Check the spelling, use fewer words, or look through the categories.
shop-search-prompt = What are you looking for?
    .hint = A garment, a colour, a material, or the code on a label.

## A product

shop-photos = Photos
shop-no-photo = No photo yet
shop-video = Watch the film
shop-colour = Colour
shop-colours = Colours
shop-size = Size
shop-one-size = One size
shop-size-table = Size guide
shop-unit = Unit of the table
shop-garment-measurements = Measurements of the garment
shop-in-stock = In stock
shop-few-left = Only a few left
shop-sold-out = Sold out
    .hint = None of its sizes is left at the moment.
shop-not-sold-here = Not sold in { $country }.
shop-price-from = from { $price }
shop-price-sale = Reduced price
shop-price-was = Regular price
shop-price-lowest = Lowest price of the last 30 days before the reduction: { $price }
shop-tax-included = incl. VAT
shop-tax-not-included = plus tax
shop-rating-words = { $rating } out of 5 stars
shop-stars = { $count ->
        [one] { $count } star
       *[other] { $count } stars
    }
shop-description = About it
shop-shown-in = This text is not translated yet; it is shown in { $locale }.
shop-fit = Fit and details
shop-model = The model is { $height } tall and wears size { $size }.
shop-made-of = Material
shop-claim = { $fibre }: { $claim } ({ $scheme }, { $number })
shop-cloth-weight = Weight
shop-cloth-construction = Weave or knit
shop-cloth-finish = Finish
shop-care = Care
shop-yes = Yes
shop-no = No
shop-codes = Product code:

## chosen at run time

shop-cut-fit = Fit
shop-cut-length = Length
shop-cut-rise = Rise
shop-cut-leg = Leg
shop-cut-neckline = Neckline
shop-cut-sleeve = Sleeve length
shop-cut-sleeve-style = Sleeve
shop-cut-closure = Closure
shop-cut-pattern = Pattern
shop-cut-toe = Toe
shop-cut-heel = Heel
shop-cut-stretch = Stretch
shop-cut-fit-note = How it runs

## Origin

shop-origin-heading = Origin and maker
shop-origin = Made in
shop-origin-weaving = Woven or knitted in
shop-origin-dyeing = Dyed or printed in
shop-origin-confection = Sewn in
shop-recycled = Recycled content
shop-customs-code = Customs code
shop-manufacturer = Manufacturer
shop-responsible-person = Responsible in the EU

## Delivery and returns

shop-delivery = Delivery and returns ({ $country })
shop-delivery-heading = Delivery
shop-delivery-free = Free delivery
shop-delivery-cost = Delivery { $price }
shop-delivery-free-from = Delivery { $price }, free from { $from }
shop-delivery-days = { $max ->
        [one] With you within { $max } working day
       *[other] With you in { $min } to { $max } working days
    }
shop-delivery-not-there = Not delivered to { $country }.
shop-returns = Returns
shop-returns-none = Cannot be returned
shop-returns-free = { $days ->
        [one] Free returns within { $days } day
       *[other] Free returns within { $days } days
    }
shop-returns-customer = { $days ->
        [one] Returns within { $days } day; you pay the postage
       *[other] Returns within { $days } days; you pay the postage
    }
shop-returns-fixed = { $days ->
        [one] Returns within { $days } day for { $price }
       *[other] Returns within { $days } days for { $price }
    }
shop-return-by-mail = by post
shop-return-in-store = in a shop
shop-return-at-kiosk = at a parcel locker
shop-in-stores = { $count ->
        [one] In stock in { $count } shop
       *[other] In stock in { $count } shops
    }
shop-stores = In our shops
shop-pick-up = Pick-up here is possible

## Other products

shop-complete-the-look = Complete the look
shop-cross-sell = Goes well with it
shop-look-alikes = You may also like
shop-social = As worn by you

## Reviews

shop-reviews = Reviews
shop-reviews-none = Nobody has reviewed this yet. Be the first.
shop-review-count = { $count ->
        [one] { $count } review
       *[other] { $count } reviews
    }
shop-review-fit = How does it fit?
shop-review-write = Write a review
shop-review-rating = Your rating
shop-review-title = Headline
shop-review-body = Your review
shop-review-author = Your name
    .hint = It is shown with your review.
shop-review-send = Send
shop-review-moderation = We read every review before it appears.
shop-review-verified = Verified purchase
shop-review-sent = Thank you for your review.
    .hint = It appears here as soon as we have read it.
shop-review-refused = This review cannot be sent as it is.
    .hint = Choose a rating, write at least ten characters and give a name.
shop-review-elsewhere = This form was not sent from our page.
    .hint = Open the product again and write your review there.

## Nothing there

shop-missing = This page does not exist.
    .hint = It may have been moved, or the product is no longer sold. The search may find something like it.
shop-gone = This is no longer sold.
    .hint = Here is the way to what is.

## Why a product is not shown on a channel, or what is to be mended although it is

publication-not-approved = It is not approved.
    .hint = Approve it; what was approved is shown from then on.
publication-archived = It is archived.
    .hint = Take it up again and approve it to show it once more.
publication-not-selected = The channel does not take products of its category or brand.
    .hint = Change the channel’s selection, or the category of the product.
publication-no-price = None of its sizes has a price in a market of the channel.
    .hint = Add a price in the currency of one of the channel’s markets.
publication-waits-for-drop = It goes out with a drop, at { $at }.
    .hint = Change the date of the drop to show it earlier.

## What a shopper’s question may not ask

shop-market = The channel does not sell there.
    .hint = Its markets are { $known }.
shop-locale = The channel does not speak this language.
    .hint = Its languages are { $known }.
shop-facet = There is nothing to filter by under this name.
    .hint = The facets are { $known }.
shop-sort = There is no such order.
    .hint = The orders are { $known }.

## Why a feed would refuse it

feed-code-too-long = “{ $text }” is longer than the { $most } characters that the feed takes.
    .hint = Give it a shorter code or name.
feed-no-brand = It has no brand, and the feed asks for one.
    .hint = Say the brand of its style.
feed-no-text = It has no title or no description.
    .hint = Write both in the first language of the channel.
feed-no-department = Nobody has said for whom it is.
    .hint = Say the department of its style: the feed asks for gender and age.
feed-no-colour = The feed wants the names of its colours, not the word for many.
    .hint = Write the brand’s own name of the colour, such as “Red/Blue”.
feed-no-picture = It has no picture.
    .hint = Add a photo of the product.
feed-picture-too-small = Its first picture is { $size } pixels; the feed takes none under { $least } × { $least }.
    .hint = Replace it by a larger one, best 1500 × 1500 or more.

## What is public no more

media-withdrawn = This picture was shown once, and is so no longer.
    .hint = Ask the page that links to it for the picture of today.

## What the API may be asked

publication-state = There is no such state.
    .hint = The states are { $known }.

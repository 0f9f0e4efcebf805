## Why a product is not shown on a channel, or what is to be mended although it is

publication-not-approved = It is not approved.
    .hint = Approve it; what was approved is shown from then on.
publication-archived = It is archived.
    .hint = Take it up again and approve it to show it once more.
publication-not-selected = The channel does not take products of its category or brand.
    .hint = Change the channel’s selection, or the category of the product.
publication-no-price = None of its sizes has a price in a market of the channel.
    .hint = Add a price in the currency of one of the channel’s markets.

## What a shopper’s question may not ask

shop-market = The channel does not sell there.
    .hint = Its markets are { $known }.
shop-locale = The channel does not speak this language.
    .hint = Its languages are { $known }.
shop-facet = There is nothing to filter by under this name.
    .hint = The facets are { $known }.
shop-sort = There is no such order.
    .hint = The orders are { $known }.

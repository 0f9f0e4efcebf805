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

## Why a platform does not have a product

delivery-refused = The platform does not take it: { $reason }
    .hint = Change what it names; it is sent again as soon as the product changes, or by selvedge push.
delivery-stumbled = The platform stumbled over it: { $reason }
    .hint = It is tried again by itself. If it goes on, the platform’s log knows more.
delivery-answer-too-long = The platform’s answer was longer than anybody would read.
    .hint = It is tried again by itself. See whether the product there has far more sizes than here.
delivery-no-title = It has no title in any of the languages that are pushed.
    .hint = Write a title in one of them, or add a language to the channel’s connector.
delivery-no-price = None of its sizes has a price in { $currency }, in which the platform sells first.
    .hint = Add a price in { $currency } and a market of the channel that uses it.
delivery-ours = Something went wrong in the house itself.
    .hint = The server’s log says what it was.

## Why a channel’s platform is not spoken to

connector-url = This is not a plain web address.
    .hint = Write it like https://shop.example/admin-api, without user, password or query.
connector-no-language = It does not say which languages are pushed.
    .hint = Name at least one, ours and the platform’s: {"{"}"de": "de"{"}"}.
connector-language-twice = Two of our languages would be written into one of the platform’s.
    .hint = Leave one of them out.
connector-host-not-allowed = The house may not speak to { $host }.
    .hint = If it should, the operator adds it to connector_hosts in selvedge.toml, or to SELVEDGE_CONNECTOR_HOSTS.
connector-no-credentials = Nobody has said how to sign in as “{ $key }”.
    .hint = The operator sets SELVEDGE_CONNECTOR_{ $variable }_USER and _PASSWORD, or [connectors.{ $key }] in selvedge.toml.
connector-sign-in = The platform does not let the house in: { $reason }
    .hint = Correct the user and the password in the operator’s settings.
connector-forbidden = The platform does not allow what the house asks: { $reason }
    .hint = Give its user the right to read and edit the catalogue and its pictures.
connector-schema = The platform lacks a field that the house needs: { $reason }
    .hint = Add the custom fields that the README names, and start the platform again.
connector-strange = What answers there does not speak the platform’s language (HTTP { $status }): { $reason }
    .hint = Correct the address in the channel’s connector.
connector-tax = The platform and the channel do not agree whether prices include tax.
    .hint = Change it in the channel’s first market, or in the platform.
connector-redirected = The platform leads to another address.
    .hint = Name that address in the channel’s connector: redirects are not followed.
connector-away = The platform does not answer: { $reason }
    .hint = It is tried again by itself, less and less often, at least once an hour.
connector-none = The channel { $channel } pushes nowhere.
    .hint = Give the channel a connector, or name another channel.
connector-busy = Somebody else is pushing this channel.
    .hint = Wait until it has ended, and ask again.
connector-lost = Somebody else has taken over pushing this channel.
    .hint = Ask again to see what came of it.

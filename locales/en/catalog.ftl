## Composition and care

component-unknown = There is no such component.
    .hint = Use a component code, such as shell, lining or outer_sole.
component-twice = This component is stated twice.
    .hint = Join the two, or name the second part, such as shell_2.
component-fibres-or-materials = A component is made of fibres or of materials, not of both or neither.
    .hint = Give fibres with shares to a textile, materials without shares to all else.
fibre-unknown = There is no such fibre.
    .hint = Use a fibre code of Annex I, such as cotton or elastane; brand names are not fibre names (Regulation (EU) 1007/2011 Art. 5).
fibre-twice = This fibre is stated twice in the same component.
    .hint = Add the two shares together.
fibre-virgin-and-recycled = Virgin wool cannot be recycled: it was never in a finished product before.
    .hint = Call it wool, or take “recycled” away (Regulation (EU) 1007/2011 Art. 8).
material-unknown = There is no such material.
    .hint = Use a material code, such as leather, rubber or brass.
share-not-a-percentage = “{ $text }” is not a share from 0 to 100 %.
    .hint = Write 95, 95.5 or 33.33: at most two decimals.
share-zero = A share of nothing cannot be stated.
    .hint = Remove the fibre, or give its share.
composition-weight = The components weigh { $total } % of the product together, more than all of it.
    .hint = Correct the shares of the product’s weight, or leave out the one that you do not know.
composition-sum = The shares sum to { $total } %, they should sum to 100 %.
    .hint = Add the missing fibre, or state “other fibres” where the law allows it: a fibre up to 5 %, several up to 15 % (Regulation (EU) 1007/2011 Art. 9).
composition-component-unread = There is no part of a garment called “{ $text }”.
    .hint = Write a part such as shell, lining or trim before the colon.
composition-fibre-unread = “{ $text }” is not a fibre that we know.
    .hint = Write the fibre's name, such as cotton or elastane; brand names are not fibre names (Regulation (EU) 1007/2011 Art. 5).
composition-share-unread = The share of “{ $text }” is missing.
    .hint = Write it before the name, such as “95 cotton”.
composition-fibre-missing = There is no fibre for the share “{ $text }”.
    .hint = Write which fibre it is, such as “95 cotton”.
composition-same-fibre = “{ $text }” and “{ $other }” are the same fibre: { WORD("fibre", $fibre) }.
    .hint = State it once with both shares together, or write the fibre that one of them was meant to be. A trade name stands for its generic name (Regulation (EU) 1007/2011 Art. 5).
composition-pure-mixed = “{ $text }” may only stand beside a fibre that is alone.
    .hint = Take the word away: the share says it (Regulation (EU) 1007/2011 Art. 7).
composition-claim-unread = “{ $text }” is neither a claim nor the certificate: one was already named.
    .hint = Write it like “[organic gots-2026]”.
composition-empty-component = This part names no fibre and no material.
    .hint = Write what it is made of, such as “lining: 100 viscose”.
care-unreadable = The care instructions cannot be read without guessing.
    .hint = Write care codes with spaces between them, such as: wash_30 bleach_no tumble_no iron_low dryclean_no.
care-part-unread = “{ $text }” cannot be read without guessing.
    .hint = Write it in other words: washing with its temperature, such as “machine wash 30”, or a care code such as wash_30.
care-unknown = There is no such care code.
    .hint = Use a code such as wash_30, bleach_no or iron_low.
care-phrase-unknown = There is no such care phrase.
    .hint = Use a code such as separately or inside_out.
care-subgroup-twice = This contradicts { WORD("care", $other) }, which is already stated.
    .hint = Keep one of the two: a label has one symbol of each kind (ISO 3758).
care-edition-unknown = There is no such edition of the care standard.
    .hint = Use 2012 or 2023.
care-of-a-later-edition = This sign came with the edition of { $edition }; the label names an earlier one.
    .hint = Choose another sign, or the newer edition.

## Fit, sizes, prices

fit-vocabulary-unknown = There is no vocabulary “{ $vocabulary }” of fit.
    .hint = Use fit, rise, leg, length, neckline, sleeve, sleeve_style, closure, pattern, toe, heel, fit_note or stretch.
fit-term-unknown = The vocabulary { $vocabulary } does not have this code.
    .hint = Choose one of its codes; the list is in the API's description.
model-height = A model is between 0.5 and 2.5 metres tall.
    .hint = Give the height in millimetres, such as 1780.
size-missing = The variant has no size.
    .hint = Give the size as the size chart has it, or OS for one size.
size-taken = { $sku } already is this size of { $product }.
    .hint = Change the size, or update { $sku } instead.
gtin-taken = This GTIN already belongs to { $sku }.
    .hint = Each size and colour needs a GTIN of its own.
price-negative = A price cannot be below zero.
    .hint = Remove the minus sign, or the price.
price-twice = There are two prices for the same currency and country.
    .hint = Keep one of them.
sale-above-price = The sale price is above the price.
    .hint = Lower the sale price, or remove it.
sale-ends-before-it-begins = The sale ends before it begins.
    .hint = Swap the two dates.

## Pictures, films, links

too-many-images = A product shows up to { $max } pictures, these are { $count }.
    .hint = Take some away; swatches, social images and videos do not count.
image-twice = This picture is already shown by the product.
    .hint = Remove one of the two.
image-role-unknown = A picture cannot have this role.
    .hint = Use a role such as front, back, detail or on_model.
media-file-or-link = A video or image needs a file or a link, one of the two.
    .hint = Remove one, or add what is missing.
social-image-rights = A social image needs its author, and the right to use it.
    .hint = Name the author, and say where the permission is kept.
association-kind = Products cannot be associated in this way.
    .hint = Use one of: { $kinds }.
colour-unknown = There is no such colour family.
    .hint = Use a family such as navy or off_white; the brand's own name of the colour stands beside it.
department-unknown = There is no such department.
    .hint = Use women, men, girls, boys, unisex or baby.
season-unknown = This cannot be read as a season.
    .hint = Use a code such as spring_summer or autumn_winter.
customs-code = A customs code has 6, 8 or 10 digits.
    .hint = Remove dots and spaces; look the code up in the combined nomenclature.
text-too-long = The text has { $length } characters, at most { $max } are kept.
    .hint = Shorten it.
list-too-long = The list is longer than { $max } entries.
    .hint = Take some away.

## What a product misses
## chosen at run time

missing-photos = { $count ->
        [0] There is no photo yet.
       *[other] There are { $count } of { $min } photos.
    }
    .hint = Drop photos on the product, or match them in the photo desk.
missing-unread = “{ $text }” was imported and could not be read.
    .hint = Enter the value as it is meant.
missing-composition = The composition is missing.
    .hint = Type it like “95 cotton 5 elastane”.
missing-certificate = The claim “{ $claim }” has no certificate that is valid today.
    .hint = Choose a valid certificate, or remove the claim.
missing-rights = The rights to this picture ended on { $until }.
    .hint = Replace the picture, or renew the rights and set their new last day.
missing-fit = The fit is missing.
    .hint = Choose how it sits, such as slim or relaxed.
missing-size-chart = The size chart is missing.
    .hint = Choose one, or give the category a default.
missing-size-in-chart = The size { $size } is not in the size chart { $chart }.
    .hint = Add the size to the chart, or correct the variant.
missing-title = The title is missing in { WORD("language", $locale) }.
    .hint = Write it in this language; a fallback does not count.
missing-description = The description is missing in { WORD("language", $locale) }.
    .hint = Write it in this language; a fallback does not count.
missing-translation = A translation is missing in { WORD("language", $locale) }.
    .hint = Translate it from the source beside it.
translation-outdated = The source has changed since the text in { WORD("language", $locale) } was written.
    .hint = Look at what has changed; write it anew, or say that it is right still.
missing-care = The care is missing.
    .hint = Choose a symbol of each group.
missing-care-group = The care says nothing about { WORD("care-group", $group) }.
    .hint = A missing symbol means that anything is allowed: choose one.
missing-returns = The return policy is missing.
    .hint = Choose one of the brand's policies.
missing-shipping = The shipping profile is missing.
    .hint = Choose one of the brand's profiles.
missing-video = A video is missing.
    .hint = Add a file or a link.
missing-social = A social image is missing.
    .hint = Add one, with its author and the right to use it.
missing-shot = The category wants a picture of this kind: { WORD("role", $role) }.
    .hint = Add such a picture, or give one of the pictures this role.
missing-term-not-here = The category has no use for the term “{ $term }”.
    .hint = Choose one of { $taken }.
missing-category-field = The category asks for { $field }.
    .hint = Fill it in, or change what the category asks for.

## Approval, channels

not-complete = The product is not complete for the channel { $channel }, which comes nearest.
    .hint = Fill in what is listed, then approve again.
four-eyes = Whoever made the last change may not approve it.
    .hint = Ask a colleague to approve.
state-does-not-allow = A product that is “{ $from }” cannot become “{ $to }”.
    .hint = Load it again: someone may have moved it meanwhile.
channel-needs-locale = A channel needs at least one language here.
    .hint = Add one, such as en.
channel-needs-market = A channel needs at least one market.
    .hint = Add a country with its currency and languages.
min-photos = A channel asks for 1 to 10 photos.
    .hint = Choose a number between the two.

## What somebody who knows cloth would say of a care label

care-tumbled-but-not-washed = It must not be washed and may be tumble dried.
    .hint = One of the two is probably meant otherwise.
care-bleached-but-not-washed = It must not be washed and may be bleached.
    .hint = One of the two is probably meant otherwise.
care-tumbled-hot-after-mild-wash = It is washed mildly and tumble dried at normal heat.
    .hint = Choose low heat, or no tumble drying.
care-nothing-allowed = The label allows nothing at all.
    .hint = Say at least one way in which it can be cleaned.
care-too-strong = { WORD("care", $code) }: that is more than { WORD("fibre", $fibre) } usually takes.
    .hint = Usual is at most: { WORD("care", $limit) }.
care-leather-is-washed = It is washed although it has { WORD("material", $material) }.
    .hint = Leather is usually not washed, or cleaned by who knows leather.

## What is a colour, and what is not

colour-name-empty = The colour’s name says nothing.
    .hint = Write it in words, or leave it away: the family’s word is used then.
colour-name-says-none = “{ $name }” is not taken as a colour.
    .hint = Name up to three colours with strokes between them, such as Red/Pink/Silver.
colour-name-with-number = “{ $name }” has a number in it, which is not taken as a colour.
    .hint = Write the colour in words; numbers of a colour card belong elsewhere.
colour-name-long = A word of “{ $name }” is longer than { $most } characters.
    .hint = Shorten it; platforms cut it or refuse it.

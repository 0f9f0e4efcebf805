## Size charts

size-twice = This size stands twice in the chart.
    .hint = Remove one, or give it a second dimension.
size-chart-empty = The size chart has no sizes.
    .hint = Add the sizes in the order in which they are worn, small to large.
size-provenance-of-nothing = The chart converts nothing to { $system }.
    .hint = Add the conversions, or take their source away.
size-chart-column-unread = Nothing was made of the column { $column }.
    .hint = Add what it says to the chart by hand.
size-table-without-system = The table { $table } says nothing in the system { $system }.
    .hint = Choose one of the systems that the list of tables names beside it.
second-size-unknown = The chart has no such value in its second dimension.
    .hint = Add it to “second_sizes”, or take its measurements away.
measurement-from-after-to = The measurement begins above its end.
    .hint = Swap the two figures.

## What is odd about a chart, and may be meant so

size-steps-back = { $size } is smaller than { $before } in { WORD("measurement", $measurement) }.
    .hint = Swap the figures, or the order of the sizes.
size-age-back = { $size } is for younger children than { $before }.
    .hint = Swap the ages, or the order of the sizes.
size-gap = Between { $before } and { $size } there is a gap in { WORD("measurement", $measurement) } that fits nobody.
    .hint = Let the one end where the other begins.
size-overlap = { $before } and { $size } overlap by more than half in { WORD("measurement", $measurement) }.
    .hint = Shoppers cannot choose between them: draw them apart, or say that the fit differs.
size-measurement-unknown = There is no measurement called { $code }.
    .hint = Use a measurement code, such as bust or g_chest_width.
size-system-unknown = There is no size system called { $code }.
    .hint = Use a system’s code, such as DE, FR, INT or EU_SHOE.
size-conversions-cross = { $size } is larger than { $before }, and smaller in { $system }.
    .hint = Mend one of the two conversions.

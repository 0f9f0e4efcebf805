## Size charts

size-twice = This size stands twice in the chart.
    .hint = Remove one, or give it a second dimension.
size-chart-empty = The size chart has no sizes.
    .hint = Add the sizes in the order in which they are worn, small to large.
measurement-from-after-to = The measurement begins above its end.
    .hint = Swap the two figures.

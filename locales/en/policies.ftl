## Shipping

days-from-after-to = The delivery begins later than it ends.
    .hint = Swap the two numbers of days.

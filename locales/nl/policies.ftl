## Shipping
## confidence: low

days-from-after-to = De levering begint later dan ze eindigt.
    .hint = Wissel de twee aantallen dagen om.

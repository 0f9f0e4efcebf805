## Shipping
## confidence: low

days-from-after-to = La consegna inizia dopo la sua fine.
    .hint = Scambia i due numeri di giorni.

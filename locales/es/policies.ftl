## Shipping
## confidence: low

days-from-after-to = La entrega empieza después de terminar.
    .hint = Intercambia los dos números de días.

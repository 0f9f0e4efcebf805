## Shipping
## confidence: low

days-from-after-to = A entrega começa depois de terminar.
    .hint = Troque os dois números de dias.

## Shipping
## confidence: low

days-from-after-to = La livraison commence après sa fin.
    .hint = Intervertissez les deux nombres de jours.

## Shipping
## confidence: low

days-from-after-to = يبدأ التوصيل بعد نهايته.
    .hint = بدّل بين عددي الأيام.

## Colour families
## confidence: low

colour-black = أسود
colour-grey = رمادي
colour-white = أبيض
colour-off-white = أوف وايت
colour-beige = بيج
colour-brown = بني
colour-khaki = كاكي
colour-olive = زيتوني
colour-green = أخضر
colour-turquoise = فيروزي
colour-light-blue = أزرق فاتح
colour-blue = أزرق
colour-navy = كحلي
    .also = أزرق داكن
colour-purple = بنفسجي
colour-pink = وردي
colour-red = أحمر
colour-burgundy = خمري
colour-orange = برتقالي
colour-yellow = أصفر
colour-gold = ذهبي
colour-rose-gold = ذهبي وردي
colour-silver = فضي
colour-bronze = برونزي
colour-multicolour = متعدد الألوان
colour-transparent = شفاف

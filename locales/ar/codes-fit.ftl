## Fit
## confidence: low

fit-fit-skinny = ضيق جدًا
fit-fit-slim = قصة ضيقة
fit-fit-fitted = ملائم للجسم
fit-fit-tailored = مفصّل
fit-fit-regular = قصة عادية
fit-fit-straight = قصة مستقيمة
fit-fit-relaxed = قصة مريحة
fit-fit-loose = قصة واسعة
fit-fit-oversized = واسع جدًا
fit-fit-boxy = قصة مربعة
fit-fit-bodycon = ملتصق بالجسم
fit-fit-a-line = قصة حرف A
fit-fit-athletic = قصة رياضية

## Rise
## confidence: low

fit-rise-low = خصر منخفض
fit-rise-mid = خصر متوسط
fit-rise-high = خصر عالٍ

## Leg
## confidence: low

fit-leg-tapered = مستدق
fit-leg-bootcut = بوت كت
fit-leg-flared = واسع من الأسفل
fit-leg-wide = ساق واسعة
fit-leg-barrel = ساق برميلية

## Length
## confidence: low

fit-length-cropped = قصير (كروب)
fit-length-short = قصير
fit-length-mini = ميني
fit-length-knee = حتى الركبة
fit-length-midi = ميدي
fit-length-maxi = ماكسي
fit-length-ankle = حتى الكاحل
fit-length-full = طويل

## Neckline
## confidence: low

fit-neckline-crew = ياقة دائرية
fit-neckline-v-neck = ياقة على شكل V
fit-neckline-scoop = ياقة واسعة
fit-neckline-boat = ياقة قارب
fit-neckline-square = ياقة مربعة
fit-neckline-sweetheart = ياقة قلب
fit-neckline-halter = هالتر
fit-neckline-off-shoulder = مكشوف الكتفين
fit-neckline-one-shoulder = كتف واحد
fit-neckline-turtleneck = ياقة عالية
fit-neckline-mock = ياقة نصف عالية
fit-neckline-cowl = ياقة منسدلة
fit-neckline-polo = ياقة بولو
fit-neckline-shirt = ياقة قميص
fit-neckline-lapel = طية صدر
fit-neckline-band = ياقة ماندارين
fit-neckline-hooded = بقلنسوة
fit-neckline-strapless = بدون حمالات

## Sleeve
## confidence: low

fit-sleeve-sleeveless = بدون أكمام
fit-sleeve-spaghetti = حمالات رفيعة
fit-sleeve-cap = كم قصير جدًا
fit-sleeve-short = كم قصير
fit-sleeve-three-quarter = كم ثلاثة أرباع
fit-sleeve-long = كم طويل

## Sleeve style
## confidence: low

fit-sleeve-style-puff = كم منفوخ
fit-sleeve-style-raglan = راجلان
fit-sleeve-style-batwing = كم وطواط

## Closure
## confidence: low

fit-closure-zip = سحاب
fit-closure-buttons = أزرار
fit-closure-snaps = كبسات
fit-closure-hook-eye = خطاف وعروة
fit-closure-laces = أربطة
fit-closure-buckle = إبزيم
fit-closure-velcro = لاصق
fit-closure-slip-on = بدون رباط
fit-closure-drawstring = رباط شد

## Pattern
## confidence: low

fit-pattern-plain = سادة
fit-pattern-striped = مخطط
fit-pattern-checked = مربعات
fit-pattern-floral = مزهر
fit-pattern-dots = منقط
fit-pattern-animal = نقشة حيوانية
fit-pattern-camo = مموه
fit-pattern-houndstooth = بيدي بول
fit-pattern-paisley = بيزلي
fit-pattern-melange = ميلانج
fit-pattern-printed = مطبوع

## Toe
## confidence: low

fit-toe-round = مقدمة دائرية
fit-toe-pointed = مقدمة مدببة
fit-toe-square = مقدمة مربعة
fit-toe-open = مقدمة مفتوحة

## Heel
## confidence: low

fit-heel-flat = مسطح
fit-heel-block = كعب عريض
fit-heel-stiletto = كعب رفيع
fit-heel-kitten = كعب قصير رفيع
fit-heel-wedge = كعب وتدي
fit-heel-platform = منصة

## Fit note
## confidence: low

fit-fit-note-runs-small = مقاس صغير: اختر مقاسًا أكبر
fit-fit-note-true-to-size = مطابق للمقاس
fit-fit-note-runs-large = مقاس كبير: اختر مقاسًا أصغر

## Stretch
## confidence: low

fit-stretch-none = غير مطاطي
fit-stretch-light = مطاطية خفيفة
fit-stretch-high = مطاطية عالية

## Care codes (ISO 3758; our own wording)
## confidence: low

care-wash-95 = غسيل آلي بحد أقصى 95° مئوية، برنامج عادي
care-wash-70 = غسيل آلي بحد أقصى 70° مئوية، برنامج عادي
care-wash-60 = غسيل آلي بحد أقصى 60° مئوية، برنامج عادي
care-wash-60-mild = غسيل آلي بحد أقصى 60° مئوية، برنامج لطيف
care-wash-50 = غسيل آلي بحد أقصى 50° مئوية، برنامج عادي
care-wash-50-mild = غسيل آلي بحد أقصى 50° مئوية، برنامج لطيف
care-wash-40 = غسيل آلي بحد أقصى 40° مئوية، برنامج عادي
care-wash-40-mild = غسيل آلي بحد أقصى 40° مئوية، برنامج لطيف
care-wash-40-very-mild = غسيل آلي بحد أقصى 40° مئوية، برنامج لطيف جدًا
care-wash-30 = غسيل آلي بحد أقصى 30° مئوية، برنامج عادي
care-wash-30-mild = غسيل آلي بحد أقصى 30° مئوية، برنامج لطيف
care-wash-30-very-mild = غسيل آلي بحد أقصى 30° مئوية، برنامج لطيف جدًا
care-wash-hand-40 = غسيل يدوي بحد أقصى 40° مئوية
care-wash-hand-30 = غسيل يدوي بحد أقصى 30° مئوية
care-wash-no = لا تغسل
care-bleach-any = يُسمح بأي مبيض
care-bleach-oxygen = مبيض أكسجيني فقط بدون كلور
care-bleach-no = لا تستخدم المبيض
care-tumble-normal = تجفيف بالمجفف، حرارة عادية (80° كحد أقصى)
care-tumble-low = تجفيف بالمجفف، حرارة منخفضة (60° كحد أقصى)
care-tumble-no = لا تستخدم المجفف
care-dry-line = تجفيف على الحبل
care-dry-line-shade = تجفيف على الحبل في الظل
care-dry-drip-line = تجفيف على الحبل بالتقطير
care-dry-drip-line-shade = تجفيف على الحبل بالتقطير في الظل
care-dry-flat = تجفيف مسطح
care-dry-flat-shade = تجفيف مسطح في الظل
care-dry-drip-flat = تجفيف مسطح بالتقطير
care-dry-drip-flat-shade = تجفيف مسطح بالتقطير في الظل
care-iron-high = كي بحد أقصى 210° مئوية
    .edition-2012 = كي بحد أقصى 200° مئوية
care-iron-medium = كي بحد أقصى 160° مئوية
    .edition-2012 = كي بحد أقصى 150° مئوية
care-iron-low = كي بحد أقصى 120° مئوية
    .edition-2012 = كي بحد أقصى 110° مئوية بدون بخار
care-iron-low-no-steam = كي بحد أقصى 120° مئوية بدون بخار
care-iron-no = لا تكوى
care-dryclean-p = تنظيف جاف احترافي، P
care-dryclean-p-mild = تنظيف جاف احترافي، P، لطيف
care-dryclean-f = تنظيف جاف احترافي، F
care-dryclean-f-mild = تنظيف جاف احترافي، F، لطيف
care-dryclean-no = لا تنظف تنظيفًا جافًا
care-wetclean-w = تنظيف رطب احترافي
care-wetclean-w-mild = تنظيف رطب احترافي، لطيف
care-wetclean-w-very-mild = تنظيف رطب احترافي، لطيف جدًا
care-wetclean-no = لا تنظف تنظيفًا رطبًا

## The five groups of care, in the order of the standard
## confidence: low

care-group-wash = الغسل
care-group-bleach = التبييض
care-group-dry = التجفيف
care-group-iron = الكي
care-group-professional = العناية الاحترافية

## Phrases beside the care symbols
## confidence: low

phrase-separately = يغسل على حدة
phrase-like-colours = يغسل مع ألوان مشابهة
phrase-inside-out = يغسل مقلوبًا
phrase-before-wear = يغسل قبل أول استعمال
phrase-laundry-net = استخدم كيس غسيل
phrase-no-softener = لا تستخدم منعم الأقمشة
phrase-no-optical-brightener = استخدم منظفًا بدون مبيضات بصرية
phrase-no-wring = لا تعصر
phrase-no-soak = لا تنقع
phrase-reshape-damp = أعد تشكيله وهو رطب
phrase-dry-away-heat = يجفف بعيدًا عن الحرارة المباشرة
phrase-tennis-balls = يجفف مع كرات التجفيف
phrase-iron-reverse = يكوى من الجهة الداخلية
phrase-press-cloth = استخدم قطعة قماش عند الكي
phrase-not-iron-decoration = لا تكوى الزخرفة
phrase-steam-only = بخار فقط
phrase-colour-bleed = قد تبهت الألوان الداكنة
phrase-spot-clean = تنظيف موضعي فقط
phrase-wipe-damp = امسح بقطعة قماش رطبة
phrase-leather-specialist = تنظيف متخصص بالجلد فقط
phrase-remove-trim = انزع الزينة قبل الغسيل
phrase-close-zips = أغلق السحابات

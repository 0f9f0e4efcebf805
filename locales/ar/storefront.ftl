## Around every page
## confidence: low

store-skip = انتقل إلى المحتوى
store-menu = القائمة
store-categories = الفئات
store-search = بحث
store-language = اللغة
store-country = التوصيل إلى
store-choose = اختيار
store-made-with = { $name }، بعرض Selvedge.
store-breadcrumbs = أنت هنا

## Home
## confidence: low

store-home-new = وصل حديثًا
store-home-all = تصفّح
store-home-see = شاهد الجديد
store-home-empty = لا شيء معروض للبيع هنا بعد.
    .hint = ما إن يُعتمد أول منتج ويُنشر حتى يظهر في هذه الصفحة.

## Lists of products
## confidence: low

store-count = { $count ->
        [0] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }
store-sort = الترتيب حسب
store-apply = تطبيق
store-clear = مسح الكل
store-remove = إزالة { $name }
store-filters = المرشّحات
store-more = عرض المزيد
store-first = العودة إلى البداية
store-price-min = من
store-price-max = إلى
store-rating-up = { $count ->
        [one] نجمة واحدة فأكثر
        [two] نجمتان فأكثر
        [few] { $count } نجوم فأكثر
       *[other] { $count } نجمة فأكثر
    }
store-list-empty = لا شيء يطابق هذه المرشّحات.
    .hint = أزل واحدًا منها أو امسحها كلها.
store-category-empty = لا شيء في هذه الفئة بعد.
    .hint = ألقِ نظرة على الفئات الأخرى.

## chosen at run time

store-sort-relevance = الأنسب
store-sort-newest = الأحدث
store-sort-price = السعر تصاعديًا
store-sort-price-down = السعر تنازليًا
store-sort-rating = التقييم
store-sort-name = الاسم
store-facet-colour = اللون
store-facet-size = المقاس
store-facet-fit = القَصّة
store-facet-fibre = الخامة
store-facet-brand = العلامة
store-facet-department = لمن
store-facet-season = الموسم
store-facet-rating = التقييم
store-facet-price = السعر

## Search
## confidence: low

store-search-title = البحث
store-search-results = نتائج «{ $query }»
store-search-relaxed = لا شيء يضم هذه الكلمات كلها؛ وهذا أقرب ما وجدناه.
store-search-empty = لم نجد شيئًا عن «{ $query }».
    .hint = راجع الإملاء أو استخدم كلمات أقل أو تصفّح الفئات.
store-search-prompt = عمّ تبحث؟
    .hint = قطعة أو لون أو خامة أو الرقم المكتوب على البطاقة.

## A product
## confidence: low

store-photos = الصور
store-no-photo = لا صورة بعد
store-video = شاهد الفيلم
store-colour = اللون
store-colours = الألوان
store-size = المقاس
store-one-size = مقاس واحد
store-size-age = العمر
store-size-second = المقاس الثاني
store-age-months = { $range } { $last ->
    [one] شهر
    [two] شهران
    [few] أشهر
   *[other] شهرًا
    }
store-age-years = { $range } { $last ->
    [one] سنة
    [two] سنتان
    [few] سنوات
   *[other] سنة
    }
store-size-table = دليل المقاسات
store-unit = وحدة الجدول
store-garment-measurements = قياسات القطعة
store-in-stock = متوفر
store-few-left = لم يبقَ إلا القليل
store-sold-out = نفد
    .hint = لا يتوفر أي من مقاساته حاليًا.
store-not-sold-here = لا يُباع في هذا البلد: { $country }.
store-price-from = ابتداءً من { $price }
store-price-sale = السعر بعد التخفيض
store-price-was = السعر المعتاد
store-price-lowest = أدنى سعر خلال 30 يومًا قبل التخفيض: { $price }
store-tax-included = شامل الضريبة
store-tax-not-included = لا يشمل الضريبة
store-rating-words = { $rating } من 5 نجوم
store-stars = { $count ->
        [one] نجمة واحدة
        [two] نجمتان
        [few] { $count } نجوم
       *[other] { $count } نجمة
    }
store-description = الوصف
store-shown-in = لم يُترجم هذا النص بعد، وهو معروض بلغة أخرى: { $locale }.
store-fit = القَصّة والتفاصيل
store-model = طول العارض { $height } ويرتدي المقاس { $size }.
store-made-of = الخامة
store-claim = { $fibre }: { $claim } ({ $scheme }، { $number })
store-cloth-weight = الوزن
store-cloth-construction = النسج أو الحياكة
store-cloth-finish = المعالجة
store-care = العناية
store-yes = نعم
store-no = لا
store-codes = رمز المنتج:

## chosen at run time

store-cut-fit = القَصّة
store-cut-length = الطول
store-cut-rise = ارتفاع الخصر
store-cut-leg = الساق
store-cut-neckline = فتحة الرقبة
store-cut-sleeve = طول الكم
store-cut-sleeve-style = الكم
store-cut-closure = الإغلاق
store-cut-pattern = النقش
store-cut-toe = المقدمة
store-cut-heel = الكعب
store-cut-stretch = المرونة
store-cut-fit-note = ملاءمة المقاس

## Origin
## confidence: low

store-origin-heading = المنشأ والصانع
store-origin = صُنع في
store-origin-weaving = نُسج أو حِيك في
store-origin-dyeing = صُبغ أو طُبع في
store-origin-confection = خِيط في
store-recycled = نسبة المواد المعاد تدويرها
store-recycled-at-least = منتج يحتوي على { $share } على الأقل من المواد المعاد تدويرها
store-recycled-fibre = { $fibre } (معاد تدويره)
store-customs-code = الرمز الجمركي
store-manufacturer = الشركة المصنّعة
store-responsible-person = الجهة المسؤولة في الاتحاد الأوروبي

## Delivery and returns
## confidence: low

store-delivery = التوصيل والإرجاع ({ $country })
store-delivery-heading = التوصيل
store-delivery-free = التوصيل مجاني
store-delivery-cost = التوصيل { $price }
store-delivery-free-from = التوصيل { $price }، ومجاني ابتداءً من { $from }
store-delivery-days = { $max ->
        [one] يصلك خلال يوم عمل واحد
        [few] يصلك خلال { $min } إلى { $max } أيام عمل
       *[other] يصلك خلال { $min } إلى { $max } يوم عمل
    }
store-delivery-not-there = لا نوصّل إلى هذا البلد: { $country }.
store-returns = الإرجاع
store-returns-none = لا يمكن إرجاعه
store-returns-free = { $days ->
        [one] إرجاع مجاني خلال يوم واحد
        [two] إرجاع مجاني خلال يومين
        [few] إرجاع مجاني خلال { $days } أيام
       *[other] إرجاع مجاني خلال { $days } يومًا
    }
store-returns-customer = { $days ->
        [one] إرجاع خلال يوم واحد، وأجرة الشحن عليك
        [two] إرجاع خلال يومين، وأجرة الشحن عليك
        [few] إرجاع خلال { $days } أيام، وأجرة الشحن عليك
       *[other] إرجاع خلال { $days } يومًا، وأجرة الشحن عليك
    }
store-returns-fixed = { $days ->
        [one] إرجاع خلال يوم واحد مقابل { $price }
        [two] إرجاع خلال يومين مقابل { $price }
        [few] إرجاع خلال { $days } أيام مقابل { $price }
       *[other] إرجاع خلال { $days } يومًا مقابل { $price }
    }
store-return-by-mail = بالبريد
store-return-in-store = في المتجر
store-return-at-kiosk = في خزانة الطرود
store-in-stores = { $count ->
        [one] متوفر في متجر واحد
        [two] متوفر في متجرين
        [few] متوفر في { $count } متاجر
       *[other] متوفر في { $count } متجرًا
    }
store-stores = في متاجرنا
store-pick-up = يمكن الاستلام من هنا

## Other products
## confidence: low

store-complete-the-look = أكمل الإطلالة
store-cross-sell = يتناسق مع
store-look-alikes = قد يعجبك أيضًا
store-social = كما ترتدونه

## Reviews
## confidence: low

store-reviews = التقييمات
store-reviews-none = لم يقيّمه أحد بعد. كن الأول.
store-review-count = { $count ->
        [one] تقييم واحد
        [two] تقييمان
        [few] { $count } تقييمات
        [many] { $count } تقييمًا
       *[other] { $count } تقييم
    }
store-review-fit = كيف وجدت المقاس؟
store-review-write = اكتب تقييمًا
store-review-rating = تقييمك
store-review-title = العنوان
store-review-body = رأيك
store-review-author = اسمك
    .hint = يظهر مع تقييمك.
store-review-send = إرسال
store-review-moderation = نقرأ كل تقييم قبل نشره.
store-review-verified = شراء مؤكد
store-review-sent = شكرًا على تقييمك.
    .hint = سيظهر هنا بعد أن نقرأه.
store-review-refused = لا يمكن إرسال التقييم بهذه الصورة.
    .hint = اختر عدد النجوم واكتب عشرة أحرف على الأقل واذكر اسمًا.
store-review-elsewhere = لم يُرسل هذا النموذج من صفحتنا.
    .hint = افتح المنتج من جديد واكتب تقييمك هناك.

## Nothing there
## confidence: low

store-missing = هذه الصفحة غير موجودة.
    .hint = ربما نُقلت، أو لم يعد المنتج يُباع. قد تجد في البحث شيئًا مشابهًا.

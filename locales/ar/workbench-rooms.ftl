## Rooms: what products share

rooms-crumbs = أنت هنا
rooms-policies = الشروط
rooms-search = ابحث باسم أو رمز
rooms-find = بحث
rooms-before = الصفحة السابقة
rooms-back = إلغاء
rooms-make = إنشاء
rooms-code = الرمز
    .hint = أحرف لاتينية وأرقام ونقطة وشرطة وشرطة سفلية، 64 على الأكثر. هكذا تسمّيه الملفات وواجهة البرمجة.
rooms-code-new = رمز جديد
    .hint = كلّ ما يذكره يتبعه، والرمز القديم يقود إلى هنا دائمًا.
rooms-rename = تغيير الرمز
rooms-used = يستخدمه
rooms-language = اللغة
rooms-languages-more = { $count ->
        [zero] لا لغات أخرى
        [one] لغة أخرى واحدة
        [two] لغتان أخريان
        [few] { $count } لغات أخرى
        [many] { $count } لغة أخرى
       *[other] { $count } لغة أخرى
    }
rooms-number = هذا ليس عددًا صحيحًا.
    .hint = اكتب أرقامًا فقط.
rooms-figure = هذا ليس قياسًا.
    .hint = اكتبه مثل 84 أو 84.5 أو 84–88.
rooms-some-only = يمكنك كتابة جزء منه فقط.
rooms-from-above = { $what } (من الأعلى)
rooms-choices-none = لا يوجد ما يُختار بعد.
rooms-rows-none = لا يوجد صفّ بعد.
rooms-row-add = أضف صفًّا
rooms-row-acts = الترتيب والإزالة
rooms-row-up = انقل الصفّ { $number } إلى أعلى
rooms-row-down = انقل الصفّ { $number } إلى أسفل
rooms-row-drop = أزل الصفّ { $number }
rooms-products = { $count ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }
rooms-users-none = لا شيء يستخدمه.
rooms-users-more = و{ $count } غيرها
rooms-clash = غيّر أحدهم الشيء نفسه في هذه الأثناء. ما كتبته في الأسفل؛ احفظ ثانيةً للإبقاء على نسختك.
rooms-clash-theirs = نسختهم
rooms-clash-yours = نسختك

## Removal

rooms-remove = إزالة
    .hint = ترى أوّلًا من يستخدمه.
rooms-remove-ask = إزالة…
rooms-remove-title = إزالة { $name }؟
rooms-remove-do = إزالة { $code }
rooms-remove-kept = لا يمكن أن يزول ما دامت هذه تذكره.
    .hint = أعطها غيره أوّلًا.
rooms-remove-felt = ستبقى هذه المنتجات بدونه.
rooms-remove-free = لا شيء يذكره: يمكن أن يزول.
rooms-remove-back = يبقى تاريخه، ويمكن إنشاؤه منه من جديد.
rooms-removed = أُزيل { $code }.

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = الفئات
    .hint = ما يُباع، على شكل شجرة. تنزل القواعد فيها: ما يُطلب من المنتجات، وسماتها، وجدول مقاساتها.
rooms-categories-new = فئة جديدة
rooms-said-saved = حُفظ.
rooms-said-made = أُنشئ.
rooms-said-renamed = تغيّر الرمز، والقديم يقود إلى هنا.
rooms-users-category = { $count ->
        [zero] لا فئات
        [one] فئة واحدة
        [two] فئتان
        [few] { $count } فئات
        [many] { $count } فئة
       *[other] { $count } فئة
    }
rooms-users-channel = { $count ->
        [zero] لا قنوات
        [one] قناة واحدة
        [two] قناتان
        [few] { $count } قنوات
        [many] { $count } قناة
       *[other] { $count } قناة
    }
rooms-users-style = { $count ->
        [zero] لا موديلات
        [one] موديل واحد
        [two] موديلان
        [few] { $count } موديلات
        [many] { $count } موديلًا
       *[other] { $count } موديل
    }
rooms-users-product = { $count ->
        [zero] لا منتجات بذاتها
        [one] منتج واحد بذاته
        [two] منتجان بذاتهما
        [few] { $count } منتجات بذاتها
        [many] { $count } منتجًا بذاته
       *[other] { $count } منتج بذاته
    }
rooms-part-names = الأسماء والعناوين
    .hint = العنوان الفارغ يُصنع من الاسم.
rooms-part-asked = ما يُطلب هنا
    .hint = ترثه الفئات الأدنى: تُجمع القوائم، ويسري أقرب جدول مقاسات وأقرب لقطات.
rooms-part-cut = مصطلحات القصّة
    .hint = حيث لا يُختار شيء تصلح كلّها.
rooms-field-name = الاسم
rooms-field-names = الاسم
rooms-field-slugs = جزء العنوان
rooms-field-parent = تحت
rooms-field-rules-size-chart = جدول مقاسات المنتجات التي لا تذكر جدولًا
rooms-field-rules-attributes = سمات المنتجات هنا
rooms-field-rules-shots = اللقطات المطلوبة
rooms-field-rules-fields = يُطلب زيادةً على القنوات
rooms-field-rules-not-asked = لا معنى له هنا
rooms-field-rules-packs = حزم القواعد الملزِمة هنا
rooms-differs-size-chart = جدول المقاسات
rooms-differs-attributes = السمات
rooms-differs-fields = يُطلب زيادةً
rooms-differs-not-asked = لا يُطلب
rooms-differs-packs = حزم القواعد
rooms-differs-shots = اللقطات
rooms-differs-cut = مصطلحات قصّة أخرى
rooms-differs-address = العنوان

rooms-size-charts = جداول المقاسات
    .hint = مقاسات علامة لنوع من الملابس: لأيّ أجسام هي، وقياسات القطع، وما يقابلها في أماكن أخرى.
rooms-size-charts-new = جدول مقاسات جديد
rooms-size-charts-none = لا جداول مقاسات بعد.
    .hint = ابدأ من جدول متعارف عليه، أو من لا شيء.
rooms-return-policies = الإرجاع
    .hint = كيف تعود المنتجات: خلال كم، وبأيّ طريق، ومن يدفع.
rooms-return-policies-new = سياسة إرجاع جديدة
rooms-return-policies-none = لا سياسة إرجاع بعد.
    .hint = تحتاج المنتجات إلى واحدة كي تُعرض.
rooms-shipping-profiles = الشحن
    .hint = كيف تُرسل المنتجات: إلى أين، وبكم، وبأيّ سرعة. يسري أوّل صفّ يذكر البلد.
rooms-shipping-profiles-new = ملفّ شحن جديد
rooms-shipping-profiles-none = لا ملفّ شحن بعد.
    .hint = تحتاج المنتجات إلى واحد كي تُعرض.
rooms-attributes = السمات
    .hint = ما لمنتجات بعض الفئات زيادةً: ارتفاع الكعب، سعة الحقيبة.
rooms-attributes-new = سمة جديدة
rooms-attributes-none = لا سمات خاصّة بك بعد.
    .hint = عرّف واحدة، ثم اجعل فئة تطلبها.
rooms-channels = القنوات
    .hint = إلى أين تذهب المنتجات المكتملة، وما تطلبه كلّ قناة منها.
rooms-channels-new = قناة جديدة
rooms-channels-none = لا قناة بعد.
    .hint = تُعرض المنتجات حيث توجد قناة.
rooms-remove-channels = ما تعرضه لا يُعرض بعدها، وتنتهي خلاصاتها، وتذهب منشوراتها معها.
rooms-part-chart = الجدول
rooms-part-sizes = المقاسات بالترتيب
    .hint = القياس 84 أو 84–88، وتُفصل عدّة مقاسات من نظام آخر بفواصل.
rooms-part-columns = الأعمدة
    .hint = ما يُنزع من الجدول يُزال عند الحفظ.
rooms-part-second = البعد الثاني
    .hint = طول الساق الداخلي للجينز، وكأس حمّالة الصدر، وعرض الحذاء.
rooms-part-sources = مصدر التحويلات
rooms-part-terms = الشروط
rooms-part-words = بالكلمات
rooms-part-profile = الملفّ
rooms-part-rates = الأسعار
    .hint = البلد حرفان، وتُفصل البلدان بفواصل: DE, AT. الأيام أيام عمل.
rooms-part-attribute = الأسماء
rooms-part-values = القيم
rooms-part-options = الخيارات
    .hint = لواحد أو أكثر من قائمة، بالترتيب الذي تُعرض به.
rooms-part-channel = القناة
rooms-part-markets = الأسواق
    .hint = الأوّل هو الافتراضي، وكذلك اللغة الأولى لكلّ سوق.
rooms-part-gates = ما يجب أن يوجد
rooms-part-selection = أيّ المنتجات
    .hint = حيث لا يُختار شيء، كلّها.
rooms-part-feeds = الخلاصات
rooms-part-connector = الموصّل
    .hint = كلمات المرور لا تُكتب هنا: تحفظها إعدادات المشغّل تحت اسم بيانات الدخول.
rooms-field-code = الرمز
rooms-field-label = المقاس
rooms-field-age = العمر (بالأشهر)
rooms-field-how-to-measure = طريقة القياس
rooms-field-system = النظام
rooms-field-group = مجموعة المقاسات
rooms-field-source = المصدر
rooms-field-confidence = الموثوقية
rooms-field-sizes = المقاسات
rooms-field-second = قيم البعد الثاني
rooms-field-second-dimension = ما هو
rooms-field-columns-body = للجسم
rooms-field-columns-garment = للقطعة
rooms-field-columns-conversions = أنظمة أخرى
rooms-field-columns-age = الأعمار
rooms-field-columns-second = قياساته
rooms-field-sources = المصادر
rooms-field-days = الأيام
    .hint = من التسليم؛ صفر إن لم يُقبل شيء.
rooms-field-fees = من يدفع
rooms-field-fee-amount = مبلغ ثابت
rooms-field-currency = العملة
rooms-field-methods = طرق الإرجاع
rooms-field-countries = البلدان
    .hint = حرفان لكلّ بلد: DE, AT, CH. الفارغ يعني في كلّ مكان.
rooms-field-text = النصّ
rooms-field-rates = الأسعار
rooms-field-cost = التكلفة
rooms-field-free-from = مجّانًا من
rooms-field-handling-min = التجهيز من
rooms-field-handling-max = إلى
rooms-field-transit-min = الطريق من
rooms-field-transit-max = إلى
rooms-field-type = النوع
rooms-field-unit = الوحدة
    .hint = لعدد: mm أو g أو l.
rooms-field-per-locale = تختلف باختلاف اللغة
rooms-field-per-channel = تختلف باختلاف القناة
rooms-field-public = يراها المتسوّقون
rooms-field-options = الخيارات
rooms-field-required-locales = اللغات المطلوبة
    .hint = يجب أن يوجد كلّ نصّ في كلّ منها. الأولى مصدر الأخريات: en, de.
rooms-field-offered-locales = اللغات المعروضة
    .hint = تُخدم أيضًا، مع بديل حيث ينقص نصّ.
rooms-field-is-storefront = يراها المتسوّقون هنا: لها صفحات وبحث
rooms-field-follows-edits = تخرج التعديلات فورًا دون موافقة جديدة
rooms-field-hosts = أسماء المضيفين
rooms-field-markets = الأسواق
rooms-field-country = البلد
rooms-field-locales = اللغات
rooms-field-tax-included = الأسعار شاملة الضريبة
rooms-field-requires = المعلومات المطلوبة
rooms-field-min-photos = الصور على الأقلّ
rooms-field-packs = حزم القواعد التي تلزمها
rooms-field-selection-categories = هذه الفئات فقط
rooms-field-selection-except-categories = ما عدا هذه الفئات
rooms-field-selection-brands = هذه العلامات فقط
rooms-field-feeds-need-token = تحتاج الخلاصات إلى رمز دخول
rooms-field-field-mapping = مصادر أخرى للحقول
rooms-field-outside = حقلهم
rooms-field-field = حقلنا
rooms-field-connector-kind = المنصّة
rooms-field-connector-url = عنوان واجهتها البرمجية
rooms-field-connector-channel-token = قناة المتجر
rooms-field-connector-key = اسم بيانات الدخول
    .hint = في إعدادات المشغّل؛ رمز القناة إن كان فارغًا.
rooms-field-connector-stock-location = موقع المخزون
rooms-field-connector-tax-category = فئة الضريبة
rooms-field-connector-languages = اللغات المرسَلة
rooms-field-ours = لغتنا
rooms-field-theirs = لغتهم
rooms-column-options = الخيارات
rooms-column-categories = تطلبها
rooms-column-sizes = المقاسات
rooms-column-live = معروضة
rooms-column-pending = معلّقة
rooms-column-failed = فاشلة
rooms-fees-free = مجّانًا للعميل
rooms-fees-customer = العميل، ما يطلبه الناقل
rooms-fees-fixed = العميل، مبلغ ثابت
rooms-method-by-mail = بالطرد
rooms-method-in-store = في متجر
rooms-method-at-kiosk = في خزانة طرود
rooms-type-text = نصّ
rooms-type-number = عدد
rooms-type-boolean = نعم أو لا
rooms-type-date = تاريخ
rooms-type-select = واحد من قائمة
rooms-type-multi-select = عدّة من قائمة
rooms-group-regular = عادي
rooms-group-petite = قصير القامة
rooms-group-plus = مقاسات كبيرة
rooms-group-tall = طويل القامة
rooms-group-big = واسع
rooms-group-maternity = حوامل
rooms-dimension-length = طول الساق الداخلي
rooms-dimension-cup = الكأس
rooms-dimension-girth = المحيط ونوع الجسم
rooms-dimension-width = العرض
rooms-dimension-sleeve = الكمّ
rooms-confidence-high = عالية: مقيس، أو بقول الصانع
rooms-confidence-medium = متوسّطة: تتّفق عدّة مصادر
rooms-confidence-low = منخفضة: رقم معتاد
rooms-reviews-pending = تنتظر
rooms-reviews-published = منشورة
rooms-reviews-rejected = مرفوضة
rooms-reviews-none-pending = لا تقييم ينتظر.
rooms-reviews-none-published = لا تقييم منشورًا.
rooms-reviews-none-rejected = لا تقييم مرفوضًا.
rooms-reviews-reason-off-topic = ليس عن المنتج
rooms-reviews-reason-spam = إعلان
rooms-reviews-reason-offensive = مسيء
rooms-reviews-reason-personal = بيانات شخصية
rooms-reviews-reason-other = سبب آخر
rooms-reviews-done-published = { $count ->
        [zero] لم يُنشر تقييم.
        [one] نُشر تقييم واحد.
        [two] نُشر تقييمان.
        [few] نُشرت { $count } تقييمات.
        [many] نُشر { $count } تقييمًا.
       *[other] نُشر { $count } تقييم.
    }
rooms-reviews-done-rejected = { $count ->
        [zero] لم يُرفض تقييم.
        [one] رُفض تقييم واحد.
        [two] رُفض تقييمان.
        [few] رُفضت { $count } تقييمات.
        [many] رُفض { $count } تقييمًا.
       *[other] رُفض { $count } تقييم.
    }
rooms-reviews-done-pending = { $count ->
        [zero] لا تقييم ينتظر من جديد.
        [one] تقييم واحد ينتظر من جديد.
        [two] تقييمان ينتظران من جديد.
        [few] { $count } تقييمات تنتظر من جديد.
        [many] { $count } تقييمًا ينتظر من جديد.
       *[other] { $count } تقييم ينتظر من جديد.
    }
rooms-reviews-done-undone = { $count ->
        [zero] لم يعد تقييم.
        [one] عاد تقييم واحد كما كان.
        [two] عاد تقييمان كما كانا.
        [few] عادت { $count } تقييمات كما كانت.
        [many] عاد { $count } تقييمًا كما كان.
       *[other] عاد { $count } تقييم كما كان.
    }
rooms-unit-cm = سنتيمتر
rooms-unit-in = بوصة

## Categories: the tree

rooms-child-new = فئة فرعية جديدة
rooms-child-of = فئة جديدة تحت { $name }
rooms-fold = افتح { $name } أو أغلقها
rooms-tree-keys = تسير الأسهم في الشجرة، وAlt مع سهم ينقل فئة؛ أو اسحبها قبل أخرى أو إليها أو بعدها.
rooms-tree-keys-read = تسير الأسهم في الشجرة.
rooms-addresses = العناوين في المتجر
rooms-move = نقل
rooms-move-to = نقل إلى…
rooms-move-title = نقل { $name }
rooms-move-parent = تحت
rooms-move-root = في أعلى الشجرة
rooms-move-before = قبل
    .hint = بعد اختيار فئة عليا أخرى انظر مرّة: فتظهر فئاتها هنا.
rooms-move-last = بعد الجميع
rooms-move-look = انظر ما يتغيّر
rooms-move-here = هي هناك أصلًا.
rooms-move-same = لا شيء آخر يختلف.
rooms-move-along = ينتقل معها { $products ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $products } منتجات
        [many] { $products } منتجًا
       *[other] { $products } منتج
    } و{ $categories ->
        [zero] لا فئات
        [one] فئة واحدة
        [two] فئتان
        [few] { $categories } فئات
        [many] { $categories } فئة
       *[other] { $categories } فئة
    } تحتها.
rooms-consequences = ما يختلف
rooms-moved = نُقلت { $name }.
rooms-moved-back = عادت { $name } إلى مكانها.

## Size charts, channels

rooms-everywhere = في كلّ مكان
rooms-unit = الوحدة
rooms-columns-show = أظهر هذه الأعمدة
rooms-block = الصق من جدول بيانات
    .hint = مفصول بعلامات جدولة كما تنسخه جداول البيانات. يجوز أن يذكر السطر الأوّل الأعمدة؛ تُملأ المقاسات الموجودة وتُضاف غيرها.
rooms-block-put = ضعها في الجدول
rooms-odd = يستحقّ نظرة ثانية
rooms-start = ابدأ من جدول متعارف عليه
rooms-start-table = الجدول
rooms-start-go = املأ
rooms-feed-addresses = عناوين الخلاصات
    .hint = ما تجلبه البرامج من الخارج.
rooms-feed-token = تحتاج إلى رمز دخول بدور الخلاصة: كحامل (bearer)، أو ككلمة مرور في الدخول البسيط.
rooms-publications = المنشورات
rooms-publications-all = الكلّ
rooms-publications-none = لا منتج في هذه الحال.
rooms-publications-of = المنشورات على { $name }
rooms-publication-since = منذ
rooms-publication-why = السبب
rooms-publication-tries = { $count ->
        [zero] لم يُحاوَل
        [one] حُووِل مرّة
        [two] حُووِل مرّتين
        [few] حُووِل { $count } مرّات
        [many] حُووِل { $count } مرّة
       *[other] حُووِل { $count } مرّة
    }
rooms-publication-next = المحاولة التالية
rooms-broken = لهذه قيم لا يقبلها التغيير. تبقى فيها ويُنبَّه إليها حتى تُصلَح.
rooms-broken-anyway = غيّر مع ذلك

## Reviews

rooms-reviews = التقييمات
rooms-reviews-search = كلمات أو منتج أو موديل
rooms-reviews-stars = النجوم
rooms-reviews-of-five = { $count } من 5 نجوم
rooms-reviews-pick = اختر تقييم { $author }
rooms-reviews-publish = موافقة
rooms-reviews-reject = رفض
rooms-reviews-publish-picked = وافق على المختارة
rooms-reviews-reject-picked = ارفض المختارة
rooms-reviews-wait-picked = أعد المختارة إلى الانتظار
rooms-reviews-reason = السبب
rooms-reviews-note = كلمة عن ذلك
rooms-reviews-keys = j وk للتنقّل، a للموافقة، r للرفض، x للاختيار، z للتراجع
rooms-reviews-verified = شراء مؤكَّد
rooms-reviews-erased = حُذف الكاتب
rooms-reviews-nothing = لم يُختر تقييم.
    .hint = اختر واحدًا أو أكثر، ثم قل ما يكون منها.

## Imports and plans

runs-title = عمليات الاستيراد
runs-untitled = بلا عنوان
runs-drop = أفلت الملفات في أي مكان من هذه الصفحة، أو اخترها
runs-drop-kinds = جداول (CSV وTSV وExcel) أو JSON أو XLIFF أو صور أو ملف ZIP يضمها؛ حتى { $limit } م.ب لكل ملف
runs-upload = رفع
runs-arriving = الملفات في الطريق …
runs-none = لم يصل شيء بعد
    .hint = ارفع كتالوجًا: سترى كيف يُقرأ وما الذي سيغيّره قبل أن يُحفظ أي شيء.
runs-col-what = استيراد أو خطة
runs-col-counts = السجلات
runs-col-who = بواسطة
runs-col-when = متى
runs-steps = الخطوات
runs-step-read = كيف يُقرأ
runs-step-tried = ما الذي سيفعله
runs-step-plan = ما الذي فعله
runs-step-report = التقرير
runs-at-work = العمل جارٍ عليه.
runs-see-progress = اعرض التقدم
runs-see-it = اعرضه
runs-same-files = وصلت الملفات نفسها في { $at }.
runs-files-gone = لم تعد الملفات محفوظة هنا.
runs-defaults = ما لا تقوله الملفات بنفسها
runs-locale = لغة النصوص
runs-currency = عملة الأسعار
runs-brand = العلامة (الرمز)
runs-format = التنسيق
runs-by-itself = تعرّف عليه
runs-approve = اعتمد ما هو مكتمل
runs-encoding = الترميز
runs-delimiter = بين الخلايا
runs-decimal = قبل الكسور العشرية
runs-header = أسماء الأعمدة في السطر
runs-columns = الأعمدة
runs-say-columns = لا شيء يدل على ماهية هذا الجدول. حدّد معنى أعمدته ليُقرأ.
runs-no-key = لا عمود يقول ما اسم الصف. اختر عمودًا ليكون الرمز.
runs-level = كل صف هو
runs-column = العمود
runs-examples = أمثلة
runs-means = يعني
runs-more = كلمات ووحدات وقوائم
runs-unit = الوحدة
runs-split = فاصل القائمة
runs-nothing = لا يعني شيئًا
runs-words = الكلمات وما المقصود بها
runs-first-rows = الصفوف الأولى
runs-not-tried = لا يمكن تجربة الصفوف الأولى الآن؛ ستُجرّب حالما لا يكون عمل آخر جاريًا.
runs-line = السطر
runs-becomes = سيصبح
runs-records = { $count ->
        [zero] لا سجلات ({ $count })
        [one] سجل واحد ({ $count })
        [two] سجلان ({ $count })
        [few] { $count } سجلات
        [many] { $count } سجلًا
       *[other] { $count } سجل
    }
runs-photos-text = تجد الصور منتجاتها من المجلد والاسم: LIN-001-navy_2_back.jpg.
runs-names = الأسماء
runs-unread = لم تُقرأ
runs-unread-kind = ليس جدولًا ولا صورة
runs-try = جرّب
runs-read-again = اقرأه هكذا
runs-drop-upload = تجاهل
runs-category-step = الفئة، المستوى { $step }
runs-more-values = { $count ->
        [zero] لا قيم أخرى ({ $count })
        [one] قيمة أخرى ({ $count })
        [two] قيمتان أخريان ({ $count })
        [few] { $count } قيم أخرى
        [many] { $count } قيمة أخرى
       *[other] { $count } قيمة أخرى
    }
runs-moved-values = غيّر أحدهم هذا منذ ذلك الحين:
runs-applied-by = طبّقها { $who }، { $at }
runs-decided-by = قرّرها { $who }
runs-undoes = تتراجع هذه الخطة عن خطة أخرى.
runs-undone-by = ثمة خطة تتراجع عن هذه.
runs-import = استورد
runs-apply = طبّق
runs-go-on = تابع
runs-drop-plan = تجاهل
runs-undo = تراجع …
runs-undo-it = تراجع عنه
runs-all = الكل
runs-filter-action = ما يحدث
runs-filter-kind = النوع
runs-filter-outcome = النتيجة
runs-filter-field = الحقل
runs-filter-code = الرمز
runs-look-on = واصل البحث
runs-no-lines = لا سجل يطابق هذه المرشحات
runs-no-changes = لن يتغيّر شيء
runs-import-now = استيراد هذه الملفات؟
runs-undo-now = التراجع عن كل ذلك؟
runs-apply-now = تطبيق هذه الخطة؟
runs-now = بحسب الوضع الآن
runs-now-done = ستُنفَّذ
runs-now-stays = تبقى كلّيًا أو جزئيًا: غيّرها شخص آخر منذ ذلك الحين
runs-now-refused = لا يمكن تنفيذها
runs-now-same = هي كذلك أصلًا
runs-now-nothing-moved = لم يغيّر أحد شيئًا منها في هذه الأثناء.
runs-back = رجوع
runs-conflicts = ما لن يتم كما خُطّط له
runs-conflicts-more = هناك المزيد؛ تعرضها الخطة كلها بعد تطبيقها.
runs-stopping = يجري الإيقاف …
runs-rate = { $rate } في الثانية
runs-left = بقي نحو { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية ({ $seconds })
        [two] ثانيتين ({ $seconds })
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }
runs-leave = يمكنك مغادرة هذه الصفحة والعودة إليها.
runs-cancel = أوقفه
runs-was-cancelled = أُوقف
runs-has-failed = لم يصل إلى نهايته
runs-cancelled-text = ما أُنجز حتى ذلك الحين يبقى. يمكنك المتابعة أو التراجع عنه.
runs-rows-in = { $count ->
        [zero] { $count } سجل مصدر في { $seconds } ث
        [one] سجل مصدر واحد ({ $count }) في { $seconds } ث
        [two] سجلا مصدر ({ $count }) في { $seconds } ث
        [few] { $count } سجلات مصدر في { $seconds } ث
        [many] { $count } سجل مصدر في { $seconds } ث
       *[other] { $count } سجل مصدر في { $seconds } ث
    }
runs-no-plan = لا شيء يُعرض سجلًا بسجل: إما أن شيئًا لن يتغيّر، أو أن التغييرات أكثر من أن تُحفظ. أما الاستيراد نفسه فلا حدّ له.
runs-approved = اعتُمد { $approved } من المنتجات، وبقي { $left } مسودات. ما ينقصها:
runs-rejected = مرفوضة
runs-mend = نزّل الصفوف المرفوضة وأصلحها وارفعها من جديد:
runs-place = الموضع
runs-code = الرمز
runs-why = السبب
runs-and-more = و{ $count } أخرى؛ ملفات الإصلاح تضمها كلها
runs-found = يستحق نظرة
runs-found-text = أُخذت هذه السجلات؛ وهذا منها تعذّرت قراءته أو فيه شك.
runs-value = القيمة
runs-times = مرات
runs-unmatched = صور بلا منتج
runs-unmatched-text = محفوظة في صندوق الوارد. استورد منتجاتها أو علّقها يدويًا.

## Imports and plans
## chosen at run time

runs-count-create = { $count } جديد
runs-count-change = { $count } معدّل
runs-count-remove = { $count } محذوف
runs-count-same = { $count } دون تغيير
runs-count-reject = { $count } مرفوض
runs-count-partly = { $count } جزئيًا
runs-count-moved = { $count } تغيّر منذ ذلك الحين
runs-count-refused = { $count } مُنع
runs-action-create = جديد
runs-action-change = معدّل
runs-action-remove = محذوف
runs-action-same = دون تغيير
runs-action-reject = مرفوض
runs-outcome-done = تم
runs-outcome-same = كان كذلك أصلًا
runs-outcome-partly = تم جزئيًا
runs-outcome-moved = تغيّر منذ ذلك الحين
runs-outcome-refused = مُنع
runs-row-created = جديد
runs-row-updated = معدّل
runs-row-unchanged = دون تغيير
runs-row-rejected = مرفوض
runs-use-mapped = قُرئ على أنه
runs-use-attribute = حُفظ كسمة
runs-use-ignored = تُرك
runs-source-upload = رفع
runs-source-edit = قائمة تغييرات
runs-source-import = استيراد
runs-source-trial = تجربة
runs-source-bulk = استدعاء جماعي
runs-source-undo = تراجع
runs-source-restore = استعادة
runs-source-photos = مطابقة الصور
runs-state-uploaded = مرفوع
runs-state-waiting = ينتظر
runs-state-running = جارٍ
runs-state-tried = جُرّب ولم يُستورد
runs-state-done = تم
runs-state-failed = فشل
runs-state-cancelled = أُوقف
runs-state-open = مفتوحة
runs-state-approved = معتمدة
runs-state-applying = قيد التنفيذ
runs-state-applied = تمت
runs-state-undone = تم التراجع
runs-state-dropped = أُهملت
runs-job-import = جارٍ الاستيراد
runs-job-trial = جارٍ التجريب
runs-job-plan = جارٍ تطبيق الخطة
runs-stage-waiting = ينتظر دوره
runs-stage-reading = قراءة الملفات
runs-stage-photos = أخذ الصور
runs-stage-approving = الاعتماد
runs-stage-applying = التطبيق
runs-kind-style = الموديلات
runs-kind-product = المنتجات
runs-kind-variant = المتغيرات
runs-kind-category = الفئات
runs-kind-brand = العلامات
runs-kind-party = الأطراف
runs-kind-location = المواقع
runs-kind-certificate = الشهادات
runs-kind-collection = المجموعات
runs-kind-drop = الإصدارات
runs-kind-attribute = السمات
runs-kind-size-chart = جداول المقاسات
runs-kind-return-policy = سياسات الإرجاع
runs-kind-rule-pack = حزم القواعد
runs-kind-shipping-profile = ملفات الشحن
runs-kind-channel = القنوات
runs-kind-asset = الوسائط
runs-kind-review = التقييمات
runs-format-csv = CSV من Selvedge
runs-format-ndjson = سجلات Selvedge ‏(JSON)
runs-format-flat = جدول بتعيين أعمدة
runs-format-shopify = Shopify
runs-format-woocommerce = WooCommerce
runs-format-magento = Magento
runs-format-akeneo = Akeneo
runs-format-xliff = ترجمات (XLIFF)
runs-format-translations = ترجمات (جدول)
runs-format-taxonomy = تصنيف
runs-format-photo-list = قائمة صور
runs-format-unknown = غير معروف
runs-delimiter-comma = فاصلة
runs-delimiter-semicolon = فاصلة منقوطة
runs-delimiter-tab = جدولة
runs-delimiter-bar = خط عمودي
runs-known-given = تعني الأعمدة ما اختير هنا. ويُتذكّر ذلك للملف التالي بهذه الأعمدة.
runs-known-remembered = تعني الأعمدة ما عنته في آخر ملف بهذه الأعمدة.
runs-known-suggested = أسماء الأعمدة توحي بمعناها. غيّره حيث يكون خطأ.
runs-level-goods = موديل بمنتج واحد ومتغير واحد
runs-level-style = موديل
runs-level-variant = متغير
runs-level-category = فئة
runs-level-brand = علامة
runs-level-review = تقييم
runs-field-ignore = – اتركه –
runs-field-attribute = سمة خاصة
runs-field-key = رمز الصف
runs-field-style = الموديل (الرمز)
runs-field-product = المنتج (الرمز)
runs-field-sku = SKU
runs-field-brand-code = العلامة (الرمز)
runs-field-category-path = الفئة (المسار)
runs-field-category-code = الفئة (الرمز)
runs-field-collection = المجموعة
runs-field-second-size = المقاس الثاني
runs-field-gtin = GTIN
runs-field-price = السعر
runs-field-prices = الأسعار
runs-field-sale = سعر التخفيض
runs-field-stock = المخزون
runs-field-weight-g = الوزن (غ)
runs-field-images = الصور
runs-field-model-height-mm = طول العارض (مم)
runs-field-name = الاسم
runs-field-names = الأسماء
runs-field-parent = الأصل
runs-field-about = نبذة
runs-field-rating = التقييم
runs-field-body = النص
runs-field-author = الكاتب
runs-field-email = البريد الإلكتروني
runs-field-fit = القصّة
runs-field-locale = اللغة
runs-field-verified = شراء موثّق
runs-field-written-at = كُتب في
runs-field-position = الموضع

## What is said about uploads and plans

upload-empty = هذه الملفات فارغة: { $files }
    .hint = تحقق من أنها حُفظت، ثم ارفعها من جديد.
upload-too-many = يتسع الرفع الواحد لما لا يزيد على { $limit } ملف.
    .hint = ضعها في أرشيف ZIP.
upload-gone = لم تعد الملفات محفوظة هنا.
    .hint = ارفعها من جديد.
upload-imported = استُوردت هذه الملفات من قبل.
    .hint = انظر التقرير؛ ولاستيرادها ثانية ارفعها من جديد.
upload-at-work = يعمل أحدهم على هذه الملفات الآن.
    .hint = انتظر حتى ينتهي، أو أوقفه.
upload-not-tried = لم ينظر أحد بعد فيما ستفعله هذه الملفات.
    .hint = جرّبها أولًا.
plan-of-trial = تعرض هذه الخطة ما ستفعله الملفات فحسب.
    .hint = استورد الملفات نفسها.
import-changed-since-tried = غيّر أحدهم هذا منذ تجربة الملفات؛ ويبقى كما هو.
    .hint = استورد الملفات من جديد إن كان المصدر على صواب.

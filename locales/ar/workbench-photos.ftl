## مكتب الصور

desk-title = الصور
desk-find-inbox = صور بلا منتج
desk-drop = أفلت الصور أو المجلدات في أي مكان من هذه الصفحة، أو اخترها
desk-drop-kinds = JPEG وPNG وWebP وTIFF وأفلام (MP4 وWebM) وPDF؛ حتى { $most } ملف في المرة الواحدة، { $limit } م.ب لكل ملف
desk-read-only = يمكنك مشاهدة الصور لا تغييرها: ذلك للمصورين ومسؤولي تنسيق المنتجات.
desk-search = اسم الملف أو رمز المنتج
desk-zoom = حجم الصور المصغرة
desk-match = طابق حسب اسم الملف
desk-match-all = طابق كل الوارد حسب اسم الملف
desk-match-hint = تراجع الخطة قبل أن يوضع أي شيء.
desk-match-taken = { $count ->
        [zero] لا ملفات للمطابقة ({ $count })
        [one] طابق الملف المستلم ({ $count })
        [two] طابق الملفين المستلمين ({ $count })
        [few] طابق { $count } ملفات مستلمة
        [many] طابق { $count } ملفًا مستلمًا
       *[other] طابق { $count } ملف مستلم
    }
desk-refused = { $count ->
        [zero] لم يُرفض أي ملف ({ $count })
        [one] لم يُقبل ملف واحد ({ $count })
        [two] لم يُقبل ملفان ({ $count })
        [few] لم تُقبل { $count } ملفات
        [many] لم يُقبل { $count } ملفًا
       *[other] لم يُقبل { $count } ملف
    }
desk-choose = اختر { $file }
desk-chosen = المختار:
desk-hang-chosen = ما تم اختياره
desk-product = رمز المنتج
desk-position = الموضع
desk-at-the-end = في النهاية
desk-hang = ضع
desk-hang-on = ضع على { $product }
desk-keys = الأسهم للتنقل، والمسافة للاختيار، ومن 1 إلى 9 و0 (العاشر) للوضع في ذلك الموضع.
desk-further = { $count } أخرى
desk-hung = { $count ->
        [zero] لا صور على { $product } ({ $count }).
        [one] صورة واحدة ({ $count }) أصبحت على { $product }.
        [two] صورتان ({ $count }) أصبحتا على { $product }.
        [few] { $count } صور أصبحت على { $product }.
        [many] { $count } صورة أصبحت على { $product }.
       *[other] { $count } صورة أصبحت على { $product }.
    }
desk-undone = تم التراجع.
desk-removed = حُذف الملف.
desk-inbox-empty = الوارد فارغ
    .hint = كل صورة على منتج. الصور الجديدة التي لم يطابقها أحد بعد تنتظر هنا.
desk-no-findings = لا ملاحظات على أي صورة
desk-empty = لا صور بعد
    .hint = أفلت صور جلسة التصوير هنا: الملف LIN-001-navy_2_back.jpg يجد وحده منتجه وموضعه وما يعرضه.
desk-shelf = المنتجات
desk-shelf-hint = ابحث عن منتج واسحب الصور إليه، أو إلى أحد مواضعه.
desk-find = بحث
desk-free = { $count ->
        [0] مكتمل
        [zero] مكتمل ({ $count })
        [one] مكان لصورة ({ $count })
        [two] مكان لصورتين ({ $count })
        [few] مكان لـ { $count } صور
        [many] مكان لـ { $count } صورة
       *[other] مكان لـ { $count } صورة
    }
## قائمة الانتظار
desk-queue = ما يصل الآن
desk-queue-waiting = ينتظر
desk-queue-looking = قيد الفحص
desk-queue-taken = استُلم
desk-queue-known = موجود من قبل: الصورة نفسها
desk-queue-failed = انقطع الاتصال.
desk-queue-stopped = متوقف
desk-queue-again = أعد المحاولة
desk-queue-stop = أوقف
desk-queue-stop-all = أوقف الكل
desk-queue-clear = أفرغ القائمة
desk-too-many = يصل { $limit } ملف على الأكثر في المرة الواحدة؛ تُركت البقية. أفلتها بعد انتهاء هذه.

## صور طوبقت بالمنتجات

desk-matches = مطابقة حسب اسم الملف
desk-matches-hint = لم يوضع شيء بعد. راجعها وغيّر الخطأ ثم ضعها كلها؛ ويمكن التراجع عنها دفعة واحدة.
desk-matches-changed = المطابقات كما أردتها.
desk-count-products = { $count ->
        [zero] لا منتجات تحصل على صور ({ $count })
        [one] منتج واحد ({ $count }) يحصل على صور
        [two] منتجان ({ $count }) يحصلان على صور
        [few] { $count } منتجات تحصل على صور
        [many] { $count } منتجًا يحصل على صور
       *[other] { $count } منتج يحصل على صور
    }
desk-count-left = { $count ->
        [zero] لا شيء متبقٍ ({ $count })
        [one] واحدة متبقية ({ $count })
        [two] اثنتان متبقيتان ({ $count })
        [few] { $count } متبقية
        [many] { $count } متبقية
       *[other] { $count } متبقية
    }
desk-count-same = { $count ->
        [zero] لا منتجات تعرضها بعد ({ $count })
        [one] منتج واحد ({ $count }) يعرضها من قبل
        [two] منتجان ({ $count }) يعرضانها من قبل
        [few] { $count } منتجات تعرضها من قبل
        [many] { $count } منتجًا يعرضها من قبل
       *[other] { $count } منتج يعرضها من قبل
    }
desk-hang-all = ضعها كلها
desk-drop-matches = أسقط هذه الخطة
desk-as-table = كقائمة تغييرات
desk-look-through = راجع الصور
desk-left = المتبقي
desk-there = موجودة من قبل
desk-place = الموضع { $position }
desk-beside = بجانب الصور
desk-leave-out = استبعد
desk-change-matches = غيّر المطابقات
desk-change-hint = رمز منتج آخر ينقل الصورة؛ وبلا رمز تبقى في الوارد.
desk-nothing-to-hang = لا شيء لوضعه
photo-no-place = لدى { $product } صوره كلها ({ $max }): ستكون هذه رقم { $count }.
    .hint = أزل واحدة منها أولًا، أو ضعها على منتج آخر.
photo-left-out = استُبعدت يدويًا.

## صورة واحدة

desk-findings = ملاحظات
desk-no-findings-here = لا شيء: يمكن عرضها كما هي.
desk-facts = بيانات
desk-pixels = البكسلات
desk-size = الملف
desk-kilobytes = { $size } ك.ب
desk-profile = ملف الألوان
desk-taken-at = التُقطت
desk-source = وصلت باسم
desk-came = وصلت
desk-full = بالحجم الكامل
desk-credit = حقوق الصورة
desk-rights-until = يجوز عرضها حتى
desk-where = أين تُعرض
desk-nowhere = لا منتج يعرضها بعد.
desk-alt-in = نص بديل ({ $language })
desk-take-off = أزلها من هذا المنتج
desk-hang-elsewhere = ضعها على منتج
desk-replace = استبدلها بملف آخر
desk-replace-hint = { $count ->
        [zero] لا منتج يعرضها ({ $count }).
        [one] يعرضها منتج واحد ({ $count }) كما أعلاه. يبقى الموضع والدور والنصوص، وترى التغيير قبل إجرائه.
        [two] يعرضها منتجان ({ $count }) كما أعلاه. يبقى الموضع والدور والنصوص، وترى التغيير قبل إجرائه.
        [few] تعرضها { $count } منتجات كما أعلاه. يبقى الموضع والدور والنصوص، وترى التغيير قبل إجرائه.
        [many] يعرضها { $count } منتجًا كما أعلاه. يبقى الموضع والدور والنصوص، وترى التغيير قبل إجرائه.
       *[other] يعرضها { $count } منتج كما أعلاه. يبقى الموضع والدور والنصوص، وترى التغيير قبل إجرائه.
    }
desk-replace-nowhere = لا منتج يعرضها: ينتظر الملف الآخر أيضًا في الوارد.
desk-other-file = الملف الآخر
desk-replace-here = استبدل
desk-open = افتح الصورة في الموضع { $position }
desk-moved = الموضع
desk-drop-here = أو أفلتها على هذه الصفحة. اسحب للترتيب، أو اضغط 1 إلى 9 و0 على صورة.
desk-remove = احذف الملف
desk-remove-hint = لا منتج يعرضها، فيمكن حذفها.
desk-none-chosen = لم تُختر أي صورة.
    .hint = اختر صورة أو أكثر ثم أعد المحاولة.
desk-no-product = حدد المنتج.
    .hint = اكتب رمزه، أو ابحث عنه بين المنتجات بجانب الجدار.
desk-same-file = هذا هو الملف نفسه.
    .hint = اختر نسخته الجديدة.
desk-other-kind = تُستبدل الصورة بصورة والفيلم بفيلم.
    .hint = اختر ملفًا من النوع نفسه.
desk-in-use = { $product } يعرضها.
    .hint = أزلها من هناك أولًا.
desk-still-live = ما اعتُمد آخر مرة لا يزال يعرضها للمتسوقين.
    .hint = اعتمد المنتج من دونها، ثم يمكن حذفها.

## أفلام وصور من الشبكات الاجتماعية

desk-see-file = افتح الملف
desk-link = الرابط
desk-title-in = العنوان ({ $language })
desk-author = صاحب العمل
desk-post = عنوان المنشور
desk-right = حق الاستخدام
desk-uploaded-on = تاريخ الرفع
desk-add-film = أضف فيلمًا
desk-add-social = أضف صورة من الشبكات الاجتماعية
desk-film-file = فيلم (MP4 أو WebM)
desk-picture-file = صورة
desk-or-link = أو رابط
desk-poster = صورة الغلاف
desk-not-a-film = هذا الملف ليس فيلمًا.
    .hint = اختر ملف MP4 أو WebM، أو أعط رابطًا.

## chosen at run time
## أجزاء الجدار، وكيف عُثر على المنتج

desk-part-all = الكل
desk-part-inbox = الوارد
desk-part-used = مستخدمة
desk-part-findings = بملاحظات
desk-kind-photo = صورة
desk-kind-film = فيلم
desk-kind-document = مستند
desk-by-code = حسب رمز المنتج
desk-by-sku = حسب SKU
desk-by-gtin = حسب GTIN
desk-by-style = حسب الموديل واللون
desk-by-folder = حسب المجلد
desk-by-hand = يدويًا
desk-media-swatch = عينة قماش
desk-media-social = صورة من الشبكات الاجتماعية
desk-media-video = فيلم
desk-media-document = مستند

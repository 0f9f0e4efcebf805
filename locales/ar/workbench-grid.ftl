## The query bar: fields
## chosen at run time

grid-field-missing = ناقص
grid-field-complete = مكتمل
grid-field-changed = معدّل
grid-field-state = الحالة
grid-field-code = الرمز
grid-field-style = الموديل
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = العلامة
grid-field-category = الفئة
grid-field-department = القسم
grid-field-season = الموسم
grid-field-collection = المجموعة
grid-field-colour = اللون
grid-field-size = المقاس
grid-field-fibre = الليف
grid-field-material = الخامة
grid-field-care = العناية
grid-field-origin = بلد المنشأ
grid-field-size-chart = جدول المقاسات
grid-field-return-policy = سياسة الإرجاع
grid-field-shipping-profile = ملف الشحن
grid-field-manufacturer = الصانع
grid-field-own = خاص
grid-field-photos = الصور
grid-field-sizes = المقاسات
grid-field-stock = المخزون
grid-field-price = السعر
grid-field-updated = التحديث
grid-field-created = الإنشاء
grid-joint-and = و
grid-joint-or = أو
grid-joint-not = ليس
grid-joint-in = في، بـ
grid-joint-on = على، لـ
grid-joint-under = تحت
grid-joint-none = بدون، لا_شيء
grid-value-yes = نعم
grid-value-no = لا
grid-what-title = العنوان
grid-what-short-description = الوصف القصير
grid-what-description = الوصف
grid-what-highlights = أبرز النقاط
grid-what-keywords = كلمات البحث
grid-what-colour = اسم اللون
grid-what-seo-title = العنوان لمحركات البحث
grid-what-seo-description = الوصف لمحركات البحث
grid-what-category = الفئة
grid-what-return-policy = سياسة الإرجاع
grid-what-shipping-profile = ملف الشحن
grid-what-manufacturer = الصانع
grid-what-responsible-person = الشخص المسؤول
grid-what-fabric = القماش
grid-what-model = العارض
grid-what-attributes = الخصائص

## The query bar: what cannot be read

grid-query-too-long = هذا الاستعلام طويل جدًا.
    .hint = لا يزيد الاستعلام على { $max } حرفًا.
grid-query-too-deep = الأقواس المتداخلة كثيرة جدًا.
    .hint = يُقرأ منها { $max } على الأكثر.
grid-query-field = لا يوجد حقل باسم «{ $text }».
    .hint = ضعه بين علامتي تنصيص للبحث عنه ككلمة.
grid-query-field-near = لا يوجد حقل باسم «{ $text }».
    .hint = هل تقصد «{ $near }»؟
grid-query-field-missing = ينبغي أن يسبق هذه العلامة حقل.
    .hint = مثلًا: الموسم = SS27.
grid-query-value = «{ $text }» ليس قيمة من قيم { $field }.
    .hint = القيم الممكنة: { $known }
grid-query-value-missing = ينبغي أن تأتي قيمة بعد { $field }.
grid-query-number = لا يمكن مقارنة «{ $text }» مع { $field }.
    .hint = اكتب عددًا، بنقطة قبل الكسور.
grid-query-day = «{ $text }» ليس يومًا.
    .hint = اكتب 2026-11-01 أو today لليوم أو ‎-7d لما قبل أسبوع.
grid-query-operator = لا يمكن مقارنة { $field } باستخدام «{ $sign }».
    .hint = يقبل = و != وقائمة بفواصل.
grid-query-under = ليس تحت { $field } شيء.
    .hint = الفئات وحدها لها ما تحتها: الفئة تحت dresses.
grid-query-opens = هذا القوس غير مغلق.
grid-query-closes = هذا القوس لا يغلق شيئًا.
grid-query-condition = ينبغي أن يأتي شرط هنا.
    .hint = مثلًا: الحالة = draft.
grid-query-words-inside = «{ $text }» كلمة بحث، ولا يمكن أن تكون داخل «أو» أو «ليس» أو الأقواس.
    .hint = ضعها قبل الشروط، أو اكتب حقلًا وعلامة: الموسم = SS27.
grid-query-locale = «{ $text }» ليست لغة.
    .hint = اكتب رمزها مثل de أو fr-CA، أو اسمها.
grid-yes-or-no = هذا ليس نعم ولا لا.

## Many products at once

grid-categories = فئات أخرى (رموز)
bulk-actor-gone = من طلب هذا لم يعد هنا أو لم يعد يحق له.
bulk-field-unknown = لا يوجد مثل هذا الحقل في هذا المستوى.
bulk-one-change = إما أن يتغير حقل، أو تنتقل المنتجات إلى خطوة تالية.
bulk-nothing-selected = لم يُحدَّد شيء.
    .hint = حدّد بعض المنتجات، أو خذ كل ما يجده الاستعلام.
bulk-value-missing = ينبغي أن يُكتب شيء هنا.
bulk-price = هذا ليس مبلغًا ولا نسبة.
bulk-act-text = لا يمكن ذلك إلا مع نص.
bulk-act-list = لا يمكن ذلك إلا مع قائمة.
bulk-act-locale = لا يُنسخ إلا نص، ومن لغة أخرى.
bulk-cancelled = أُلغي. ما تم قبل ذلك باقٍ، ويمكن التراجع عنه.

## Views, columns, cells

grid-views = طرق العرض
grid-view-all = كل المنتجات
grid-view-shared = يراها الجميع
grid-view-menu = طريقة العرض
grid-view-differs = معدّلة
grid-view-save = حفظ كطريقة عرض
grid-view-name = اسم طريقة العرض
grid-view-new = اسم طريقة عرض جديدة
grid-view-example = الدفعة 1، العناية ناقصة
grid-view-share = يراها الجميع
grid-view-change = حفظ التغييرات
grid-view-remove = حذف طريقة العرض
grid-view-make = إنشاء طريقة عرض
grid-query = استعلام
grid-query-example = كتان  ناقص:العناية في de  الحالة = مسودة و الصور < 3
grid-query-help = ما الذي يمكن السؤال عنه
grid-query-help-text = الكلمات تجد المنتجات كما كانت دائمًا. أما الشروط فدقيقة: حقل وعلامة وقيمة، تربطها و، أو، ليس والأقواس. تُفهم الرموز وكلمات لغتك؛ بدون تعني بلا قيمة، و* في النهاية تقوم مقام أي شيء.
grid-columns = الأعمدة
grid-columns-of-view = تُحفظ مع طريقة العرض هذه.
grid-columns-of-you = تُحفظ لك.
grid-columns-keep = عرض هذه
grid-columns-usual = الأعمدة المعتادة
grid-column-earlier = { $name }: إلى الأمام
grid-column-later = { $name }: إلى الخلف
grid-col-sizes = المقاسات
grid-col-price = السعر من
grid-column-unknown = لا يوجد مثل هذا العمود.
grid-column-read-only = لا يمكن الكتابة في { $column } هنا.
grid-select = تحديد { $code }
grid-select-page = تحديد كل ما في هذه الصفحة
grid-edit-selected = تعديل المحدد
grid-edit-all = { $count ->
        [zero] لا شيء مطابق لتعديله
        [one] تعديل المطابق الوحيد
        [two] تعديل المطابقين
        [few] تعديل كل المطابقات وعددها { $count }
        [many] تعديل كل المطابقات وعددها { $count }
       *[other] تعديل كل المطابقات وعددها { $count }
    }
grid-export = تصدير
grid-export-hint = يعود عبر الاستيراد ولا يغيّر شيئًا.
grid-keys = الأسهم تنتقل بين الخلايا، وEnter أو F2 يفتح خلية، وEscape يتركها كما كانت، وDelete يفرغها، وCtrl Z يتراجع عن الأخيرة. تُنسخ الكتل إلى جداول البيانات وتُلصق منها.
grid-saved = حُفظ.
grid-failed = لم يُحفظ هذا.
grid-undone = تم التراجع.
grid-nothing-to-undo = لا شيء للتراجع عنه.
grid-copied = نُسخ.
grid-theirs = حفظه شخص آخر في هذه الأثناء
grid-yours = ما كتبته أنت
grid-take-theirs = إبقاء نسخة الآخر
grid-keep-mine = حفظ نسختي
grid-paste-title = أُلصق من جدول بيانات
grid-paste-too-large = هذه الكتلة كبيرة جدًا.
    .hint = تُؤخذ { $max } خلية على الأكثر دفعة واحدة؛ والأكثر يدخل بالاستيراد.
view-name = لطريقة العرض اسم لا يزيد على { $max } حرفًا.
view-not-yours = طريقة العرض هذه لشخص آخر.
    .hint = أنشئ منها واحدة لك.
view-too-many = لا أحد لديه أكثر من { $max } طريقة عرض.
view-too-much = تسأل طريقة العرض هذه أكثر مما يمكن حفظه.
grid-lists = القوائم
grid-edit-all-products = تعديل كل منتجاتها
grid-weight = وزن الطرد (غ)

## Views, columns, cells
## chosen at run time

grid-list-products = المنتجات
grid-list-styles = الموديلات
grid-list-variants = المقاسات
grid-one-products = المنتج
grid-one-styles = الموديل
grid-one-variants = المقاس
grid-export-shown = { $format }، الأعمدة المعروضة
grid-export-all = { $format }، كل الحقول

## Many products at once: choosing and looking through

grid-bulk = تعديل منتجات كثيرة
grid-products = { $count ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }
grid-bulk-which = أي المنتجات
grid-bulk-all = { $count ->
        [zero] لا منتج مطابق الآن.
        [one] المنتج الوحيد المطابق الآن.
        [two] المنتجان المطابقان الآن.
        [few] كل المنتجات المطابقة الآن وعددها { $count }.
        [many] كل المنتجات المطابقة الآن وعددها { $count }.
       *[other] كل المنتجات المطابقة الآن وعددها { $count }.
    }
grid-bulk-all-hint = تثبّت الخطة أيّها هي؛ وما يطابق لاحقًا لا يُمس.
grid-bulk-what = ما الذي يتغير
grid-bulk-choose = اختر …
grid-bulk-of-product = المنتجات نفسها
grid-bulk-of-style = موديلاتها، مع كل لون يرث منها
grid-bulk-of-variant = مقاساتها
grid-bulk-price-hint = مبلغ، أو زيادة أو نقصان بنسبة: ‎+10 %‎، ‎−15 %‎.
grid-plans = تغييرات مجمّعة
grid-prices = الأسعار
grid-bulk-next = متابعة
grid-bulk-how = كيف
grid-bulk-value = القيمة
grid-bulk-find = استبدال
grid-bulk-with = بـ
grid-bulk-from = من
grid-bulk-preview = عرض ما سيتغير
grid-bulk-preview-hint = لا شيء يتغير بعد.
grid-bulk-leave = ترك الأمر
grid-back-to-draft = إرجاع إلى مسودة
grid-plan-done = { $count ->
        [zero] لم يتغير أي سجل.
        [one] تغير سجل واحد.
        [two] تغير سجلان.
        [few] تغيرت { $count } سجلات.
        [many] تغير { $count } سجلًا.
       *[other] تغير { $count } سجل.
    }
grid-plan-undone-done = { $count ->
        [zero] لم يُتراجع عن أي سجل.
        [one] تم التراجع عن سجل واحد.
        [two] تم التراجع عن سجلين.
        [few] تم التراجع عن { $count } سجلات.
        [many] تم التراجع عن { $count } سجلًا.
       *[other] تم التراجع عن { $count } سجل.
    }
grid-stage-waiting = ينتظر دوره
grid-stage-draft = ينظر فيما سيتغير
grid-stage-apply = يغيّر
grid-progress = { $done } من { $total }، { $rate } في الثانية، { $seconds ->
        [zero] لم يبق وقت
        [one] بقيت ثانية
        [two] بقيت ثانيتان
        [few] بقيت { $seconds } ثوانٍ
        [many] بقيت { $seconds } ثانية
       *[other] بقيت { $seconds } ثانية
    }
grid-progress-label = مدى التقدم
grid-cancel = إلغاء
grid-was-cancelled = أُلغي.
grid-look-again = انظر مجددًا

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = تعيين
grid-act-clear = إفراغ
grid-act-inherit = وراثة من جديد
grid-act-append = إضافة
grid-act-remove = إزالة
grid-act-replace = استبدال كلمات
grid-act-copy = نسخ من لغة

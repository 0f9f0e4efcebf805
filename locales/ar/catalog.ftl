### confidence: low

## ما ينقص المنتج
## chosen at run time

missing-photos = { $count ->
        [0] لا توجد صورة بعد.
       *[other] الصور المتوفرة: { $count } من { $min }.
    }
    .hint = اسحب الصور إلى المنتج، أو طابقها في مكتب الصور.
missing-unread = استُوردت القيمة «{ $text }» وتعذّرت قراءتها.
    .hint = أدخل القيمة كما هي مقصودة.
missing-composition = التركيب مفقود.
    .hint = اكتبه هكذا: «95 cotton 5 elastane».
missing-certificate = لا توجد للادعاء «{ $claim }» شهادة سارية اليوم.
    .hint = اختر شهادة سارية، أو أزل الادعاء.
missing-rights = انتهت حقوق هذه الصورة في { $until }.
    .hint = استبدل الصورة، أو جدّد الحقوق وأدخل آخر يوم جديد لها.
missing-fit = القصة مفقودة.
    .hint = اختر القصة، مثل slim أو relaxed.
missing-size-chart = جدول المقاسات مفقود.
    .hint = اختر جدولًا، أو حدّد للفئة جدولًا افتراضيًا.
missing-size-in-chart = المقاس { $size } غير موجود في الجدول { $chart }.
    .hint = أضف المقاس إلى الجدول، أو صحّح الصنف.
missing-title = العنوان مفقود بهذه اللغة: { WORD("language", $locale) }.
    .hint = اكتبه بهذه اللغة؛ اللغة البديلة لا تُحتسب.
missing-description = الوصف مفقود بهذه اللغة: { WORD("language", $locale) }.
    .hint = اكتبه بهذه اللغة؛ اللغة البديلة لا تُحتسب.
missing-translation = تنقص ترجمة بهذه اللغة: { WORD("language", $locale) }.
    .hint = ترجم من النص الأصلي المجاور.
missing-care = تعليمات العناية مفقودة.
    .hint = اختر رمزًا من كل مجموعة.
missing-care-group = لا تذكر تعليمات العناية شيئًا عن: { WORD("care-group", $group) }.
    .hint = غياب الرمز يعني أن كل شيء مسموح: اختر رمزًا.
missing-returns = سياسة الإرجاع مفقودة.
    .hint = اختر إحدى سياسات العلامة.
missing-shipping = ملف الشحن مفقود.
    .hint = اختر أحد ملفات العلامة.
missing-video = ينقص فيديو.
    .hint = أضف ملفًا أو رابطًا.
missing-social = تنقص صورة من وسائل التواصل.
    .hint = أضف صورة مع صاحبها وحق استخدامها.
missing-shot = تطلب الفئة صورة من هذا النوع: { WORD("role", $role) }.
    .hint = أضف صورة كهذه، أو أعط إحدى الصور هذا الدور.
missing-term-not-here = لا تستعمل الفئة المصطلح «{ $term }».
    .hint = اختر واحدًا من { $taken }.
missing-category-field = تطلب الفئة { $field }.
    .hint = املأه، أو غيّر ما تطلبه الفئة.

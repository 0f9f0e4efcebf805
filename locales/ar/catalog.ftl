## Composition and care
## confidence: low

component-unknown = لا يوجد مكوّن كهذا.
    .hint = استخدم رمز مكوّن، مثل shell أو lining أو outer_sole.
component-twice = هذا المكوّن مذكور مرتين.
    .hint = ادمجهما، أو سمّ الجزء الثاني، مثل shell_2.
component-fibres-or-materials = يتكوّن المكوّن من ألياف أو من مواد، لا من كليهما ولا من لا شيء.
    .hint = أعط النسيج أليافًا بنسبها، وأعط ما سواه مواد بلا نسب.
fibre-unknown = لا يوجد ليف كهذا.
    .hint = استخدم رمز ليف من الملحق الأول، مثل cotton أو elastane؛ أسماء العلامات ليست أسماء ألياف (اللائحة (الاتحاد الأوروبي) 1007/2011، المادة 5).
fibre-twice = هذا الليف مذكور مرتين في المكوّن نفسه.
    .hint = اجمع النسبتين.
fibre-virgin-and-recycled = لا يمكن أن يكون الصوف البكر معاد التدوير: فهو لم يكن من قبل في منتج نهائي.
    .hint = اذكره صوفًا، أو أزل «معاد تدويره» (اللائحة (EU) 1007/2011 المادة 8).
material-unknown = لا توجد مادة كهذه.
    .hint = استخدم رمز مادة، مثل leather أو rubber أو brass.
share-not-a-percentage = «{ $text }» ليست نسبة من 0 إلى 100 %.
    .hint = اكتب 95 أو 95.5 أو 33.33: منزلتان عشريتان على الأكثر.
share-zero = لا يمكن ذكر نسبة صفر.
    .hint = أزل الليف، أو اذكر نسبته.
composition-weight = وزن المكوّنات معًا { $total } % من المنتج، أي أكثر من كله.
    .hint = صحّح حصص وزن المنتج، أو اترك الحصة التي لا تعرفها.
composition-sum = مجموع النسب { $total } %، ويجب أن يكون 100 %.
    .hint = أضف الليف الناقص، أو اذكر «ألياف أخرى» حيث يسمح القانون: ليف واحد حتى 5 %، وعدة ألياف حتى 15 % (اللائحة (الاتحاد الأوروبي) 1007/2011، المادة 9).
composition-component-unread = لا يوجد جزء من القطعة باسم «{ $text }».
    .hint = اكتب قبل النقطتين جزءًا، مثل القماش الخارجي أو البطانة أو الحافة.
composition-fibre-unread = «{ $text }» ليس ليفًا نعرفه.
    .hint = اكتب اسم الليف، مثل قطن أو إيلاستين؛ أسماء العلامات ليست أسماء ألياف (اللائحة (الاتحاد الأوروبي) 1007/2011، المادة 5).
composition-share-unread = نسبة «{ $text }» مفقودة.
    .hint = اكتبها قبل الاسم، مثل «95 قطن».
composition-fibre-missing = لا يوجد ليف للنسبة «{ $text }».
    .hint = اكتب اسم الليف، مثل «95 قطن».
composition-same-fibre = «{ $text }» و«{ $other }» ليف واحد: { WORD("fibre", $fibre) }.
    .hint = اذكره مرة واحدة بمجموع النسبتين، أو اكتب الليف المقصود بأحدهما. الاسم التجاري يقوم مقام اسمه العام (اللائحة (EU) 1007/2011 المادة 5).
composition-pure-mixed = لا يجوز أن تقترن «{ $text }» إلا بليف وحيد.
    .hint = احذف الكلمة: فالنسبة تبيّن ذلك (اللائحة (EU) 1007/2011 المادة 7).
composition-claim-unread = «{ $text }» ليس ادعاءً ولا هو الشهادة: ذُكرت شهادة من قبل.
    .hint = اكتبه هكذا: «[organic gots-2026]».
composition-empty-component = لا يذكر هذا الجزء ليفًا ولا مادة.
    .hint = اكتب ممّ صُنع، مثل «البطانة: 100 فسكوز».
care-unreadable = لا يمكن قراءة تعليمات العناية بلا تخمين.
    .hint = اكتب رموز العناية وبينها مسافات، مثل: wash_30 bleach_no tumble_no iron_low dryclean_no.
care-part-unread = لا يمكن قراءة «{ $text }» دون تخمين.
    .hint = اكتبها بطريقة أخرى: الغسل مع درجة حرارته، أو رمزًا مثل wash_30.
care-unknown = لا يوجد رمز عناية كهذا.
    .hint = استخدم رمزًا مثل wash_30 أو bleach_no أو iron_low.
care-phrase-unknown = لا توجد عبارة عناية كهذه.
    .hint = استخدم رمزًا مثل separately أو inside_out.
care-subgroup-twice = يناقض هذا «{ WORD("care", $other) }»، وهو مذكور من قبل.
    .hint = أبق أحدهما: للملصق رمز واحد من كل نوع (ISO 3758).
care-edition-unknown = لا توجد طبعة كهذه من معيار العناية.
    .hint = استخدم 2012 أو 2023.
care-of-a-later-edition = جاء هذا الرمز مع طبعة { $edition }؛ والملصق يذكر طبعة أقدم.
    .hint = اختر رمزًا آخر، أو الطبعة الأحدث.

## Fit, sizes, prices
## confidence: low

fit-vocabulary-unknown = لا توجد مفردات للقصة باسم «{ $vocabulary }».
    .hint = استخدم fit أو rise أو leg أو length أو neckline أو sleeve أو sleeve_style أو closure أو pattern أو toe أو heel أو fit_note أو stretch.
fit-term-unknown = ليس في المفردات { $vocabulary } هذا الرمز.
    .hint = اختر أحد رموزها؛ القائمة في وصف واجهة API.
model-height = طول العارض بين 0.5 و2.5 متر.
    .hint = أدخل الطول بالمليمتر، مثل 1780.
size-missing = لا مقاس للصنف.
    .hint = أدخل المقاس كما هو في جدول المقاسات، أو OS للمقاس الواحد.
size-taken = الصنف { $sku } هو أصلًا هذا المقاس من { $product }.
    .hint = غيّر المقاس، أو حدّث { $sku } بدلًا من ذلك.
gtin-taken = رقم GTIN هذا يخص { $sku } أصلًا.
    .hint = يحتاج كل مقاس ولون إلى رقم GTIN خاص به.
price-negative = لا يمكن أن يكون السعر أقل من صفر.
    .hint = أزل علامة السالب، أو أزل السعر.
price-twice = يوجد سعران للعملة نفسها والبلد نفسه.
    .hint = أبق أحدهما.
sale-above-price = سعر التخفيض أعلى من السعر.
    .hint = اخفض سعر التخفيض، أو أزله.
sale-ends-before-it-begins = ينتهي التخفيض قبل أن يبدأ.
    .hint = بدّل بين التاريخين.

## Pictures, films, links
## confidence: low

too-many-images = الحد الأقصى للصور في المنتج { $max }، وعددها هنا { $count }.
    .hint = أزل بعضها؛ عيّنات القماش وصور وسائل التواصل والفيديوهات لا تُحتسب.
image-twice = يعرض المنتج هذه الصورة أصلًا.
    .hint = أزل إحداهما.
image-role-unknown = لا يمكن أن يكون للصورة هذا الدور.
    .hint = استخدم دورًا مثل front أو back أو detail أو on_model.
media-file-or-link = يحتاج الفيديو أو الصورة إلى ملف أو رابط، أحدهما فقط.
    .hint = أزل أحدهما، أو أضف ما ينقص.
social-image-rights = تحتاج صورة وسائل التواصل إلى صاحبها وحق استخدامها.
    .hint = اذكر صاحبها، وأين يُحفظ الإذن.
association-kind = لا يمكن ربط المنتجات بهذه الطريقة.
    .hint = استخدم واحدًا من: { $kinds }.
colour-unknown = لا توجد عائلة لونية كهذه.
    .hint = استخدم عائلة مثل navy أو off_white؛ واسم اللون لدى العلامة مكتوب بجانبها.
department-unknown = لا يوجد قسم كهذا.
    .hint = استخدم women أو men أو girls أو boys أو unisex أو baby.
season-unknown = لا يمكن قراءته موسمًا.
    .hint = استخدم رمزًا مثل spring_summer أو autumn_winter.
customs-code = الرمز الجمركي من 6 أو 8 أو 10 أرقام.
    .hint = أزل النقاط والمسافات؛ ابحث عن الرمز في التسمية المشتركة (CN).
text-too-long = طول النص بالحروف { $length }، والحد الأقصى { $max }.
    .hint = اختصره.
list-too-long = القائمة أطول من الحد الأقصى لعدد العناصر، وهو { $max }.
    .hint = أزل بعضها.

## What a product misses
## chosen at run time

missing-photos = { $count ->
        [0] لا توجد صورة بعد.
       *[other] الصور المتوفرة: { $count } من { $min }.
    }
    .hint = اسحب الصور إلى المنتج، أو طابقها في مكتب الصور.
missing-unread = استُوردت القيمة «{ $text }» وتعذّرت قراءتها.
    .hint = أدخل القيمة كما هي مقصودة.
missing-composition = التركيب مفقود.
    .hint = اكتبه هكذا: «95 قطن 5 إيلاستين».
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
translation-outdated = تغيّر النص الأصلي منذ كتابة النص بهذه اللغة: { WORD("language", $locale) }.
    .hint = انظر ما الذي تغيّر؛ ثم أعد كتابته أو أكّد أنه ما زال صحيحًا.
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

## Approval, channels
## confidence: low

not-complete = المنتج غير مكتمل للقناة { $channel }، وهي الأقرب إلى الاكتمال.
    .hint = أكمل ما في القائمة، ثم اعتمده مرة أخرى.
four-eyes = لا يجوز لصاحب آخر تغيير أن يعتمده.
    .hint = اطلب الاعتماد من أحد الزملاء.
state-does-not-allow = لا يمكن أن ينتقل منتج من الحالة «{ $from }» إلى «{ $to }».
    .hint = أعد تحميله: ربما نقله أحد في هذه الأثناء.
channel-needs-locale = تحتاج القناة هنا إلى لغة واحدة على الأقل.
    .hint = أضف لغة، مثل ar.
channel-needs-market = تحتاج القناة إلى سوق واحدة على الأقل.
    .hint = أضف بلدًا مع عملته ولغاته.
min-photos = تطلب القناة من 1 إلى 10 صور.
    .hint = اختر رقمًا بينهما.

## What somebody who knows cloth would say of a care label
## confidence: low

care-tumbled-but-not-washed = لا يجوز غسله، ومع ذلك يُسمح بتجفيفه بالمجفف.
    .hint = الأرجح أن أحد الأمرين خطأ.
care-bleached-but-not-washed = لا يجوز غسله، ومع ذلك يُسمح بتبييضه.
    .hint = الأرجح أن أحد الأمرين خطأ.
care-tumbled-hot-after-mild-wash = يُغسل ببرنامج لطيف ويُجفف بالمجفف بحرارة عادية.
    .hint = اختر حرارة منخفضة، أو بلا مجفف.
care-nothing-allowed = لا يسمح الملصق بشيء إطلاقًا.
    .hint = اذكر طريقة واحدة على الأقل لتنظيفه.
care-too-strong = { WORD("care", $code) }: أكثر مما يحتمله ليف «{ WORD("fibre", $fibre) }» عادةً.
    .hint = المعتاد على الأكثر: { WORD("care", $limit) }.
care-leather-is-washed = يُغسل مع أن فيه هذه المادة: { WORD("material", $material) }.
    .hint = لا يُغسل الجلد عادةً، أو ينظفه مختص.

## What is a colour, and what is not
## confidence: low

colour-name-empty = اسم اللون لا يقول شيئًا.
    .hint = اكتبه بالكلمات، أو اتركه: عندئذ تُستعمل كلمة العائلة.
colour-name-says-none = لا يُقبل «{ $name }» لونًا.
    .hint = اذكر حتى ثلاثة ألوان تفصل بينها شرطات مائلة، مثل أحمر/وردي/فضي.
colour-name-with-number = في «{ $name }» رقم، ولا يُقبل ذلك لونًا.
    .hint = اكتب اللون بالكلمات؛ أرقام بطاقة الألوان مكانها غير هذا.
colour-name-long = في «{ $name }» كلمة أطول من الحد المسموح من الأحرف: { $most }.
    .hint = اختصرها؛ المنصات تقصّها أو ترفضها.

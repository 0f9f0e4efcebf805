## Parts of a garment, shoe or bra that have a composition of their own
## confidence: low

component-shell = القماش الخارجي
component-shell-2 = القماش الثاني
component-lining = البطانة
component-sleeve-lining = بطانة الكم
component-pocket-lining = بطانة الجيب
component-filling = الحشوة
component-padding = التبطين
component-interlining = بطانة داخلية
component-coating = الطلاء
component-membrane = الغشاء
component-rib = الحواف المضلعة
component-collar = الياقة
component-hood = القلنسوة
component-hood-trim = حافة القلنسوة
component-lace = الدانتيل
component-embroidery = التطريز
component-trim = الحافة
component-mesh = الشبك
component-pile = الوبرة
component-backing = القاعدة
component-gusset = قطعة الحجر
component-cup-outer = الكأس الخارجي
component-cup-inner = الكأس الداخلي
component-back-side = الظهر والجوانب
component-upper = الجزء العلوي
component-lining-sock = البطانة والنعل الداخلي
component-outer-sole = النعل الخارجي

## Materials that are no textile fibre
## confidence: low

material-leather = جلد
material-coated-leather = جلد مطلي
material-textile = نسيج
material-other-materials = مواد أخرى
material-suede = شمواه
material-nubuck = نوبوك
material-patent-leather = جلد لامع
material-cow-leather = جلد بقري
material-lamb-leather = جلد حمل
material-goat-leather = جلد ماعز
material-shearling = جلد غنم بصوفه
material-fur = فرو
material-down = زغب
material-feather = ريش
material-faux-leather = جلد صناعي
material-polyurethane-coating = بولي يوريثان (طلاء)
material-pvc = بي في سي
material-rubber = مطاط
material-eva = إيفا
material-tpu = تي بي يو
material-cork = فلين
material-wood = خشب
material-straw = قش
material-raffia = رافيا
material-horn = قرن
material-mother-of-pearl = صدف
material-bone = عظم
material-stainless-steel = فولاذ مقاوم للصدأ
material-brass = نحاس أصفر
material-sterling-silver = فضة إسترليني 925
material-gold-plated = مطلي بالذهب

## Sentences that the law asks for beside a composition
## confidence: low

statement-animal-parts = يحتوي على أجزاء غير نسيجية من أصل حيواني
statement-pure = نقي
statement-all = كامل
statement-exclusive-decoration = باستثناء الزخرفة
statement-mixed-fibres = ألياف مختلطة
statement-microplastics = يطلق أليافًا بلاستيكية دقيقة في البيئة أثناء الغسل

## Claims beside the legal name of a fibre, each tied to a certificate
## confidence: low

qualifier-recycled = معاد تدويره
qualifier-organic = عضوي

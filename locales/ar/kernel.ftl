## Codes
## confidence: low

code-empty = الرمز فارغ.
    .hint = أدخل حرفًا أو رقمًا واحدًا على الأقل.
code-too-long = الرمز أطول من الحد المسموح من الأحرف: { $max }.
    .hint = اختصره؛ الاسم الكامل مكانه العنوان.
code-characters = لا يمكن أن يرد الحرف «{ $character }» في رمز.
    .hint = استخدم الأحرف من A إلى Z والأرقام والنقطة والشرطة السفلية والشرطة.
code-unknown = { $vocabulary ->
        [fibre] لا يوجد ليف باسم «{ $text }».
        [component] لا يوجد مكوّن باسم «{ $text }».
        [material] لا توجد مادة باسم «{ $text }».
        [care] لا يوجد رمز عناية «{ $text }».
        [phrase] لا توجد عبارة عناية «{ $text }».
        [colour] لا توجد عائلة لونية «{ $text }».
        [measurement] لا يوجد قياس باسم «{ $text }».
        [size-system] لا يوجد نظام مقاسات «{ $text }».
        [department] لا يوجد قسم «{ $text }».
        [season] لا يوجد موسم «{ $text }».
        [role] لا يوجد دور صورة «{ $text }».
        [unit] لا توجد وحدة «{ $text }».
        [certificate] لا توجد شهادة «{ $text }».
        [country] لا يوجد بلد «{ $text }».
        [language] لا توجد لغة «{ $text }».
       *[other] لا تحوي المفردات { $vocabulary } القيمة «{ $text }».
    }
    .hint = استخدم رمزًا من المفردات، مثل cotton أو wash_30 أو navy: الرموز بأحرف صغيرة، والبلدان بحرفين كبيرين.

## Numbers of articles
## confidence: low

gtin-digits = لا يتكوّن GTIN إلا من أرقام.
    .hint = أزل المسافات والشرطات والحروف.
gtin-length = عدد أرقام GTIN هو 8 أو 12 أو 13 أو 14، وعددها هنا { $length }.
    .hint = إذا أسقط جدول البيانات الأصفار الأولى فأعدها.
gtin-check-digit = الرقم الأخير { $given }، وبحسب بقية الأرقام ينبغي أن يكون { $expected }.
    .hint = قارن بالرمز الشريطي: هناك رقم مكتوب خطأ أو رقمان متبادلان.

## Money, languages, pages of a list
## confidence: low

currency-unknown = «{ $text }» ليست عملة.
    .hint = استخدم أحرفها الثلاثة، مثل EUR أو USD أو JPY (ISO 4217).
price-unreadable = لا يمكن قراءته مبلغًا بعملة { $currency }.
    .hint = اكتبه مثل 129.90، بما لا يزيد على منازل العملة العشرية.
locale-unknown = «{ $text }» ليست لغة.
    .hint = استخدم وسمًا مثل ar أو en-US أو zh-Hant (BCP 47).
cursor-unreadable = هذا المؤشر ليس من عندنا.
    .hint = ابدأ بلا مؤشر، ومرّر next_cursor تمامًا كما ورد في الرد.

## What there is to say about translations
## confidence: low

translation-field-unknown = هذا ليس نصًا قابلًا للترجمة.
    .hint = استخدم واحدًا من { $fields }.
translation-of-style = هذا النص ومصدره للموديل { $style }.
    .hint = أكّده هناك، لكل ألوانه دفعة واحدة.
translation-not-there = لا يوجد نص بلغة { $locale } يمكن أن يبقى صحيحًا.
    .hint = ترجمه أولًا.
translation-same-language = { $locale } هي لغة النص الأصلي نفسه.
    .hint = اذكر لغة أخرى للترجمة إليها.
translation-kind-unknown = «{ $kind }» ليس سجلًا تُترجم نصوصه.
    .hint = استخدم style/… أو product/… مع الرمز، كما يكتبه التصدير.
translation-other-language = الوحدة للغة { $given }، والملف للغة { $locale }.
    .hint = سلّم كل لغة في ملف خاص بها.
translation-left-alone = يقول الملف ما قاله في المرة السابقة؛ ويبقى ما كُتب منذ ذلك الحين.
    .hint = اكتب النص في منضدة العمل إن كان نص الملف هو المطلوب.
translation-younger-there = أُعدّت من نص أصلي أقدم؛ وترجمة النص الحالي موجودة.
    .hint = صدّر النص مرة أخرى وترجم النص الأصلي الحالي.
translation-of-older-source = تغيّر النص الأصلي بلغة { $locale } منذ هذه الترجمة.
    .hint = أُخذت الترجمة ووُسمت بأنها قديمة؛ انظر ما الذي تغيّر.
translation-source-gone = لم يعد هناك نص أصلي بلغة { $locale }.
    .hint = الترجمة محفوظة؛ اكتب النص الأصلي، أو أفرغ الترجمة.
translation-refused = لا يمكن حفظ النص.
    .hint = انظر السجل في منضدة العمل.

## What there is to say about a file of translations
## confidence: low

xliff-broken = السطر { $line }: ملف XML معطوب: { $reason }
    .hint = لم يؤخذ من الملف شيء؛ صدّره مرة أخرى من الأداة التي كتبته.
xliff-cut-off = السطر { $line }: ينتهي الملف قبل عنصره الأخير.
    .hint = لم يؤخذ منه شيء؛ ربما قُطع في الطريق.
xliff-not-two = السطر { $line }: هذا ليس XLIFF 2.
    .hint = صدّره بصيغة XLIFF 2.0 أو 2.1؛ الإصدارات الأقدم لا تُقرأ.
xliff-doctype = السطر { $line }: للملف نوع مستند.
    .hint = لا نوع مستند في XLIFF؛ أزله.
xliff-entity = السطر { $line }: الكيان «{ $name }» غير معروف.
    .hint = لا تُقرأ إلا كيانات XML الخمسة والأحرف بأرقامها.
xliff-too-deep = السطر { $line }: تتداخل العناصر أعمق من الحد المسموح: { $max }.
    .hint = صدّر الملف مرة أخرى بلا مجموعات داخل مجموعات.
xliff-unit-too-long = السطر { $line }: وحدة أكبر من { $limit } ميغابايت.
    .hint = لا نص بهذا الطول؛ انظر ما كتبته الأداة.
xliff-code-point = السطر { $line }: «{ $hex }» ليس حرفًا.
    .hint = يسمّي العنصر cp حرفًا برقمه في Unicode بالنظام الست عشري.
xliff-inline = يحوي النص العنصر { $element }، وهو ليس نصًا.
    .hint = نص Markdown نص هنا؛ سلّم الوحدة بلا رموز مضمّنة.
xliff-half = لم يُترجم إلا جزء من النص.
    .hint = ترجم كل مقطع في الوحدة، أو اتركها كلها فارغة.

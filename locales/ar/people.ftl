## Coming in

not-signed-in = لم يسجّل أحد الدخول.
    .hint = سجّل الدخول، أو أرسل رمزًا: Authorization: Bearer slv_…
# confidence: low
token-not-known = رمز الوصول هذا غير معروف أو منتهي الصلاحية أو مسحوب.
    .hint = اطلب رمزًا جديدًا من المشرف، أو أنشئ واحدًا: selvedge token create --name … --role …
# confidence: low
feed-needs-token = تحتاج هذه الخلاصة إلى رمز وصول.
    .hint = أرسله عبر HTTP Basic: أي اسم مستخدم، ورمز الوصول ككلمة مرور. يلزمه الدور feed.
sign-in-refused = البريد الإلكتروني وكلمة المرور لا يتطابقان.
    .hint = تحقق منهما. يستطيع المشرف تعيين كلمة مرور جديدة بدل المنسية.
sent-from-elsewhere = أُرسل هذا من موقع آخر، لذلك لم يُنفَّذ.
    .hint = افتح الصفحة هنا وأرسلها مرة أخرى.
form-outdated = انتظر هذا النموذج طويلًا.
    .hint = أعد تحميل الصفحة ثم أرسله.
setup-link-used = استُخدم هذا الرابط، أو هو من تشغيل سابق.
    .hint = سجّل الدخول إن كان هناك أحد، وإلا فأعد تشغيل الخادم ليعرض رابطًا جديدًا.

## What someone may do

may-not-read = لا يحق لك رؤية السجلات.
    .hint = اطلب من المشرف دورًا يسمح بذلك، مثل viewer.
# confidence: low
may-not-hand-in = لا يحق لك تقديم المنتجات للمراجعة.
    .hint = اطلب من المشرف دورًا يسمح بذلك، مثل merchandiser.
may-not-approve = لا يحق لك اعتماد هذا أو إعادته أو أرشفته.
    .hint = اطلب ذلك ممن لديه الدور approver لهذه الفئة.
# confidence: low
may-not-import = لا يحق لك استيراد الكتالوجات.
    .hint = اطلب من المشرف الدور merchandiser بلا قيود.
may-not-administer = هذا للمشرفين فقط.
    .hint = اطلب من مشرف أن يفعله، أو اطلب الدور admin.
# confidence: low
may-not-pull-feed = لا يحق لرمز الوصول هذا جلب الخلاصات.
    .hint = اطلب من المشرف رمز وصول بالدور feed.
# confidence: low
may-not-write-record = لا يحق لك هنا إنشاء هذا أو حذفه: { $kind }.
    .hint = اطلب من المشرف دورًا يسمح بذلك في هذه الفئة.
# confidence: low
may-not-write-field = لا يحق لك هنا تغيير «{ $field }» ({ $kind }).
    .hint = اترك الحقل، أو اطلب من المشرف صلاحية تشمل الحقل والفئة واللغة.

## People, tokens, grants

# confidence: low
role-unknown = لا يوجد دور كهذا.
    .hint = استخدم واحدًا من { $roles }.
# confidence: low
grants-missing = لم تُمنح أي صلاحية.
    .hint = امنح دورًا واحدًا على الأقل.
email-unreadable = هذا ليس عنوان بريد إلكتروني.
    .hint = اكتبه مثل ana@example.com.
# confidence: low
email-taken = { $email } موجود هنا من قبل.
    .hint = غيّر بيانات هذا الشخص، أو استخدم عنوانًا آخر.
# confidence: low
last-admin = بدون هذا الشخص لن يستطيع أحد إدارة النظام.
    .hint = اجعل شخصًا آخر مشرفًا أولًا.
password-too-short = كلمة المرور أقصر من { $min } أحرف.
    .hint = اجعلها أطول؛ الجملة سهلة الحفظ.
password-too-long = كلمة المرور أطول من { $max } حرفًا.
    .hint = اختصرها.
# confidence: low
token-name = لرمز الوصول اسم من 1 إلى 100 حرف.
    .hint = اذكر الغرض منه، مثل «أسعار ERP».
# confidence: low
token-name-taken = يوجد رمز وصول باسم «{ $name }» من قبل.
    .hint = استخدم اسمًا آخر: يبقى الاسم القديم في سجل التدقيق حتى بعد سحبه.
# confidence: low
token-expired-already = تنتهي صلاحية رمز الوصول قبل إنشائه.
    .hint = اختر وقتًا في المستقبل، أو اتركه.
# confidence: low
erasure-unfinished = كانت بعض السجلات قيد الكتابة طوال الوقت، فما زال الاسم فيها.
    .hint = كرّر العملية: تُستأنف من حيث توقفت، بالاسم المستعار نفسه.
# confidence: low
erasure-whose = لم يُذكر لمن التقييمات.
    .hint = أدخل إما «email»، العنوان الذي كُتبت به، أو «key»، مفتاح تقييم واحد.

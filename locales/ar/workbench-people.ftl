## Coming in

sign-in-again = استغرق ذلك وقتًا طويلًا.
    .hint = سجّل الدخول من البداية.
second-title = الخطوة الثانية
second-text = اكتب الأرقام الستة التي يعرضها تطبيق المصادقة لديك.
second-code = الرمز
second-recovery = من دون التطبيق، اكتب أحد رموز الاسترداد.
second-back = تسجيل الدخول بحساب آخر
second-factor-code-wrong = هذا الرمز غير صحيح أو استُعمل من قبل.
    .hint = انتظر الرمز التالي واكتبه. إن لم يصحّ أبدًا فاضبط ساعة جهازك.
second-factor-unreadable = تتعذّر قراءة العامل الثاني لأن للدار الآن سرًّا آخر.
    .hint = اطلب من المشغّل إعادة السر القديم، أو من مسؤول إعادة تعيين العامل الثاني.
second-factor-on-already = العامل الثاني مفعّل بالفعل.
    .hint = أوقفه أولًا إن أردت استعمال تطبيق آخر.
second-factor-not-begun = لا يوجد عامل ثانٍ للعمل عليه.
    .hint = أعد تحميل الصفحة.
entry-link-gone = استُعمل هذا الرابط أو انتهت صلاحيته أو حلّ محلّه رابط أحدث.
    .hint = اطلب رابطًا آخر من مسؤول.
password-not-same = كلمتا المرور غير متطابقتين.
    .hint = اكتبها مرتين بالطريقة نفسها.
password-old-wrong = هذه ليست كلمة مرورك.
    .hint = اكتب كلمة المرور التي تسجّل بها الدخول الآن.
user-name = يتكوّن الاسم من 1 إلى 100 حرف.
    .hint = اكتب ما يناديك به زملاؤك.
token-expired = انتهت صلاحية الرمز المميز «{ $name }» في { $day }.
    .hint = اطلب رمزًا جديدًا من مسؤول.
token-taken-back = سُحب الرمز المميز «{ $name }».
    .hint = اطلب رمزًا جديدًا من مسؤول.
grant-field-unreadable = هذا ليس حقلًا.
    .hint = اكتب أسماء مثل «prices» أو «attributes.heel_height» وافصل بينها بفواصل.
day-unreadable = هذا ليس يومًا.
    .hint = اكتبه هكذا: 2026-11-27.
welcome-title = أهلًا { $name }
welcome-text = اختر كلمة مرور، ثم سجّل الدخول بها.
welcome-reset = كلمة مرور جديدة
welcome-button = حفظ كلمة المرور هذه
welcome-done = حُفظت كلمة المرور. سجّل الدخول بها الآن.
kept-title = سُجّل خروجك وأنت تكتب.
kept-text = لم يضِع شيء: ما كتبته ينتظر هنا حتى تسجّل الدخول.
kept-again-title = ما كتبته ما زال هنا
kept-again-text = سجّلت الدخول من جديد. راجع ما كتبته ثم أرسله.
kept-again-button = أرسله الآن
kept-again-leave = اتركه وأعد تحميل الصفحة
sign-on-or = أو
sign-on-button = تسجيل الدخول عبر { $provider }
sign-on-go-on = سجّلت الدخول هناك: متابعة
sign-on-away = لا يستجيب مزوّد الهوية كما ينبغي.
    .hint = أعد المحاولة لاحقًا، أو سجّل الدخول بكلمة المرور.
sign-on-again = لم يكتمل تسجيل الدخول في الوقت المحدد، أو اكتمل في نافذة أخرى.
    .hint = ابدأ من جديد.
sign-on-not-trusted = تعذّر التحقق مما يقوله المزوّد عنك.
    .hint = ابدأ من جديد. إن لم ينفع ذلك فأخبر مشغّل هذه الدار.
sign-on-declined = لم يسمح لك المزوّد بالدخول: { $reason }
    .hint = ابدأ من جديد، أو اسأل من يدير المزوّد.
sign-on-no-address = لا يذكر المزوّد عنوان بريدك الإلكتروني.
    .hint = اطلب ممن يديره إتاحة العنوان لهذه الدار.
sign-on-address-not-verified = لا يعرف المزوّد هل { $email } لك.
    .hint = وثّق العنوان هناك ثم ابدأ من جديد.
sign-on-not-here = لا أحد هنا باسم { $email }.
    .hint = اطلب دعوة من مسؤول.
sign-on-disabled = لا يُسمح لـ { $email } بتسجيل الدخول هنا.
    .hint = اسأل مسؤولًا.
sign-on-no-group = لا ينتمي { $email } إلى أي مجموعة مسموح لها.
    .hint = اسأل من يدير المجموعات.
config-sign-on-issuer = هذا ليس عنوان مزوّد.
    .hint = اكتب جهة إصداره هكذا: https://login.example، ولا يكفي HTTP إلا على هذا الجهاز.
config-sign-on-client = يحتاج المزوّد إلى معرفة من يسأل.
    .hint = أعطِ معرّف العميل الذي خصّصه: SELVEDGE_SIGN_ON_CLIENT_ID.
config-sign-on-rule = القاعدة لمجموعة أو لنطاق.
    .hint = أعطِ كل قاعدة إما «group» وإما «domain».
config-secret-short = السر أقصر من { $min } حرفًا.
    .hint = أنشئ سرًّا طويلًا عشوائيًّا، مثلًا بالأمر openssl rand -base64 32.

## Settings

workbench-settings = الإعدادات
workbench-account = حسابك
workbench-users = الأشخاص
workbench-tokens = رموز API
workbench-audit = سجل التدقيق
workbench-further = التالي
workbench-language = اللغة
workbench-language-browser = كما في المتصفح
workbench-copy = نسخ
workbench-copied = نُسخ
workbench-you = أنت

## One’s own account

workbench-account-you = أنت
    .hint = يرى الزملاء اسمك في السجلات والتعليقات.
workbench-user-name = الاسم
workbench-password-text = تنتهي جلساتك الأخرى عند تغييرها.
workbench-password-old = كلمة المرور الحالية
workbench-password-new = كلمة المرور الجديدة
workbench-password-again = كلمة المرور الجديدة مرة أخرى
workbench-password-change = تغيير كلمة المرور
workbench-password-confirm = كلمة مرورك، للتأكد من أنك أنت
workbench-password-none = ليست لك كلمة مرور هنا: تسجّل الدخول عبر { $provider }.
workbench-password-done = تغيّرت كلمة المرور وانتهت جلساتك الأخرى.
workbench-factor = العامل الثاني
workbench-factor-text = رمز من تطبيق إلى جانب كلمة المرور: كلمة مرور مسروقة وحدها لا تفتح شيئًا.
workbench-factor-on = مفعّل
workbench-factor-off = متوقف
workbench-factor-manage = رموز الاسترداد وغيرها
workbench-factor-begin = تفعيل
workbench-factor-begin-text = تحتاج إلى تطبيق مصادقة على هاتفك أو في مدير كلمات المرور.
workbench-factor-go-on = متابعة
workbench-factor-provider = تسجّل الدخول لدى مزوّدك، وهو يطلب عاملًا ثانيًا إن أراد.
workbench-factor-scan = امسح هذا بتطبيقك
    .hint = ثم اكتب الأرقام الستة التي يعرضها. عندئذ فقط يصبح العامل الثاني مفعّلًا.
workbench-factor-picture = رمز QR يحوي السر لتطبيقك
workbench-factor-secret = أو اكتب السر
workbench-factor-confirm = تفعيل
workbench-factor-remove = إيقاف
workbench-factor-off-done = العامل الثاني متوقف.
workbench-factor-codes-left = { $count ->
        [zero] لم يبق رمز استرداد
        [one] بقي رمز استرداد واحد
        [two] بقي رمزا استرداد
        [few] بقيت { $count } رموز استرداد
        [many] بقي { $count } رمز استرداد
       *[other] بقي { $count } رمز استرداد
    }
workbench-codes = رموز الاسترداد
workbench-codes-once = احفظها حيث تجدها من دون هاتفك. يعمل كل منها مرة واحدة، ولا تُعرض إلا الآن.
workbench-codes-kept = حفظتها
workbench-codes-few = بقي القليل
workbench-codes-renew = إنشاء رموز استرداد جديدة
workbench-sessions = أين سجّلت الدخول
workbench-sessions-text = تنتهي الجلسة بعد أسبوع من دون استعمال، وبعد شهر على الأكثر.
workbench-session-this = هذه
workbench-session-seen = آخر استعمال
workbench-session-end = إنهاء
workbench-session-end-one = إنهاء الجلسة على { $device }
workbench-sessions-end = إنهاء كل الجلسات الأخرى
workbench-sessions-done = انتهت.

## chosen at run time

workbench-way-password = بكلمة المرور
workbench-way-second-factor = بالعامل الثاني
workbench-way-recovery-code = برمز استرداد
workbench-way-sign-on = عبر مزوّد
workbench-way-link = عبر رابط
workbench-yes = نعم
workbench-no = لا
workbench-role-admin = مسؤول
workbench-role-merchandiser = مسؤول تنسيق المنتجات
workbench-role-translator = مترجم
workbench-role-photographer = مصوّر
workbench-role-approver = معتمِد
workbench-role-viewer = اطلاع فقط
workbench-role-feed = الخلاصات فقط
workbench-group-texts = النصوص
workbench-group-composition = القماش والخامة
workbench-group-care = العناية
workbench-group-fit = القَصّة والمقاسات
workbench-group-photos = الصور والأفلام
workbench-group-attributes = السمات
workbench-group-policies = الإرجاع والشحن
workbench-group-trade = قانون التجارة
workbench-group-prices = الأسعار وأرقام GTIN
workbench-group-links = يتناسق مع
workbench-user-active = نشط
workbench-user-invited = مدعوّ
workbench-user-disabled = معطّل
workbench-token-active = نشط
workbench-token-expired = منتهٍ
workbench-token-revoked = مسحوب
workbench-bar-role = دورك لا يكتب هذا.
workbench-bar-category = يمكنك كتابة هذا في فئات أخرى فقط.
workbench-bar-locale = يمكنك كتابة هذا بلغات أخرى فقط.
workbench-bar-field = يمكنك كتابة حقول أخرى فقط.
workbench-audit-signed-in = تسجيل دخول
workbench-audit-signed-out = تسجيل خروج
workbench-audit-sign-in-refused = رُفض تسجيل الدخول
workbench-audit-sign-in-paused = عُلّق تسجيل الدخول بعد محاولات فاشلة
workbench-audit-sign-on-refused = رُفض تسجيل الدخول عبر المزوّد
workbench-audit-session-ended = انتهت جلسة
workbench-audit-sessions-ended = انتهت جلسات
workbench-audit-password-set = عُيّنت كلمة المرور
workbench-audit-password-changed = تغيّرت كلمة المرور
workbench-audit-second-factor-on = فُعّل العامل الثاني
workbench-audit-second-factor-off = أُوقف العامل الثاني
workbench-audit-recovery-codes-renewed = جُدّدت رموز الاسترداد
workbench-audit-identity-linked = رُبط بالمزوّد
workbench-audit-user-created = أُضيف شخص
workbench-audit-user-changed = تغيّر شخص
workbench-audit-grants-changed = تغيّرت الصلاحيات
workbench-audit-user-removed = أُزيل شخص
workbench-audit-account-changed = تغيّر الحساب الشخصي
workbench-audit-link-made = أُنشئ رابط دخول
workbench-audit-token-created = أُنشئ رمز مميز
workbench-audit-token-revoked = سُحب رمز مميز
workbench-audit-token-used = استُعمل الرمز المميز في ذلك اليوم
workbench-audit-exported = تصدير
workbench-audit-person-erased = مُحيت بيانات شخص
workbench-audit-review-erased = مُحي تقييم
workbench-detail-address = العنوان
workbench-detail-by = الطريقة
workbench-detail-before = الصلاحيات السابقة
workbench-detail-count = العدد
workbench-detail-days = الأيام
workbench-detail-expires-at = ينتهي
workbench-detail-grants = الصلاحيات
workbench-detail-is-active = يُسمح له بالدخول
workbench-detail-locale = اللغة
workbench-detail-places = المواضع
workbench-detail-reason = السبب
workbench-detail-reviews = التقييمات
workbench-detail-seconds = الثواني

## Rights

workbench-grants = الصلاحيات
    .hint = ما تتيحه الصلاحية تتيحه ضمن فئتها ولغاتها وأجزائها. وتُجمع الصلاحيات المتعددة.
workbench-grant-number = الصلاحية { $number }
workbench-role-of = الدور
workbench-role-none = اختر دورًا
workbench-grant-category = في
workbench-grant-everywhere = كل الفئات
workbench-grant-locales = نصوص هذه اللغات فقط (من دون تحديد: كل اللغات)
workbench-grant-fields = هذه الأجزاء فقط (من دون تحديد: الكل)
workbench-grant-others = حقول أخرى بأسمائها
workbench-grant-add = إضافة صلاحية
workbench-grant-drop = إزالة
workbench-read-only = يمكنك الاطلاع على هذا لا تغييره.

## People

workbench-user = الشخص
workbench-seen = آخر حضور
workbench-standing = الحالة
workbench-invite = دعوة شخص
workbench-invite-button = دعوة
workbench-invite-another = دعوة شخص آخر
workbench-invited = دُعي { $email }
workbench-link = الرابط
workbench-link-text = أرسل هذا الرابط إلى الشخص بنفسك، فهو لا يُعرض إلا الآن. به يعيّن كلمة مروره. يعمل مرة واحدة، لمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
workbench-link-provider = من يسجّل الدخول عبر { $provider } لا يحتاج إلى رابط.
workbench-link-make = إنشاء رابط
workbench-user-removed = أُزيل الشخص. ويحتفظ السجل بأنه فعل شيئًا.
workbench-last-admin = هذا هو المسؤول الوحيد: لا يمكن سحب صلاحياته ولا دخوله قبل أن يصبح شخص آخر مسؤولًا.
workbench-help = المساعدة
workbench-help-reset = نسي كلمة المرور: رابط لتعيين أخرى.
workbench-help-invite = لا كلمة مرور بعد: رابط لتعيين واحدة.
workbench-help-factor = فقد التطبيق ورموز الاسترداد:
workbench-help-sessions = { $count ->
        [0] لم يسجّل الدخول على أي جهاز.
        [one] سجّل الدخول على جهاز واحد.
        [two] سجّل الدخول على جهازين.
        [few] سجّل الدخول على { $count } أجهزة.
        [many] سجّل الدخول على { $count } جهازًا.
       *[other] سجّل الدخول على { $count } جهاز.
    }
workbench-factor-reset = إعادة تعيين العامل الثاني
workbench-factor-reset-done = أُعيد تعيين العامل الثاني. يدخل الشخص بكلمة المرور وحدها حتى يفعّله من جديد.
workbench-sessions-end-all = إنهاء كل الجلسات
workbench-unpause = السماح بالمحاولة فورًا
workbench-unpaused = يمكن للشخص أن يحاول فورًا.
workbench-access = الدخول
workbench-access-text = من يُعطَّل يُسجَّل خروجه فورًا ولا يمكنه الدخول. ويبقى كل ما فعله.
workbench-disable = تعطيل
workbench-enable = تمكين
workbench-remove = إزالة
workbench-remove-text = يزول الحساب نهائيًّا. ولمحو الاسم من السجلات أيضًا: selvedge user erase.
workbench-remove-button = إزالة نهائية

## Tokens

workbench-token = الرمز المميز
workbench-tokens-text = تدخل البرامج برمز مميز بدلًا من كلمة مرور.
workbench-tokens-docs = ما يمكنها فعله
workbench-tokens-none = لا يوجد رمز مميز بعد.
    .hint = أنشئ واحدًا لكل برنامج يقرأ أو يكتب هنا، بصلاحيات لا تزيد على حاجته.
workbench-token-make = إنشاء رمز مميز
workbench-token-button = إنشاء
workbench-token-name = الغرض
workbench-token-for = ما الغرض منه؟
workbench-token-until = صالح حتى نهاية يوم
    .hint = فارغ: إلى الأبد. تحديد يوم أكثر أمانًا.
workbench-token-since = منذ { $day }
workbench-token-used = آخر استعمال
workbench-token-never-used = لم يُستعمل بعد
workbench-token-expires = ينتهي
workbench-token-never = أبدًا
workbench-token-revoke = سحب
workbench-token-revoke-one = سحب { $name }
workbench-token-revoke-text = تتوقف البرامج التي تستعمله فورًا.
workbench-token-revoked-done = سُحب الرمز المميز.
workbench-token-once = انسخه الآن: لا يُعرض إلا هذه المرة.
workbench-token-how = ترسله البرامج هكذا:

## Audit

workbench-audit-table = تنزيل كجدول
workbench-audit-person = شخص أو رمز مميز
workbench-audit-action = ماذا
workbench-audit-all = كل شيء
workbench-audit-from = من
workbench-audit-until = إلى
workbench-audit-filter = عرض
workbench-audit-clear = عرض الكل
workbench-audit-when = متى
workbench-audit-who = من
workbench-audit-what = ماذا
workbench-audit-more = التفاصيل
workbench-audit-older = الأقدم
workbench-audit-none = لا شيء مسجّل.
    .hint = اختر شخصًا آخر أو نوعًا آخر أو يومًا آخر.

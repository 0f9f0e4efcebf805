## Jobs
## confidence: low

job-past-deadline = استغرق أطول من المسموح فأُوقف.
    .hint = انظر ما أُنجز حتى الآن، وابدأ من جديد بكمية أقل.
job-begun-too-often = لم يصل إلى نهايته قط؛ عدد مرات البدء: { $attempts }.
    .hint = انظر في سجل البرنامج، وابدأ من جديد بعد زوال السبب.
job-broke = فشل داخل النظام.
    .hint = سجل البرنامج يذكر السبب؛ ابدأ من جديد بعد إصلاحه.
job-ended = انتهت المهمة من قبل.
    .hint = يمكن التراجع عما فعلته من خلال خطتها.

## The past
## confidence: low

moment-unreadable = هذا ليس وقتًا محددًا.
    .hint = اكتبه وفق RFC 3339: 2026-11-22T09:00:00Z.
revision-thinned = لم تعد هذه المراجعة محفوظة: السجل القديم يُخفَّف هنا.
    .hint = اطلب الوقت بدلًا من ذلك (?at=…): تجيب أقرب مراجعة قبله.
restore-nothing = لا شيء يُستعاد في { $field }.
    .hint = هو كما كان حينها؛ انظر الفروق لمعرفة ما تغيّر.

## A call that is sent again
## confidence: low

idempotency-key-unreadable = لا يمكن قراءة Idempotency-Key.
    .hint = أرسل مفتاحًا من 1 إلى { $most } من الأحرف العادية، مثل UUID.
idempotency-key-of-another-call = يخص Idempotency-Key هذا نداءً آخر بتاريخ { $at }.
    .hint = أرسل مفتاحًا جديدًا مع نداء جديد، والمفتاح نفسه مع النداء نفسه.
idempotency-under-way = النداء نفسه جارٍ الآن.
    .hint = انتظر لحظة ثم أرسله مرة أخرى: سيكون الرد جاهزًا.

## Two who write at the same time
## confidence: low

value-changed-by-both = غيّره شخص آخر في هذه الأثناء إلى «{ $theirs }»؛ وأنت تريد «{ $yours }».
    .hint = أرسله مرة أخرى مع المراجعة الحالية إن أردت أن تبقى قيمتك.

## Plans
## confidence: low

plan-kind-unknown = لا يمكن أن تضم الخطة هذا: { $kind }.
    .hint = اذكر موديلات أو منتجات أو أصنافًا أو موردًا آخر من موارد الواجهة البرمجية.
plan-line-unread = لا يمكن قراءة هذا السطر.
    .hint = أرسله مرة أخرى.
plan-line-unread-at = لا يمكن قراءة السطر { $line } من الخطة.
    .hint = كل سطر كائن فيه «kind» (مثل products) و«code»، وإما «set» مع merge patch أو «remove»: true؛ ولا شيء غير ذلك.
plan-line-moved = غيّره شخص آخر منذ وضع الخطة؛ تبقى قيمه.
    .hint = انظر ما هو موجود الآن، وغيّره يدويًا إن كانت الخطة هي المطلوبة.
plan-line-words-lost = ما كُتب هنا من قبل غير محفوظ: كلمات الأشخاص ليس لها سجل.
    .hint = اكتبه من جديد، أو استورده مرة أخرى من مصدره.
plan-line-thinned = لم يعد ما كان هنا من قبل محفوظًا، فلا يمكن التراجع عن هذا.
    .hint = ابحث في تاريخ السجل عن أقرب حالة محفوظة واستعدها.
plan-thinned = لم يعد ما كان قبل هذه الخطة محفوظًا، فلا يمكن التراجع عنها.
    .hint = ابحث في تاريخ سجلاتها عن أقرب الحالات المحفوظة واستعدها.
plan-line-gone = لم يعد موجودًا.
    .hint = استعده أولًا، أو اترك السطر.
plan-dropped = أُهملت الخطة.
    .hint = ضع خطة جديدة.
plan-not-open = الخطة مطبّقة أو مهملة من قبل.
    .hint = يمكن التراجع عن خطة مطبّقة؛ وإلا فضع خطة جديدة.
plan-undone = تم التراجع عن الخطة من قبل.
    .hint = طبّق خطة جديدة، أو تراجع عن الخطة التي تراجعت عنها.
plan-not-applied = لم تُطبّق الخطة قط، فلا شيء يُتراجع عنه.
    .hint = طبّقها أولًا، أو أهملها.

## Records, and what they refer to
## confidence: low

code-taken = يوجد سجل بالرمز «{ $code }» من قبل ({ $kind }).
    .hint = اختر رمزًا آخر، أو حدّث السجل الذي يحمله.
link-unknown = لا يوجد شيء بالرمز «{ $code }» يمكن الإحالة إليه (المطلوب: { $kind }).
    .hint = أنشئه أولًا، أو صحّح الرمز.

## Documents that cannot be read
## confidence: low

field-unknown = لا يوجد هنا حقل باسم «{ $field }».
    .hint = استخدم واحدًا من: { $expected }.
field-missing = الحقل «{ $field }» ناقص.
    .hint = أضفه.
field-unreadable = لا يمكن قراءته: { $reason }.
    .hint = قارنه بوصف الواجهة البرمجية.

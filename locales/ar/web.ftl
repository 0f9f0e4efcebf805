## What a request can get wrong, whatever it asks for
## confidence: low

json-unreadable = هذا ليس JSON: ينقطع عند السطر { NUMBER($line, useGrouping: 0) }، العمود { NUMBER($column, useGrouping: 0) }.
    .hint = ابحث قبل هذا الموضع مباشرة عن علامة اقتباس أو فاصلة أو قوس ناقص.
json-not-an-object = السجل كائن JSON، وهذا شيء آخر.
    .hint = ضع { "{" } و{ "}" } حول حقوله؛ السجلات الكثيرة معًا تُرسل إلى …/bulk، سجل في كل سطر.
form-unreadable = لا يمكن قراءة النموذج: { $reason }
    .hint = أرسله بصيغة multipart/form-data مع حد فاصل (boundary)، أو أرسل الملف متنًا.
file-missing = لا ملف في الطلب.
    .hint = أرسل محتواه متنًا، أو جزءًا من نموذج باسم ملف.
media-type = المتن «{ $given }»، وهذا العنوان يقبل { $wanted }.
    .hint = اضبط الترويسة Content-Type على { $wanted } وأرسل المتن بهذه الصيغة.
body-too-large = المتن أكبر من { $limit } ميغابايت.
    .hint = أرسل أقل في المرة الواحدة؛ السجلات الكثيرة تُرسل إلى …/bulk حيث يسري الحد على كل سطر.
request-too-slow = لم يُجب عن الطلب خلال المهلة (بالثواني): { $seconds }.
    .hint = حاول مرة أخرى؛ وأرسل أقل في المرة الواحدة إن استمر ذلك.
method-not-allowed = لا يعرف { $path } الطريقة { $method }.
    .hint = انظر في /api/docs ما يمكن فعله عند هذا العنوان.
parameter-unknown = لا يوجد معامل باسم «{ $name }».
    .hint = المعروف هنا: { $known }.
parameter-twice = ورد هذا المعامل مرتين.
    .hint = أرسله مرة واحدة.
parameter-unreadable = هذا ليس عددًا صحيحًا من { NUMBER($least, useGrouping: 0) } إلى { NUMBER($most, useGrouping: 0) }.
    .hint = أرسل عددًا كهذا، أو اتركه.
view-unknown = لا يوجد عرض كهذا.
    .hint = المعروف: { $known }.
if-match-unreadable = لا يحوي If-Match مراجعة.
    .hint = أرسل ETag تمامًا كما استلمته مع علامتي الاقتباس، أو * لما هو موجود الآن.
field-read-only = «{ $field }» يحدده النظام ولا يمكن إرساله.
    .hint = اتركه. تتغير الحالة عبر approve وreview وsend-back وarchive وreopen؛ والمراجعة مكانها If-Match.
code-not-text = الرمز نص.
    .hint = ضعه بين علامتي اقتباس.
code-differs = الرمز في المستند ليس «{ $code }» الذي يذكره العنوان.
    .hint = اتركه، أو غيّر اسم السجل أولًا: POST …/rename.
may-not-be-renamed = يُسمّى هذا بمحتواه أو مصدره ولا يمكن أن يحمل رمزًا آخر.
    .hint = اترك رمزه كما هو.
may-not-be-removed = السجلات من هذا النوع لا تُحذف.
    .hint = أرشفه، أو أزل ما يحيل إليه.
still-referred-to-by = ما زال «{ $code }» ({ $kind }) يحيل إليه، وربما غيره.
    .hint = أزله من هناك أولًا.
reason-missing = يُعاد المنتج مع سبب من 1 إلى { NUMBER($max, useGrouping: 0) } حرف.
    .hint = اذكر في جملة ما يجب إصلاحه.

## Pages of the house itself

page-home = إلى البداية
sign-in-title = تسجيل الدخول
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-button = تسجيل الدخول
setup-title = مرحبًا بك في Selvedge
setup-lead = لا أحد هنا بعد. ستكون المشرف الأول، ويمكنك دعوة الآخرين بعد ذلك.
setup-password-hint = { $min } أحرف على الأقل. الجملة أسهل حفظًا من اللغز.
setup-button = افتح الدار

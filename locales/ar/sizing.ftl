## Size charts
## confidence: low

size-twice = هذا المقاس وارد مرتين في الجدول.
    .hint = أزل أحدهما، أو أعطه بُعدًا ثانيًا.
size-chart-empty = جدول المقاسات بلا مقاسات.
    .hint = أضف المقاسات بترتيب ارتدائها، من الصغير إلى الكبير.
size-provenance-of-nothing = لا يحوّل الجدول شيئًا إلى { $system }.
    .hint = أضف التحويلات، أو أزل مصدرها.
size-chart-column-unread = لم يُستخرج شيء من العمود { $column }.
    .hint = أضف ما فيه إلى الجدول يدويًا.
size-table-without-system = ليس في الجدول { $table } شيء للنظام { $system }.
    .hint = اختر أحد الأنظمة المذكورة بجانبه في قائمة الجداول.
second-size-unknown = لا توجد قيمة كهذه في البُعد الثاني للجدول.
    .hint = أضفها إلى «second_sizes»، أو أزل قياساتها.
measurement-from-after-to = بداية القياس أكبر من نهايته.
    .hint = بدّل بين الرقمين.

## What is odd about a chart, and may be meant so
## confidence: low

size-steps-back = { WORD("measurement", $measurement) }: المقاس { $size } أصغر من { $before }.
    .hint = بدّل بين الأرقام، أو غيّر ترتيب المقاسات.
size-age-back = المقاس { $size } لأطفال أصغر سنًا من { $before }.
    .hint = بدّل بين الأعمار، أو غيّر ترتيب المقاسات.
size-gap = { WORD("measurement", $measurement) }: بين { $before } و{ $size } فجوة لا تناسب أحدًا.
    .hint = اجعل أحدهما ينتهي حيث يبدأ الآخر.
size-overlap = { WORD("measurement", $measurement) }: يتداخل { $before } و{ $size } بأكثر من النصف.
    .hint = لا يستطيع المتسوق الاختيار بينهما: باعد بينهما، أو اذكر أن القصة مختلفة.
size-measurement-unknown = لا يوجد قياس باسم { $code }.
    .hint = استخدم رمز قياس، مثل bust أو g_chest_width.
size-system-unknown = لا يوجد نظام مقاسات باسم { $code }.
    .hint = استخدم رمز نظام، مثل DE أو FR أو INT أو EU_SHOE.
size-conversions-cross = المقاس { $size } أكبر من { $before }، لكنه أصغر في { $system }.
    .hint = صحّح أحد التحويلين.

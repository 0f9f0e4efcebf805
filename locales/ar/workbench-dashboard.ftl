## The dashboard: what waits, what failed, what is to come

dashboard-waiting = لي
dashboard-seen = شوهد
dashboard-failed = إخفاقات
dashboard-refused = رفضت القناة { $count }
dashboard-undelivered = لم يُسلَّم { $count }
dashboard-rejected = رُفض { $count } من الصفوف
dashboard-drops = الإطلاقات القادمة
dashboard-days = { $count ->
    [zero] خلال { $count } يوم
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { $count } أيام
    [many] خلال { $count } يومًا
   *[other] خلال { $count } يوم
}
dashboard-approved-of = اعتُمد { $count } من { $total }
dashboard-burn-down = بانتظار الاعتماد يومًا بيوم: { $name }
dashboard-over-time = الاكتمال عبر الزمن
dashboard-chart-begins = يبدأ رسم الأيام غدًا.
dashboard-as-table = كجدول

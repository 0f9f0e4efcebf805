## Another shape for a style

reshape-title = إعادة التشكيل
reshape-about = كل شيء هنا يصبح خطة أولًا: تُظهر كل تغيير، وتُنفّذ دفعة واحدة، ويمكن التراجع عنها. ويبقى السجل.
reshape-split = فصل ألوان
reshape-split-about = تصبح الألوان المختارة موديلًا مستقلًا يقول ما يقوله هذا.
reshape-new-code = رمز الموديل الجديد
reshape-look = عرض الخطة
reshape-move = نقل ألوان
reshape-move-about = ما ورثه اللون هنا ولن يرثه هناك يصبح خاصًا به.
reshape-style = رمز الموديل
reshape-merge = الدمج في موديل آخر
reshape-merge-about = تنتقل كل الألوان إلى هناك ويزول هذا الموديل.
reshape-sizes = نقل مقاسات
reshape-colour = رمز اللون
reshape-category = تغيير الفئة
reshape-category-about = انظر أولًا ماذا ستطلب الفئة الأخرى.
reshape-ask = ماذا ستطلب؟
reshape-products = { $count ->
    [zero] { $count } لون
    [one] لون واحد
    [two] لونان
    [few] { $count } ألوان
    [many] { $count } لونًا
   *[other] { $count } لون
}
reshape-nothing-new = لا تطلب شيئًا جديدًا.
reshape-choose-there = اخترها في المحرر

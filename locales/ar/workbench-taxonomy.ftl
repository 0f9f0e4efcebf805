## الفئات ومواضعها في تصنيفات أخرى
## confidence: low

workbench-categories = الفئات
workbench-categories-none = لا توجد فئات بعد.
    .hint = استورد كتالوجًا: تأتي الفئات معه.

## الفئات ومواضعها في تصنيفات أخرى
## chosen at run time
## confidence: low

workbench-place-own = خاص
workbench-place-derived = من Shopify
workbench-place-inherited = موروث
workbench-place-none = غير مرتبطة

## الفئات ومواضعها في تصنيفات أخرى
## confidence: low

workbench-mapping = المواضع في تصنيفات أخرى
    .hint = تصنيف Shopify أدق ويجلب معه تصنيف Google: اترك حقل Google فارغًا فيتبعه.
workbench-mapping-google = رقم Google
workbench-mapping-shopify = معرّف Shopify
workbench-suggestions = اقتراحات
workbench-suggestions-none = لا يقود أي من أسمائها إلى شيء.
workbench-suggestions-score = درجة التأكد
workbench-use = استخدم هذا
workbench-outside-none = لم يُحمَّل أي تصنيف خارجي بعد.
    .hint = استورد القائمة التي تنشرها Google أو Shopify: selvedge import taxonomy-with-ids.ar-SA.txt
workbench-outside-browse = تصفّح { $taxonomy }
workbench-outside-count = { $count ->
        [zero] لا فئات
        [one] فئة واحدة
        [two] فئتان
        [few] { $count } فئات
        [many] { $count } فئة
       *[other] { $count } فئة
    }
workbench-outside-search = ابحث بأي لغة
workbench-outside-find = بحث
workbench-outside-id = المعرّف
workbench-outside-attributes = للمنتجات هنا:
workbench-outside-for = تبحث عن موضع للفئة { $code }.
workbench-outside-back = العودة إليها
workbench-outside-nothing = لا شيء بهذا الاسم.

## الفئات ومواضعها في تصنيفات أخرى
## confidence: low

suggestion-same-name = اسمها هناك أيضًا «{ $name }».
suggestion-same-words = «{ $own }» و«{ $theirs }» كلمة واحدة.
suggestion-synonym = «{ $own }» بمعنى «{ $theirs }».
suggestion-similar = بين «{ $own }» و«{ $theirs }» كلمات مشتركة.
suggestion-from-above = لا شيء يشبه اسمها؛ الفئة الأعلى، { $parent }، تقود إلى هنا.
suggestion-for-whom = «{ $own }» تقول لمن هي؛ وما فيها ملابس.

## Why a product is not shown on a channel, or what is to be mended although it is
## confidence: low

publication-not-approved = لم يُعتمد بعد.
    .hint = اعتمده؛ وعندها يُعرض ما اعتُمد.
publication-archived = إنه مؤرشف.
    .hint = أعده إلى العمل واعتمده ليُعرض من جديد.
publication-not-selected = القناة لا تأخذ منتجات من فئته أو علامته.
    .hint = غيّر اختيار القناة أو فئة المنتج.
publication-no-price = لا سعر لأي من مقاساته في أحد أسواق القناة.
    .hint = أضف سعرًا بعملة أحد أسواق القناة.
publication-waits-for-drop = يصدر مع إطلاق في { $at }.
    .hint = غيّر تاريخ الإطلاق ليُعرض قبل ذلك.

## What a shopper’s question may not ask
## confidence: low

shop-market = القناة لا تبيع هناك.
    .hint = أسواقها هي { $known }.
shop-locale = القناة لا تتحدث هذه اللغة.
    .hint = لغاتها هي { $known }.
shop-facet = لا شيء للتصفية بهذا الاسم.
    .hint = المرشحات هي { $known }.
shop-sort = لا يوجد ترتيب كهذا.
    .hint = الترتيبات هي { $known }.

## Why a feed would refuse it
## confidence: low

feed-code-too-long = «{ $text }» أطول من { $most } حرفًا، وهو ما تأخذه الخلاصة.
    .hint = أعطه رمزًا أو اسمًا أقصر.
feed-no-brand = لا علامة له، والخلاصة تطلبها.
    .hint = اذكر علامة موديله.
feed-no-text = لا عنوان له أو لا وصف.
    .hint = اكتبهما باللغة الأولى للقناة.
feed-no-department = لم يقل أحد لمن هو.
    .hint = اذكر قسم موديله: الخلاصة تطلب الجنس والعمر.
feed-no-colour = الخلاصة تريد أسماء ألوانه لا كلمة «متعدد الألوان».
    .hint = اكتب اسم اللون لدى العلامة، مثل «أحمر/أزرق».
feed-no-picture = لا صورة له.
    .hint = أضف صورة للمنتج.
feed-picture-too-small = صورته الأولى { $size } بكسل؛ والخلاصة لا تأخذ ما دون { $least } × { $least }.
    .hint = استبدلها بأكبر منها، والأفضل 1500 × 1500 أو أكثر.

## What is public no more
## confidence: low

media-withdrawn = عُرضت هذه الصورة مرة ولم تعد تُعرض.
    .hint = اطلب صورة اليوم من الصفحة التي تشير إليها.

## What the API may be asked
## confidence: low

publication-state = لا توجد حالة كهذه.
    .hint = الحالات هي { $known }.

## Why a platform does not have a product
## confidence: low

delivery-refused = لا تقبله المنصة: { $reason }
    .hint = غيّر ما تذكره؛ يُرسل مرة أخرى حالما يتغير المنتج، أو بالأمر selvedge push.
delivery-stumbled = تعثّرت المنصة فيه: { $reason }
    .hint = تُعاد المحاولة تلقائيًا. وإن استمر ذلك ففي سجل المنصة المزيد.
delivery-answer-too-long = كان رد المنصة أطول مما يُقرأ.
    .hint = تُعاد المحاولة تلقائيًا. انظر هل للمنتج هناك مقاسات أكثر بكثير مما هنا.
delivery-no-title = لا عنوان له بأي من اللغات المرسلة.
    .hint = اكتب عنوانًا بإحداها، أو أضف لغة إلى موصل القناة.
delivery-no-price = لا سعر لأي من مقاساته بعملة { $currency } التي تبيع بها المنصة أولًا.
    .hint = أضف سعرًا بعملة { $currency } وسوقًا من أسواق القناة تستعملها.
delivery-ours = حدث خطأ داخل النظام نفسه.
    .hint = سجل الخادم يذكر ما هو.

## Why a channel’s platform is not spoken to
## confidence: low

connector-url = هذا ليس عنوان ويب بسيطًا.
    .hint = اكتبه مثل https://shop.example/admin-api، بلا مستخدم أو كلمة مرور أو استعلام.
connector-no-language = لم يُذكر أي اللغات تُرسل.
    .hint = اذكر واحدة على الأقل، لغتنا ولغة المنصة: {"{"}"ar": "ar"{"}"}.
connector-language-twice = ستُكتب لغتان من لغاتنا في لغة واحدة من لغات المنصة.
    .hint = اترك إحداهما.
connector-host-not-allowed = لا يُسمح للنظام بالاتصال بـ { $host }.
    .hint = إن كان ينبغي ذلك، يضيفه مسؤول التشغيل إلى connector_hosts في selvedge.toml أو إلى SELVEDGE_CONNECTOR_HOSTS.
connector-no-credentials = لم يُحدَّد كيف يُسجَّل الدخول باسم «{ $key }».
    .hint = يضبط مسؤول التشغيل SELVEDGE_CONNECTOR_{ $variable }_USER و_PASSWORD، أو [connectors.{ $key }] في selvedge.toml.
connector-sign-in = لا تسمح المنصة للنظام بالدخول: { $reason }
    .hint = صحّح المستخدم وكلمة المرور في إعدادات التشغيل.
connector-forbidden = لا تسمح المنصة بما يطلبه النظام: { $reason }
    .hint = امنح مستخدمها حق قراءة الكتالوج وصوره وتعديلها.
connector-schema = تفتقر المنصة إلى حقل يحتاج إليه النظام: { $reason }
    .hint = أضف الحقول المخصصة التي يذكرها README، وأعد تشغيل المنصة.
connector-strange = ما يجيب هناك لا يتكلم لغة المنصة (HTTP { $status }): { $reason }
    .hint = صحّح العنوان في موصل القناة.
connector-tax = لا تتفق المنصة والقناة على شمول الأسعار للضريبة.
    .hint = غيّر ذلك في السوق الأولى للقناة، أو في المنصة.
connector-redirected = تحيل المنصة إلى عنوان آخر.
    .hint = اذكر ذلك العنوان في موصل القناة: لا تُتبع عمليات إعادة التوجيه.
connector-away = لا تجيب المنصة: { $reason }
    .hint = تُعاد المحاولة تلقائيًا على فترات متباعدة، مرة كل ساعة على الأقل.
connector-none = القناة { $channel } لا تُرسل إلى أي مكان.
    .hint = أعطِ القناة موصلًا، أو اذكر قناة أخرى.
connector-busy = شخص آخر يرسل هذه القناة الآن.
    .hint = انتظر حتى ينتهي، ثم اطلب مرة أخرى.
connector-lost = تولّى شخص آخر إرسال هذه القناة.
    .hint = اطلب مرة أخرى لترى ما حدث.

## Categories
## confidence: low

category-cycle = لا يمكن أن تقع { $code } تحت نفسها.
    .hint = اختر فئة أعلى خارج هذه الفئة وما تحتها.
slug-characters = لا يمكن أن يكون هذا جزءًا من عنوان.
    .hint = استخدم كلمات بلا مسافات أو شرطات مائلة أو علامات استفهام أو مربع، مثل long-dresses.

## Attributes
## chosen at run time
## confidence: low

attribute-wants-object = للسمة { $attribute } قيمة لكل لغة أو قناة.
    .hint = أدخل كائنًا، مثلًا بقيمة لكل لغة.
attribute-wants-text = السمة { $attribute } نص.
    .hint = أدخلها بين علامتي اقتباس.
attribute-wants-number = السمة { $attribute } رقم.
    .hint = أدخل رقمًا بلا وحدته.
attribute-wants-boolean = السمة { $attribute } نعم أو لا.
    .hint = أدخل true أو false.
attribute-wants-date = السمة { $attribute } تاريخ.
    .hint = اكتبها مثل 2026-11-22.
attribute-wants-option = ليس للسمة { $attribute } هذا الخيار.
    .hint = اختر من خياراتها، أو أضف خيارًا إلى السمة.
attribute-options-and-type = الخيارات لسمة ذات قيمة أو قيم من قائمة، ولا لغيرها.
    .hint = أضف خيارات، أو غيّر النوع.

## Outside taxonomies
## confidence: low

outside-category-unknown = لا توجد في تصنيف { $taxonomy } الفئة { $id }.
    .hint = ابحث عنها في التصنيفات الخارجية، أو انظر اقتراحات الفئة.
shopify-id-form = تسمى الفئة في تصنيف Shopify مثل aa-1-4.
    .hint = خذ الجزء الأخير من عنوانها بعد TaxonomyCategory/.
outside-row-no-id = لا يذكر الصف أي فئة يخص.
    .hint = املأ عموده الأول.
outside-row-id = { $id } ليس معرّفًا من معرّفات { $taxonomy }.
    .hint = معرّفات Google أرقام، مثل 1604؛ ومعرّفات Shopify حروف وأرقام، مثل aa-1-4.
outside-row-no-name = { $id } بلا اسم.
    .hint = املأ اسمه الإنجليزي ومساره.
outside-row-parent = يقع { $id } تحت { $parent }، وهو غير موجود.
    .hint = حمّل الملف كله، أو صف الفئة الأعلى أولًا.
outside-row-first = { $id } غير معروف بعد.
    .hint = حمّل أولًا الملف الذي يذكر ما هو موجود، ثم الملف الذي يذكره بلغات أخرى.
outside-row-number = { $text } ليس رقمًا.
    .hint = اكتبه بالأرقام فقط.
outside-line = هذا السطر غير مفهوم.
    .hint = السطر معرّف وشرطة ومسار: 1604 - Apparel & Accessories > Clothing.

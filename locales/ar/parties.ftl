## Parties and certificates
## confidence: low

country-unknown = هذا ليس بلدًا.
    .hint = استخدم حرفيه الكبيرين، مثل PT (ISO 3166-1).
party-electronic-address = يطلب القانون عنوانًا إلكترونيًا.
    .hint = أدخل بريدًا إلكترونيًا، أو عنوان صفحة تواصل يبدأ بـ https://.
certificate-ends-before-it-begins = تنتهي الشهادة قبل أن تبدأ.
    .hint = بدّل بين التاريخين.

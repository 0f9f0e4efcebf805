## What shoppers say
## confidence: low

review-rating = للتقييم من نجمة إلى خمس نجوم.
    .hint = أدخل عددًا صحيحًا من 1 إلى 5.
review-fit-unknown = هذا ليس جوابًا عن سؤال المقاس.
    .hint = أدخل small أو true_to_size أو large، أو اتركه.
review-without-words = التقييم بلا نص.
    .hint = اكتب جملة أو جملتين.
review-without-author = التقييم بلا اسم.
    .hint = أدخل الاسم الذي يظهر معه؛ يكفي الاسم الأول أو الأحرف الأولى.
review-erased = طلب كاتبه محو هذا، فلا يُكتب من جديد.
    .hint = اترك الحقل فارغًا؛ يمكن تغيير النجوم والمقاس والتاريخ.

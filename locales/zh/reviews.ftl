## What shoppers say
## confidence: low

review-rating = 评价为一至五星。
    .hint = 请填写 1 至 5 的整数。
review-fit-unknown = 这不是对“合不合身”的回答。
    .hint = 请填写 small、true_to_size 或 large，或不填写。
review-without-words = 评价没有正文。
    .hint = 请写一两句话。
review-without-author = 评价没有署名。
    .hint = 请填写要显示的名称；名字或首字母即可。
review-erased = 作者已要求删除，因此不会再次写入。
    .hint = 请将该字段留空；星级、合身度和日期可以更改。

## 产品还缺什么
## chosen at run time

missing-photos = { $count ->
        [0] 还没有照片。
       *[other] 已有 { $count } 张照片，需要 { $min } 张。
    }
    .hint = 将照片拖到产品上，或在照片台中匹配。
missing-unread = “{ $text }”已导入，但无法识别。
    .hint = 请按本意重新输入。
missing-composition = 缺少成分。
    .hint = 请这样输入：“95 cotton 5 elastane”。
missing-certificate = 声明“{ $claim }”没有今天有效的证书。
    .hint = 请选择有效的证书，或删除该声明。
missing-rights = 这张图片的使用权已于 { $until } 到期。
    .hint = 请更换图片，或续展使用权并填写新的最后日期。
missing-fit = 缺少版型。
    .hint = 请选择版型，例如 slim 或 relaxed。
missing-size-chart = 缺少尺码表。
    .hint = 请选择一个，或为品类设置默认尺码表。
missing-size-in-chart = 尺码 { $size } 不在尺码表 { $chart } 中。
    .hint = 请在尺码表中添加该尺码，或更正变体。
missing-title = 缺少{ WORD("language", $locale) }标题。
    .hint = 请用该语言撰写；后备语言不算。
missing-description = 缺少{ WORD("language", $locale) }描述。
    .hint = 请用该语言撰写；后备语言不算。
missing-translation = 缺少{ WORD("language", $locale) }翻译。
    .hint = 请根据旁边的原文翻译。
missing-care = 缺少护理说明。
    .hint = 请从每一组中选择一个符号。
missing-care-group = 护理说明未提及：{ WORD("care-group", $group) }。
    .hint = 缺少符号表示不受限制：请选择一个。
missing-returns = 缺少退货政策。
    .hint = 请选择品牌的一项政策。
missing-shipping = 缺少配送方案。
    .hint = 请选择品牌的一个方案。
missing-video = 缺少视频。
    .hint = 请添加文件或链接。
missing-social = 缺少社交媒体图片。
    .hint = 请添加一张，并注明作者和使用权。
missing-category-field = 该品类要求填写 { $field }。
    .hint = 请填写，或更改品类的要求。

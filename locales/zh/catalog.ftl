## Composition and care
## confidence: low

component-unknown = 没有这种部件。
    .hint = 请使用部件代码，例如 shell、lining 或 outer_sole。
component-twice = 此部件被标明了两次。
    .hint = 请合并两者，或为第二部分命名，例如 shell_2。
component-fibres-or-materials = 一个部件由纤维或材料构成，不能两者都有，也不能都没有。
    .hint = 请为纺织品填写纤维及含量，为其他部件填写材料，不填含量。
fibre-unknown = 没有这种纤维。
    .hint = 请使用附件一中的纤维代码，例如 cotton 或 elastane；品牌名称不是纤维名称（欧盟第 1007/2011 号条例第 5 条）。
fibre-twice = 此纤维在同一部件中被标明了两次。
    .hint = 请将两个含量相加。
fibre-virgin-and-recycled = 新羊毛不能是再生的：它从未用于成品。
    .hint = 请标明为羊毛，或删除“再生”（欧盟第 1007/2011 号条例第 8 条）。
material-unknown = 没有这种材料。
    .hint = 请使用材料代码，例如 leather、rubber 或 brass。
share-not-a-percentage = “{ $text }”不是 0 到 100 % 的含量。
    .hint = 请填写 95、95.5 或 33.33：最多两位小数。
share-zero = 不能标明为零的含量。
    .hint = 请删除该纤维，或填写其含量。
composition-weight = 各部件合计占产品重量的 { $total } %，超过了整体。
    .hint = 请更正重量占比，或留空不确定的那一项。
composition-sum = 含量合计为 { $total } %，应为 100 %。
    .hint = 请添加缺少的纤维，或在法规允许时标明“其他纤维”：一种不超过 5 %，多种不超过 15 %（欧盟第 1007/2011 号条例第 9 条）。
composition-component-unread = 没有名为“{ $text }”的服装部件。
    .hint = 请在冒号前填写部件，例如面料、里料或装饰边。
composition-fibre-unread = 无法识别纤维“{ $text }”。
    .hint = 请填写纤维名称，例如棉或氨纶；品牌名称不是纤维名称（欧盟第 1007/2011 号条例第 5 条）。
composition-share-unread = 缺少“{ $text }”的含量。
    .hint = 请写在名称前，例如“95 棉”。
composition-fibre-missing = 含量“{ $text }”没有对应的纤维。
    .hint = 请写明是哪种纤维，例如“95 棉”。
composition-same-fibre = “{ $text }”和“{ $other }”是同一种纤维：{ WORD("fibre", $fibre) }。
    .hint = 合并两个比例只写一次，或改写其中一个本来要写的纤维。商品名代表其通用名（欧盟第 1007/2011 号条例第 5 条）。
composition-pure-mixed = “{ $text }”只能用于唯一的纤维。
    .hint = 去掉该词：比例已经说明（欧盟第 1007/2011 号条例第 7 条）。
composition-claim-unread = “{ $text }”既不是声明，也不是证书：证书已经写明。
    .hint = 请这样写：“[organic gots-2026]”。
composition-empty-component = 此部件没有写明纤维或材料。
    .hint = 请写明其成分，例如“里料：100 粘胶纤维”。
care-unreadable = 护理说明不经猜测无法读取。
    .hint = 请填写护理代码并以空格分隔，例如：wash_30 bleach_no tumble_no iron_low dryclean_no。
care-part-unread = 不猜测就无法读懂“{ $text }”。
    .hint = 换一种写法：写明洗涤温度，例如“30℃机洗”，或使用代码如 wash_30。
care-unknown = 没有这种护理代码。
    .hint = 请使用 wash_30、bleach_no 或 iron_low 等代码。
care-phrase-unknown = 没有这种护理提示语。
    .hint = 请使用 separately 或 inside_out 等代码。
care-subgroup-twice = 与已标明的“{ WORD("care", $other) }”相矛盾。
    .hint = 请保留其中之一：标签上每类符号只有一个（ISO 3758）。
care-edition-unknown = 没有这一版护理标准。
    .hint = 请使用 2012 或 2023。
care-of-a-later-edition = 此符号自 { $edition } 版开始使用；标签标注的是更早的版本。
    .hint = 请选择其他符号，或选择较新的版本。

## Fit, sizes, prices
## confidence: low

fit-vocabulary-unknown = 没有名为“{ $vocabulary }”的版型词表。
    .hint = 请使用 fit、rise、leg、length、neckline、sleeve、sleeve_style、closure、pattern、toe、heel、fit_note 或 stretch。
fit-term-unknown = 词表 { $vocabulary } 没有这个代码。
    .hint = 请选择其中的代码；列表见 API 说明。
model-height = 模特身高在 0.5 到 2.5 米之间。
    .hint = 请以毫米填写身高，例如 1780。
size-missing = 变体没有尺码。
    .hint = 请按尺码表填写尺码，均码填 OS。
size-taken = { $sku } 已经是 { $product } 的这个尺码。
    .hint = 请更改尺码，或改为更新 { $sku }。
gtin-taken = 此 GTIN 已属于 { $sku }。
    .hint = 每个尺码和颜色都需要各自的 GTIN。
price-negative = 价格不能低于零。
    .hint = 请去掉负号，或删除价格。
price-twice = 同一货币和国家有两个价格。
    .hint = 请保留其中一个。
sale-above-price = 促销价高于价格。
    .hint = 请降低促销价，或将其删除。
sale-ends-before-it-begins = 促销的结束早于开始。
    .hint = 请交换两个日期。

## Pictures, films, links
## confidence: low

too-many-images = 一个产品最多展示 { $max } 张图片，现有 { $count } 张。
    .hint = 请移除一些；面料小样、社交媒体图片和视频不计入。
image-twice = 产品已展示此图片。
    .hint = 请移除其中一张。
image-role-unknown = 图片不能有此角色。
    .hint = 请使用 front、back、detail 或 on_model 等角色。
media-file-or-link = 视频或图片需要文件或链接，二者取其一。
    .hint = 请移除一个，或补上缺少的。
social-image-rights = 社交媒体图片需要注明作者和使用权。
    .hint = 请注明作者，并说明授权存放在哪里。
association-kind = 产品不能这样关联。
    .hint = 请使用以下之一：{ $kinds }。
colour-unknown = 没有这种色系。
    .hint = 请使用 navy 或 off_white 等色系；品牌自己的颜色名称写在旁边。
department-unknown = 没有这个部门。
    .hint = 请使用 women、men、girls、boys、unisex 或 baby。
season-unknown = 无法识别为季节。
    .hint = 请使用 spring_summer 或 autumn_winter 等代码。
customs-code = 海关编码为 6 位、8 位或 10 位数字。
    .hint = 请去掉点和空格；可在欧盟合并关税目录（CN）中查找编码。
text-too-long = 文本有 { $length } 个字符，最多保存 { $max } 个。
    .hint = 请缩短。
list-too-long = 列表超过 { $max } 项。
    .hint = 请移除一些。

## What a product misses
## chosen at run time

missing-photos = { $count ->
        [0] 还没有照片。
       *[other] 已有 { $count } 张照片，需要 { $min } 张。
    }
    .hint = 将照片拖到产品上，或在照片台中匹配。
missing-unread = “{ $text }”已导入，但无法识别。
    .hint = 请按本意重新输入。
missing-composition = 缺少成分。
    .hint = 请这样输入：“95 棉 5 氨纶”。
missing-certificate = 声明“{ $claim }”没有今天有效的证书。
    .hint = 请选择有效的证书，或删除该声明。
missing-rights = 这张图片的使用权已于 { $until } 到期。
    .hint = 请更换图片，或续展使用权并填写新的最后日期。
missing-fit = 缺少版型。
    .hint = 请选择版型，例如 slim 或 relaxed。
missing-size-chart = 缺少尺码表。
    .hint = 请选择一个，或为类目设置默认尺码表。
missing-size-in-chart = 尺码 { $size } 不在尺码表 { $chart } 中。
    .hint = 请在尺码表中添加该尺码，或更正变体。
missing-title = 缺少{ WORD("language", $locale) }标题。
    .hint = 请用该语言撰写；后备语言不算。
missing-description = 缺少{ WORD("language", $locale) }描述。
    .hint = 请用该语言撰写；后备语言不算。
missing-translation = 缺少{ WORD("language", $locale) }翻译。
    .hint = 请根据旁边的原文翻译。
translation-outdated = { WORD("language", $locale) }文本写成之后，原文有改动。
    .hint = 请查看改动之处，重新撰写，或确认其仍然正确。
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
# confidence: low
missing-shot = 该类目需要这类图片：{ WORD("role", $role) }。
    .hint = 请添加这样的图片，或将某张图片设为此角色。
# confidence: low
missing-term-not-here = 该类目不使用“{ $term }”。
    .hint = 请从 { $taken } 中选择。
missing-category-field = 该类目要求填写 { $field }。
    .hint = 请填写，或更改类目的要求。

## Approval, channels
## confidence: low

not-complete = 产品在最接近完整的渠道 { $channel } 中仍不完整。
    .hint = 请补全所列内容，然后再次批准。
four-eyes = 做最后一次改动的人不能批准该改动。
    .hint = 请让同事批准。
state-does-not-allow = 状态为“{ $from }”的产品不能变为“{ $to }”。
    .hint = 请重新加载：其间可能有人改了状态。
channel-needs-locale = 渠道在此至少需要一种语言。
    .hint = 请添加一种，例如 zh。
channel-needs-market = 渠道至少需要一个市场。
    .hint = 请添加一个国家及其货币和语言。
min-photos = 渠道要求 1 到 10 张照片。
    .hint = 请选择两者之间的数字。

## What somebody who knows cloth would say of a care label
## confidence: low

care-tumbled-but-not-washed = 不可水洗，却可翻转干燥。
    .hint = 其中一项可能标错了。
care-bleached-but-not-washed = 不可水洗，却可漂白。
    .hint = 其中一项可能标错了。
care-tumbled-hot-after-mild-wash = 以缓和方式洗涤，却以常规温度翻转干燥。
    .hint = 请选择较低温度，或不可翻转干燥。
care-nothing-allowed = 标签不允许任何处理。
    .hint = 请至少写明一种清洁方式。
care-too-strong = { WORD("care", $code) }：超出了{ WORD("fibre", $fibre) }通常能承受的程度。
    .hint = 通常最多为：{ WORD("care", $limit) }。
care-leather-is-washed = 含有{ WORD("material", $material) }，却标明可洗涤。
    .hint = 皮革通常不水洗，或由专业人员清洁。

## What is a colour, and what is not
## confidence: low

colour-name-empty = 颜色名称没有内容。
    .hint = 请用文字填写，或留空：此时使用色系的名称。
colour-name-says-none = “{ $name }”不能作为颜色。
    .hint = 请用斜线分隔，最多填写三种颜色，例如 红色/粉色/银色。
colour-name-with-number = “{ $name }”中含有数字，不能作为颜色。
    .hint = 请用文字填写颜色；色卡编号请写在别处。
colour-name-long = “{ $name }”中有一个词超过 { $most } 个字符。
    .hint = 请缩短；平台会截断或拒收。

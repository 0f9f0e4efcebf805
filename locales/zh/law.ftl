## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = 此市场没有约束该产品的规则包，因此不说明是否可以销售。
    .hint = 请在渠道或类目中指定适用于该市场的规则包；下列规则按原样列出。

law-eu-fibres = 已标明成分，含每种纤维及其含量。
    .hint = 请输入成分，例如“95 棉 5 氨纶”。
law-eu-other-fibres = “其他纤维”不超过一个部件的 15 %。
    .hint = 请写明“其他纤维”具体是哪些纤维。
law-eu-pure = 没有文字将混纺称为“纯”。
    .hint = 请删除该词，或标明含量。
law-eu-virgin-wool = 混纺中的新羊毛至少占 25 %。
    .hint = 请改称羊毛，或提高其含量。
law-eu-bra = 文胸标明罩杯面料、罩杯里料和背部的成分。
    .hint = 请添加缺少的部件，或标明整件的成分。
law-eu-shoe-parts = 鞋类标明鞋面、衬里和内垫，以及外底。
    .hint = 请添加缺少的部分，例如“外底：橡胶”；标签上写作“其他材料（橡胶）”。每个部分最多标明两类材料。
law-eu-animal-parts = 动物源性非纺织部分已按法规用语标明。
    .hint = 无需处理：该语句会自动显示。
law-eu-claims = 纤维旁的每项声明都有今天有效的证书支持。
    .hint = 请为该纤维添加涵盖此声明的证书，或删除该声明。
law-eu-manufacturer = 已标明制造商及其邮政地址和电子地址。
    .hint = 请为品牌、款式或产品选择制造商，并补全其地址。
law-eu-responsible-person = 制造商不在欧盟时，欧盟境内有负责人对产品负责。
    .hint = 请选择在欧盟有完整地址的负责人。
law-eu-picture = 商品页面展示了产品。
    .hint = 请添加照片。
law-eu-warnings = 警告有欧盟各市场的语言版本。
    .hint = 请用所列国家的语言撰写警告。
law-eu-generic-claims = 没有文字作出笼统的环保声明。
    .hint = 请具体说明哪里更好并附上依据，或删除这些词。
law-eu-neutral-claims = 没有文字声称产品实现气候中和。
    .hint = 请删除这些词：禁止基于碳抵消的声明。
law-eu-care = 洗涤、漂白、干燥、熨烫和清洁的护理说明均已标明。
    .hint = 请从每一组中选择一个符号。
law-eu-fur = 毛皮、骆马毛和原驼毛文件齐全。
    .hint = 请在产品护照的“species_papers”字段中填写物种和文件所在处，并核对各国法律。

law-us-fibres = 已标明成分，含每种纤维及其含量。
    .hint = 请输入成分，例如“95 棉 5 氨纶”。
law-us-generic-names = 每种纤维在美国都有通用名称。
    .hint = 请按 ISO 2076:2010 填写其名称；低于 5 % 时可写“other fibers”。
law-us-origin = 文字说明了产地：美国制造或进口。
    .hint = 请填写原产国。
law-us-care = 护理说明写明如何洗涤和干燥，或干洗，或两者均不可。
    .hint = 请选择一种洗涤和一种干燥方式，或干洗，或两者均禁止。
law-us-maker = 已标明制造商、进口商或销售商，或其注册号（RN）。
    .hint = 请选择制造商，或填写产品护照的“rn”字段。
law-us-children = 儿童产品带有追溯标签。
    .hint = 请在产品护照的“tracking_label”字段中写明标签的位置。
law-us-generic-claims = 没有文字作出笼统的环保声明。
    .hint = 请具体说明哪里更好，并附上依据。

law-fr-forbidden-words = 没有文字使用“biodégradable”、“respectueux de l’environnement”或类似用语。
    .hint = 请删除这些词。
law-fr-french = 名称和描述有法语版本。
    .hint = 请用法语撰写标题和描述。
law-fr-warnings = 警告有法语版本。
    .hint = 请用法语撰写警告。

law-fr-agec-weaving = 已标明织造或针织的国家。
    .hint = 请填写织造国。
law-fr-agec-dyeing = 已标明染色和印花的国家。
    .hint = 请填写染印国，或将产品护照的“undyed”字段设为 true。
law-fr-agec-confection = 已标明缝制的国家。
    .hint = 请填写缝制国。
law-fr-agec-recycled = 凡声明含再生材料的，均已标明其比例。
    .hint = 请填写再生材料的百分比。
law-fr-agec-microfibres = 合成纤维超过 50 % 时，显示塑料微纤维的提示语。
    .hint = 无需处理：该语句会自动显示。
law-fr-agec-substances = 已标明高度关注物质，或标明不含此类物质。
    .hint = 请填写产品护照的“substances_of_concern”字段；若不含，请填“none”。

law-gb-responsible-person = 制造商在别处时，英国境内有人对产品负责。
    .hint = 选择英国境内的责任人，或在护照字段“uk_responsible_person”中写明。
law-gb-nightwear = 儿童睡衣注明其燃烧性能。
    .hint = 用英语写警告：“KEEP AWAY FROM FIRE”；经过测试的写“LOW FLAMMABILITY TO BS 5722”。

law-ch-language = 名称和说明有德语、法语或意大利语版本。
    .hint = 用三种语言之一填写标题和说明。

law-ca-dealer = 写明经销商或其注册号（CA）。
    .hint = 选择制造商，或填写护照字段“ca_number”；标签会随之标明。
law-ca-bilingual = 名称和说明有英语和法语版本。
    .hint = 用两种语言填写标题和说明；成分会自动以两种语言显示。

law-jp-japanese = 名称和说明有日语版本。
    .hint = 用日语填写标题和说明。

law-cn-safety-class = 注明安全类别：A、B 或 C。
    .hint = 填写护照字段“safety_class”；婴幼儿用品为 A 类。
law-cn-standard = 注明产品执行标准。
    .hint = 填写护照字段“product_standard”，例如“FZ/T 81007”。
law-cn-size = 尺码按身高和围度标注，例如 170/88A。
    .hint = 为尺码表补充 CN 换算。
law-cn-chinese = 名称和说明有中文版本。
    .hint = 用中文填写标题和说明。

law-dpp-identifier = 每个变体都有 GTIN。
    .hint = 请填写缺少的 GTIN。
    .title = GTIN
law-dpp-operator = 已标明制造商。
    .hint = 请选择制造商。
    .title = 制造商
law-dpp-composition = 已标明每个部件的纤维。
    .hint = 请输入成分。
    .title = 各部件的纤维
law-dpp-recycled = 已标明再生材料的比例，即使为零。
    .hint = 请填写再生材料的百分比；没有则填 0。
    .title = 再生材料百分比
law-dpp-weaving = 已标明织造或针织的国家。
    .hint = 请填写织造国。
    .title = 织造国
law-dpp-dyeing = 已标明染色和印花的国家。
    .hint = 请填写染印国，或将产品护照的“undyed”字段设为 true。
    .title = 染色和印花国
law-dpp-confection = 已标明缝制的国家。
    .hint = 请填写缝制国。
    .title = 缝制国
law-dpp-substances = 已标明关注物质。
    .hint = 请填写产品护照的“substances_of_concern”字段；若不含，请填“none”。
    .title = 关注物质
law-dpp-durability = 已用 0 到 10 的评分说明耐用性。
    .hint = 请填写产品护照的“durability_score”字段。
    .title = 耐久性（0 至 10）
law-dpp-test-reports = 已列出检测报告。
    .hint = 请填写产品护照的“test_reports”字段。
    .title = 测试报告
law-dpp-recyclability = 氨纶低于 15 %。
    .hint = 达到 15 % 即妨碍回收。其他妨碍因素，系统并不知道。
    .title = 氨纶百分比
law-dpp-footprint = 已标明环境足迹。
    .hint = 请填写产品护照的“footprint”字段。
    .title = 环境足迹
law-dpp-care = 已标明护理说明。
    .hint = 请选择护理符号。
    .title = 护理
law-dpp-repair = 已说明如何修补，以及废弃时如何处理。
    .hint = 请填写产品护照的“repair”字段。
    .title = 维修与废弃
law-dpp-customs = 已标明海关编码。
    .hint = 请填写 6 位、8 位或 10 位的海关编码。
    .title = 海关编码

## Packs of rules
## confidence: low

law-condition-says-nothing = 该条件没有任何内容。
    .hint = 请给出一个事实及其比较（stated、is、among、none_of、above、at_least、at_most），或使用 all、any、not、says_none_of。
law-condition-too-deep = 条件嵌套超过 { $max } 层。
    .hint = 请将规则拆成两条。
law-words-unknown = 规则包中没有名为 { $list } 的词表。
    .hint = 请在“words”下添加该词表，或更正名称。
law-rule-twice = 此规则在规则包中出现了两次。
    .hint = 请为每条规则使用各自的代码。
law-ends-before-it-begins = 规则的结束早于开始。
    .hint = 请更改其中一个日期。
law-pack-unreadable = 无法读取规则包 { $file }：{ $reason }
    .hint = 请修正该文件，或将其移出文件夹，然后重新启动。

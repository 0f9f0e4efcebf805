## Parts of a garment, shoe or bra that have a composition of their own

component-shell = 面料
    .also = 大身
component-shell-2 = 第二面料
component-lining = 里料
component-sleeve-lining = 袖里
component-pocket-lining = 口袋布
component-filling = 填充物
component-padding = 絮料
component-interlining = 衬布
component-coating = 涂层
component-membrane = 薄膜
component-rib = 罗纹
component-collar = 领
component-hood = 帽
component-hood-trim = 帽边
component-lace = 蕾丝
component-embroidery = 绣花线
component-trim = 装饰边
component-mesh = 网布
component-pile = 绒毛
component-backing = 底布
component-gusset = 裆布
component-cup-outer = 罩杯面料
component-cup-inner = 罩杯里料
component-back-side = 背部及侧片
component-upper = 鞋面
component-lining-sock = 衬里和内垫
component-outer-sole = 外底

## Materials that are no textile fibre

material-leather = 真皮
    .also = 皮
material-coated-leather = 涂层皮革
material-textile = 纺织品
material-other-materials = 其他材料
material-suede = 绒面革
material-nubuck = 牛巴革
material-patent-leather = 漆皮
material-cow-leather = 牛皮
material-lamb-leather = 羊皮
material-goat-leather = 山羊皮
material-shearling = 带毛羊皮
material-fur = 毛皮
material-down = 羽绒
material-feather = 羽毛
material-faux-leather = 人造革
material-polyurethane-coating = 聚氨酯涂层
material-pvc = 聚氯乙烯
material-rubber = 橡胶
material-eva = EVA
material-tpu = 热塑性聚氨酯
material-cork = 软木
material-wood = 木
material-straw = 草编
material-raffia = 拉菲草
material-horn = 牛角
material-mother-of-pearl = 珍珠母贝
material-bone = 骨
material-stainless-steel = 不锈钢
material-brass = 黄铜
material-sterling-silver = 925纯银
material-gold-plated = 镀金

## Sentences that the law asks for beside a composition
## confidence: low

statement-animal-parts = 含有动物源性非纺织部分
statement-pure = 纯
statement-all = 全
statement-exclusive-decoration = 装饰部分除外
statement-mixed-fibres = 混合纤维
statement-microplastics = 洗涤时会向环境释放塑料微纤维

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = 再生（循环再利用）
qualifier-organic = 有机

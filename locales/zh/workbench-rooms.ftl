## Rooms: what products share

rooms-crumbs = 当前位置
rooms-policies = 政策
rooms-search = 搜索名称或代码
rooms-find = 搜索
rooms-before = 上一页
rooms-back = 取消
rooms-make = 创建
rooms-code = 代码
    .hint = 字母、数字、点、连字符和下划线，最多 64 个。文件和 API 以此称呼它。
rooms-code-new = 新代码
    .hint = 引用它的记录会随之更新；旧代码永远指向这里。
rooms-rename = 更改代码
rooms-used = 使用者
rooms-language = 语言
rooms-languages-more = { $count ->
       *[other] 另外 { $count } 种语言
    }
rooms-number = 这不是整数。
    .hint = 只写数字。
rooms-figure = 这不是尺寸。
    .hint = 请写成 84、84.5 或 84–88。
rooms-some-only = 您只能编辑其中一部分。
rooms-from-above = { $what }（来自上级）
rooms-choices-none = 还没有可选项。
rooms-rows-none = 还没有任何行。
rooms-row-add = 添加一行
rooms-row-acts = 顺序与删除
rooms-row-up = 上移第 { $number } 行
rooms-row-down = 下移第 { $number } 行
rooms-row-drop = 删除第 { $number } 行
rooms-products = { $count ->
       *[other] { $count } 个商品
    }
rooms-users-none = 没有任何记录使用它。
rooms-users-more = 以及另外 { $count } 个
rooms-clash = 期间有人改了同一处。下面是您输入的内容；再次保存即可保留您的版本。
rooms-clash-theirs = 对方的
rooms-clash-yours = 您的

## Removal

rooms-remove = 删除
    .hint = 您会先看到谁在使用它。
rooms-remove-ask = 删除…
rooms-remove-title = 删除{ $name }？
rooms-remove-do = 删除 { $code }
rooms-remove-kept = 只要以下记录仍引用它，就不能删除。
    .hint = 请先给它们换一个。
rooms-remove-felt = 这些商品将不再有它。
rooms-remove-free = 没有记录引用它：可以删除。
rooms-remove-back = 历史会保留；可以从中重新创建。
rooms-removed = { $code } 已删除。

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = 类目
    .hint = 以树形呈现所售商品。规则向下传递：对商品的要求、属性、尺码表。
rooms-categories-new = 新类目
rooms-said-saved = 已保存。
rooms-said-made = 已创建。
rooms-said-renamed = 代码已更改，旧代码指向这里。
rooms-users-category = { $count ->
       *[other] { $count } 个类目
    }
rooms-users-channel = { $count ->
       *[other] { $count } 个渠道
    }
rooms-users-style = { $count ->
       *[other] { $count } 个款式
    }
rooms-users-product = { $count ->
       *[other] { $count } 个商品自身
    }
rooms-part-names = 名称与地址
    .hint = 地址为空时由名称生成。
rooms-part-asked = 此处的要求
    .hint = 下级会继承：列表累加，最近的尺码表和最近的拍摄角度生效。
rooms-part-cut = 版型用语
    .hint = 未选择时全部适用。
rooms-field-name = 名称
rooms-field-names = 名称
rooms-field-slugs = 地址片段
rooms-field-parent = 上级
rooms-field-rules-size-chart = 未指定尺码表的商品所用的尺码表
rooms-field-rules-attributes = 此处商品的属性
rooms-field-rules-shots = 需要的拍摄角度
rooms-field-rules-fields = 渠道要求之外还要求
rooms-field-rules-not-asked = 此处无意义
rooms-field-rules-packs = 此处适用的规则包
rooms-differs-size-chart = 尺码表
rooms-differs-attributes = 属性
rooms-differs-fields = 额外要求
rooms-differs-not-asked = 不要求
rooms-differs-packs = 规则包
rooms-differs-shots = 拍摄角度
rooms-differs-cut = 其他版型用语
rooms-differs-address = 地址

rooms-size-charts = 尺码表
    .hint = 品牌某类服装的尺码：适合的身材、成衣尺寸、以及在其他体系中的对应。
rooms-size-charts-new = 新尺码表
rooms-size-charts-none = 还没有尺码表。
    .hint = 从行业通用表开始，或从零开始。
rooms-return-policies = 退货
    .hint = 商品如何退回：多长时间、什么方式、谁付费。
rooms-return-policies-new = 新退货政策
rooms-return-policies-none = 还没有退货政策。
    .hint = 商品需要退货政策才能展示。
rooms-shipping-profiles = 配送
    .hint = 商品如何寄送：寄往哪里、多少钱、多快。以第一条列出该国家的行为准。
rooms-shipping-profiles-new = 新配送方案
rooms-shipping-profiles-none = 还没有配送方案。
    .hint = 商品需要配送方案才能展示。
rooms-attributes = 属性
    .hint = 某些类目的商品另有的信息：鞋跟高度、包的容量。
rooms-attributes-new = 新属性
rooms-attributes-none = 还没有自定义属性。
    .hint = 先定义一个，再让某个类目要求它。
rooms-channels = 渠道
    .hint = 完整的商品去往何处，以及各渠道对它们的要求。
rooms-channels-new = 新渠道
rooms-channels-none = 还没有渠道。
    .hint = 有渠道，商品才会展示。
rooms-remove-channels = 它所展示的内容不再展示，其供稿停止，发布记录一并删除。
rooms-part-chart = 尺码表
rooms-part-sizes = 按顺序排列的尺码
    .hint = 尺寸写成 84 或 84–88；其他体系的多个尺码用逗号分隔。
rooms-part-columns = 列
    .hint = 从表中去掉的列，保存后即被删除。
rooms-part-second = 第二维度
    .hint = 牛仔裤的内长、文胸的罩杯、鞋的宽度。
rooms-part-sources = 换算的来源
rooms-part-terms = 条款
rooms-part-words = 文字说明
rooms-part-profile = 方案
rooms-part-rates = 费率
    .hint = 国家用两个字母表示，逗号分隔：DE, AT。天数为工作日。
rooms-part-attribute = 名称
rooms-part-values = 值
rooms-part-options = 选项
    .hint = 用于单选或多选，按提供的顺序排列。
rooms-part-channel = 渠道
rooms-part-markets = 市场
    .hint = 第一个为默认；每个市场的第一种语言亦为默认。
rooms-part-gates = 必须具备的内容
rooms-part-selection = 哪些商品
    .hint = 未选择时为全部。
rooms-part-feeds = 供稿
rooms-part-connector = 连接器
    .hint = 密码不写在这里：运维设置以凭据名称保存它们。
rooms-field-code = 代码
rooms-field-label = 尺码
rooms-field-age = 年龄（月）
rooms-field-how-to-measure = 测量方法
rooms-field-system = 体系
rooms-field-group = 尺码组
rooms-field-source = 来源
rooms-field-confidence = 可靠程度
rooms-field-sizes = 尺码
rooms-field-second = 第二维度的值
rooms-field-second-dimension = 含义
rooms-field-columns-body = 人体
rooms-field-columns-garment = 成衣
rooms-field-columns-conversions = 其他体系
rooms-field-columns-age = 年龄
rooms-field-columns-second = 其尺寸
rooms-field-sources = 来源
rooms-field-days = 天数
    .hint = 自签收起算；不接受退货则为零。
rooms-field-fees = 谁付费
rooms-field-fee-amount = 固定金额
rooms-field-currency = 货币
rooms-field-methods = 退货方式
rooms-field-countries = 国家
    .hint = 各两个字母：DE, AT, CH。为空表示所有地区。
rooms-field-text = 文字
rooms-field-rates = 费率
rooms-field-cost = 费用
rooms-field-free-from = 满额免费
rooms-field-handling-min = 处理天数自
rooms-field-handling-max = 至
rooms-field-transit-min = 运输天数自
rooms-field-transit-max = 至
rooms-field-type = 类型
rooms-field-unit = 单位
    .hint = 数字的单位：mm、g、l。
rooms-field-per-locale = 因语言而异
rooms-field-per-channel = 因渠道而异
rooms-field-public = 顾客可见
rooms-field-options = 选项
rooms-field-required-locales = 必需语言
    .hint = 每段文字都须有各语言版本。第一种是其余语言的来源：en, de。
rooms-field-offered-locales = 提供的语言
    .hint = 同样提供，缺少文字时回退到其他语言。
rooms-field-is-storefront = 顾客可在此看到：有页面和搜索
rooms-field-follows-edits = 修改立即发布，无需再次批准
rooms-field-hosts = 主机名
rooms-field-markets = 市场
rooms-field-country = 国家
rooms-field-locales = 语言
rooms-field-tax-included = 含税价
rooms-field-requires = 必需信息
rooms-field-min-photos = 最少照片数
rooms-field-packs = 约束它的规则包
rooms-field-selection-categories = 仅限这些类目
rooms-field-selection-except-categories = 排除这些类目
rooms-field-selection-brands = 仅限这些品牌
rooms-field-feeds-need-token = 供稿需要令牌
rooms-field-field-mapping = 字段的其他来源
rooms-field-outside = 对方字段
rooms-field-field = 我方字段
rooms-field-connector-kind = 平台
rooms-field-connector-url = 其 API 地址
rooms-field-connector-channel-token = 店铺渠道
rooms-field-connector-key = 凭据名称
    .hint = 在运维设置中；为空则用渠道代码。
rooms-field-connector-stock-location = 库存地点
rooms-field-connector-tax-category = 税类
rooms-field-connector-languages = 推送的语言
rooms-field-ours = 我方
rooms-field-theirs = 对方
rooms-column-options = 选项
rooms-column-categories = 由谁要求
rooms-column-sizes = 尺码
rooms-column-live = 已上线
rooms-column-pending = 待处理
rooms-column-failed = 失败
rooms-fees-free = 顾客免费
rooms-fees-customer = 顾客按承运商收费支付
rooms-fees-fixed = 顾客支付固定金额
rooms-method-by-mail = 快递
rooms-method-in-store = 门店
rooms-method-at-kiosk = 快递柜
rooms-type-text = 文字
rooms-type-number = 数字
rooms-type-boolean = 是或否
rooms-type-date = 日期
rooms-type-select = 单选
rooms-type-multi-select = 多选
rooms-group-regular = 常规
rooms-group-petite = 娇小
rooms-group-plus = 加大
rooms-group-tall = 高挑
rooms-group-big = 宽松
rooms-group-maternity = 孕妇
rooms-dimension-length = 裤内长
rooms-dimension-cup = 罩杯
rooms-dimension-girth = 围度与体型
rooms-dimension-width = 宽度
rooms-dimension-sleeve = 袖长
rooms-confidence-high = 高：实测或制造商提供
rooms-confidence-medium = 中：多个来源一致
rooms-confidence-low = 低：通常数值
rooms-reviews-pending = 待审核
rooms-reviews-published = 已发布
rooms-reviews-rejected = 已拒绝
rooms-reviews-none-pending = 没有待审核的评价。
rooms-reviews-none-published = 没有已发布的评价。
rooms-reviews-none-rejected = 没有已拒绝的评价。
rooms-reviews-reason-off-topic = 与商品无关
rooms-reviews-reason-spam = 广告
rooms-reviews-reason-offensive = 冒犯性内容
rooms-reviews-reason-personal = 个人信息
rooms-reviews-reason-other = 其他原因
rooms-reviews-done-published = { $count ->
       *[other] 已发布 { $count } 条评价。
    }
rooms-reviews-done-rejected = { $count ->
       *[other] 已拒绝 { $count } 条评价。
    }
rooms-reviews-done-pending = { $count ->
       *[other] { $count } 条评价重新待审核。
    }
rooms-reviews-done-undone = { $count ->
       *[other] { $count } 条评价已恢复原状。
    }
rooms-unit-cm = 厘米
rooms-unit-in = 英寸

## Categories: the tree

rooms-child-new = 新下级类目
rooms-child-of = 在{ $name }下新建类目
rooms-fold = 展开或收起{ $name }
rooms-tree-keys = 方向键浏览类目树，Alt 加方向键移动类目；也可拖到另一个之前、之内或之后。
rooms-tree-keys-read = 方向键浏览类目树。
rooms-addresses = 店铺中的地址
rooms-move = 移动
rooms-move-to = 移动到…
rooms-move-title = 移动{ $name }
rooms-move-parent = 上级
rooms-move-root = 树的最上层
rooms-move-before = 位于其前
    .hint = 选择另一个上级后先查看一次：它的下级随即列在这里。
rooms-move-last = 排在最后
rooms-move-look = 查看会有什么变化
rooms-move-here = 它已经在那里。
rooms-move-same = 没有其他变化。
rooms-move-along = 一并移动：{ $products ->
       *[other] { $products } 个商品
    }和{ $categories ->
       *[other] { $categories } 个下级类目
    }。
rooms-consequences = 会有什么变化
rooms-moved = { $name }已移动。
rooms-moved-back = { $name }已回到原位。

## Size charts, channels

rooms-everywhere = 所有地区
rooms-unit = 单位
rooms-columns-show = 显示这些列
rooms-block = 从电子表格粘贴
    .hint = 以制表符分隔，即电子表格复制的格式。首行可写列名；已有尺码会被填写，其他会被添加。
rooms-block-put = 填入表中
rooms-odd = 值得再看一眼
rooms-start = 从行业通用表开始
rooms-start-table = 表
rooms-start-go = 填入
rooms-feed-addresses = 供稿地址
    .hint = 供外部程序拉取。
rooms-feed-token = 需要角色为“供稿”的令牌：作为 bearer，或作为基本认证的密码。
rooms-publications = 发布
rooms-publications-all = 全部
rooms-publications-none = 没有处于此状态的商品。
rooms-publications-of = { $name }上的发布
rooms-publication-since = 自
rooms-publication-why = 原因
rooms-publication-tries = { $count ->
       *[other] 已尝试 { $count } 次
    }
rooms-publication-next = 下次尝试
rooms-broken = 以下记录含有更改后不再适用的值。这些值会保留，并在修正前标为错误。
rooms-broken-anyway = 仍然更改

## Reviews

rooms-reviews = 评价
rooms-reviews-search = 文字、商品或款式
rooms-reviews-stars = 星级
rooms-reviews-of-five = { $count } 星（满分 5 星）
rooms-reviews-pick = 选择 { $author } 的评价
rooms-reviews-publish = 批准
rooms-reviews-reject = 拒绝
rooms-reviews-publish-picked = 批准所选
rooms-reviews-reject-picked = 拒绝所选
rooms-reviews-wait-picked = 将所选重新待审核
rooms-reviews-reason = 原因
rooms-reviews-note = 补充说明
rooms-reviews-keys = j 和 k 浏览，a 批准，r 拒绝，x 选择，z 撤销
rooms-reviews-verified = 已购买
rooms-reviews-erased = 作者信息已删除
rooms-reviews-nothing = 没有选择评价。
    .hint = 请选择一条或多条，再决定如何处理。

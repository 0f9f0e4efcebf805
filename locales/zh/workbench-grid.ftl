## The query bar: fields
## chosen at run time

grid-field-missing = 缺少
grid-field-complete = 完整
grid-field-changed = 已更改
grid-field-state = 状态
grid-field-code = 编码
grid-field-style = 款式
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = 品牌
grid-field-category = 类目
grid-field-department = 部门
grid-field-season = 季节
grid-field-collection = 系列
grid-field-colour = 颜色
grid-field-size = 尺码
grid-field-fibre = 纤维
grid-field-material = 材质
grid-field-care = 洗护
grid-field-origin = 原产国
grid-field-size-chart = 尺码表
grid-field-return-policy = 退货政策
grid-field-shipping-profile = 配送方案
grid-field-manufacturer = 制造商
grid-field-own = 自有
grid-field-photos = 照片
grid-field-sizes = 尺码数
grid-field-stock = 库存
grid-field-price = 价格
grid-field-updated = 更新
grid-field-created = 创建
grid-joint-and = 且, 并且
grid-joint-or = 或, 或者
grid-joint-not = 非, 不
grid-joint-in = 在
grid-joint-on = 于
grid-joint-under = 之下
grid-joint-none = 无, 空
grid-value-yes = 是
grid-value-no = 否
grid-what-title = 标题
grid-what-short-description = 简短描述
grid-what-description = 描述
grid-what-highlights = 亮点
grid-what-keywords = 搜索关键词
grid-what-colour = 颜色名称
grid-what-seo-title = 搜索引擎标题
grid-what-seo-description = 搜索引擎描述
grid-what-category = 类目
grid-what-return-policy = 退货政策
grid-what-shipping-profile = 配送方案
grid-what-manufacturer = 制造商
grid-what-responsible-person = 责任人
grid-what-fabric = 面料
grid-what-model = 模特
grid-what-attributes = 属性

## The query bar: what cannot be read

grid-query-too-long = 查询过长。
    .hint = 查询最多 { $max } 个字符。
grid-query-too-deep = 括号嵌套过多。
    .hint = 最多读取 { $max } 层。
grid-query-field = 没有字段“{ $text }”。
    .hint = 加上引号即可作为词语搜索。
grid-query-field-near = 没有字段“{ $text }”。
    .hint = 您是指“{ $near }”吗？
grid-query-field-missing = 此符号前应有字段。
    .hint = 例如：季节 = SS27。
grid-query-value = “{ $text }”不是{ $field }的值。
    .hint = 可以是：{ $known }
grid-query-value-missing = { $field }之后应有一个值。
grid-query-number = “{ $text }”无法与{ $field }比较。
    .hint = 请写数字，小数前用点。
grid-query-day = “{ $text }”不是日期。
    .hint = 请写 2026-11-01，今天写 today，一周前写 -7d。
grid-query-operator = { $field }不能用“{ $sign }”比较。
    .hint = 可用 =、!= 以及逗号分隔的列表。
grid-query-under = { $field }没有下级。
    .hint = 只有类目有：category under dresses。
grid-query-opens = 此括号没有闭合。
grid-query-closes = 此括号没有对应的开括号。
grid-query-condition = 此处应有条件。
    .hint = 例如：状态 = draft。
grid-query-words-inside = “{ $text }”是搜索词，不能放在“或”“非”或括号内。
    .hint = 放在条件之前，或写字段和符号：季节 = SS27。
grid-query-locale = “{ $text }”不是语言。
    .hint = 请写语言代码，如 de 或 fr-CA，或写语言名称。
grid-yes-or-no = 这既不是“是”也不是“否”。

## Many products at once

grid-categories = 其他类目（编码）
bulk-actor-gone = 提交者已不在此处，或已无权操作。
bulk-field-unknown = 该级别没有此字段。
bulk-one-change = 要么更改一个字段，要么让商品进入下一步。
bulk-nothing-selected = 未选择任何内容。
    .hint = 勾选一些商品，或选用查询找到的全部。
bulk-value-missing = 此处应填写内容。
bulk-price = 这既不是金额也不是比例。
bulk-act-text = 只能对文本这样做。
bulk-act-list = 只能对列表这样做。
bulk-act-locale = 只能复制文本，且须来自另一种语言。
bulk-cancelled = 已取消。此前完成的部分保留，可以撤回。

## Views, columns, cells

grid-views = 视图
grid-view-all = 全部商品
grid-view-shared = 所有人可见
grid-view-menu = 视图
grid-view-differs = 已更改
grid-view-save = 保存为视图
grid-view-name = 视图名称
grid-view-new = 新视图的名称
grid-view-example = 第一波上新，缺少洗护
grid-view-share = 所有人可见
grid-view-change = 保存更改
grid-view-remove = 删除视图
grid-view-make = 创建视图
grid-query = 查询
grid-query-example = 亚麻  缺少:洗护 在 de  状态 = 草稿 且 照片 < 3
grid-query-help = 可以查询什么
grid-query-help-text = 词语照常查找商品。条件则是精确的：一个字段、一个符号和一个值，用 且、或、非 和括号连接。编码和您语言中的词都能理解；无 表示没有值，末尾的 * 代表任意内容。
grid-columns = 列
grid-columns-of-view = 随此视图保存。
grid-columns-of-you = 为您保存。
grid-columns-keep = 显示这些
grid-columns-usual = 常用列
grid-column-earlier = { $name }：前移
grid-column-later = { $name }：后移
grid-col-sizes = 尺码
grid-col-price = 起价
grid-column-unknown = 没有这一列。
grid-column-read-only = { $column }在此不能填写。
grid-select = 选择 { $code }
grid-select-page = 选择本页全部
grid-edit-selected = 编辑所选
grid-edit-all = { $count ->
       *[other] 编辑符合条件的全部 { $count } 个
    }
grid-export = 导出
grid-export-hint = 可通过导入返回，且不会更改任何内容。
grid-keys = 方向键在单元格间移动，Enter 或 F2 打开，Escape 保持原样，Delete 清空，Ctrl Z 撤回上一步。可与电子表格互相复制粘贴区块。
grid-saved = 已保存。
grid-failed = 未能保存。
grid-undone = 已撤回。
grid-nothing-to-undo = 没有可撤回的内容。
grid-copied = 已复制。
grid-theirs = 他人同时保存的内容
grid-yours = 您输入的内容
grid-take-theirs = 保留对方的
grid-keep-mine = 保存我的
grid-paste-title = 从电子表格粘贴
grid-paste-too-large = 此区块过大。
    .hint = 一次最多 { $max } 个单元格；更多请通过导入。
view-name = 视图名称最多 { $max } 个字符。
view-not-yours = 此视图属于他人。
    .hint = 以它为基础创建您自己的视图。
view-too-many = 每人最多 { $max } 个视图。
view-too-much = 此视图的内容超出可保存的范围。
grid-lists = 列表
grid-edit-all-products = 编辑其全部商品
grid-weight = 包裹重量（克）

## Views, columns, cells
## chosen at run time

grid-list-products = 商品
grid-list-styles = 款式
grid-list-variants = 尺码
grid-one-products = 商品
grid-one-styles = 款式
grid-one-variants = 尺码
grid-export-shown = { $format }，显示的列
grid-export-all = { $format }，全部字段

## Many products at once: choosing and looking through

grid-bulk = 批量编辑商品
grid-products = { $count ->
       *[other] { $count } 个商品
    }
grid-bulk-which = 哪些商品
grid-bulk-all = { $count ->
       *[other] 当前符合条件的全部 { $count } 个商品。
    }
grid-bulk-all-hint = 计划会固定这些商品；之后才符合条件的不受影响。
grid-bulk-what = 更改什么
grid-bulk-choose = 请选择……
grid-bulk-of-product = 商品本身
grid-bulk-of-style = 其款式，以及继承它的每种颜色
grid-bulk-of-variant = 其尺码
grid-bulk-price-hint = 一个金额，或增减的比例：+10 %、−15 %。
grid-plans = 批量更改
grid-prices = 价格
grid-bulk-next = 继续
grid-bulk-how = 方式
grid-bulk-value = 值
grid-bulk-find = 将
grid-bulk-with = 替换为
grid-bulk-from = 来自
grid-bulk-preview = 查看将更改的内容
grid-bulk-preview-hint = 尚未更改任何内容。
grid-bulk-leave = 放弃
grid-back-to-draft = 退回草稿
grid-plan-done = { $count ->
       *[other] 已更改 { $count } 条记录。
    }
grid-plan-undone-done = { $count ->
       *[other] 已撤回 { $count } 条记录。
    }
grid-stage-waiting = 等待处理
grid-stage-draft = 正在查看将更改的内容
grid-stage-apply = 正在更改
grid-progress = { $done } / { $total }，每秒 { $rate } 条， { $seconds ->
       *[other] 还剩 { $seconds } 秒
    }
grid-progress-label = 进度
grid-cancel = 取消
grid-was-cancelled = 已取消。
grid-look-again = 再看一次

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = 设为
grid-act-clear = 清空
grid-act-inherit = 重新继承
grid-act-append = 添加
grid-act-remove = 移除
grid-act-replace = 替换词语
grid-act-copy = 从某语言复制

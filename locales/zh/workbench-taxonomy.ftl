## 类目及其在其他分类体系中的位置
## confidence: low

workbench-categories = 类目
workbench-categories-none = 还没有类目。
    .hint = 导入商品目录，类目会随之而来。

## 类目及其在其他分类体系中的位置
## chosen at run time
## confidence: low

workbench-place-own = 自有
workbench-place-derived = 来自 Shopify
workbench-place-inherited = 继承
workbench-place-none = 未对应

## 类目及其在其他分类体系中的位置
## confidence: low

workbench-mapping = 在其他分类体系中的位置
    .hint = Shopify 的分类更细，并带出 Google 的分类：Google 一栏留空即可自动对应。
workbench-mapping-google = Google 编号
workbench-mapping-shopify = Shopify ID
workbench-suggestions = 建议
workbench-suggestions-none = 它的任何名称都没有对应的类目。
workbench-suggestions-score = 可信程度
workbench-use = 使用
workbench-outside-none = 尚未载入任何外部分类体系。
    .hint = 请导入 Google 或 Shopify 发布的列表：selvedge import taxonomy-with-ids.zh-CN.txt
workbench-outside-browse = 浏览 { $taxonomy }
workbench-outside-count = { $count ->
       *[other] { $count } 个类目
    }
workbench-outside-search = 用任何语言搜索
workbench-outside-find = 搜索
workbench-outside-id = ID
workbench-outside-attributes = 这里的商品具有：
workbench-outside-for = 正在为 { $code } 寻找位置。
workbench-outside-back = 返回
workbench-outside-nothing = 没有这样的名称。

## 类目及其在其他分类体系中的位置
## confidence: low

suggestion-same-name = 在那里也叫“{ $name }”。
suggestion-same-words = “{ $own }”与“{ $theirs }”是同一个词。
suggestion-synonym = “{ $own }”与“{ $theirs }”意思相同。
suggestion-similar = “{ $own }”与“{ $theirs }”有相同的词。
suggestion-from-above = 没有相近的名称；由上级类目 { $parent } 推得。
suggestion-for-whom = “{ $own }”说明面向谁；其中的商品是服装。

## Categories
## confidence: low

category-cycle = { $code } 不能位于自身之下。
    .hint = 请选择该类目及其下级之外的上级类目。
slug-characters = 这不能作为网址的一部分。
    .hint = 请使用不含空格、斜线、问号或井号的词，例如 long-dresses。

## Attributes
## chosen at run time
## confidence: low

attribute-wants-object = 属性 { $attribute } 按语言或渠道分别取值。
    .hint = 请填写对象，例如每种语言一项。
attribute-wants-text = 属性 { $attribute } 是文本。
    .hint = 请加引号填写。
attribute-wants-number = 属性 { $attribute } 是数字。
    .hint = 请填写不带单位的数字。
attribute-wants-boolean = 属性 { $attribute } 是“是”或“否”。
    .hint = 请填写 true 或 false。
attribute-wants-date = 属性 { $attribute } 是日期。
    .hint = 请按 2026-11-22 的形式填写。
attribute-wants-option = 属性 { $attribute } 没有此选项。
    .hint = 请从已有选项中选择，或为该属性添加选项。
attribute-options-and-type = 只有从列表中取一个或多个值的属性才有选项。
    .hint = 请添加选项，或更改类型。

## Outside taxonomies
## confidence: low

outside-category-unknown = { $taxonomy } 的分类体系中没有 { $id }。
    .hint = 请在外部分类体系中查找，或查看该类目的建议。
shopify-id-form = Shopify 分类体系中的类目形如 aa-1-4。
    .hint = 请取其地址中 TaxonomyCategory/ 之后的部分。
outside-row-no-id = 此行没有说明是哪个类目。
    .hint = 请填写第一列。
outside-row-id = { $id } 不是 { $taxonomy } 的编号。
    .hint = Google 的是数字，例如 1604；Shopify 的是字母和数字，例如 aa-1-4。
outside-row-no-name = { $id } 没有名称。
    .hint = 请填写英文名称和路径。
outside-row-parent = { $id } 位于 { $parent } 之下，而后者不存在。
    .hint = 请加载整个文件，或先加载其上级的行。
outside-row-first = 尚未收录 { $id }。
    .hint = 请先加载列出类目的文件，再加载其他语言的文件。
outside-row-number = { $text } 不是数字。
    .hint = 请只填写数字。
outside-line = 无法理解此行。
    .hint = 每行为编号、短横和路径：1604 - Apparel & Accessories > Clothing。

## What there is to say about translations
## confidence: low

translation-field-unknown = 这不是可翻译的文本。
    .hint = 请使用以下之一：{ $fields }。
translation-of-style = 此文本及其原文属于款式 { $style }。
    .hint = 请在款式处确认，一次适用于所有颜色。
translation-not-there = 没有可确认为仍然正确的 { $locale } 文本。
    .hint = 请先翻译。
translation-same-language = { $locale } 就是原文的语言。
    .hint = 请指定另一种目标语言。
translation-kind-unknown = “{ $kind }”不是需要翻译文本的记录。
    .hint = 请使用 style/… 或 product/… 加代码，与导出的写法相同。
translation-other-language = 单元的语言为 { $given }，文件的语言为 { $locale }。
    .hint = 请每种语言各交一个文件。
translation-left-alone = 文件内容与上次相同；此后所写的文字保留。
    .hint = 如需采用文件中的文字，请在工作台中填写。
translation-younger-there = 它译自较旧的原文；现有原文已有翻译。
    .hint = 请重新导出文本，翻译现在的原文。
translation-of-older-source = { $locale } 原文在此翻译之后有改动。
    .hint = 译文已接收并标为已过时；请查看改动之处。
translation-source-gone = { $locale } 原文已不存在。
    .hint = 译文保留；请填写原文，或清空译文。
translation-refused = 无法保存该文本。
    .hint = 请在工作台中查看该记录。

## What there is to say about a file of translations
## confidence: low

xliff-broken = 第 { $line } 行：XML 有误：{ $reason }
    .hint = 没有接收文件的任何内容；请从生成它的工具重新导出。
xliff-cut-off = 第 { $line } 行：文件在最后一个元素结束之前中断。
    .hint = 没有接收任何内容；文件可能在传输中被截断。
xliff-not-two = 第 { $line } 行：这不是 XLIFF 2。
    .hint = 请导出为 XLIFF 2.0 或 2.1；不读取更旧的版本。
xliff-doctype = 第 { $line } 行：文件带有文档类型声明。
    .hint = XLIFF 没有文档类型；请去掉。
xliff-entity = 第 { $line } 行：未知的实体“{ $name }”。
    .hint = 只读取 XML 的五个实体和以编号表示的字符。
xliff-too-deep = 第 { $line } 行：元素嵌套超过 { $max } 层。
    .hint = 请重新导出，不要在组中再套组。
xliff-unit-too-long = 第 { $line } 行：单元超过 { $limit } MB。
    .hint = 没有这么长的文本；请检查工具所写的内容。
xliff-code-point = 第 { $line } 行：“{ $hex }”不是字符。
    .hint = cp 元素以十六进制的 Unicode 编号表示字符。
xliff-inline = 文本中含有元素 { $element }，它不是文本。
    .hint = Markdown 在此即为文本；请提交不含内联代码的单元。
xliff-half = 只翻译了文本的一部分。
    .hint = 请翻译该单元的所有片段，或全部留空。

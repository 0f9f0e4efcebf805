## Codes
## confidence: low

code-empty = 代码为空。
    .hint = 请至少填写一个字母或数字。
code-too-long = 代码超过 { $max } 个字符。
    .hint = 请缩短；完整名称应写在标题里。
code-characters = 代码中不能有字符“{ $character }”。
    .hint = 请使用字母 A 至 Z、数字、点、下划线和连字符。
code-unknown = { $vocabulary ->
        [fibre] 没有纤维“{ $text }”。
        [component] 没有部件“{ $text }”。
        [material] 没有材料“{ $text }”。
        [care] 没有护理代码“{ $text }”。
        [phrase] 没有护理提示语“{ $text }”。
        [colour] 没有色系“{ $text }”。
        [measurement] 没有测量部位“{ $text }”。
        [size-system] 没有尺码体系“{ $text }”。
        [department] 没有部门“{ $text }”。
        [season] 没有季节“{ $text }”。
        [role] 没有图片角色“{ $text }”。
        [unit] 没有单位“{ $text }”。
        [certificate] 没有证书“{ $text }”。
        [country] 没有国家或地区“{ $text }”。
        [language] 没有语言“{ $text }”。
       *[other] 词汇表 { $vocabulary } 中没有“{ $text }”。
    }
    .hint = 请使用词汇表中的代码，例如 cotton、wash_30 或 navy：代码用小写，国家用两个大写字母。

## Numbers of articles
## confidence: low

gtin-digits = GTIN 只含数字。
    .hint = 请去掉空格、连字符和字母。
gtin-length = GTIN 为 8、12、13 或 14 位数字，这里有 { $length } 位。
    .hint = 如果电子表格丢了开头的零，请补上。
gtin-check-digit = 最后一位是 { $given }，按其余各位应为 { $expected }。
    .hint = 请与条形码核对：有一位输错，或有两位颠倒。

## Money, languages, pages of a list
## confidence: low

currency-unknown = “{ $text }”不是货币。
    .hint = 请使用三个字母的代码，例如 EUR、USD 或 JPY（ISO 4217）。
price-unreadable = 无法识别为 { $currency } 金额。
    .hint = 请按 129.90 的形式填写，小数位数不超过该货币所用的位数。
locale-unknown = “{ $text }”不是语言。
    .hint = 请使用 zh、en-US 或 zh-Hant 等标签（BCP 47）。
cursor-unreadable = 这个游标不是我们给出的。
    .hint = 请从不带游标开始，并原样传回响应中的 next_cursor。

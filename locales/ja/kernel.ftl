## Codes
## confidence: low

code-empty = コードが空です。
    .hint = 文字か数字を少なくとも一つ入れてください。
code-too-long = コードが { $max } 文字を超えています。
    .hint = 短くしてください。正式な名称はタイトルに書きます。
code-characters = 文字「{ $character }」はコードに使えません。
    .hint = A から Z の文字、数字、ピリオド、下線、ハイフンを使ってください。
code-unknown = { $vocabulary ->
        [fibre] 繊維「{ $text }」はありません。
        [component] 部位「{ $text }」はありません。
        [material] 素材「{ $text }」はありません。
        [care] 取扱い表示コード「{ $text }」はありません。
        [phrase] 取扱い付記用語「{ $text }」はありません。
        [colour] 色系統「{ $text }」はありません。
        [measurement] 採寸箇所「{ $text }」はありません。
        [size-system] サイズ体系「{ $text }」はありません。
        [department] 部門「{ $text }」はありません。
        [season] シーズン「{ $text }」はありません。
        [role] 画像の役割「{ $text }」はありません。
        [unit] 単位「{ $text }」はありません。
        [certificate] 認証「{ $text }」はありません。
        [country] 国「{ $text }」はありません。
        [language] 言語「{ $text }」はありません。
       *[other] 語彙 { $vocabulary } に「{ $text }」はありません。
    }
    .hint = cotton、wash_30、navy など、語彙のコードを使ってください。コードは小文字、国は大文字二字です。

## Numbers of articles
## confidence: low

gtin-digits = GTIN は数字だけです。
    .hint = 空白、ハイフン、文字を除いてください。
gtin-length = GTIN は 8、12、13、14 桁のいずれかですが、これは { $length } 桁です。
    .hint = 表計算ソフトで先頭のゼロが落ちた場合は、元に戻してください。
gtin-check-digit = 最後の数字が { $given } ですが、ほかの数字からは { $expected } になるはずです。
    .hint = バーコードと照合してください。一字違うか、二字が入れ替わっています。

## Money, languages, pages of a list
## confidence: low

currency-unknown = 「{ $text }」は通貨ではありません。
    .hint = EUR、USD、JPY などの三文字を使ってください（ISO 4217）。
price-unreadable = { $currency } の金額として読み取れません。
    .hint = 129.90 のように、その通貨の小数桁数以内で書いてください。
locale-unknown = 「{ $text }」は言語ではありません。
    .hint = ja、en-US、zh-Hant などのタグを使ってください（BCP 47）。
cursor-unreadable = このカーソルはここで発行されたものではありません。
    .hint = カーソルなしで始め、応答の next_cursor をそのまま渡してください。

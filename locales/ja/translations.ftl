## What there is to say about translations
## confidence: low

translation-field-unknown = 翻訳できる文ではありません。
    .hint = 次のいずれかを使ってください：{ $fields }
translation-of-style = この文と原文は、スタイル { $style } のものです。
    .hint = スタイルの側で、すべての色について一度に確認してください。
translation-not-there = { $locale } に、このままで正しいと言える文がありません。
    .hint = 先に翻訳してください。
translation-same-language = { $locale } は原文の言語です。
    .hint = 翻訳先に別の言語を指定してください。
translation-kind-unknown = 「{ $kind }」は翻訳する文を持つレコードではありません。
    .hint = 書き出したとおり、style/… または product/… にコードを付けてください。
translation-other-language = ユニットは { $given }、ファイルは { $locale } 用です。
    .hint = 言語ごとに別のファイルで提出してください。
translation-left-alone = ファイルの内容は前回と同じです。その後に書かれた文が残ります。
    .hint = ファイルの文を使う場合は、ワークベンチで入力してください。
translation-younger-there = 古い原文からの翻訳です。現在の原文の翻訳がすでにあります。
    .hint = 文を書き出し直し、現在の原文を翻訳してください。
translation-of-older-source = この翻訳の後に、{ $locale } の原文が変わりました。
    .hint = 翻訳は受け取り、更新待ちとしました。変わったところを確認してください。
translation-source-gone = { $locale } の原文がもうありません。
    .hint = 翻訳は残ります。原文を書くか、翻訳を空にしてください。
translation-refused = この文は保存できません。
    .hint = ワークベンチでレコードを確認してください。

## What there is to say about a file of translations
## confidence: low

xliff-broken = { $line } 行目：XML が壊れています：{ $reason }
    .hint = ファイルからは何も取り込んでいません。作成したツールから書き出し直してください。
xliff-cut-off = { $line } 行目：最後の要素が終わる前にファイルが終わっています。
    .hint = 何も取り込んでいません。途中で切れた可能性があります。
xliff-not-two = { $line } 行目：XLIFF 2 ではありません。
    .hint = XLIFF 2.0 または 2.1 で書き出してください。古い版は読み取れません。
xliff-doctype = { $line } 行目：ファイルに文書型宣言があります。
    .hint = XLIFF にはありません。取り除いてください。
xliff-entity = { $line } 行目：未知の実体参照「{ $name }」です。
    .hint = 読み取れるのは、XML の五つと、番号で示した文字だけです。
xliff-too-deep = { $line } 行目：要素の入れ子が { $max } 段を超えています。
    .hint = グループの中にグループを入れずに書き出し直してください。
xliff-unit-too-long = { $line } 行目：ユニットが { $limit } MB を超えています。
    .hint = これほど長い文はありません。ツールの出力を確認してください。
xliff-code-point = { $line } 行目：「{ $hex }」は文字ではありません。
    .hint = cp 要素は、文字を十六進の Unicode 番号で示します。
xliff-inline = 文に、文ではない要素 { $element } があります。
    .hint = ここでは Markdown も文です。インラインコードのないユニットで提出してください。
xliff-half = 文の一部しか翻訳されていません。
    .hint = ユニットのすべての分節を翻訳するか、すべて空にしてください。

## Categories
## confidence: low

category-cycle = { $code } を自分自身の下に置くことはできません。
    .hint = このカテゴリーとその下位以外から親を選んでください。
slug-characters = アドレスの一部には使えません。
    .hint = long-dresses のように、空白、スラッシュ、疑問符、シャープを含まない語を使ってください。

## Attributes
## chosen at run time
## confidence: low

attribute-wants-object = 属性 { $attribute } は言語またはチャネルごとに値を持ちます。
    .hint = 言語ごとに値を持つオブジェクトなどを指定してください。
attribute-wants-text = 属性 { $attribute } はテキストです。
    .hint = 引用符で囲んでください。
attribute-wants-number = 属性 { $attribute } は数値です。
    .hint = 単位を付けずに数値を書いてください。
attribute-wants-boolean = 属性 { $attribute } は「はい」か「いいえ」です。
    .hint = true か false を指定してください。
attribute-wants-date = 属性 { $attribute } は日付です。
    .hint = 2026-11-22 のように書いてください。
attribute-wants-option = 属性 { $attribute } にその選択肢はありません。
    .hint = 選択肢から選ぶか、属性に追加してください。
attribute-options-and-type = 選択肢を持てるのは、リストから一つまたは複数を選ぶ属性だけです。
    .hint = 選択肢を追加するか、型を変更してください。

## Outside taxonomies
## confidence: low

outside-category-unknown = { $taxonomy } の分類体系にカテゴリー { $id } はありません。
    .hint = 外部の分類体系で探すか、カテゴリーの候補を見てください。
shopify-id-form = Shopify の分類体系のカテゴリーは aa-1-4 のような名前です。
    .hint = アドレスの TaxonomyCategory/ より後ろを使ってください。
outside-row-no-id = どのカテゴリーの行か示されていません。
    .hint = 先頭の列を埋めてください。
outside-row-id = { $id } は { $taxonomy } の ID ではありません。
    .hint = Google は 1604 のような数字、Shopify は aa-1-4 のような英数字です。
outside-row-no-name = { $id } に名前がありません。
    .hint = 英語の名前とパスを埋めてください。
outside-row-parent = { $id } は { $parent } の下にありますが、それが存在しません。
    .hint = ファイル全体か、先に親の行を読み込んでください。
outside-row-first = { $id } はまだ登録されていません。
    .hint = 一覧のファイルを先に、ほかの言語のファイルを後に読み込んでください。
outside-row-number = { $text } は数値ではありません。
    .hint = 数字だけで書いてください。
outside-line = この行を解釈できません。
    .hint = 行は ID、ハイフン、パスの順に書きます：1604 - Apparel & Accessories > Clothing

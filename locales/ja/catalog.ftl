## Composition and care
## confidence: low

component-unknown = そのような部位はありません。
    .hint = shell、lining、outer_sole などの部位コードを使ってください。
component-twice = この部位は二度書かれています。
    .hint = 一つにまとめるか、二つ目に shell_2 などの名前を付けてください。
component-fibres-or-materials = 部位は繊維か素材のどちらかでできています。両方、またはどちらもなしにはできません。
    .hint = 繊維製品には混用率付きの繊維を、それ以外には混用率なしの素材を入力してください。
fibre-unknown = そのような繊維はありません。
    .hint = cotton や elastane など、附属書 I の繊維コードを使ってください。商標は繊維の名称ではありません（規則 (EU) 1007/2011 第 5 条）。
fibre-twice = この繊維は同じ部位に二度書かれています。
    .hint = 二つの混用率を合計してください。
fibre-virgin-and-recycled = 新毛はリサイクルではあり得ません。製品に使われたことのない毛だからです。
    .hint = 毛として表示するか、「リサイクル」を外してください（規則 (EU) 1007/2011 第 8 条）。
material-unknown = そのような素材はありません。
    .hint = leather、rubber、brass などの素材コードを使ってください。
share-not-a-percentage = 「{ $text }」は 0 から 100 % の混用率ではありません。
    .hint = 95、95.5、33.33 のように、小数は二桁までで書いてください。
share-zero = 混用率をゼロにはできません。
    .hint = 繊維を外すか、混用率を入力してください。
composition-weight = 部位の重さの合計が商品の { $total } % となり、全体を超えています。
    .hint = 商品の重さに占める割合を直すか、分からないものを省いてください。
composition-sum = 混用率の合計は { $total } % です。100 % にしてください。
    .hint = 足りない繊維を追加するか、法令で認められる場合は「その他の繊維」としてください。一つなら 5 %、複数なら 15 % までです（規則 (EU) 1007/2011 第 9 条）。
composition-component-unread = 「{ $text }」という部位はありません。
    .hint = コロンの前に、表地、裏地、縁飾りなどの部位を書いてください。
composition-fibre-unread = 「{ $text }」という繊維は登録されていません。
    .hint = 綿やポリエステルなど、繊維の名称を書いてください。商標は繊維の名称ではありません（規則 (EU) 1007/2011 第 5 条）。
composition-share-unread = 「{ $text }」の混用率がありません。
    .hint = 「95 綿」のように、名称の前に書いてください。
composition-fibre-missing = 混用率「{ $text }」にあたる繊維がありません。
    .hint = 「95 綿」のように、どの繊維かを書いてください。
composition-same-fibre = 「{ $text }」と「{ $other }」は同じ繊維です：{ WORD("fibre", $fibre) }。
    .hint = 二つの割合を合わせて一度だけ書くか、本来の繊維名に直してください。商品名はその一般名を表します（EU規則1007/2011第5条）。
composition-pure-mixed = 「{ $text }」は単一の繊維にのみ使えます。
    .hint = この語を取ってください。割合が示しています（EU規則1007/2011第7条）。
composition-claim-unread = 「{ $text }」は表示でも認証でもありません。認証はすでに一つ書かれています。
    .hint = 「[organic gots-2026]」のように書いてください。
composition-empty-component = この部位には繊維も素材も書かれていません。
    .hint = 「裏地：100 レーヨン」のように、何でできているかを書いてください。
care-unreadable = お手入れ表示を確実に読み取れません。
    .hint = お手入れコードを空白で区切って書いてください。例：wash_30 bleach_no tumble_no iron_low dryclean_no
care-part-unread = 「{ $text }」は推測なしには読めません。
    .hint = 別の書き方をしてください。洗濯は「30℃で洗濯機洗い」のように温度とともに、または wash_30 のようなコードで。
care-unknown = そのようなお手入れコードはありません。
    .hint = wash_30、bleach_no、iron_low などのコードを使ってください。
care-phrase-unknown = そのような付記用語はありません。
    .hint = separately や inside_out などのコードを使ってください。
care-subgroup-twice = すでに示された「{ WORD("care", $other) }」と矛盾します。
    .hint = どちらかを残してください。表示の記号は種類ごとに一つです（ISO 3758）。
care-edition-unknown = そのような版のお手入れ規格はありません。
    .hint = 2012 か 2023 を使ってください。
care-of-a-later-edition = この記号は { $edition } 年版からのものですが、表示はそれより前の版です。
    .hint = 別の記号か、新しい版を選んでください。

## Fit, sizes, prices
## confidence: low

fit-vocabulary-unknown = 「{ $vocabulary }」というフィットの語彙はありません。
    .hint = fit、rise、leg、length、neckline、sleeve、sleeve_style、closure、pattern、toe、heel、fit_note、stretch のいずれかを使ってください。
fit-term-unknown = 語彙 { $vocabulary } にこのコードはありません。
    .hint = その語彙のコードから選んでください。一覧は API の説明にあります。
model-height = モデルの身長は 0.5 から 2.5 メートルです。
    .hint = 1780 のように、身長をミリメートルで入力してください。
size-missing = バリアントにサイズがありません。
    .hint = サイズ表のとおりにサイズを入力してください。フリーサイズは OS です。
size-taken = { $sku } がすでに { $product } のこのサイズです。
    .hint = サイズを変えるか、{ $sku } を更新してください。
gtin-taken = この GTIN はすでに { $sku } のものです。
    .hint = サイズと色ごとに別の GTIN が必要です。
price-negative = 価格をゼロ未満にはできません。
    .hint = マイナス記号か、価格を外してください。
price-twice = 同じ通貨と国に価格が二つあります。
    .hint = どちらかを残してください。
sale-above-price = セール価格が通常の価格を上回っています。
    .hint = セール価格を下げるか、外してください。
sale-ends-before-it-begins = セールの終わりが始まりより前です。
    .hint = 二つの日付を入れ替えてください。

## Pictures, films, links
## confidence: low

too-many-images = 商品の画像は { $max } 枚までですが、{ $count } 枚あります。
    .hint = いくつか外してください。生地見本、SNS画像、動画は数えません。
image-twice = この画像はすでに商品に表示されています。
    .hint = どちらかを外してください。
image-role-unknown = 画像にこの役割は付けられません。
    .hint = front、back、detail、on_model などの役割を使ってください。
media-file-or-link = 動画や画像には、ファイルかリンクのどちらか一方が必要です。
    .hint = 一方を外すか、足りないものを追加してください。
social-image-rights = SNS画像には、作者と使用許諾が必要です。
    .hint = 作者と、許諾の保管場所を入力してください。
association-kind = 商品をこの方法で関連付けることはできません。
    .hint = 次のいずれかを使ってください：{ $kinds }
colour-unknown = そのような色系統はありません。
    .hint = navy や off_white などの系統を使ってください。ブランド独自の色名は別に示されます。
department-unknown = そのような部門はありません。
    .hint = women、men、girls、boys、unisex、baby のいずれかを使ってください。
season-unknown = シーズンとして読み取れません。
    .hint = spring_summer や autumn_winter などのコードを使ってください。
customs-code = 関税コードは 6 桁、8 桁、10 桁のいずれかです。
    .hint = 点と空白を除いてください。コードは EU の合同関税品目分類表（CN）で調べられます。
text-too-long = 文章は { $length } 文字ですが、保存できるのは { $max } 文字までです。
    .hint = 短くしてください。
list-too-long = リストが { $max } 件を超えています。
    .hint = いくつか外してください。

## What a product misses
## chosen at run time

missing-photos = { $count ->
        [0] 写真がまだありません。
       *[other] 写真は { $min } 枚のうち { $count } 枚です。
    }
    .hint = 写真を商品にドロップするか、フォトデスクで結び付けてください。
missing-unread = 「{ $text }」は取り込まれましたが、読み取れませんでした。
    .hint = 意図どおりの値を入力してください。
missing-composition = 組成がありません。
    .hint = 「95 綿 5 スパンデックス」のように入力してください。
missing-certificate = 「{ $claim }」の表示に、本日有効な認証がありません。
    .hint = 有効な認証を選ぶか、表示を外してください。
missing-rights = この画像の使用権は { $until } に終了しました。
    .hint = 画像を差し替えるか、使用権を更新して新しい終了日を入力してください。
missing-fit = フィットがありません。
    .hint = slim や relaxed などから選んでください。
missing-size-chart = サイズ表がありません。
    .hint = 一つ選ぶか、カテゴリーに既定のサイズ表を設定してください。
missing-size-in-chart = サイズ { $size } はサイズ表 { $chart } にありません。
    .hint = サイズ表に追加するか、バリアントを修正してください。
missing-title = { WORD("language", $locale) }のタイトルがありません。
    .hint = この言語で書いてください。代替言語は数えません。
missing-description = { WORD("language", $locale) }の説明がありません。
    .hint = この言語で書いてください。代替言語は数えません。
missing-translation = { WORD("language", $locale) }の翻訳がありません。
    .hint = 隣の原文から翻訳してください。
translation-outdated = { WORD("language", $locale) }の文が書かれた後に、原文が変わりました。
    .hint = 変わったところを見て、書き直すか、このままで正しいと伝えてください。
missing-care = お手入れ表示がありません。
    .hint = 各グループから記号を一つ選んでください。
missing-care-group = お手入れ表示に次のものがありません：{ WORD("care-group", $group) }。
    .hint = 記号がないと、どの処理も許されることになります。一つ選んでください。
missing-returns = 返品規定がありません。
    .hint = ブランドの規定から選んでください。
missing-shipping = 配送設定がありません。
    .hint = ブランドの設定から選んでください。
missing-video = 動画がありません。
    .hint = ファイルまたはリンクを追加してください。
missing-social = SNS画像がありません。
    .hint = 作者と使用許諾とともに追加してください。
# confidence: low
missing-shot = このカテゴリーではこの種類の画像が必要です：{ WORD("role", $role) }。
    .hint = そのような画像を追加するか、画像のどれかにこの役割を付けてください。
# confidence: low
missing-term-not-here = このカテゴリーでは「{ $term }」を使いません。
    .hint = { $taken } から選んでください。
missing-category-field = このカテゴリーでは { $field } が必要です。
    .hint = 入力するか、カテゴリーの条件を変更してください。

## Approval, channels
## confidence: low

not-complete = 最も完成に近いチャネル { $channel } でも、商品に不足があります。
    .hint = 示された項目を補ってから、もう一度承認してください。
four-eyes = 最後に変更した人は、その承認ができません。
    .hint = 同僚に承認を頼んでください。
state-does-not-allow = 「{ $from }」の商品を「{ $to }」にはできません。
    .hint = 読み込み直してください。その間に誰かが状態を変えた可能性があります。
channel-needs-locale = ここではチャネルに言語が一つ以上必要です。
    .hint = ja などを追加してください。
channel-needs-market = チャネルには市場が一つ以上必要です。
    .hint = 通貨と言語を付けて国を追加してください。
min-photos = チャネルが求める写真は 1 枚から 10 枚です。
    .hint = その間の数を選んでください。

## What somebody who knows cloth would say of a care label
## confidence: low

care-tumbled-but-not-washed = 洗濯禁止なのに、タンブル乾燥ができることになっています。
    .hint = どちらかが誤りと思われます。
care-bleached-but-not-washed = 洗濯禁止なのに、漂白ができることになっています。
    .hint = どちらかが誤りと思われます。
care-tumbled-hot-after-mild-wash = 弱い洗濯のあとに、通常の温度でタンブル乾燥することになっています。
    .hint = 低い温度か、タンブル乾燥禁止を選んでください。
care-nothing-allowed = この表示では何もできません。
    .hint = 汚れを落とす方法を少なくとも一つ示してください。
care-too-strong = 「{ WORD("care", $code) }」は、{ WORD("fibre", $fibre) }が通常耐えられる処理より強いものです。
    .hint = 通常は次の処理までです：{ WORD("care", $limit) }
care-leather-is-washed = { WORD("material", $material) }が使われているのに、洗濯することになっています。
    .hint = 皮革は通常洗わないか、専門業者に任せます。

## What is a colour, and what is not
## confidence: low

colour-name-empty = 色名に内容がありません。
    .hint = 言葉で書くか、空にしてください。空の場合は色系統の名称を使います。
colour-name-says-none = 「{ $name }」は色として受け付けられません。
    .hint = レッド/ピンク/シルバー のように、三色までをスラッシュで区切って書いてください。
colour-name-with-number = 「{ $name }」に数字が含まれ、色として受け付けられません。
    .hint = 色を言葉で書いてください。色見本帳の番号は別の場所に書きます。
colour-name-long = 「{ $name }」に { $most } 文字を超える語があります。
    .hint = 短くしてください。プラットフォームで切り捨てられるか、拒否されます。

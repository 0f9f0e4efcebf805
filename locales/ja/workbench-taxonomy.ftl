## カテゴリーとほかの分類での位置
## confidence: low

workbench-categories = カテゴリー
workbench-categories-none = カテゴリーはまだありません。
    .hint = カタログを取り込むと、カテゴリーも一緒に作られます。

## カテゴリーとほかの分類での位置
## chosen at run time
## confidence: low

workbench-place-own = 独自
workbench-place-derived = Shopify から
workbench-place-inherited = 継承
workbench-place-none = 未対応

## カテゴリーとほかの分類での位置
## confidence: low

workbench-mapping = ほかの分類での位置
    .hint = Shopify の分類のほうが細かく、Google の分類も決まります。Google は空のままで構いません。
workbench-mapping-google = Google の番号
workbench-mapping-shopify = Shopify の ID
workbench-suggestions = 候補
workbench-suggestions-none = どの名前からも候補は見つかりません。
workbench-suggestions-score = 確からしさ
workbench-use = これを使う
workbench-outside-none = 外部の分類はまだ読み込まれていません。
    .hint = Google または Shopify が公開している一覧を取り込んでください：selvedge import taxonomy-with-ids.ja-JP.txt
workbench-outside-browse = { $taxonomy } を見る
workbench-outside-count = { $count ->
       *[other] { $count } カテゴリー
    }
workbench-outside-search = どの言語でも検索
workbench-outside-find = 検索
workbench-outside-id = ID
workbench-outside-attributes = ここの商品の属性：
workbench-outside-for = { $code } の位置を探しています。
workbench-outside-back = 戻る
workbench-outside-nothing = その名前のものはありません。

## カテゴリーとほかの分類での位置
## confidence: low

suggestion-same-name = そこでも「{ $name }」と呼ばれています。
suggestion-same-words = 「{ $own }」と「{ $theirs }」は同じ語です。
suggestion-synonym = 「{ $own }」は「{ $theirs }」と同じ意味です。
suggestion-similar = 「{ $own }」と「{ $theirs }」には共通の語があります。
suggestion-from-above = 似た名前はありません。上のカテゴリー { $parent } からここに至ります。
suggestion-for-whom = 「{ $own }」は対象を表します。中身は衣料品です。

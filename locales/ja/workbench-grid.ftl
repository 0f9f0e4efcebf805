## The query bar: fields
## chosen at run time

grid-field-missing = 不足
grid-field-complete = 完全
grid-field-changed = 変更
grid-field-state = 状態
grid-field-code = コード
grid-field-style = スタイル
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = ブランド
grid-field-category = カテゴリー
grid-field-department = 部門
grid-field-season = シーズン
grid-field-collection = コレクション
grid-field-colour = 色
grid-field-size = サイズ
grid-field-fibre = 繊維
grid-field-material = 材料
grid-field-care = お手入れ
grid-field-origin = 原産国
grid-field-size-chart = サイズ表
grid-field-return-policy = 返品条件
grid-field-shipping-profile = 配送設定
grid-field-manufacturer = 製造者
grid-field-own = 独自
grid-field-photos = 写真
grid-field-sizes = サイズ数
grid-field-stock = 在庫
grid-field-price = 価格
grid-field-updated = 更新
grid-field-created = 作成
grid-joint-and = かつ
grid-joint-or = または
grid-joint-not = でない
grid-joint-in = 言語
grid-joint-on = チャネル
grid-joint-under = 以下
grid-joint-none = なし
grid-value-yes = はい
grid-value-no = いいえ
grid-what-title = タイトル
grid-what-short-description = 短い説明
grid-what-description = 説明
grid-what-highlights = 特長
grid-what-keywords = 検索キーワード
grid-what-colour = 色の名前
grid-what-seo-title = 検索エンジン用タイトル
grid-what-seo-description = 検索エンジン用説明
grid-what-category = カテゴリー
grid-what-return-policy = 返品条件
grid-what-shipping-profile = 配送設定
grid-what-manufacturer = 製造者
grid-what-responsible-person = 責任者
grid-what-fabric = 生地
grid-what-model = モデル
grid-what-attributes = 属性

## The query bar: what cannot be read

grid-query-too-long = この問い合わせは長すぎます。
    .hint = 問い合わせは { $max } 文字までです。
grid-query-too-deep = かっこの入れ子が多すぎます。
    .hint = { $max } 段まで読み取れます。
grid-query-field = 「{ $text }」という項目はありません。
    .hint = 引用符で囲むと、言葉として検索します。
grid-query-field-near = 「{ $text }」という項目はありません。
    .hint = 「{ $near }」のことですか。
grid-query-field-missing = この記号の前には項目が必要です。
    .hint = 例：シーズン = SS27。
grid-query-value = 「{ $text }」は{ $field }の値ではありません。
    .hint = 使える値：{ $known }
grid-query-value-missing = { $field }の後には値が必要です。
grid-query-number = 「{ $text }」は{ $field }と比べられません。
    .hint = 数字で書いてください。小数点は点です。
grid-query-day = 「{ $text }」は日付ではありません。
    .hint = 2026-11-01、今日は today、一週間前は -7d と書いてください。
grid-query-operator = { $field }は「{ $sign }」では比べられません。
    .hint = =、!=、コンマ区切りの一覧が使えます。
grid-query-under = { $field }の下には何もありません。
    .hint = 使えるのはカテゴリーだけです：カテゴリー 以下 dresses。
grid-query-opens = このかっこは閉じられていません。
grid-query-closes = このかっこに対応する開きかっこがありません。
grid-query-condition = ここには条件が必要です。
    .hint = 例：状態 = draft。
grid-query-words-inside = 「{ $text }」は検索語です。「または」「でない」やかっこの中には置けません。
    .hint = 条件の前に置くか、項目と記号を書いてください：シーズン = SS27。
grid-query-locale = 「{ $text }」は言語ではありません。
    .hint = de や fr-CA のようなコードか、言語名を書いてください。
grid-yes-or-no = 「はい」でも「いいえ」でもありません。

## Many products at once

grid-categories = その他のカテゴリー（コード）
bulk-actor-gone = これを依頼した人はもういないか、もう行えません。
bulk-field-unknown = この階層にその項目はありません。
bulk-one-change = 項目を変えるか、商品を次の段階へ進めるか、どちらかです。
bulk-nothing-selected = 何も選ばれていません。
    .hint = 商品に印を付けるか、問い合わせで見つかるすべてを選んでください。
bulk-value-missing = ここには入力が必要です。
bulk-price = 金額でも割合でもありません。
bulk-act-text = これは文章にだけ行えます。
bulk-act-list = これは一覧にだけ行えます。
bulk-act-locale = 写せるのは文章だけで、別の言語からに限ります。
bulk-cancelled = 取りやめました。済んだ分は残り、元に戻せます。

## Views, columns, cells

grid-views = ビュー
grid-view-all = すべての商品
grid-view-shared = 全員に表示
grid-view-menu = ビュー
grid-view-differs = 変更あり
grid-view-save = ビューとして保存
grid-view-name = ビューの名前
grid-view-new = 新しいビューの名前
grid-view-example = ドロップ1、お手入れ不足
grid-view-share = 全員に見せる
grid-view-change = 変更を保存
grid-view-remove = ビューを削除
grid-view-make = ビューを作る
grid-query = 問い合わせ
grid-query-example = リネン  不足:お手入れ 言語 de  状態 = 下書き かつ 写真 < 3
grid-query-help = 何を尋ねられるか
grid-query-help-text = 言葉はいつも通り商品を探します。条件は厳密です。項目、記号、値を書き、かつ・または・でない・かっこで組み合わせます。コードもあなたの言語の言葉も使えます。なし は値がないこと、末尾の * は何でもよいことを表します。
grid-columns = 列
grid-columns-of-view = このビューとともに保存されます。
grid-columns-of-you = あなた用に保存されます。
grid-columns-keep = これらを表示
grid-columns-usual = いつもの列
grid-column-earlier = { $name }：前へ
grid-column-later = { $name }：後へ
grid-col-sizes = サイズ
grid-col-price = 最低価格
grid-column-unknown = その列はありません。
grid-column-read-only = { $column }にはここで入力できません。
grid-select = { $code } を選ぶ
grid-select-page = このページのすべてを選ぶ
grid-edit-selected = 選択した商品を編集
grid-edit-all = { $count ->
       *[other] 該当する { $count } 件すべてを編集
    }
grid-export = 書き出し
grid-export-hint = 取り込みで戻しても、何も変わりません。
grid-keys = 矢印キーでセルを移動し、Enter か F2 で開き、Escape で元のまま、Delete で空に、Ctrl Z で直前を戻します。表計算ソフトとまとめてコピー、貼り付けできます。
grid-saved = 保存しました。
grid-failed = 保存されませんでした。
grid-undone = 元に戻しました。
grid-nothing-to-undo = 元に戻すものはありません。
grid-copied = コピーしました。
grid-theirs = その間に他の人が保存した内容
grid-yours = あなたの入力
grid-take-theirs = 相手の内容を残す
grid-keep-mine = 自分の内容を保存
grid-paste-title = 表計算ソフトからの貼り付け
grid-paste-too-large = この範囲は大きすぎます。
    .hint = 一度に { $max } セルまでです。それ以上は取り込みを使ってください。
view-name = ビューの名前は { $max } 文字までです。
view-not-yours = このビューは他の人のものです。
    .hint = これをもとに自分のビューを作ってください。
view-too-many = ビューは一人 { $max } 件までです。
view-too-much = このビューの内容は保存できる量を超えています。
grid-lists = 一覧
grid-edit-all-products = その商品すべてを編集
grid-weight = 荷物の重さ（g）

## Views, columns, cells
## chosen at run time

grid-list-products = 商品
grid-list-styles = スタイル
grid-list-variants = サイズ
grid-one-products = 商品
grid-one-styles = スタイル
grid-one-variants = サイズ
grid-export-shown = { $format }、表示中の列
grid-export-all = { $format }、すべての項目

## Many products at once: choosing and looking through

grid-bulk = 商品をまとめて編集
grid-products = { $count ->
       *[other] { $count } 商品
    }
grid-bulk-which = 対象の商品
grid-bulk-all = { $count ->
       *[other] いま該当する { $count } 商品すべて。
    }
grid-bulk-all-hint = 対象は計画で固定されます。後から該当するものには触れません。
grid-bulk-what = 変えるもの
grid-bulk-choose = 選んでください…
grid-bulk-of-product = 商品そのもの
grid-bulk-of-style = そのスタイルと、引き継ぐすべての色
grid-bulk-of-variant = そのサイズ
grid-bulk-price-hint = 金額、または増減の割合：+10 %、−15 %。
grid-plans = まとめての変更
grid-prices = 価格
grid-bulk-next = 次へ
grid-bulk-how = 方法
grid-bulk-value = 値
grid-bulk-find = 置き換える語
grid-bulk-with = 新しい語
grid-bulk-from = 元の言語
grid-bulk-preview = 変わる内容を見る
grid-bulk-preview-hint = まだ何も変わりません。
grid-bulk-leave = やめる
grid-back-to-draft = 下書きに戻す
grid-plan-done = { $count ->
       *[other] { $count } 件を変更しました。
    }
grid-plan-undone-done = { $count ->
       *[other] { $count } 件を元に戻しました。
    }
grid-stage-waiting = 順番を待っています
grid-stage-draft = 変わる内容を調べています
grid-stage-apply = 変更しています
grid-progress = { $total } 件中 { $done } 件、毎秒 { $rate } 件、 { $seconds ->
       *[other] 残り { $seconds } 秒
    }
grid-progress-label = 進み具合
grid-cancel = 取りやめる
grid-was-cancelled = 取りやめました。
grid-look-again = もう一度見る

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = 設定
grid-act-clear = 空にする
grid-act-inherit = 再び引き継ぐ
grid-act-append = 追加
grid-act-remove = 取り除く
grid-act-replace = 語を置き換える
grid-act-copy = 他の言語から写す

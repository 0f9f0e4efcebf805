## Rooms: what products share

rooms-crumbs = 現在の場所
rooms-policies = ポリシー
rooms-search = 名前またはコードを検索
rooms-find = 検索
rooms-before = 前のページ
rooms-back = キャンセル
rooms-make = 作成
rooms-code = コード
    .hint = 英字、数字、ピリオド、ハイフン、アンダースコア、最大 64 文字。ファイルと API での呼び名です。
rooms-code-new = 新しいコード
    .hint = 参照しているものも追従し、古いコードはいつまでもここへ導きます。
rooms-rename = コードを変更
rooms-used = 使用元
rooms-language = 言語
rooms-languages-more = { $count ->
       *[other] ほか { $count } 言語
    }
rooms-number = 整数ではありません。
    .hint = 数字だけを書いてください。
rooms-figure = 寸法ではありません。
    .hint = 84、84.5、84–88 のように書いてください。
rooms-some-only = 一部だけ編集できます。
rooms-from-above = { $what }（上位から）
rooms-choices-none = まだ選べるものがありません。
rooms-rows-none = まだ行がありません。
rooms-row-add = 行を追加
rooms-row-acts = 並び順と削除
rooms-row-up = { $number } 行目を上へ
rooms-row-down = { $number } 行目を下へ
rooms-row-drop = { $number } 行目を削除
rooms-products = { $count ->
       *[other] { $count } 商品
    }
rooms-users-none = 使用しているものはありません。
rooms-users-more = ほか { $count } 件
rooms-clash = その間に誰かが同じところを変更しました。入力した内容は下にあります。もう一度保存すると、あなたの内容が残ります。
rooms-clash-theirs = 相手の内容
rooms-clash-yours = あなたの内容

## Removal

rooms-remove = 削除
    .hint = 先に、何が使用しているかを確認できます。
rooms-remove-ask = 削除…
rooms-remove-title = { $name }を削除しますか？
rooms-remove-do = { $code } を削除
rooms-remove-kept = 次のものが参照している間は削除できません。
    .hint = 先に別のものを割り当ててください。
rooms-remove-felt = 次の商品はこれを失います。
rooms-remove-free = 参照しているものはなく、削除できます。
rooms-remove-back = 履歴は残り、そこから作り直せます。
rooms-removed = { $code } を削除しました。

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = カテゴリー
    .hint = 販売するものをツリーで表します。ルールは下位へ継承されます：商品に求める情報、属性、サイズ表。
rooms-categories-new = 新しいカテゴリー
rooms-said-saved = 保存しました。
rooms-said-made = 作成しました。
rooms-said-renamed = コードを変更しました。古いコードはここへ導きます。
rooms-users-category = { $count ->
       *[other] { $count } カテゴリー
    }
rooms-users-channel = { $count ->
       *[other] { $count } チャネル
    }
rooms-users-style = { $count ->
       *[other] { $count } スタイル
    }
rooms-users-product = { $count ->
       *[other] 商品自体が { $count } 件
    }
rooms-part-names = 名前とアドレス
    .hint = 空のアドレスは名前から作られます。
rooms-part-asked = ここで求める情報
    .hint = 下位に継承されます：リストは足し合わされ、最も近いサイズ表とカットが有効です。
rooms-part-cut = 型の用語
    .hint = 何も選ばなければ、すべてが有効です。
rooms-field-name = 名前
rooms-field-names = 名前
rooms-field-slugs = アドレスの一部
rooms-field-parent = 上位
rooms-field-rules-size-chart = サイズ表を指定しない商品のサイズ表
rooms-field-rules-attributes = ここの商品の属性
rooms-field-rules-shots = 求めるカット
rooms-field-rules-fields = チャネル以外に求める項目
rooms-field-rules-not-asked = ここでは意味がない項目
rooms-field-rules-packs = ここで適用されるルール集
rooms-differs-size-chart = サイズ表
rooms-differs-attributes = 属性
rooms-differs-fields = 追加で求める項目
rooms-differs-not-asked = 求めない項目
rooms-differs-packs = ルール集
rooms-differs-shots = カット
rooms-differs-cut = 型の用語の変更
rooms-differs-address = アドレス

rooms-size-charts = サイズ表
    .hint = ある種類の服についてのブランドのサイズ：対象の体型、仕上がり寸法、他の表記での対応。
rooms-size-charts-new = 新しいサイズ表
rooms-size-charts-none = サイズ表はまだありません。
    .hint = 業界の標準表から、または白紙から始めます。
rooms-return-policies = 返品
    .hint = 商品の返品方法：期間、方法、費用の負担者。
rooms-return-policies-new = 新しい返品ポリシー
rooms-return-policies-none = 返品ポリシーはまだありません。
    .hint = 商品を表示するには必要です。
rooms-shipping-profiles = 配送
    .hint = 商品の送り方：宛先、料金、日数。国を含む最初の行が適用されます。
rooms-shipping-profiles-new = 新しい配送プロファイル
rooms-shipping-profiles-none = 配送プロファイルはまだありません。
    .hint = 商品を表示するには必要です。
rooms-attributes = 属性
    .hint = 一部のカテゴリーの商品が加えて持つもの：ヒールの高さ、バッグの容量。
rooms-attributes-new = 新しい属性
rooms-attributes-none = 独自の属性はまだありません。
    .hint = 定義して、カテゴリーで求めるようにします。
rooms-channels = チャネル
    .hint = 完成した商品の行き先と、各チャネルが求めるもの。
rooms-channels-new = 新しいチャネル
rooms-channels-none = チャネルはまだありません。
    .hint = チャネルがあるところに商品が表示されます。
rooms-remove-channels = 表示中のものは表示されなくなり、フィードは終了し、公開情報も一緒に削除されます。
rooms-part-chart = サイズ表
rooms-part-sizes = サイズ（順番どおり）
    .hint = 寸法は 84 または 84–88。他の表記の複数のサイズはカンマで区切ります。
rooms-part-columns = 列
    .hint = 表から外した列は、保存すると削除されます。
rooms-part-second = 第二の次元
    .hint = ジーンズの股下、ブラジャーのカップ、靴の幅。
rooms-part-sources = 換算の出典
rooms-part-terms = 条件
rooms-part-words = 文章
rooms-part-profile = プロファイル
rooms-part-rates = 料金
    .hint = 国は 2 文字で、カンマ区切り：DE, AT。日数は営業日です。
rooms-part-attribute = 名前
rooms-part-values = 値
rooms-part-options = 選択肢
    .hint = 単一または複数選択用。表示される順に並べます。
rooms-part-channel = チャネル
rooms-part-markets = 市場
    .hint = 最初のものが既定です。各市場の最初の言語も同様です。
rooms-part-gates = 必須の内容
rooms-part-selection = 対象の商品
    .hint = 何も選ばなければすべて。
rooms-part-feeds = フィード
rooms-part-connector = コネクター
    .hint = パスワードはここには書きません。運用者の設定が資格情報の名前で保持します。
rooms-field-code = コード
rooms-field-label = サイズ
rooms-field-age = 月齢
rooms-field-how-to-measure = 測り方
rooms-field-system = 表記
rooms-field-group = サイズグループ
rooms-field-source = 出典
rooms-field-confidence = 信頼度
rooms-field-sizes = サイズ
rooms-field-second = 第二の次元の値
rooms-field-second-dimension = 種類
rooms-field-columns-body = 身体
rooms-field-columns-garment = 仕上がり
rooms-field-columns-conversions = 他の表記
rooms-field-columns-age = 月齢
rooms-field-columns-second = その寸法
rooms-field-sources = 出典
rooms-field-days = 日数
    .hint = お届け日から。受け付けない場合はゼロ。
rooms-field-fees = 負担者
rooms-field-fee-amount = 固定額
rooms-field-currency = 通貨
rooms-field-methods = 返品方法
rooms-field-countries = 国
    .hint = 2 文字ずつ：DE, AT, CH。空はすべての国です。
rooms-field-text = 文章
rooms-field-rates = 料金
rooms-field-cost = 送料
rooms-field-free-from = 無料になる金額
rooms-field-handling-min = 準備（最短）
rooms-field-handling-max = 準備（最長）
rooms-field-transit-min = 輸送（最短）
rooms-field-transit-max = 輸送（最長）
rooms-field-type = 種類
rooms-field-unit = 単位
    .hint = 数値の単位：mm、g、l。
rooms-field-per-locale = 言語ごとに異なる
rooms-field-per-channel = チャネルごとに異なる
rooms-field-public = 買い物客に表示
rooms-field-options = 選択肢
rooms-field-required-locales = 必須言語
    .hint = すべての文章が各言語で必要です。最初の言語がほかの元になります：en, de。
rooms-field-offered-locales = 提供言語
    .hint = 同じく提供し、文章がなければ代わりの言語を使います。
rooms-field-is-storefront = 買い物客がここで見る：ページと検索がある
rooms-field-follows-edits = 変更は再承認なしですぐに公開
rooms-field-hosts = ホスト名
rooms-field-markets = 市場
rooms-field-country = 国
rooms-field-locales = 言語
rooms-field-tax-included = 税込価格
rooms-field-requires = 必須情報
rooms-field-min-photos = 写真の最少枚数
rooms-field-packs = 適用されるルール集
rooms-field-selection-categories = このカテゴリーのみ
rooms-field-selection-except-categories = このカテゴリーを除く
rooms-field-selection-brands = このブランドのみ
rooms-field-feeds-need-token = フィードにトークンが必要
rooms-field-field-mapping = 項目の別の元
rooms-field-outside = 相手の項目
rooms-field-field = 自社の項目
rooms-field-connector-kind = プラットフォーム
rooms-field-connector-url = API のアドレス
rooms-field-connector-channel-token = ショップのチャネル
rooms-field-connector-key = 資格情報の名前
    .hint = 運用者の設定内の名前。空ならチャネルのコード。
rooms-field-connector-stock-location = 在庫拠点
rooms-field-connector-tax-category = 税区分
rooms-field-connector-languages = 送信する言語
rooms-field-ours = 自社
rooms-field-theirs = 相手
rooms-column-options = 選択肢
rooms-column-categories = 求めるカテゴリー
rooms-column-sizes = サイズ
rooms-column-live = 公開中
rooms-column-pending = 保留
rooms-column-failed = 失敗
rooms-fees-free = お客様は無料
rooms-fees-customer = お客様が運送料を負担
rooms-fees-fixed = お客様が固定額を負担
rooms-method-by-mail = 宅配
rooms-method-in-store = 店舗
rooms-method-at-kiosk = 宅配ロッカー
rooms-type-text = テキスト
rooms-type-number = 数値
rooms-type-boolean = はい／いいえ
rooms-type-date = 日付
rooms-type-select = 単一選択
rooms-type-multi-select = 複数選択
rooms-group-regular = レギュラー
rooms-group-petite = 小柄
rooms-group-plus = 大きいサイズ
rooms-group-tall = 高身長
rooms-group-big = ゆったり
rooms-group-maternity = マタニティ
rooms-dimension-length = 股下
rooms-dimension-cup = カップ
rooms-dimension-girth = 胴囲と体型
rooms-dimension-width = 幅
rooms-dimension-sleeve = 袖丈
rooms-confidence-high = 高：実測またはメーカーの値
rooms-confidence-medium = 中：複数の出典が一致
rooms-confidence-low = 低：一般的な値
rooms-reviews-pending = 承認待ち
rooms-reviews-published = 公開中
rooms-reviews-rejected = 却下済み
rooms-reviews-none-pending = 承認待ちのレビューはありません。
rooms-reviews-none-published = 公開中のレビューはありません。
rooms-reviews-none-rejected = 却下したレビューはありません。
rooms-reviews-reason-off-topic = 商品と無関係
rooms-reviews-reason-spam = 広告
rooms-reviews-reason-offensive = 攻撃的
rooms-reviews-reason-personal = 個人情報
rooms-reviews-reason-other = その他
rooms-reviews-done-published = { $count ->
       *[other] { $count } 件のレビューを公開しました。
    }
rooms-reviews-done-rejected = { $count ->
       *[other] { $count } 件のレビューを却下しました。
    }
rooms-reviews-done-pending = { $count ->
       *[other] { $count } 件のレビューを承認待ちに戻しました。
    }
rooms-reviews-done-undone = { $count ->
       *[other] { $count } 件のレビューを元に戻しました。
    }
rooms-unit-cm = センチメートル
rooms-unit-in = インチ

## Categories: the tree

rooms-child-new = 新しい下位カテゴリー
rooms-child-of = { $name }の下に新しいカテゴリー
rooms-fold = { $name }を開閉
rooms-tree-keys = 矢印キーで移動、Alt と矢印でカテゴリーを移します。別のカテゴリーの前・中・後へドラッグもできます。
rooms-tree-keys-read = 矢印キーで移動します。
rooms-addresses = ショップのアドレス
rooms-move = 移動
rooms-move-to = 移動先…
rooms-move-title = { $name }を移動
rooms-move-parent = 上位
rooms-move-root = ツリーの最上位
rooms-move-before = 直後のカテゴリー
    .hint = 別の上位を選んだら一度確認してください。その下位がここに並びます。
rooms-move-last = 最後に置く
rooms-move-look = 変わることを確認
rooms-move-here = すでにそこにあります。
rooms-move-same = ほかに変わることはありません。
rooms-move-along = { $products ->
       *[other] { $products } 商品
    }と{ $categories ->
       *[other] 下位の { $categories } カテゴリー
    }が一緒に移ります。
rooms-consequences = 変わること
rooms-moved = { $name }を移動しました。
rooms-moved-back = { $name }は元の場所に戻りました。

## Size charts, channels

rooms-everywhere = すべての国
rooms-unit = 単位
rooms-columns-show = これらの列を表示
rooms-block = 表計算から貼り付け
    .hint = 表計算のコピーと同じタブ区切り。1 行目に列名を書けます。既にあるサイズは埋められ、ほかは追加されます。
rooms-block-put = 表に入れる
rooms-odd = もう一度ご確認ください
rooms-start = 業界の標準表から始める
rooms-start-table = 表
rooms-start-go = 入力する
rooms-feed-addresses = フィードのアドレス
    .hint = 外部のプログラムが取得します。
rooms-feed-token = 役割「フィード」のトークンが必要です：bearer、または基本認証のパスワードとして。
rooms-publications = 公開
rooms-publications-all = すべて
rooms-publications-none = この状態の商品はありません。
rooms-publications-of = { $name }での公開
rooms-publication-since = 以来
rooms-publication-why = 理由
rooms-publication-tries = { $count ->
       *[other] { $count } 回試行
    }
rooms-publication-next = 次の試行
rooms-broken = 次のものは変更後に合わない値を持っています。値は残り、直されるまで誤りとして示されます。
rooms-broken-anyway = それでも変更する

## Reviews

rooms-reviews = レビュー
rooms-reviews-search = 言葉、商品、スタイル
rooms-reviews-stars = 星
rooms-reviews-of-five = 5 つ星のうち { $count }
rooms-reviews-pick = { $author } のレビューを選択
rooms-reviews-publish = 承認
rooms-reviews-reject = 却下
rooms-reviews-publish-picked = 選択したものを承認
rooms-reviews-reject-picked = 選択したものを却下
rooms-reviews-wait-picked = 選択したものを承認待ちに戻す
rooms-reviews-reason = 理由
rooms-reviews-note = ひとこと
rooms-reviews-keys = j と k で移動、a で承認、r で却下、x で選択、z で元に戻す
rooms-reviews-verified = 購入済み
rooms-reviews-erased = 投稿者は消去済み
rooms-reviews-nothing = レビューが選択されていません。
    .hint = 1 件以上選び、どうするかを指定してください。

## Around every page

store-skip = 本文へ移動
store-menu = メニュー
store-categories = カテゴリー
store-search = 検索
store-language = 言語
store-country = お届け先
store-choose = 選択
store-made-with = { $name }（Selvedge で表示）
store-breadcrumbs = 現在の位置

## Home

store-home-new = 新着
store-home-all = カテゴリーから見る
store-home-see = 新着を見る
store-home-empty = 販売中の商品はまだありません。
    .hint = 最初の商品が承認・公開されると、このページに表示されます。

## Lists of products

store-count = { $count ->
        [0] 商品はありません
       *[other] { $count } 点
    }
store-sort = 並べ替え
store-apply = 適用
store-clear = すべて解除
store-remove = { $name }を解除
store-filters = 絞り込み
store-more = もっと見る
store-first = 先頭に戻る
store-price-min = 下限
store-price-max = 上限
store-rating-up = { $count ->
       *[other] 星 { $count } つ以上
    }
store-list-empty = この条件に合う商品はありません。
    .hint = 条件を一つ外すか、すべて解除してください。
store-category-empty = このカテゴリーにはまだ商品がありません。
    .hint = ほかのカテゴリーをご覧ください。

## chosen at run time

store-sort-relevance = おすすめ順
store-sort-newest = 新着順
store-sort-price = 価格の安い順
store-sort-price-down = 価格の高い順
store-sort-rating = 評価順
store-sort-name = 名前順
store-facet-colour = 色
store-facet-size = サイズ
store-facet-fit = シルエット
store-facet-fibre = 素材
store-facet-brand = ブランド
store-facet-department = 対象
store-facet-season = シーズン
store-facet-rating = 評価
store-facet-price = 価格

## Search

store-search-title = 検索
store-search-results = 「{ $query }」の検索結果
store-search-relaxed = すべての語を含む商品はありません。近いものを表示しています。
store-search-empty = 「{ $query }」は見つかりませんでした。
    .hint = 表記を確かめるか、語を減らすか、カテゴリーからお探しください。
store-search-prompt = 何をお探しですか。
    .hint = アイテム、色、素材、またはタグの番号。

## A product

store-photos = 写真
store-no-photo = 写真はまだありません
store-video = 動画を見る
store-colour = 色
store-colours = 色
store-size = サイズ
store-one-size = フリーサイズ
store-size-age = 年齢
store-size-second = サイズ（第二）
store-age-months = { $range }{ $last ->
   *[other] か月
    }
store-age-years = { $range }{ $last ->
   *[other] 歳
    }
store-size-table = サイズガイド
store-unit = 表の単位
store-garment-measurements = 仕上がり寸法
store-in-stock = 在庫あり
store-few-left = 残りわずか
store-sold-out = 在庫なし
    .hint = 現在、すべてのサイズが品切れです。
store-not-sold-here = { $country }では販売していません。
store-price-from = { $price } から
store-price-sale = セール価格
store-price-was = 通常価格
store-price-lowest = 値下げ前 30 日間の最低価格：{ $price }
store-tax-included = 税込
store-tax-not-included = 税別
store-rating-words = 5 点満点中 { $rating }
store-stars = { $count ->
       *[other] 星 { $count } つ
    }
store-description = 商品説明
store-shown-in = この文章は未翻訳のため、{ $locale }で表示しています。
store-fit = シルエットと詳細
store-model = モデルの身長は { $height }、着用サイズは { $size } です。
store-made-of = 素材
store-claim = { $fibre }：{ $claim }（{ $scheme }、{ $number }）
store-cloth-weight = 目付
store-cloth-construction = 織り・編み
store-cloth-finish = 仕上げ加工
store-care = お手入れ
store-yes = はい
store-no = いいえ
store-codes = 商品番号：

## chosen at run time

store-cut-fit = シルエット
store-cut-length = 丈
store-cut-rise = 股上
store-cut-leg = レッグ
store-cut-neckline = ネックライン
store-cut-sleeve = 袖丈
store-cut-sleeve-style = 袖
store-cut-closure = 留め具
store-cut-pattern = 柄
store-cut-toe = つま先
store-cut-heel = ヒール
store-cut-stretch = 伸縮性
store-cut-fit-note = サイズ感

## Origin

store-origin-heading = 原産国と製造者
store-origin = 原産国
store-origin-weaving = 織り・編みの国
store-origin-dyeing = 染色・プリントの国
store-origin-confection = 縫製の国
store-recycled = リサイクル素材の割合
store-recycled-at-least = リサイクル素材を{ $share }以上使用
store-recycled-fibre = リサイクル{ $fibre }
store-customs-code = 関税番号
store-manufacturer = 製造者
store-responsible-person = EU 域内の責任者

## Delivery and returns

store-delivery = 配送と返品（{ $country }）
store-delivery-heading = 配送
store-delivery-free = 送料無料
store-delivery-cost = 送料 { $price }
store-delivery-free-from = 送料 { $price }、{ $from } 以上で無料
store-delivery-days = { $max ->
        [1] { $max } 営業日以内にお届け
       *[other] { $min }～{ $max } 営業日でお届け
    }
store-delivery-not-there = { $country }へは配送していません。
store-returns = 返品
store-returns-none = 返品できません
store-returns-free = { $days ->
       *[other] { $days } 日以内は返品無料
    }
store-returns-customer = { $days ->
       *[other] { $days } 日以内の返品可（送料はお客様負担）
    }
store-returns-fixed = { $days ->
       *[other] { $days } 日以内の返品可（{ $price }）
    }
store-return-by-mail = 郵送
store-return-in-store = 店舗
store-return-at-kiosk = 宅配ロッカー
store-in-stores = { $count ->
       *[other] { $count } 店舗に在庫あり
    }
store-stores = 店舗在庫
store-pick-up = 店舗で受け取れます

## Other products

store-complete-the-look = コーディネート
store-cross-sell = 合わせやすいアイテム
store-look-alikes = こちらもおすすめ
store-social = みなさんの着こなし

## Reviews

store-reviews = レビュー
store-reviews-none = レビューはまだありません。最初のレビューをお寄せください。
store-review-count = { $count ->
       *[other] レビュー { $count } 件
    }
store-review-fit = サイズ感はいかがですか。
store-review-write = レビューを書く
store-review-rating = 評価
store-review-title = 見出し
store-review-body = レビュー
store-review-author = お名前
    .hint = レビューと一緒に表示されます。
store-review-send = 送信
store-review-moderation = すべてのレビューは、掲載前に拝読しています。
store-review-verified = 購入確認済み
store-review-sent = レビューをありがとうございます。
    .hint = 確認後、ここに表示されます。
store-review-refused = このままでは送信できません。
    .hint = 星を選び、十文字以上の本文とお名前を入力してください。
store-review-elsewhere = このフォームは当店のページから送信されていません。
    .hint = 商品ページを開き直して、そこからお書きください。

## Nothing there

store-missing = このページはありません。
    .hint = 移動したか、商品の販売が終了した可能性があります。検索すると近いものが見つかるかもしれません。

## 商品に足りないもの
## chosen at run time

missing-photos = { $count ->
        [0] 写真がまだありません。
       *[other] 写真は { $min } 枚のうち { $count } 枚です。
    }
    .hint = 写真を商品にドロップするか、フォトデスクで結び付けてください。
missing-unread = 「{ $text }」は取り込まれましたが、読み取れませんでした。
    .hint = 意図どおりの値を入力してください。
missing-composition = 組成がありません。
    .hint = 「95 cotton 5 elastane」のように入力してください。
missing-certificate = 「{ $claim }」の表示に、本日有効な認証がありません。
    .hint = 有効な認証を選ぶか、表示を外してください。
missing-rights = この画像の使用権は { $until } に終了しました。
    .hint = 画像を差し替えるか、使用権を更新して新しい終了日を入力してください。
missing-fit = フィットがありません。
    .hint = slim や relaxed などから選んでください。
missing-size-chart = サイズ表がありません。
    .hint = 一つ選ぶか、カテゴリに既定のサイズ表を設定してください。
missing-size-in-chart = サイズ { $size } はサイズ表 { $chart } にありません。
    .hint = サイズ表に追加するか、バリアントを修正してください。
missing-title = { WORD("language", $locale) }のタイトルがありません。
    .hint = この言語で書いてください。代替言語は数えません。
missing-description = { WORD("language", $locale) }の説明がありません。
    .hint = この言語で書いてください。代替言語は数えません。
missing-translation = { WORD("language", $locale) }の翻訳がありません。
    .hint = 隣の原文から翻訳してください。
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
missing-category-field = このカテゴリでは { $field } が必要です。
    .hint = 入力するか、カテゴリの条件を変更してください。

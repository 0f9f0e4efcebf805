## Why a product is not shown on a channel, or what is to be mended although it is
## confidence: low

publication-not-approved = 承認されていません。
    .hint = 承認すると、承認した内容が表示されます。
publication-archived = アーカイブされています。
    .hint = 再び表示するには、作業に戻して承認してください。
publication-not-selected = このチャネルはそのカテゴリーまたはブランドの商品を扱いません。
    .hint = チャネルの選択範囲か商品のカテゴリーを変更してください。
publication-no-price = チャネルの市場で価格のあるサイズがありません。
    .hint = チャネルの市場のいずれかの通貨で価格を追加してください。
publication-waits-for-drop = ドロップで { $at } に公開されます。
    .hint = 早く表示するには、ドロップの日時を変更してください。

## What a shopper’s question may not ask
## confidence: low

shop-market = このチャネルはそこでは販売していません。
    .hint = 市場は { $known } です。
shop-locale = このチャネルはこの言語に対応していません。
    .hint = 言語は { $known } です。
shop-facet = この名前で絞り込めるものはありません。
    .hint = 絞り込み項目は { $known } です。
shop-sort = そのような並び順はありません。
    .hint = 並び順は { $known } です。

## Why a feed would refuse it
## confidence: low

feed-code-too-long = 「{ $text }」はフィードが受け取る { $most } 文字より長いです。
    .hint = より短いコードか名前にしてください。
feed-no-brand = ブランドがありません。フィードには必要です。
    .hint = スタイルのブランドを入力してください。
feed-no-text = タイトルか説明がありません。
    .hint = チャネルの第一言語で両方を書いてください。
feed-no-department = 誰のためのものか示されていません。
    .hint = スタイルの部門を入力してください。フィードは性別と年齢を求めます。
feed-no-colour = フィードは「マルチカラー」ではなく、各色の名前を求めます。
    .hint = 「赤/青」のように、ブランド独自の色名を書いてください。
feed-no-picture = 画像がありません。
    .hint = 商品の写真を追加してください。
feed-picture-too-small = 最初の画像は { $size } ピクセルです。フィードは { $least } × { $least } 未満を受け取りません。
    .hint = より大きな画像に替えてください。1500 × 1500 以上が最適です。

## What is public no more
## confidence: low

media-withdrawn = この画像は以前表示されていましたが、今は表示されません。
    .hint = リンク元のページで現在の画像を確認してください。

## What the API may be asked
## confidence: low

publication-state = そのような状態はありません。
    .hint = 状態は { $known } です。

## Why a platform does not have a product
## confidence: low

delivery-refused = プラットフォームが受け付けません：{ $reason }
    .hint = 指摘された点を変更してください。商品が変わると自動で、または selvedge push で送り直されます。
delivery-stumbled = プラットフォームでエラーが起きました：{ $reason }
    .hint = 自動で再試行します。続く場合は、プラットフォームのログをご覧ください。
delivery-answer-too-long = プラットフォームの応答が長すぎます。
    .hint = 自動で再試行します。プラットフォーム側のサイズがここより大幅に多くないか確認してください。
delivery-no-title = 送信する言語のいずれにもタイトルがありません。
    .hint = そのいずれかでタイトルを書くか、チャネルのコネクターに言語を追加してください。
delivery-no-price = プラットフォームの基準通貨 { $currency } の価格が、どのサイズにもありません。
    .hint = { $currency } の価格と、それを使うチャネルの市場を追加してください。
delivery-ours = 内部でエラーが起きました。
    .hint = 原因はサーバーのログにあります。

## Why a channel’s platform is not spoken to
## confidence: low

connector-url = 通常のウェブアドレスではありません。
    .hint = https://shop.example/admin-api のように、ユーザー、パスワード、クエリなしで書いてください。
connector-no-language = 送信する言語が示されていません。
    .hint = こちらとプラットフォームの言語を少なくとも一組書いてください：{"{"}"ja": "ja"{"}"}
connector-language-twice = こちらの二つの言語が、プラットフォームの一つの言語に書き込まれます。
    .hint = どちらかを外してください。
connector-host-not-allowed = { $host } との通信は許可されていません。
    .hint = 許可する場合は、運用担当者が selvedge.toml の connector_hosts か SELVEDGE_CONNECTOR_HOSTS に追加します。
connector-no-credentials = 「{ $key }」としてログインする方法が設定されていません。
    .hint = 運用担当者が SELVEDGE_CONNECTOR_{ $variable }_USER と _PASSWORD、または selvedge.toml の [connectors.{ $key }] を設定します。
connector-sign-in = プラットフォームにログインできません：{ $reason }
    .hint = 運用設定のユーザーとパスワードを直してください。
connector-forbidden = プラットフォームが操作を許可しません：{ $reason }
    .hint = そのユーザーに、カタログと画像の閲覧と編集の権限を付けてください。
connector-schema = プラットフォームに必要な項目がありません：{ $reason }
    .hint = README にあるカスタムフィールドを追加し、プラットフォームを再起動してください。
connector-strange = 応答がプラットフォームのものではありません（HTTP { $status }）：{ $reason }
    .hint = チャネルのコネクターのアドレスを直してください。
connector-tax = 価格に税が含まれるかどうかが、プラットフォームとチャネルで異なります。
    .hint = チャネルの最初の市場か、プラットフォームで変更してください。
connector-redirected = プラットフォームが別のアドレスへ転送しています。
    .hint = そのアドレスをチャネルのコネクターに指定してください。転送には従いません。
connector-away = プラットフォームが応答しません：{ $reason }
    .hint = 自動で再試行します。間隔は徐々に延びますが、少なくとも一時間に一度は試します。
connector-none = チャネル { $channel } には送信先がありません。
    .hint = チャネルにコネクターを付けるか、別のチャネルを指定してください。
connector-busy = ほかの人がこのチャネルを送信中です。
    .hint = 終わるまで待って、もう一度お試しください。
connector-lost = ほかの人がこのチャネルの送信を引き継ぎました。
    .hint = 結果を見るには、もう一度お試しください。

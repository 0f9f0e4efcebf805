## Size charts
## confidence: low

size-twice = このサイズはサイズ表に二度あります。
    .hint = 一方を外すか、二つ目の寸法区分を付けてください。
size-chart-empty = サイズ表にサイズがありません。
    .hint = 小さいものから大きいものへ、着用の順にサイズを追加してください。
size-provenance-of-nothing = サイズ表に { $system } への換算がありません。
    .hint = 換算を追加するか、その出典を外してください。
size-chart-column-unread = { $column } 列からは何も取り込まれませんでした。
    .hint = その内容を手でサイズ表に追加してください。
size-table-without-system = 表 { $table } には { $system } の値がありません。
    .hint = 表の一覧で、その横に示されたシステムから選んでください。
second-size-unknown = サイズ表の二つ目の寸法区分にその値がありません。
    .hint = 「second_sizes」に追加するか、その寸法を外してください。
measurement-from-after-to = 寸法の開始値が終了値より大きくなっています。
    .hint = 二つの数値を入れ替えてください。

## What is odd about a chart, and may be meant so
## confidence: low

size-steps-back = { WORD("measurement", $measurement) }で { $size } が { $before } より小さくなっています。
    .hint = 数値か、サイズの順番を入れ替えてください。
size-age-back = { $size } は { $before } より年齢の低い子ども向けです。
    .hint = 年齢か、サイズの順番を入れ替えてください。
size-gap = { WORD("measurement", $measurement) }で { $before } と { $size } の間に、誰にも合わない隙間があります。
    .hint = 一方の終わりを他方の始まりに合わせてください。
size-overlap = { WORD("measurement", $measurement) }で { $before } と { $size } が半分を超えて重なっています。
    .hint = これでは購入者が選べません。間を空けるか、フィットが違うことを示してください。
size-measurement-unknown = { $code } という寸法はありません。
    .hint = bust や g_chest_width などの寸法コードを使ってください。
size-system-unknown = { $code } というサイズシステムはありません。
    .hint = DE、FR、INT、EU_SHOE などのシステムのコードを使ってください。
size-conversions-cross = { $size } は { $before } より大きいのに、{ $system } では小さくなっています。
    .hint = 二つの換算のどちらかを直してください。

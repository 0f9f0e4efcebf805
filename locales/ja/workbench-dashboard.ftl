## The dashboard: what waits, what failed, what is to come

dashboard-waiting = 自分宛て
dashboard-seen = 確認済み
dashboard-failed = 失敗
dashboard-refused = チャネルに拒否：{ $count } 件
dashboard-undelivered = 未配信：{ $count } 件
dashboard-rejected = 却下された行：{ $count } 件
dashboard-drops = 次のドロップ
dashboard-days = { $count ->
   *[other] { $count } 日後
}
dashboard-approved-of = { $total } 件中 { $count } 件承認済み
dashboard-burn-down = 承認待ちの推移：{ $name }
dashboard-over-time = 完成度の推移
dashboard-chart-begins = 日ごとのグラフは明日から始まります。
dashboard-as-table = 表で見る

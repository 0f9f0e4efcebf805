## The dashboard: what waits, what failed, what is to come

dashboard-waiting = 给我的
dashboard-seen = 已阅
dashboard-failed = 失败
dashboard-refused = { $count } 个被渠道拒绝
dashboard-undelivered = { $count } 个未送达
dashboard-rejected = { $count } 行被拒
dashboard-drops = 即将上新
dashboard-days = { $count ->
   *[other] { $count } 天后
}
dashboard-approved-of = 已批准 { $count } / { $total }
dashboard-burn-down = 等待批准（逐日）：{ $name }
dashboard-over-time = 完整度变化
dashboard-chart-begins = 每日图表从明天开始。
dashboard-as-table = 以表格显示

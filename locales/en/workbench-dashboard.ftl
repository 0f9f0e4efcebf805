## The dashboard: what waits, what failed, what is to come

dashboard-waiting = For me
dashboard-seen = Seen
dashboard-failed = Failed
dashboard-refused = { $count } refused by the channel
dashboard-undelivered = { $count } not delivered
dashboard-rejected = { $count } rows rejected
dashboard-drops = Next drops
dashboard-days = { $count ->
    [one] in one day
   *[other] in { $count } days
}
dashboard-approved-of = { $count } of { $total } approved
dashboard-burn-down = Waiting for approval, day by day: { $name }
dashboard-over-time = Completion over time
dashboard-chart-begins = The chart of the days begins tomorrow.
dashboard-as-table = As a table

## The dashboard: what waits, what failed, what is to come

dashboard-waiting = Voor mij
dashboard-seen = Gezien
dashboard-failed = Mislukt
dashboard-refused = { $count } geweigerd door het kanaal
dashboard-undelivered = { $count } niet bezorgd
dashboard-rejected = { $count } rijen geweigerd
dashboard-drops = Volgende drops
dashboard-days = { $count ->
    [one] over één dag
   *[other] over { $count } dagen
}
dashboard-approved-of = { $count } van { $total } goedgekeurd
dashboard-burn-down = Wacht op goedkeuring, dag voor dag: { $name }
dashboard-over-time = Volledigheid in de tijd
dashboard-chart-begins = De grafiek van de dagen begint morgen.
dashboard-as-table = Als tabel

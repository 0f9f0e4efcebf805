## The dashboard: what waits, what failed, what is to come

dashboard-waiting = För mig
dashboard-seen = Sett
dashboard-failed = Misslyckat
dashboard-refused = { $count } avvisade av kanalen
dashboard-undelivered = { $count } inte levererade
dashboard-rejected = { $count } rader avvisade
dashboard-drops = Nästa drop
dashboard-days = { $count ->
    [one] om en dag
   *[other] om { $count } dagar
}
dashboard-approved-of = { $count } av { $total } godkända
dashboard-burn-down = Väntar på godkännande, dag för dag: { $name }
dashboard-over-time = Fullständighet över tid
dashboard-chart-begins = Diagrammet över dagarna börjar i morgon.
dashboard-as-table = Som tabell

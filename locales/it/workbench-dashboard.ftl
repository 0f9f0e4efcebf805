## The dashboard: what waits, what failed, what is to come

dashboard-waiting = Per me
dashboard-seen = Visto
dashboard-failed = Non riusciti
dashboard-refused = { $count } rifiutati dal canale
dashboard-undelivered = { $count } non consegnati
dashboard-rejected = { $count } righe respinte
dashboard-drops = Prossimi drop
dashboard-days = { $count ->
    [one] tra un giorno
   *[other] tra { $count } giorni
}
dashboard-approved-of = { $count } di { $total } approvati
dashboard-burn-down = In attesa di approvazione, giorno per giorno: { $name }
dashboard-over-time = Completezza nel tempo
dashboard-chart-begins = Il grafico dei giorni comincia domani.
dashboard-as-table = Come tabella

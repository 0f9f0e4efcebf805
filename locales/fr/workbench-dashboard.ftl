## The dashboard: what waits, what failed, what is to come

dashboard-waiting = Pour moi
dashboard-seen = Vu
dashboard-failed = En échec
dashboard-refused = { $count } refusés par le canal
dashboard-undelivered = { $count } non livrés
dashboard-rejected = { $count } lignes rejetées
dashboard-drops = Prochains drops
dashboard-days = { $count ->
    [one] dans un jour
   *[other] dans { $count } jours
}
dashboard-approved-of = { $count } sur { $total } approuvés
dashboard-burn-down = En attente d’approbation, jour par jour : { $name }
dashboard-over-time = Complétude dans le temps
dashboard-chart-begins = Le graphique des jours commence demain.
dashboard-as-table = En tableau

## The dashboard: what waits, what failed, what is to come

dashboard-waiting = Para mí
dashboard-seen = Visto
dashboard-failed = Fallidos
dashboard-refused = { $count } rechazados por el canal
dashboard-undelivered = { $count } sin entregar
dashboard-rejected = { $count } filas rechazadas
dashboard-drops = Próximos drops
dashboard-days = { $count ->
    [one] en un día
   *[other] en { $count } días
}
dashboard-approved-of = { $count } de { $total } aprobados
dashboard-burn-down = A la espera de aprobación, día a día: { $name }
dashboard-over-time = Integridad en el tiempo
dashboard-chart-begins = El gráfico de los días empieza mañana.
dashboard-as-table = Como tabla

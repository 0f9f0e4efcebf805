## The dashboard: what waits, what failed, what is to come

dashboard-waiting = Para mim
dashboard-seen = Visto
dashboard-failed = Falhados
dashboard-refused = { $count } recusados pelo canal
dashboard-undelivered = { $count } não entregues
dashboard-rejected = { $count } linhas rejeitadas
dashboard-drops = Próximos drops
dashboard-days = { $count ->
    [one] daqui a um dia
   *[other] daqui a { $count } dias
}
dashboard-approved-of = { $count } de { $total } aprovados
dashboard-burn-down = À espera de aprovação, dia a dia: { $name }
dashboard-over-time = Completude ao longo do tempo
dashboard-chart-begins = O gráfico dos dias começa amanhã.
dashboard-as-table = Em tabela

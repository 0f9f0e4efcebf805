## The dashboard: what waits, what failed, what is to come

dashboard-waiting = Dla mnie
dashboard-seen = Widziane
dashboard-failed = Nieudane
dashboard-refused = odrzucone przez kanał: { $count }
dashboard-undelivered = niedostarczone: { $count }
dashboard-rejected = odrzucone wiersze: { $count }
dashboard-drops = Najbliższe dropy
dashboard-days = { $count ->
    [one] za jeden dzień
    [few] za { $count } dni
    [many] za { $count } dni
   *[other] za { $count } dnia
}
dashboard-approved-of = zatwierdzono { $count } z { $total }
dashboard-burn-down = Czeka na zatwierdzenie, dzień po dniu: { $name }
dashboard-over-time = Kompletność w czasie
dashboard-chart-begins = Wykres dni zaczyna się jutro.
dashboard-as-table = Jako tabela

## The dashboard: what waits, what failed, what is to come

dashboard-waiting = Für mich
dashboard-seen = Gesehen
dashboard-failed = Fehlgeschlagen
dashboard-refused = { $count } vom Kanal abgelehnt
dashboard-undelivered = { $count } nicht zugestellt
dashboard-rejected = { $count } Zeilen zurückgewiesen
dashboard-drops = Nächste Drops
dashboard-days = { $count ->
    [one] in einem Tag
   *[other] in { $count } Tagen
}
dashboard-approved-of = { $count } von { $total } freigegeben
dashboard-burn-down = Noch nicht freigegeben, Tag für Tag: { $name }
dashboard-over-time = Vollständigkeit im Zeitverlauf
dashboard-chart-begins = Das Diagramm der Tage beginnt morgen.
dashboard-as-table = Als Tabelle

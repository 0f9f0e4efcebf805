folder-held = Ein Server hält den Ordner { $folder }.
    .hint = Beenden Sie ihn zuerst, oder nennen Sie mit --data einen anderen.
listen-refused = Auf { $address } kann nicht gelauscht werden: { $reason }
    .hint = Wählen Sie mit --listen eine andere Adresse, oder beenden Sie das Programm, das sie hat.
export-format-unknown = Dieses Format gibt es nicht.
    .hint = Datensätze: csv, xlsx, ndjson. Feeds: { $feeds }.
export-needs-file = Eine Arbeitsmappe kann nicht auf die Standardausgabe geschrieben werden.
    .hint = Nennen Sie eine Datei: --output records.xlsx

## chosen at run time
## The box at the top, and the keys

find-in-review = Was auf Freigabe wartet
find-changed = Was seit der Freigabe geändert wurde
find-keys = Tasten
keys-find = Alles finden oder etwas tun
keys-walk = Durch eine Liste gehen
keys-open = Markiertes öffnen
keys-edit = Zum ersten Feld
keys-approve = Zur Freigabe
keys-save = Speichern
keys-help = Diese Liste

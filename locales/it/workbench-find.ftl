## chosen at run time
## The box at the top, and the keys

find-in-review = In attesa di approvazione
find-changed = Modificati dopo l’approvazione
find-keys = Tasti
keys-find = Trovare tutto, o fare qualcosa
keys-walk = Scorrere un elenco
keys-open = Aprire l’elemento marcato
keys-edit = Al primo campo
keys-approve = All’approvazione
keys-save = Salvare
keys-help = Questo elenco

## chosen at run time
## The box at the top, and the keys

find-in-review = O que espera aprovação
find-changed = O que mudou desde a aprovação
find-keys = Teclas
keys-find = Encontrar tudo, ou fazer algo
keys-walk = Percorrer uma lista
keys-open = Abrir o marcado
keys-edit = Ao primeiro campo
keys-approve = À aprovação
keys-save = Guardar
keys-help = Esta lista

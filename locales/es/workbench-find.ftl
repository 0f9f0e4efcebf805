## chosen at run time
## The box at the top, and the keys

find-in-review = Lo que espera aprobación
find-changed = Lo que cambió tras la aprobación
find-keys = Teclas
keys-find = Encontrar todo, o hacer algo
keys-walk = Recorrer una lista
keys-open = Abrir lo marcado
keys-edit = Al primer campo
keys-approve = A la aprobación
keys-save = Guardar
keys-help = Esta lista

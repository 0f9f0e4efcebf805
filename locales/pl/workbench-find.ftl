## chosen at run time
## The box at the top, and the keys

find-in-review = Co czeka na zatwierdzenie
find-changed = Co zmieniono po zatwierdzeniu
find-keys = Klawisze
keys-find = Znajdź wszystko albo coś zrób
keys-walk = Przechodzenie po liście
keys-open = Otwórz zaznaczone
keys-edit = Do pierwszego pola
keys-approve = Do zatwierdzenia
keys-save = Zapisz
keys-help = Ta lista

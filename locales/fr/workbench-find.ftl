## chosen at run time
## The box at the top, and the keys

find-in-review = Ce qui attend une approbation
find-changed = Ce qui a changé depuis l’approbation
find-keys = Touches
keys-find = Tout trouver, ou faire quelque chose
keys-walk = Parcourir une liste
keys-open = Ouvrir l’élément marqué
keys-edit = Au premier champ
keys-approve = À l’approbation
keys-save = Enregistrer
keys-help = Cette liste

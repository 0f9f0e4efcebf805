## chosen at run time
## The box at the top, and the keys

find-in-review = Wat op goedkeuring wacht
find-changed = Wat sinds de goedkeuring is gewijzigd
find-keys = Toetsen
keys-find = Alles vinden, of iets doen
keys-walk = Door een lijst lopen
keys-open = Het gemarkeerde openen
keys-edit = Naar het eerste veld
keys-approve = Naar de goedkeuring
keys-save = Opslaan
keys-help = Deze lijst

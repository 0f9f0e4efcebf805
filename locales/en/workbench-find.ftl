## chosen at run time
## The box at the top, and the keys

find-in-review = What waits for approval
find-changed = What changed since its approval
find-keys = Keys
keys-find = Find anything, or do something
keys-walk = Walk through a list
keys-open = Open what is marked
keys-edit = To the first field
keys-approve = To the approval
keys-save = Save
keys-help = This list

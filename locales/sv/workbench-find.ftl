## chosen at run time
## The box at the top, and the keys

find-in-review = Det som väntar på godkännande
find-changed = Det som ändrats sedan godkännandet
find-keys = Tangenter
keys-find = Hitta allt, eller gör något
keys-walk = Gå genom en lista
keys-open = Öppna det markerade
keys-edit = Till första fältet
keys-approve = Till godkännandet
keys-save = Spara
keys-help = Den här listan

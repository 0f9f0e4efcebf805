## Where Switzerland writes it differently: ss for ß

import-row-open-quote = In dieser Zeile beginnt ein Anführungszeichen, das nicht am Ende der Zelle geschlossen wird.
    .hint = Schliesse es, oder verdopple es, wenn es zum Text gehört; vielleicht ist die Datei auch abgeschnitten.
import-no-code = Der Datensatz sagt nicht, wie er heisst: { $field } ist leer.
    .hint = Fülle die Spalte, damit der Datensatz wiedergefunden wird.
import-axis-as-size = Die Option „{ $axis }“ ist weder Farbe noch Grösse.
    .hint = Sie steht in der Grösse; mache ein Attribut daraus, wenn sie keine ist.

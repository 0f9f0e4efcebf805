## Where Switzerland writes it differently: ss for ß

import-row-open-quote = In dieser Zeile beginnt ein Anführungszeichen, das nicht am Ende der Zelle geschlossen wird.
    .hint = Es schliessen, oder verdoppeln, wenn es zum Text gehört; vielleicht ist die Datei auch abgeschnitten.
import-no-code = Der Datensatz sagt nicht, wie er heisst: { $field } ist leer.
    .hint = Die Spalte füllen, damit der Datensatz wiedergefunden wird.
import-axis-as-size = Die Option „{ $axis }“ ist weder Farbe noch Grösse.
    .hint = Sie steht in der Grösse; ein Attribut daraus machen, wenn sie keine ist.

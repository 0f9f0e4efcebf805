## Where Switzerland writes it differently: ss for ß

file-hash-unreadable = Das ist kein Name einer Datei.
    .hint = Eine Datei heisst nach ihrem BLAKE3-Hash: 64 Zeichen aus 0–9 und a–f.
file-too-large = Die Datei ist grösser als { $limit } MB.
    .hint = Kleiner exportieren oder ein Format wählen, das besser komprimiert.

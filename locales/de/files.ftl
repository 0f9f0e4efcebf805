# Dateien, ihre Namen und ihr Aufbewahrungsort.
file-hash-unreadable = Das ist kein Name einer Datei.
    .hint = Eine Datei heißt nach ihrem BLAKE3-Hash: 64 Zeichen aus 0–9 und a–f.
file-too-large = Die Datei ist größer als { $limit } MB.
    .hint = Kleiner exportieren oder ein Format wählen, das besser komprimiert.
files-address-unreadable = Hier können keine Dateien aufbewahrt werden.
    .hint = Möglich sind file:///ordner, s3://bucket/ordner, gs://bucket/ordner und az://container/ordner.
files-built-without-cloud = Dieses Programm wurde ohne Unterstützung für { $scheme }-Adressen gebaut.
    .hint = Eine file:-Adresse verwenden oder das Programm mit dem Feature „{ $feature }“ bauen.

# Files, their names and where they are kept.
file-hash-unreadable = This is not the name of a file.
    .hint = A file’s name is its BLAKE3 hash: 64 digits of 0–9 and a–f.
file-too-large = The file is larger than { $limit } MB.
    .hint = Export it smaller, or in a format that compresses better.
files-address-unreadable = This is not a place where files can be kept.
    .hint = Use file:///folder, s3://bucket/folder, gs://bucket/folder or az://container/folder.
files-built-without-cloud = This program was built without support for { $scheme } addresses.
    .hint = Use a file: address, or build the program with the feature “{ $feature }”.

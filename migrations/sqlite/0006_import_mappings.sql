-- What the columns of a flat file mean, by its header: the next file with the same header is read the same way.
CREATE TABLE import_mappings (
    header TEXT PRIMARY KEY,
    mapping TEXT NOT NULL,
    source TEXT NOT NULL,
    kept_at TEXT NOT NULL
) WITHOUT ROWID, STRICT;

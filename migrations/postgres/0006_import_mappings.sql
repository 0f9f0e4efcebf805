-- What the columns of a flat file mean, by its header: the next file with the same header is read the same way.
CREATE TABLE import_mappings (
    header TEXT COLLATE "C" PRIMARY KEY,
    mapping JSONB NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    kept_at TIMESTAMPTZ NOT NULL
);

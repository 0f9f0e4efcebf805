-- Imports: what each run did, and what the sources said last, so that a later run leaves people's edits alone.

CREATE TABLE imports (
    id BLOB PRIMARY KEY,
    source TEXT NOT NULL,
    actor TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    report TEXT NOT NULL
) STRICT;
CREATE INDEX imports_started ON imports (started_at);

-- For each record a list of marks: six letters of a field's hash, eight of its value's.
CREATE TABLE import_values (
    kind TEXT NOT NULL,
    code_folded TEXT NOT NULL,
    marks TEXT NOT NULL,
    PRIMARY KEY (kind, code_folded)
) WITHOUT ROWID, STRICT;

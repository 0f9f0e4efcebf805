-- What the importer remembered of a record before a run said something else: a run that is taken back leaves it so again.
CREATE TABLE import_marks (
    import_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    code_folded TEXT NOT NULL,
    marks TEXT NOT NULL,
    PRIMARY KEY (import_id, kind, code_folded)
) WITHOUT ROWID, STRICT;
CREATE INDEX import_marks_record ON import_marks (kind, code_folded);

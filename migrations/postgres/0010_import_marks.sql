-- What the importer remembered of a record before a run said something else: a run that is taken back leaves it so again.
CREATE TABLE import_marks (
    import_id UUID NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL,
    marks TEXT NOT NULL,
    PRIMARY KEY (import_id, kind, code_folded)
);
CREATE INDEX import_marks_record ON import_marks (kind, code_folded);

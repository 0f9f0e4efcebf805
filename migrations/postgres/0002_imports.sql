-- Imports: what each run did, and what the sources said last, so that a later run leaves people's edits alone.

CREATE TABLE imports (
    id UUID PRIMARY KEY,
    source TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    started_at TIMESTAMPTZ NOT NULL,
    finished_at TIMESTAMPTZ,
    report JSONB NOT NULL
);
CREATE INDEX imports_started ON imports (started_at);

-- For each record a list of marks: six letters of a field's hash, eight of its value's.
CREATE TABLE import_values (
    kind TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL,
    marks TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, code_folded)
);

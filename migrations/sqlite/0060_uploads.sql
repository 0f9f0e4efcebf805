-- Files that came in through the workbench and wait for a decision: how they are to be read, what they would do, what they did.
CREATE TABLE uploads (
    id BLOB PRIMARY KEY,
    title TEXT NOT NULL,
    files TEXT NOT NULL,
    mark TEXT NOT NULL,
    place TEXT NOT NULL,
    choices TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    trial_id BLOB,
    run_id BLOB
) STRICT;
CREATE INDEX uploads_mark ON uploads (mark);
CREATE INDEX uploads_trial ON uploads (trial_id);
CREATE INDEX uploads_run ON uploads (run_id);

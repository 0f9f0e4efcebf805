-- Files that came in through the workbench and wait for a decision: how they are to be read, what they would do, what they did.
CREATE TABLE uploads (
    id UUID PRIMARY KEY,
    title TEXT NOT NULL,
    files JSONB NOT NULL,
    mark TEXT NOT NULL,
    place TEXT NOT NULL,
    choices JSONB NOT NULL,
    made_by TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    trial_id UUID,
    run_id UUID
);
CREATE INDEX uploads_mark ON uploads (mark);
CREATE INDEX uploads_trial ON uploads (trial_id);
CREATE INDEX uploads_run ON uploads (run_id);

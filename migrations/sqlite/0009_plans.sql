-- Plans: what shall be changed, what was, and how to take it back.
CREATE TABLE plans (
    id BLOB PRIMARY KEY,
    source TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    from_seq INTEGER NOT NULL,
    to_seq INTEGER,
    decided_by TEXT,
    applied_by TEXT,
    applied_at TEXT,
    undoes BLOB,
    counts TEXT NOT NULL,
    CONSTRAINT plan_state CHECK (state IN ('open', 'approved', 'applying', 'applied', 'undone', 'dropped'))
) STRICT;

CREATE TABLE plan_lines (
    plan_id BLOB NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    action TEXT NOT NULL,
    vals TEXT NOT NULL,
    reason TEXT,
    outcome TEXT,
    moved TEXT NOT NULL,
    PRIMARY KEY (plan_id, position)
) STRICT;
CREATE INDEX plan_lines_action ON plan_lines (plan_id, action, position);

-- Work that outlives a request.
CREATE TABLE jobs (
    id BLOB PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    input TEXT NOT NULL,
    progress TEXT NOT NULL,
    worker TEXT,
    place TEXT,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    heard_at TEXT,
    deadline TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    is_cancelled INTEGER NOT NULL,
    reason TEXT,
    result TEXT,
    CONSTRAINT job_state CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled'))
) STRICT;
CREATE INDEX jobs_open ON jobs (state, id) WHERE ended_at IS NULL;

-- What was answered to calls with a key, for a day: the same call is done once.
CREATE TABLE answers (
    place TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    at TEXT NOT NULL,
    status INTEGER,
    headers TEXT NOT NULL,
    body TEXT
) STRICT;
CREATE INDEX answers_at ON answers (at);

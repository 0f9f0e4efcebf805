-- Plans: what shall be changed, what was, and how to take it back.
CREATE TABLE plans (
    id UUID PRIMARY KEY,
    source TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    from_seq BIGINT NOT NULL,
    to_seq BIGINT,
    decided_by TEXT,
    applied_by TEXT,
    applied_at TIMESTAMPTZ,
    undoes UUID,
    counts JSONB NOT NULL,
    CONSTRAINT plan_state CHECK (state IN ('open', 'approved', 'applying', 'applied', 'undone', 'dropped'))
);

CREATE TABLE plan_lines (
    plan_id UUID NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    action TEXT NOT NULL,
    vals JSONB NOT NULL,
    reason JSONB,
    outcome TEXT,
    moved JSONB NOT NULL,
    PRIMARY KEY (plan_id, position)
);
CREATE INDEX plan_lines_action ON plan_lines (plan_id, action, position);

-- Work that outlives a request.
CREATE TABLE jobs (
    id UUID PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    input JSONB NOT NULL,
    progress JSONB NOT NULL,
    worker TEXT,
    place TEXT,
    made_by TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    started_at TIMESTAMPTZ,
    ended_at TIMESTAMPTZ,
    heard_at TIMESTAMPTZ,
    deadline TIMESTAMPTZ NOT NULL,
    attempts BIGINT NOT NULL,
    is_cancelled BOOLEAN NOT NULL,
    reason JSONB,
    result JSONB,
    CONSTRAINT job_state CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled'))
);
CREATE INDEX jobs_open ON jobs (state, id) WHERE ended_at IS NULL;

-- What was answered to calls with a key, for a day: the same call is done once.
CREATE TABLE answers (
    place TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    status BIGINT,
    headers JSONB NOT NULL,
    body TEXT
);
CREATE INDEX answers_at ON answers (at);

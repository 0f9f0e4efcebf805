-- Views of the list of products: what somebody asks, and how they look at it. One without a name is how they look at the
-- list itself.
CREATE TABLE views (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    owner BLOB NOT NULL,
    is_shared INTEGER NOT NULL,
    asks TEXT NOT NULL,
    position INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX views_owner ON views (owner);
CREATE UNIQUE INDEX views_unnamed ON views (owner) WHERE name = '';

-- The jobs that made a plan or carried it out.
CREATE TABLE plan_runs (
    plan_id BLOB NOT NULL,
    job_id BLOB NOT NULL,
    PRIMARY KEY (plan_id, job_id)
) STRICT;

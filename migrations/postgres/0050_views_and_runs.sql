-- Views of the list of products: what somebody asks, and how they look at it. One without a name is how they look at the
-- list itself.
CREATE TABLE views (
    id UUID PRIMARY KEY,
    name TEXT NOT NULL,
    owner UUID NOT NULL,
    is_shared BOOLEAN NOT NULL,
    asks JSONB NOT NULL,
    position BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX views_owner ON views (owner);
CREATE UNIQUE INDEX views_unnamed ON views (owner) WHERE name = '';

-- The jobs that made a plan or carried it out.
CREATE TABLE plan_runs (
    plan_id UUID NOT NULL,
    job_id UUID NOT NULL,
    PRIMARY KEY (plan_id, job_id)
);

-- What people say about records to each other, and what they ask each other to do.
CREATE TABLE comments (
    id UUID PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id UUID NOT NULL,
    author TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at TIMESTAMPTZ NOT NULL,
    settled_at TIMESTAMPTZ,
    settled_by TEXT
);
CREATE INDEX comments_record ON comments (kind, record_id, id);

CREATE TABLE mentions (
    comment_id UUID NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    user_id UUID NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    seen_at TIMESTAMPTZ,
    PRIMARY KEY (comment_id, user_id)
);
CREATE INDEX mentions_user ON mentions (user_id, seen_at);

CREATE TABLE tasks (
    id UUID PRIMARY KEY,
    kind TEXT,
    record_id UUID,
    title TEXT NOT NULL,
    assignee_id UUID REFERENCES users (id) ON DELETE SET NULL,
    due_on TEXT,
    made_by TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    done_by TEXT,
    done_at TIMESTAMPTZ
);
CREATE INDEX tasks_record ON tasks (kind, record_id);
CREATE INDEX tasks_assignee ON tasks (assignee_id, done_at, due_on);

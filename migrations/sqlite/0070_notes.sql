-- What people say about records to each other, and what they ask each other to do.
CREATE TABLE comments (
    id BLOB PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id BLOB NOT NULL,
    author TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT
) STRICT;
CREATE INDEX comments_record ON comments (kind, record_id, id);

CREATE TABLE mentions (
    comment_id BLOB NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    user_id BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    seen_at TEXT,
    PRIMARY KEY (comment_id, user_id)
) STRICT;
CREATE INDEX mentions_user ON mentions (user_id, seen_at);

CREATE TABLE tasks (
    id BLOB PRIMARY KEY,
    kind TEXT,
    record_id BLOB,
    title TEXT NOT NULL,
    assignee_id BLOB REFERENCES users (id) ON DELETE SET NULL,
    due_on TEXT,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    done_by TEXT,
    done_at TEXT
) STRICT;
CREATE INDEX tasks_record ON tasks (kind, record_id);
CREATE INDEX tasks_assignee ON tasks (assignee_id, done_at, due_on);

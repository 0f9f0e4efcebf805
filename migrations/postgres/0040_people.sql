-- Who signs in, and how: second factors, links that work once, pauses after failures, and those whom a provider knows.
ALTER TABLE sessions ADD COLUMN address TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN way TEXT COLLATE "C" NOT NULL DEFAULT 'password';
CREATE INDEX sessions_user ON sessions (user_id);

CREATE TABLE second_factors (
    user_id UUID PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    sealed TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    confirmed_at TIMESTAMPTZ,
    last_step BIGINT NOT NULL
);

CREATE TABLE recovery_codes (
    code_hash TEXT COLLATE "C" PRIMARY KEY,
    user_id UUID NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    used_at TIMESTAMPTZ
);
CREATE INDEX recovery_codes_user ON recovery_codes (user_id);

CREATE TABLE entry_links (
    secret_hash TEXT COLLATE "C" PRIMARY KEY,
    user_id UUID NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE,
    purpose TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);

-- Of whom attempts fail is kept as a hash: it need not be anybody who is here.
CREATE TABLE pauses (
    key_hash TEXT COLLATE "C" PRIMARY KEY,
    failures BIGINT NOT NULL,
    failed_at TIMESTAMPTZ NOT NULL,
    paused_until TIMESTAMPTZ NOT NULL
);
CREATE INDEX pauses_failed_at ON pauses (failed_at);

CREATE TABLE outside_identities (
    issuer TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    user_id UUID NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX outside_identities_user ON outside_identities (user_id);

CREATE INDEX audit_actor ON audit (actor, seq);
CREATE INDEX audit_subject ON audit (subject, seq);
CREATE INDEX audit_action ON audit (action, seq);

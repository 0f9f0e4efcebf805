-- What law and channels ask of products in their markets, as packs of rules.
CREATE TABLE rule_packs (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);

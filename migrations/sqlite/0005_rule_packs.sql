-- What law and channels ask of products in their markets, as packs of rules.
CREATE TABLE rule_packs (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

-- Categories, attributes and values as others have laid them down, so that ours can be mapped to them.
CREATE TABLE outside_taxonomies (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    version TEXT NOT NULL,
    revision INTEGER NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE outside_terms (
    taxonomy TEXT NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    parent TEXT,
    place TEXT NOT NULL,
    found_by TEXT NOT NULL,
    doc TEXT NOT NULL,
    PRIMARY KEY (taxonomy, kind, code),
    CONSTRAINT outside_term_kind CHECK (kind IN ('category', 'attribute', 'value'))
) STRICT;
CREATE INDEX outside_terms_place ON outside_terms (taxonomy, kind, place);
CREATE INDEX outside_terms_parent ON outside_terms (taxonomy, kind, parent, place);

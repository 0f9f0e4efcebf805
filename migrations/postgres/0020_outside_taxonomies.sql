-- Categories, attributes and values as others have laid them down, so that ours can be mapped to them.
CREATE TABLE outside_taxonomies (
    id UUID PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL UNIQUE,
    version TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE outside_terms (
    taxonomy TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    parent TEXT COLLATE "C",
    place TEXT COLLATE "C" NOT NULL,
    found_by TEXT COLLATE "C" NOT NULL,
    doc JSONB NOT NULL,
    PRIMARY KEY (taxonomy, kind, code),
    CONSTRAINT outside_term_kind CHECK (kind IN ('category', 'attribute', 'value'))
);
CREATE INDEX outside_terms_place ON outside_terms (taxonomy, kind, place);
CREATE INDEX outside_terms_parent ON outside_terms (taxonomy, kind, parent, place);

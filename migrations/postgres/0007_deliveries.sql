-- A channel that pushes: to which place, who is at it now (a lease), and until when it rests after the place did not answer.
CREATE TABLE connections (
    channel_id UUID PRIMARY KEY REFERENCES channels (id) ON DELETE CASCADE,
    place TEXT COLLATE "C" NOT NULL,
    holder UUID,
    held_until TIMESTAMPTZ,
    tries BIGINT NOT NULL,
    next_try_at TIMESTAMPTZ,
    reason JSONB
);

-- What a platform was sent of each product. It outlives the product, which has to be withdrawn there.
CREATE TABLE deliveries (
    channel_id UUID NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    product_id UUID NOT NULL,
    -- By which code the platform knows it.
    code TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    -- The entry of the log that reached it last, and up to which it was looked at.
    asked BIGINT NOT NULL,
    answered BIGINT NOT NULL,
    -- Of what was sent.
    hash TEXT COLLATE "C",
    remote_id TEXT COLLATE "C",
    tries BIGINT NOT NULL,
    next_try_at TIMESTAMPTZ,
    reason JSONB,
    changed_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (channel_id, product_id),
    CONSTRAINT delivery_state CHECK (state IN ('waiting', 'delivered', 'withdrawn', 'failed'))
);
CREATE INDEX deliveries_due ON deliveries (channel_id, product_id) WHERE asked > answered;

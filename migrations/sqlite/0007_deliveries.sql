-- A channel that pushes: to which place, who is at it now (a lease), and until when it rests after the place did not answer.
CREATE TABLE connections (
    channel_id BLOB PRIMARY KEY REFERENCES channels (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    holder BLOB,
    held_until TEXT,
    tries INTEGER NOT NULL,
    next_try_at TEXT,
    reason TEXT
) STRICT;

-- What a platform was sent of each product. It outlives the product, which has to be withdrawn there.
CREATE TABLE deliveries (
    channel_id BLOB NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    product_id BLOB NOT NULL,
    -- By which code the platform knows it.
    code TEXT NOT NULL,
    state TEXT NOT NULL,
    -- The entry of the log that reached it last, and up to which it was looked at.
    asked INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    -- Of what was sent.
    hash TEXT,
    remote_id TEXT,
    tries INTEGER NOT NULL,
    next_try_at TEXT,
    reason TEXT,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (channel_id, product_id),
    CONSTRAINT delivery_state CHECK (state IN ('waiting', 'delivered', 'withdrawn', 'failed'))
) STRICT;
CREATE INDEX deliveries_due ON deliveries (channel_id, product_id) WHERE asked > answered;

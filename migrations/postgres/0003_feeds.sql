-- Which files a channel shows, and which it showed once: an address that was public is gone, not unknown.
CREATE TABLE shown_assets (
    channel_id UUID NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    hash TEXT COLLATE "C" NOT NULL,
    is_live BOOLEAN NOT NULL,
    PRIMARY KEY (channel_id, product_id, hash)
);
CREATE INDEX shown_assets_hash ON shown_assets (hash, is_live);

-- A feed that someone has asked for: from then on it follows the log. Its seq counts the times it changed.
CREATE TABLE feeds (
    id UUID PRIMARY KEY,
    channel_id UUID NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    format TEXT COLLATE "C" NOT NULL,
    market TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    is_built BOOLEAN NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    UNIQUE (channel_id, format, market, locale)
);

-- What a feed says about one product, and at which of the feed's changes it began to.
CREATE TABLE feed_fragments (
    feed_id UUID NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    pack BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    item_count BIGINT NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    skus JSONB NOT NULL,
    gone JSONB NOT NULL,
    PRIMARY KEY (feed_id, product_id)
);
CREATE INDEX feed_fragments_pack ON feed_fragments (feed_id, pack);
CREATE INDEX feed_fragments_seq ON feed_fragments (feed_id, seq);

-- Fragments by the hundred, ready to be sent; empty where they have to be put together again.
CREATE TABLE feed_packs (
    feed_id UUID NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    pack BIGINT NOT NULL,
    item_count BIGINT NOT NULL,
    plain BYTEA,
    packed BYTEA,
    PRIMARY KEY (feed_id, pack)
);

-- The tick looks for what begins or ends.
CREATE INDEX prices_sale_from ON prices (sale_from) WHERE sale_from IS NOT NULL;
CREATE INDEX prices_sale_until ON prices (sale_until) WHERE sale_until IS NOT NULL;

-- Which files a channel shows, and which it showed once: an address that was public is gone, not unknown.
CREATE TABLE shown_assets (
    channel_id BLOB NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    is_live INTEGER NOT NULL,
    PRIMARY KEY (channel_id, product_id, hash)
) STRICT;
CREATE INDEX shown_assets_hash ON shown_assets (hash, is_live);

-- A feed that someone has asked for: from then on it follows the log. Its seq counts the times it changed.
CREATE TABLE feeds (
    id BLOB PRIMARY KEY,
    channel_id BLOB NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    format TEXT NOT NULL,
    market TEXT NOT NULL,
    locale TEXT NOT NULL,
    seq INTEGER NOT NULL,
    is_built INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (channel_id, format, market, locale)
) STRICT;

-- What a feed says about one product, and at which of the feed's changes it began to.
CREATE TABLE feed_fragments (
    feed_id BLOB NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    pack INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    item_count INTEGER NOT NULL,
    body TEXT NOT NULL,
    skus TEXT NOT NULL,
    gone TEXT NOT NULL,
    PRIMARY KEY (feed_id, product_id)
) STRICT;
CREATE INDEX feed_fragments_pack ON feed_fragments (feed_id, pack);
CREATE INDEX feed_fragments_seq ON feed_fragments (feed_id, seq);

-- Fragments by the hundred, ready to be sent; empty where they have to be put together again.
CREATE TABLE feed_packs (
    feed_id BLOB NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    pack INTEGER NOT NULL,
    item_count INTEGER NOT NULL,
    plain BLOB,
    packed BLOB,
    PRIMARY KEY (feed_id, pack)
) STRICT;

-- The tick looks for what begins or ends.
CREATE INDEX prices_sale_from ON prices (sale_from) WHERE sale_from IS NOT NULL;
CREATE INDEX prices_sale_until ON prices (sale_until) WHERE sale_until IS NOT NULL;

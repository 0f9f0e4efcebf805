-- The house: every table of the record, its log and its people.
-- Ids are UUIDv7 made by the program; documents are JSON read and written as a whole; what must be unique, linked or
-- bounded is a column that the database guards.

-- The change log: one entry for each record that a transaction wrote, in the order of their commits.
CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id BLOB NOT NULL,
    code TEXT NOT NULL,
    revision INTEGER NOT NULL,
    verb TEXT NOT NULL,
    fields TEXT NOT NULL,
    actor TEXT NOT NULL,
    cause TEXT NOT NULL
) STRICT;
CREATE INDEX changes_record ON changes (kind, record_id, seq);

-- Every revision of every record, as it was.
CREATE TABLE revisions (
    kind TEXT NOT NULL,
    record_id BLOB NOT NULL,
    revision INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    doc TEXT NOT NULL,
    PRIMARY KEY (kind, record_id, revision)
) STRICT;

-- How far each reader of the log has come.
CREATE TABLE cursors (
    name TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    at TEXT NOT NULL
) STRICT;

-- Old codes of renamed records: their addresses go on working.
CREATE TABLE redirects (
    kind TEXT NOT NULL,
    code_folded TEXT NOT NULL,
    record_id BLOB NOT NULL,
    PRIMARY KEY (kind, code_folded)
) STRICT;

-- Parties and places.
CREATE TABLE brands (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE parties (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE locations (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE certificates (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
-- What many products share.
CREATE TABLE collections (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE drops (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE attributes (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE size_charts (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE return_policies (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE shipping_profiles (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE channels (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

-- The taxonomy: a tree of any depth, without cycles.
CREATE TABLE categories (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    parent_id BLOB REFERENCES categories (id),
    position INTEGER NOT NULL DEFAULT 0,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CONSTRAINT category_not_its_own_parent CHECK (parent_id <> id)
) STRICT;
CREATE INDEX categories_parent ON categories (parent_id, position);
CREATE TRIGGER categories_no_cycle BEFORE UPDATE OF parent_id ON categories
WHEN NEW.parent_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'categories_no_cycle')
     WHERE NEW.id IN (WITH RECURSIVE up (id) AS (
               SELECT NEW.parent_id
               UNION SELECT c.parent_id FROM categories c JOIN up ON c.id = up.id WHERE c.parent_id IS NOT NULL)
           SELECT id FROM up);
END;

-- The address of a category below its parent, one per locale.
CREATE TABLE category_slugs (
    category_id BLOB NOT NULL REFERENCES categories (id) ON DELETE CASCADE,
    parent_id BLOB REFERENCES categories (id) ON DELETE CASCADE,
    locale TEXT NOT NULL,
    slug TEXT NOT NULL,
    PRIMARY KEY (category_id, locale)
) STRICT;
CREATE UNIQUE INDEX category_slugs_parent_id_locale_slug_key ON category_slugs (parent_id, locale, slug) WHERE parent_id IS NOT NULL;
CREATE UNIQUE INDEX category_slugs_locale_slug_key ON category_slugs (locale, slug) WHERE parent_id IS NULL;

-- Originals, stored once by content.
CREATE TABLE assets (
    id BLOB PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    byte_size INTEGER NOT NULL,
    width INTEGER,
    height INTEGER,
    thumbhash TEXT,
    file_name TEXT NOT NULL,
    source_key TEXT NOT NULL,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CONSTRAINT asset_hash_is_blake3 CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX assets_source ON assets (source_key);

-- What the designer made.
CREATE TABLE styles (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    brand_id BLOB REFERENCES brands (id),
    category_id BLOB REFERENCES categories (id),
    collection_id BLOB REFERENCES collections (id),
    size_chart_id BLOB REFERENCES size_charts (id),
    return_policy_id BLOB REFERENCES return_policies (id),
    shipping_profile_id BLOB REFERENCES shipping_profiles (id),
    manufacturer_id BLOB REFERENCES parties (id),
    responsible_person_id BLOB REFERENCES parties (id),
    department TEXT,
    season TEXT,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX styles_brand ON styles (brand_id);
CREATE INDEX styles_category ON styles (category_id);
CREATE INDEX styles_size_chart ON styles (size_chart_id);
CREATE INDEX styles_return_policy ON styles (return_policy_id);
CREATE INDEX styles_shipping_profile ON styles (shipping_profile_id);

-- What was approved: the product's own and its style's content, as codes; addressed by its own content.
CREATE TABLE snapshots (
    hash TEXT PRIMARY KEY,
    doc TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- One colourway of a style.
CREATE TABLE products (
    id BLOB PRIMARY KEY,
    style_id BLOB NOT NULL REFERENCES styles (id),
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    category_id BLOB REFERENCES categories (id),
    size_chart_id BLOB REFERENCES size_charts (id),
    return_policy_id BLOB REFERENCES return_policies (id),
    shipping_profile_id BLOB REFERENCES shipping_profiles (id),
    manufacturer_id BLOB REFERENCES parties (id),
    responsible_person_id BLOB REFERENCES parties (id),
    colour_family TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'draft',
    snapshot_hash TEXT REFERENCES snapshots (hash),
    approved_at TEXT,
    approved_by TEXT,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CONSTRAINT product_state CHECK (state IN ('draft', 'in_review', 'approved', 'archived'))
) STRICT;
CREATE INDEX products_style ON products (style_id, position);
CREATE INDEX products_category ON products (category_id);
CREATE INDEX products_size_chart ON products (size_chart_id);
CREATE INDEX products_return_policy ON products (return_policy_id);
CREATE INDEX products_shipping_profile ON products (shipping_profile_id);
CREATE INDEX products_state ON products (state, id);

-- The other categories of a product, beside its main one.
CREATE TABLE product_categories (
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    category_id BLOB NOT NULL REFERENCES categories (id),
    PRIMARY KEY (product_id, category_id)
) STRICT;
CREATE INDEX product_categories_category ON product_categories (category_id);

-- At most ten images in an order without gaps: each position but the first refers to the one before it.
CREATE TABLE product_images (
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    previous INTEGER,
    asset_id BLOB NOT NULL REFERENCES assets (id),
    role TEXT NOT NULL,
    alt TEXT NOT NULL,
    PRIMARY KEY (product_id, position),
    CONSTRAINT ten_images CHECK (position BETWEEN 1 AND 10),
    CONSTRAINT images_without_gaps CHECK ((position = 1 AND previous IS NULL) OR (position > 1 AND previous IS NOT NULL AND previous = position - 1)),
    UNIQUE (product_id, asset_id),
    FOREIGN KEY (product_id, previous) REFERENCES product_images (product_id, position) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX product_images_asset ON product_images (asset_id);

-- What is not among the ten: swatch, social images, video, documents.
CREATE TABLE product_media (
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    asset_id BLOB REFERENCES assets (id),
    poster_id BLOB REFERENCES assets (id),
    url TEXT,
    doc TEXT NOT NULL,
    PRIMARY KEY (product_id, kind, position),
    CONSTRAINT media_kind CHECK (kind IN ('swatch', 'social', 'video', 'document')),
    CONSTRAINT media_file_or_link CHECK (asset_id IS NOT NULL OR url IS NOT NULL)
) STRICT;
CREATE INDEX product_media_asset ON product_media (asset_id);

-- What goes with what. Without a product it holds for every colour of the style.
CREATE TABLE associations (
    style_id BLOB NOT NULL REFERENCES styles (id) ON DELETE CASCADE,
    product_id BLOB REFERENCES products (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    to_style_id BLOB NOT NULL REFERENCES styles (id) ON DELETE CASCADE,
    to_product_id BLOB REFERENCES products (id) ON DELETE CASCADE,
    CONSTRAINT association_kind CHECK (kind IN ('complete_the_look', 'cross_sell', 'up_sell', 'substitute', 'spare'))
) STRICT;
CREATE INDEX associations_style ON associations (style_id, kind, position);
CREATE INDEX associations_target ON associations (to_style_id);

-- One size of a product: the thing that is sold.
CREATE TABLE variants (
    id BLOB PRIMARY KEY,
    product_id BLOB NOT NULL REFERENCES products (id),
    sku TEXT NOT NULL,
    sku_folded TEXT NOT NULL UNIQUE,
    gtin TEXT UNIQUE,
    gtin_length INTEGER,
    size TEXT NOT NULL,
    second_size TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    archived_at TEXT,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CONSTRAINT gtin_fourteen_digits CHECK (gtin IS NULL OR (length(gtin) = 14 AND gtin_length IN (8, 12, 13, 14)))
) STRICT;
CREATE UNIQUE INDEX variants_product_id_size_second_size_key ON variants (product_id, size, second_size) WHERE archived_at IS NULL;

-- Offers: they come from other systems and flow at once. An empty country means any.
CREATE TABLE prices (
    variant_id BLOB NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
    currency TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL,
    sale_amount INTEGER,
    sale_from TEXT,
    sale_until TEXT,
    PRIMARY KEY (variant_id, currency, country),
    CONSTRAINT price_not_negative CHECK (amount >= 0 AND (sale_amount IS NULL OR sale_amount >= 0))
) STRICT;

-- What was asked when, for thirteen months: the lowest price of thirty days is derived from it.
CREATE TABLE price_history (
    variant_id BLOB NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
    currency TEXT NOT NULL,
    country TEXT NOT NULL,
    from_at TEXT NOT NULL,
    amount INTEGER NOT NULL,
    sale_amount INTEGER,
    sale_from TEXT,
    sale_until TEXT,
    PRIMARY KEY (variant_id, currency, country, from_at)
) STRICT;

CREATE TABLE stock (
    variant_id BLOB NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
    location_id BLOB NOT NULL REFERENCES locations (id),
    quantity INTEGER NOT NULL,
    PRIMARY KEY (variant_id, location_id)
) STRICT;

CREATE TABLE reviews (
    id BLOB PRIMARY KEY,
    source_key TEXT NOT NULL UNIQUE,
    style_id BLOB NOT NULL REFERENCES styles (id),
    product_id BLOB REFERENCES products (id),
    variant_id BLOB REFERENCES variants (id),
    rating INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    locale TEXT,
    author TEXT NOT NULL,
    email_hash TEXT,
    fit TEXT,
    is_verified INTEGER NOT NULL,
    state TEXT NOT NULL,
    written_at TEXT NOT NULL,
    doc TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CONSTRAINT one_to_five_stars CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT review_state CHECK (state IN ('pending', 'published', 'rejected')),
    CONSTRAINT review_fit CHECK (fit IS NULL OR fit IN ('small', 'true_to_size', 'large'))
) STRICT;
CREATE INDEX reviews_style ON reviews (style_id, state, written_at);

-- Derived: how complete each product is, per channel and locale, and whether it changed since its approval.
CREATE TABLE standings (
    product_id BLOB PRIMARY KEY REFERENCES products (id) ON DELETE CASCADE,
    content_hash TEXT NOT NULL,
    is_changed INTEGER NOT NULL,
    complete_for TEXT NOT NULL,
    missing TEXT NOT NULL
) STRICT;

-- Derived: where each product stands on each channel.
CREATE TABLE publications (
    channel_id BLOB NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    snapshot_hash TEXT REFERENCES snapshots (hash),
    reason TEXT,
    remote_id TEXT,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (channel_id, product_id),
    CONSTRAINT publication_state CHECK (state IN ('pending', 'live', 'outdated', 'failed', 'withdrawn'))
) STRICT;
CREATE INDEX publications_product ON publications (product_id);
CREATE INDEX publications_state ON publications (channel_id, state, product_id);

-- People and programs, and what each may do.
CREATE TABLE users (
    id BLOB PRIMARY KEY,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    locale TEXT,
    password_hash TEXT,
    disabled_at TEXT,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE tokens (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    secret_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    expires_at TEXT,
    last_used_at TEXT,
    revoked_at TEXT
) STRICT;

CREATE TABLE grants (
    id BLOB PRIMARY KEY,
    user_id BLOB REFERENCES users (id) ON DELETE CASCADE,
    token_id BLOB REFERENCES tokens (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    category_id BLOB REFERENCES categories (id),
    locales TEXT,
    fields TEXT,
    CONSTRAINT grant_of_one CHECK ((user_id IS NULL) <> (token_id IS NULL)),
    CONSTRAINT grant_role CHECK (role IN ('admin', 'merchandiser', 'translator', 'photographer', 'approver', 'viewer', 'feed'))
) STRICT;
CREATE INDEX grants_user ON grants (user_id);
CREATE INDEX grants_token ON grants (token_id);

CREATE TABLE sessions (
    secret_hash TEXT PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    agent TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

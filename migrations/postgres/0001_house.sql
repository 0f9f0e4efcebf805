-- The house: every table of the record, its log and its people.
-- Ids are UUIDv7 made by the program; documents are JSON read and written as a whole; what must be unique, linked or
-- bounded is a column that the database guards.

-- The change log: one entry for each record that a transaction wrote, in the order of their commits.
CREATE TABLE changes (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    record_id UUID NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    verb TEXT COLLATE "C" NOT NULL,
    fields JSONB NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    cause TEXT COLLATE "C" NOT NULL
);
CREATE INDEX changes_record ON changes (kind, record_id, seq);

-- Every revision of every record, as it was.
CREATE TABLE revisions (
    kind TEXT COLLATE "C" NOT NULL,
    record_id UUID NOT NULL,
    revision BIGINT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    doc JSONB NOT NULL,
    PRIMARY KEY (kind, record_id, revision)
);

-- How far each reader of the log has come.
CREATE TABLE cursors (
    name TEXT COLLATE "C" PRIMARY KEY,
    seq BIGINT NOT NULL,
    at TIMESTAMPTZ NOT NULL
);

-- Old codes of renamed records: their addresses go on working.
CREATE TABLE redirects (
    kind TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL,
    record_id UUID NOT NULL,
    PRIMARY KEY (kind, code_folded)
);

-- Parties and places.
CREATE TABLE brands (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE TABLE parties (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE TABLE locations (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE TABLE certificates (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
-- What many products share.
CREATE TABLE collections (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE TABLE drops (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE TABLE attributes (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE TABLE size_charts (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE TABLE return_policies (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE TABLE shipping_profiles (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE TABLE channels (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);

-- The taxonomy: a tree of any depth, without cycles.
CREATE TABLE categories (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    parent_id UUID REFERENCES categories (id),
    position BIGINT NOT NULL DEFAULT 0,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    CONSTRAINT category_not_its_own_parent CHECK (parent_id <> id)
);
CREATE INDEX categories_parent ON categories (parent_id, position);
CREATE FUNCTION categories_no_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id IN (WITH RECURSIVE up (id) AS (
               SELECT NEW.parent_id
               UNION SELECT c.parent_id FROM categories c JOIN up ON c.id = up.id WHERE c.parent_id IS NOT NULL)
           SELECT id FROM up) THEN
        RAISE EXCEPTION 'categories_no_cycle' USING ERRCODE = 'check_violation', CONSTRAINT = 'categories_no_cycle';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER categories_no_cycle BEFORE UPDATE OF parent_id ON categories
FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION categories_no_cycle();

-- The address of a category below its parent, one per locale.
CREATE TABLE category_slugs (
    category_id UUID NOT NULL REFERENCES categories (id) ON DELETE CASCADE,
    parent_id UUID REFERENCES categories (id) ON DELETE CASCADE,
    locale TEXT COLLATE "C" NOT NULL,
    slug TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (category_id, locale)
);
CREATE UNIQUE INDEX category_slugs_parent_id_locale_slug_key ON category_slugs (parent_id, locale, slug) WHERE parent_id IS NOT NULL;
CREATE UNIQUE INDEX category_slugs_locale_slug_key ON category_slugs (locale, slug) WHERE parent_id IS NULL;

-- Originals, stored once by content.
CREATE TABLE assets (
    id UUID PRIMARY KEY,
    hash TEXT COLLATE "C" NOT NULL UNIQUE,
    media_type TEXT COLLATE "C" NOT NULL,
    byte_size BIGINT NOT NULL,
    width BIGINT,
    height BIGINT,
    thumbhash TEXT COLLATE "C",
    file_name TEXT COLLATE "C" NOT NULL,
    source_key TEXT COLLATE "C" NOT NULL,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    CONSTRAINT asset_hash_is_blake3 CHECK (length(hash) = 64)
);
CREATE INDEX assets_source ON assets (source_key);

-- What the designer made.
CREATE TABLE styles (
    id UUID PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    brand_id UUID REFERENCES brands (id),
    category_id UUID REFERENCES categories (id),
    collection_id UUID REFERENCES collections (id),
    size_chart_id UUID REFERENCES size_charts (id),
    return_policy_id UUID REFERENCES return_policies (id),
    shipping_profile_id UUID REFERENCES shipping_profiles (id),
    manufacturer_id UUID REFERENCES parties (id),
    responsible_person_id UUID REFERENCES parties (id),
    department TEXT COLLATE "C",
    season TEXT COLLATE "C",
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX styles_brand ON styles (brand_id);
CREATE INDEX styles_category ON styles (category_id);
CREATE INDEX styles_size_chart ON styles (size_chart_id);
CREATE INDEX styles_return_policy ON styles (return_policy_id);
CREATE INDEX styles_shipping_profile ON styles (shipping_profile_id);

-- What was approved: the product's own and its style's content, as codes; addressed by its own content.
CREATE TABLE snapshots (
    hash TEXT COLLATE "C" PRIMARY KEY,
    doc JSONB NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);

-- One colourway of a style.
CREATE TABLE products (
    id UUID PRIMARY KEY,
    style_id UUID NOT NULL REFERENCES styles (id),
    code TEXT COLLATE "C" NOT NULL,
    code_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    category_id UUID REFERENCES categories (id),
    size_chart_id UUID REFERENCES size_charts (id),
    return_policy_id UUID REFERENCES return_policies (id),
    shipping_profile_id UUID REFERENCES shipping_profiles (id),
    manufacturer_id UUID REFERENCES parties (id),
    responsible_person_id UUID REFERENCES parties (id),
    colour_family TEXT COLLATE "C",
    position BIGINT NOT NULL DEFAULT 0,
    state TEXT COLLATE "C" NOT NULL DEFAULT 'draft',
    snapshot_hash TEXT COLLATE "C" REFERENCES snapshots (hash),
    approved_at TIMESTAMPTZ,
    approved_by TEXT COLLATE "C",
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    CONSTRAINT product_state CHECK (state IN ('draft', 'in_review', 'approved', 'archived'))
);
CREATE INDEX products_style ON products (style_id, position);
CREATE INDEX products_category ON products (category_id);
CREATE INDEX products_size_chart ON products (size_chart_id);
CREATE INDEX products_return_policy ON products (return_policy_id);
CREATE INDEX products_shipping_profile ON products (shipping_profile_id);
CREATE INDEX products_state ON products (state, id);

-- The other categories of a product, beside its main one.
CREATE TABLE product_categories (
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    category_id UUID NOT NULL REFERENCES categories (id),
    PRIMARY KEY (product_id, category_id)
);
CREATE INDEX product_categories_category ON product_categories (category_id);

-- At most ten images in an order without gaps: each position but the first refers to the one before it.
CREATE TABLE product_images (
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    previous BIGINT,
    asset_id UUID NOT NULL REFERENCES assets (id),
    role TEXT COLLATE "C" NOT NULL,
    alt JSONB NOT NULL,
    PRIMARY KEY (product_id, position),
    CONSTRAINT ten_images CHECK (position BETWEEN 1 AND 10),
    CONSTRAINT images_without_gaps CHECK ((position = 1 AND previous IS NULL) OR (position > 1 AND previous IS NOT NULL AND previous = position - 1)),
    UNIQUE (product_id, asset_id),
    FOREIGN KEY (product_id, previous) REFERENCES product_images (product_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX product_images_asset ON product_images (asset_id);

-- What is not among the ten: swatch, social images, video, documents.
CREATE TABLE product_media (
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    asset_id UUID REFERENCES assets (id),
    poster_id UUID REFERENCES assets (id),
    url TEXT COLLATE "C",
    doc JSONB NOT NULL,
    PRIMARY KEY (product_id, kind, position),
    CONSTRAINT media_kind CHECK (kind IN ('swatch', 'social', 'video', 'document')),
    CONSTRAINT media_file_or_link CHECK (asset_id IS NOT NULL OR url IS NOT NULL)
);
CREATE INDEX product_media_asset ON product_media (asset_id);

-- What goes with what. Without a product it holds for every colour of the style.
CREATE TABLE associations (
    style_id UUID NOT NULL REFERENCES styles (id) ON DELETE CASCADE,
    product_id UUID REFERENCES products (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    to_style_id UUID NOT NULL REFERENCES styles (id) ON DELETE CASCADE,
    to_product_id UUID REFERENCES products (id) ON DELETE CASCADE,
    CONSTRAINT association_kind CHECK (kind IN ('complete_the_look', 'cross_sell', 'up_sell', 'substitute', 'spare'))
);
CREATE INDEX associations_style ON associations (style_id, kind, position);
CREATE INDEX associations_target ON associations (to_style_id);

-- One size of a product: the thing that is sold.
CREATE TABLE variants (
    id UUID PRIMARY KEY,
    product_id UUID NOT NULL REFERENCES products (id),
    sku TEXT COLLATE "C" NOT NULL,
    sku_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    gtin TEXT COLLATE "C" UNIQUE,
    gtin_length BIGINT,
    size TEXT COLLATE "C" NOT NULL,
    second_size TEXT COLLATE "C" NOT NULL DEFAULT '',
    position BIGINT NOT NULL DEFAULT 0,
    archived_at TIMESTAMPTZ,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    CONSTRAINT gtin_fourteen_digits CHECK (gtin IS NULL OR (length(gtin) = 14 AND gtin_length IN (8, 12, 13, 14)))
);
CREATE UNIQUE INDEX variants_product_id_size_second_size_key ON variants (product_id, size, second_size) WHERE archived_at IS NULL;

-- Offers: they come from other systems and flow at once. An empty country means any.
CREATE TABLE prices (
    variant_id UUID NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
    currency TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL DEFAULT '',
    amount BIGINT NOT NULL,
    sale_amount BIGINT,
    sale_from TIMESTAMPTZ,
    sale_until TIMESTAMPTZ,
    PRIMARY KEY (variant_id, currency, country),
    CONSTRAINT price_not_negative CHECK (amount >= 0 AND (sale_amount IS NULL OR sale_amount >= 0))
);

-- What was asked when, for thirteen months: the lowest price of thirty days is derived from it.
CREATE TABLE price_history (
    variant_id UUID NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
    currency TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    from_at TIMESTAMPTZ NOT NULL,
    amount BIGINT NOT NULL,
    sale_amount BIGINT,
    sale_from TIMESTAMPTZ,
    sale_until TIMESTAMPTZ,
    PRIMARY KEY (variant_id, currency, country, from_at)
);

CREATE TABLE stock (
    variant_id UUID NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
    location_id UUID NOT NULL REFERENCES locations (id),
    quantity BIGINT NOT NULL,
    PRIMARY KEY (variant_id, location_id)
);

CREATE TABLE reviews (
    id UUID PRIMARY KEY,
    source_key TEXT COLLATE "C" NOT NULL UNIQUE,
    style_id UUID NOT NULL REFERENCES styles (id),
    product_id UUID REFERENCES products (id),
    variant_id UUID REFERENCES variants (id),
    rating BIGINT NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C",
    author TEXT COLLATE "C" NOT NULL,
    email_hash TEXT COLLATE "C",
    fit TEXT COLLATE "C",
    is_verified BOOLEAN NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    written_at TIMESTAMPTZ NOT NULL,
    doc JSONB NOT NULL,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    CONSTRAINT one_to_five_stars CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT review_state CHECK (state IN ('pending', 'published', 'rejected')),
    CONSTRAINT review_fit CHECK (fit IS NULL OR fit IN ('small', 'true_to_size', 'large'))
);
CREATE INDEX reviews_style ON reviews (style_id, state, written_at);

-- Derived: how complete each product is, per channel and locale, and whether it changed since its approval.
CREATE TABLE standings (
    product_id UUID PRIMARY KEY REFERENCES products (id) ON DELETE CASCADE,
    content_hash TEXT COLLATE "C" NOT NULL,
    is_changed BOOLEAN NOT NULL,
    complete_for JSONB NOT NULL,
    missing JSONB NOT NULL
);

-- Derived: where each product stands on each channel.
CREATE TABLE publications (
    channel_id UUID NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    state TEXT COLLATE "C" NOT NULL,
    snapshot_hash TEXT COLLATE "C" REFERENCES snapshots (hash),
    reason JSONB,
    remote_id TEXT COLLATE "C",
    changed_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (channel_id, product_id),
    CONSTRAINT publication_state CHECK (state IN ('pending', 'live', 'outdated', 'failed', 'withdrawn'))
);
CREATE INDEX publications_product ON publications (product_id);
CREATE INDEX publications_state ON publications (channel_id, state, product_id);

-- People and programs, and what each may do.
CREATE TABLE users (
    id UUID PRIMARY KEY,
    email TEXT COLLATE "C" NOT NULL,
    email_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C",
    password_hash TEXT COLLATE "C",
    disabled_at TIMESTAMPTZ,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE tokens (
    id UUID PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    name_folded TEXT COLLATE "C" NOT NULL UNIQUE,
    secret_hash TEXT COLLATE "C" NOT NULL UNIQUE,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ,
    last_used_at TIMESTAMPTZ,
    revoked_at TIMESTAMPTZ
);

CREATE TABLE grants (
    id UUID PRIMARY KEY,
    user_id UUID REFERENCES users (id) ON DELETE CASCADE,
    token_id UUID REFERENCES tokens (id) ON DELETE CASCADE,
    role TEXT COLLATE "C" NOT NULL,
    category_id UUID REFERENCES categories (id),
    locales JSONB,
    fields JSONB,
    CONSTRAINT grant_of_one CHECK ((user_id IS NULL) <> (token_id IS NULL)),
    CONSTRAINT grant_role CHECK (role IN ('admin', 'merchandiser', 'translator', 'photographer', 'approver', 'viewer', 'feed'))
);
CREATE INDEX grants_user ON grants (user_id);
CREATE INDEX grants_token ON grants (token_id);

CREATE TABLE sessions (
    secret_hash TEXT COLLATE "C" PRIMARY KEY,
    user_id UUID NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at TIMESTAMPTZ NOT NULL,
    last_seen_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    agent TEXT COLLATE "C" NOT NULL
);

CREATE TABLE audit (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    detail JSONB NOT NULL
);

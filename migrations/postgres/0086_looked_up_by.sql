-- What is looked up by what it belongs to: without these a look at one page read the whole table.
CREATE INDEX variants_product ON variants (product_id, position, sku_folded);
CREATE INDEX associations_product ON associations (product_id) WHERE product_id IS NOT NULL;
CREATE INDEX associations_to_product ON associations (to_product_id) WHERE to_product_id IS NOT NULL;
CREATE INDEX reviews_product ON reviews (product_id) WHERE product_id IS NOT NULL;
CREATE INDEX reviews_variant ON reviews (variant_id) WHERE variant_id IS NOT NULL;
CREATE INDEX shown_assets_product ON shown_assets (product_id);
CREATE INDEX feed_fragments_product ON feed_fragments (product_id);
CREATE INDEX stock_location ON stock (location_id);
CREATE INDEX styles_collection ON styles (collection_id) WHERE collection_id IS NOT NULL;
CREATE INDEX styles_manufacturer ON styles (manufacturer_id) WHERE manufacturer_id IS NOT NULL;
CREATE INDEX styles_responsible_person ON styles (responsible_person_id) WHERE responsible_person_id IS NOT NULL;
CREATE INDEX products_manufacturer ON products (manufacturer_id) WHERE manufacturer_id IS NOT NULL;
CREATE INDEX products_responsible_person ON products (responsible_person_id) WHERE responsible_person_id IS NOT NULL;
CREATE INDEX products_snapshot ON products (snapshot_hash) WHERE snapshot_hash IS NOT NULL;
CREATE INDEX publications_snapshot ON publications (snapshot_hash) WHERE snapshot_hash IS NOT NULL;
CREATE INDEX grants_category ON grants (category_id) WHERE category_id IS NOT NULL;

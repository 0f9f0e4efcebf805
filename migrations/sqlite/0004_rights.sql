-- The last day on which a file may be shown, as YYYY-MM-DD: the tick looks for rights that have ended.
ALTER TABLE assets ADD COLUMN rights_until TEXT;
CREATE INDEX assets_rights_until ON assets (rights_until) WHERE rights_until IS NOT NULL;

-- What photos are looked through by: how much is to be said about each, and its file name folded.
ALTER TABLE assets ADD COLUMN findings BIGINT NOT NULL DEFAULT 0;
ALTER TABLE assets ADD COLUMN name_folded TEXT NOT NULL DEFAULT '';
UPDATE assets SET findings = COALESCE(jsonb_array_length(doc -> 'findings'), 0), name_folded = lower(file_name);
CREATE INDEX product_media_poster ON product_media (poster_id);

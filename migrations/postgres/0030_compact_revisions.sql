-- A revision is kept as what differs from the one before it. `base` is the revision whose row begins anew, on which this one
-- rests: its own number for a row that begins anew; none for a row of an older program, which holds the whole document.
ALTER TABLE revisions ADD COLUMN base BIGINT;
-- Eight bytes that tell the document apart: a difference is kept only if its writer saw the document that is kept.
ALTER TABLE revisions ADD COLUMN digest BIGINT;

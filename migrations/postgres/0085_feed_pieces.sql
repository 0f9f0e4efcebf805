-- Packs are kept as pieces of one gzip member, no longer as members of their own: they are put together again when someone pulls.
UPDATE feed_packs SET plain = NULL, packed = NULL;

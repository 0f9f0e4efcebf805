-- How far the catalogue was on a day: for how many products each channel had all it asks for.
CREATE TABLE completion_days (
    channel_id BLOB NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    products INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    PRIMARY KEY (channel_id, day)
) STRICT;

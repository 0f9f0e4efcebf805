-- How far the catalogue was on a day: for how many products each channel had all it asks for.
CREATE TABLE completion_days (
    channel_id UUID NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    products BIGINT NOT NULL,
    complete BIGINT NOT NULL,
    PRIMARY KEY (channel_id, day)
);

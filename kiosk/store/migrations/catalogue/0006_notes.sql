-- What somebody may not want to meet, as bits in the order of model.ContentNote (cards.bits_of).
ALTER TABLE entries ADD COLUMN notes INTEGER NOT NULL DEFAULT 0;

-- The few works that offer a help, best known first: search by it alone, and with words (search.Help).
CREATE INDEX entries_captions ON entries (rank) WHERE captions;
CREATE INDEX entries_described ON entries (rank) WHERE described;
CREATE INDEX entries_sign ON entries (rank) WHERE sign;

-- Everything is read once more, for what catalogues warn of.
UPDATE sources SET bookmark = '' WHERE source NOT LIKE '% %';

-- What went out of the vault and came in from elsewhere: the kind of event and of file, never a word of a conversation.
-- Each entry holds the hash of itself and the one before, so that a missing or changed entry shows.

CREATE TABLE audit_entry (
    seq         INTEGER PRIMARY KEY,
    occurred_at TEXT NOT NULL,
    event       TEXT NOT NULL,
    session     TEXT NOT NULL,
    detail      TEXT NOT NULL,
    hash        TEXT NOT NULL
) STRICT;

-- Whom a person can call after a conversation, as it stands on the paper that goes home. The same for every
-- conversation of a practice until it is changed.
CREATE TABLE practice_contacts (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    ask_whom    TEXT NOT NULL,
    ask_when    TEXT NOT NULL,
    gp          TEXT NOT NULL,
    after_hours TEXT NOT NULL
) STRICT;

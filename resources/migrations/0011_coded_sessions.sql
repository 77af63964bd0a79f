-- What the views of the evaluation say of a conversation, packed in one row, so that many are read at once. It is made
-- of those views and of nothing else (storage/coded_session.h), and thrown away with every change of the conversation.

CREATE TABLE eval_code (
    number INTEGER PRIMARY KEY,
    code   TEXT    NOT NULL UNIQUE CHECK (code NOT GLOB '*[^a-z0-9_]*')
) STRICT;

CREATE TABLE eval_coded (
    session    INTEGER PRIMARY KEY REFERENCES session (number) ON DELETE CASCADE,
    experiment INTEGER REFERENCES experiment (number) ON DELETE SET NULL,
    facts      BLOB    NOT NULL
) STRICT;
CREATE INDEX coded_of_experiment ON eval_coded (experiment);

-- Conversations that changed since they were packed, or never were.
CREATE TABLE eval_uncoded (
    session INTEGER PRIMARY KEY REFERENCES session (number) ON DELETE CASCADE
) STRICT;

INSERT INTO eval_uncoded (session) SELECT number FROM session;

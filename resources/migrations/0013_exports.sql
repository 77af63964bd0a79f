-- What anonymised summaries went out: so that a later file, laid beside an earlier one, tells of no few people.

CREATE TABLE summary_export (
    number     INTEGER PRIMARY KEY,
    made_on    TEXT    NOT NULL,          -- ISO 8601 date
    k          INTEGER NOT NULL,
    sessions   INTEGER NOT NULL,          -- in the file, also those that are no longer here
    attributes TEXT    NOT NULL,          -- a line each: code, space, code of the level
    gone_on    TEXT                       -- when the practice said that no copy of the file is left
) STRICT;

-- What the file says of each session: codes of the values, a line each, in the order of the attributes.
CREATE TABLE summary_export_row (
    export  INTEGER NOT NULL REFERENCES summary_export (number) ON DELETE CASCADE,
    session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    told    TEXT    NOT NULL,
    PRIMARY KEY (export, session)
) STRICT, WITHOUT ROWID;

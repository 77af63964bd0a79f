CREATE TABLE experiment (
    number    INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL UNIQUE,
    name      TEXT    NOT NULL,
    setting   TEXT    NOT NULL CHECK (setting IN ('gp_practice', 'municipality', 'ggz_step_down',
                                                  'recovery_academy', 'other')),
    starts_on TEXT,                     -- ISO 8601 date
    ends_on   TEXT,
    planned   INTEGER CHECK (planned >= 0)
) STRICT;

CREATE TABLE session (
    number     INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    experiment INTEGER REFERENCES experiment (number) ON DELETE SET NULL,
    guide      TEXT    NOT NULL,
    started_at TEXT    NOT NULL,        -- ISO 8601, UTC
    closed_at  TEXT,
    minutes    INTEGER CHECK (minutes >= 0)
) STRICT;

-- Everything of a session below stands in the order of its place.

CREATE TABLE participant (
    session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    place   INTEGER NOT NULL,
    id      TEXT    NOT NULL,
    role    TEXT    NOT NULL CHECK (role IN ('help_seeker', 'close_one', 'companion_supporter', 'poh_ggz',
                                             'client_supporter', 'peer_worker', 'wmo_consultant',
                                             'welfare_worker', 'ggz_professional', 'interpreter')),
    name    TEXT    NOT NULL,
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    session  INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    id       TEXT    NOT NULL,
    question TEXT    NOT NULL CHECK (question IN ('what_happened', 'sensitivities_and_talents', 'where_to',
                                                  'what_is_needed')),
    voice    TEXT,                      -- id of a participant of the session
    text     TEXT    NOT NULL,
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE node (
    session   INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    id        TEXT    NOT NULL,
    kind      TEXT    NOT NULL CHECK (kind IN ('help_seeker', 'theme', 'person', 'group', 'event', 'place',
                                               'activity', 'organisation', 'animal', 'talent', 'sensitivity',
                                               'wish')),
    label     TEXT    NOT NULL,
    x         REAL    NOT NULL,
    y         REAL    NOT NULL,
    influence INTEGER CHECK (influence BETWEEN -2 AND 2),
    question  TEXT    CHECK (question IN ('what_happened', 'sensitivities_and_talents', 'where_to',
                                          'what_is_needed')),
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
    session   INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    id        TEXT    NOT NULL,
    from_node TEXT    NOT NULL,
    to_node   TEXT    NOT NULL CHECK (to_node <> from_node),
    quality   TEXT    CHECK (quality IN ('supportive', 'neutral', 'strained', 'changing', 'cut_off', 'wished')),
    direction TEXT    NOT NULL CHECK (direction IN ('none', 'forward', 'mutual')),
    label     TEXT    NOT NULL,
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (
    session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    place   INTEGER NOT NULL,
    id      TEXT    NOT NULL,
    what    TEXT    NOT NULL,
    who     TEXT    NOT NULL,
    due     TEXT,                       -- ISO 8601 date
    source  TEXT    CHECK (source IN ('self', 'surroundings', 'professional_help')),
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

-- An item that was left alone has no row. The respondent is empty where the set asks the item once.
CREATE TABLE answer (
    session    INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    item       TEXT    NOT NULL,
    respondent TEXT    NOT NULL,        -- id of a participant of the session, or empty
    state      TEXT    NOT NULL CHECK (state IN ('given', 'no_answer', 'not_asked')),
    text       TEXT    NOT NULL,
    number     INTEGER,
    PRIMARY KEY (session, item, respondent)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_option (
    session    INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    item       TEXT    NOT NULL,
    respondent TEXT    NOT NULL,
    place      INTEGER NOT NULL,
    option     TEXT    NOT NULL,
    PRIMARY KEY (session, item, respondent, place)
) STRICT, WITHOUT ROWID;

-- The session that was on the screen; the row is there only while one is, so that it can be offered after a crash.
CREATE TABLE open_session (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    session TEXT    NOT NULL
) STRICT;

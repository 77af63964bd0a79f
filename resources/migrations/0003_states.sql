-- A network has several states. What a node or relation is stays with it; where it stands and how it is, goes with
-- the state it is drawn in.

ALTER TABLE session ADD COLUMN sheet TEXT NOT NULL DEFAULT 'empty'
    CHECK (sheet IN ('empty', 'rings', 'rings_and_sectors'));
ALTER TABLE node ADD COLUMN supports TEXT NOT NULL DEFAULT '';   -- codes with a space between them
ALTER TABLE node ADD COLUMN deceased INTEGER NOT NULL DEFAULT 0 CHECK (deceased IN (0, 1));

CREATE TABLE node_group (
    session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    place   INTEGER NOT NULL,
    id      TEXT    NOT NULL,
    name    TEXT    NOT NULL,
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE state (
    session  INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    snapshot TEXT    NOT NULL CHECK (snapshot IN ('begin', 'now', 'desired', 'follow_up')),
    PRIMARY KEY (session, snapshot)
) STRICT, WITHOUT ROWID;

CREATE TABLE placement (
    session  INTEGER NOT NULL,
    snapshot TEXT    NOT NULL,
    node     TEXT    NOT NULL,
    x        REAL    NOT NULL,
    y        REAL    NOT NULL,
    PRIMARY KEY (session, snapshot, node),
    FOREIGN KEY (session, snapshot) REFERENCES state (session, snapshot) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE relation_state (
    session  INTEGER NOT NULL,
    snapshot TEXT    NOT NULL,
    relation TEXT    NOT NULL,
    quality  TEXT    CHECK (quality IN ('supportive', 'neutral', 'strained', 'changing', 'cut_off', 'wished')),
    PRIMARY KEY (session, snapshot, relation),
    FOREIGN KEY (session, snapshot) REFERENCES state (session, snapshot) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE group_member (
    session    INTEGER NOT NULL,
    snapshot   TEXT    NOT NULL,
    node_group TEXT    NOT NULL,
    node       TEXT    NOT NULL,
    PRIMARY KEY (session, snapshot, node_group, node),
    FOREIGN KEY (session, snapshot) REFERENCES state (session, snapshot) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO state (session, snapshot) SELECT number, 'now' FROM session;
INSERT INTO placement (session, snapshot, node, x, y) SELECT session, 'now', id, x, y FROM node;
INSERT INTO relation_state (session, snapshot, relation, quality) SELECT session, 'now', id, quality FROM relation;

ALTER TABLE node DROP COLUMN x;
ALTER TABLE node DROP COLUMN y;
ALTER TABLE relation DROP COLUMN quality;

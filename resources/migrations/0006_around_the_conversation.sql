-- What there is before and after the hour: preparation, permissions, agreements followed up, and when words are erased.

ALTER TABLE session ADD COLUMN begun INTEGER NOT NULL DEFAULT 1 CHECK (begun IN (0, 1));
ALTER TABLE session ADD COLUMN planned_for TEXT;      -- ISO 8601, UTC
ALTER TABLE session ADD COLUMN room TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN interpreter TEXT NOT NULL DEFAULT 'none'
    CHECK (interpreter IN ('none', 'professional', 'close_one'));
ALTER TABLE session ADD COLUMN follow_up_on TEXT;     -- ISO 8601 date
ALTER TABLE session ADD COLUMN followed_up_at TEXT;   -- ISO 8601, UTC
ALTER TABLE session ADD COLUMN purge_after TEXT;      -- ISO 8601 date
ALTER TABLE session ADD COLUMN emptied_on TEXT;       -- ISO 8601 date; then these two say how large the drawing was
ALTER TABLE session ADD COLUMN drawn_nodes INTEGER CHECK (drawn_nodes >= 0);
ALTER TABLE session ADD COLUMN drawn_relations INTEGER CHECK (drawn_relations >= 0);

ALTER TABLE participant ADD COLUMN looked_back INTEGER NOT NULL DEFAULT 0 CHECK (looked_back IN (0, 1));

-- who holds a name on each line.
ALTER TABLE agreement ADD COLUMN node TEXT;           -- id of a node of the session
ALTER TABLE agreement ADD COLUMN status TEXT
    CHECK (status IN ('kept', 'busy', 'not_kept', 'no_longer_needed', 'unknown'));

CREATE TABLE permission (
    session      INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    purpose      TEXT    NOT NULL CHECK (purpose IN ('joint_conversation', 'shared_notes', 'health_record',
                                                     'social_team_file', 'handout_to_close_one', 'learning', 'quote')),
    form         TEXT    NOT NULL CHECK (form IN ('spoken', 'written')),
    given_on     TEXT    NOT NULL,                    -- ISO 8601 date
    withdrawn_on TEXT,
    PRIMARY KEY (session, purpose)
) STRICT, WITHOUT ROWID;

-- Where people can go: a list that the practice fills itself.
CREATE TABLE offer (
    place INTEGER PRIMARY KEY,
    name  TEXT NOT NULL,
    reach TEXT NOT NULL                               -- a number, an address or a day
) STRICT;

-- The evaluation sees no conversation that did not take place, and none whose person no longer wants to be learned from.

DROP VIEW eval_session;
DROP VIEW eval_participant;
DROP VIEW eval_agreement;
DROP VIEW eval_answer;
DROP VIEW eval_choice;
DROP VIEW eval_sentence;

CREATE VIEW eval_counted AS
SELECT number, experiment, started_at, closed_at, minutes, drawn_nodes, drawn_relations
FROM session
WHERE begun AND NOT EXISTS (SELECT 1 FROM permission
                            WHERE permission.session = session.number AND purpose = 'learning'
                              AND withdrawn_on IS NOT NULL);

-- month counts from the year 0: year * 12 + month - 1. Bands: 0 up to 5, 1 up to 11, 2 up to 17, 3 from 18 on.
-- learning: whether its person gave permission to learn from it outside the file.
CREATE VIEW eval_session (session, experiment, month, closed, minutes, node_band, relation_band, learning) AS
SELECT number, experiment,
       CAST(substr(started_at, 1, 4) AS INTEGER) * 12 + CAST(substr(started_at, 6, 2) AS INTEGER) - 1,
       closed_at IS NOT NULL,
       minutes,
       coalesce((drawn_nodes > 6) + (drawn_nodes > 12) + (drawn_nodes > 18),
                (SELECT (count(*) > 6) + (count(*) > 12) + (count(*) > 18) FROM node
                 WHERE node.session = eval_counted.number)),
       coalesce((drawn_relations > 5) + (drawn_relations > 11) + (drawn_relations > 17),
                (SELECT (count(*) > 5) + (count(*) > 11) + (count(*) > 17) FROM relation
                 WHERE relation.session = eval_counted.number)),
       EXISTS (SELECT 1 FROM permission WHERE permission.session = eval_counted.number AND purpose = 'learning')
FROM eval_counted;

CREATE VIEW eval_participant (session, respondent, role) AS
SELECT participant.session, participant.place, role
FROM eval_counted CROSS JOIN participant ON participant.session = eval_counted.number;

CREATE VIEW eval_agreement (session, source, status) AS
SELECT agreement.session, source, status
FROM eval_counted CROSS JOIN agreement ON agreement.session = eval_counted.number;

-- An item that was left empty has no row.
CREATE VIEW eval_answer (session, item, respondent, state, number) AS
SELECT answer.session, item,
       CASE WHEN respondent <> '' THEN
           (SELECT place FROM participant WHERE participant.session = answer.session AND participant.id = respondent)
       END,
       state, answer.number
FROM eval_counted CROSS JOIN answer ON answer.session = eval_counted.number;

-- A row for each option that was chosen, and for each theme given to a text. A sentence that may no longer be shared
-- counts as one for which nobody was asked.
CREATE VIEW eval_choice (session, item, respondent, option) AS
SELECT answer_option.session, item,
       CASE WHEN respondent <> '' THEN
           (SELECT place FROM participant WHERE participant.session = answer_option.session
                                            AND participant.id = respondent)
       END,
       option
FROM eval_counted CROSS JOIN answer_option ON answer_option.session = eval_counted.number
WHERE item <> 'quote_permission'
   OR NOT EXISTS (SELECT 1 FROM permission
                  WHERE permission.session = answer_option.session AND purpose = 'quote'
                    AND withdrawn_on IS NOT NULL);

CREATE VIEW eval_sentence (session, item, respondent, role, text) AS
SELECT answer.session, answer.item, participant.place, participant.role, answer.text
FROM eval_counted
CROSS JOIN answer ON answer.session = eval_counted.number
LEFT JOIN participant ON participant.session = answer.session AND participant.id = answer.respondent
WHERE answer.state = 'given' AND answer.text <> '';

-- What the evaluation sees more of a conversation: with which questions something was written, and whether an
-- interpreter was arranged. Places in a session count from nought, so that the last one says how many there are.

CREATE INDEX withdrawn ON permission (purpose, session) WHERE withdrawn_on IS NOT NULL;

DROP VIEW eval_session;
DROP VIEW eval_participant;
DROP VIEW eval_agreement;
DROP VIEW eval_counted;

CREATE VIEW eval_counted AS
SELECT number, experiment, started_at, closed_at, minutes, interpreter, emptied_on, drawn_nodes, drawn_relations
FROM session
WHERE begun AND number NOT IN (SELECT session FROM permission WHERE purpose = 'learning' AND withdrawn_on IS NOT NULL);

-- month counts from the year 0: year * 12 + month - 1. Bands: 0 up to 5, 1 up to 11, 2 up to 17, 3 from 18 on.
-- learning: whether its person gave permission to learn from it outside the file.
-- written: a bit for each question, 1, 2, 4 and 8 in their order; null once the words were erased.
CREATE VIEW eval_session (session, experiment, month, closed, minutes, node_band, relation_band, learning, interpreter,
                          written) AS
SELECT number, experiment,
       CAST(substr(started_at, 1, 4) AS INTEGER) * 12 + CAST(substr(started_at, 6, 2) AS INTEGER) - 1,
       closed_at IS NOT NULL,
       minutes,
       coalesce((drawn_nodes > 6) + (drawn_nodes > 12) + (drawn_nodes > 18),
                (SELECT (max(place) >= 6) + (max(place) >= 12) + (max(place) >= 18) FROM node
                 WHERE node.session = eval_counted.number), 0),
       coalesce((drawn_relations > 5) + (drawn_relations > 11) + (drawn_relations > 17),
                (SELECT (max(place) >= 5) + (max(place) >= 11) + (max(place) >= 17) FROM relation
                 WHERE relation.session = eval_counted.number), 0),
       EXISTS (SELECT 1 FROM permission WHERE permission.session = eval_counted.number AND purpose = 'learning'),
       interpreter,
       CASE WHEN emptied_on IS NULL THEN
           (SELECT coalesce(max(question = 'what_happened') + 2 * max(question = 'sensitivities_and_talents')
                            + 4 * max(question = 'where_to') + 8 * max(question = 'what_is_needed'), 0)
            FROM note WHERE note.session = eval_counted.number AND text <> '')
       END
FROM eval_counted;

-- By the number of the session as it is counted, in whose order the rows then come by themselves.
CREATE VIEW eval_participant (session, respondent, role) AS
SELECT eval_counted.number, participant.place, role
FROM eval_counted CROSS JOIN participant ON participant.session = eval_counted.number;

CREATE VIEW eval_agreement (session, source, status) AS
SELECT eval_counted.number, source, status
FROM eval_counted CROSS JOIN agreement ON agreement.session = eval_counted.number;

-- What the evaluation sees more of a conversation: with which questions something was written, and whether an
-- interpreter was arranged.

CREATE INDEX written_questions ON note (session, question) WHERE text <> '';

DROP VIEW eval_session;
DROP VIEW eval_counted;

CREATE VIEW eval_counted AS
SELECT number, experiment, started_at, closed_at, minutes, interpreter, emptied_on, drawn_nodes, drawn_relations
FROM session
WHERE begun AND NOT EXISTS (SELECT 1 FROM permission
                            WHERE permission.session = session.number AND purpose = 'learning'
                              AND withdrawn_on IS NOT NULL);

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
                (SELECT (count(*) > 6) + (count(*) > 12) + (count(*) > 18) FROM node
                 WHERE node.session = eval_counted.number)),
       coalesce((drawn_relations > 5) + (drawn_relations > 11) + (drawn_relations > 17),
                (SELECT (count(*) > 5) + (count(*) > 11) + (count(*) > 17) FROM relation
                 WHERE relation.session = eval_counted.number)),
       EXISTS (SELECT 1 FROM permission WHERE permission.session = eval_counted.number AND purpose = 'learning'),
       interpreter,
       CASE WHEN emptied_on IS NULL THEN
           (SELECT coalesce(sum(DISTINCT CASE question WHEN 'what_happened' THEN 1
                                                       WHEN 'sensitivities_and_talents' THEN 2
                                                       WHEN 'where_to' THEN 4
                                                       WHEN 'what_is_needed' THEN 8 END), 0)
            FROM note WHERE note.session = eval_counted.number AND text <> '')
       END
FROM eval_counted;

-- What the evaluation may see: codes, counts and months. No name, label, note or agreement is reachable from here.
-- eval_sentence is the one view with text: the answers that the evaluation set itself asks for in words.

CREATE VIEW eval_experiment (experiment, name, setting, first_month, last_month, planned) AS
SELECT number, name, setting,
       CAST(substr(starts_on, 1, 4) AS INTEGER) * 12 + CAST(substr(starts_on, 6, 2) AS INTEGER) - 1,
       CAST(substr(ends_on, 1, 4) AS INTEGER) * 12 + CAST(substr(ends_on, 6, 2) AS INTEGER) - 1,
       planned
FROM experiment;

-- month counts from the year 0: year * 12 + month - 1. Bands: 0 up to 5, 1 up to 11, 2 up to 17, 3 from 18 on.
CREATE VIEW eval_session (session, experiment, month, closed, minutes, node_band, relation_band) AS
SELECT number, experiment,
       CAST(substr(started_at, 1, 4) AS INTEGER) * 12 + CAST(substr(started_at, 6, 2) AS INTEGER) - 1,
       closed_at IS NOT NULL,
       minutes,
       (SELECT (count(*) > 6) + (count(*) > 12) + (count(*) > 18) FROM node WHERE node.session = session.number),
       (SELECT (count(*) > 5) + (count(*) > 11) + (count(*) > 17) FROM relation WHERE relation.session = session.number)
FROM session;

CREATE VIEW eval_participant (session, role) AS
SELECT session, role FROM participant;

CREATE VIEW eval_agreement (session, source) AS
SELECT session, source FROM agreement;

-- role is null for an item that is asked once. A given answer without options (a text, a number) has option null.
CREATE VIEW eval_answer (session, item, role, state, option, number) AS
SELECT answer.session, answer.item, participant.role, answer.state, answer_option.option, answer.number
FROM answer
LEFT JOIN participant ON participant.session = answer.session AND participant.id = answer.respondent
LEFT JOIN answer_option ON answer_option.session = answer.session AND answer_option.item = answer.item
                       AND answer_option.respondent = answer.respondent;

CREATE VIEW eval_sentence (session, item, role, theme, text) AS
SELECT answer.session, answer.item, participant.role, answer_option.option, answer.text
FROM answer
LEFT JOIN participant ON participant.session = answer.session AND participant.id = answer.respondent
LEFT JOIN answer_option ON answer_option.session = answer.session AND answer_option.item = answer.item
                       AND answer_option.respondent = answer.respondent
WHERE answer.state = 'given' AND answer.text <> '';

-- What the evaluation may see: codes, counts and months. No name, label, note or agreement is reachable from here.
-- eval_sentence is the one view with text: the answers that the evaluation set itself asks for in words.
-- A respondent is the place of a participant in its session, and null for an item that is asked once.

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

CREATE VIEW eval_participant (session, respondent, role) AS
SELECT session, place, role FROM participant;

CREATE VIEW eval_agreement (session, source) AS
SELECT session, source FROM agreement;

-- An item that was left empty has no row.
CREATE VIEW eval_answer (session, item, respondent, state, number) AS
SELECT session, item,
       CASE WHEN respondent <> '' THEN
           (SELECT place FROM participant WHERE participant.session = answer.session AND participant.id = respondent)
       END,
       state, number
FROM answer;

-- A row for each option that was chosen, and for each theme given to a text.
CREATE VIEW eval_choice (session, item, respondent, option) AS
SELECT session, item,
       CASE WHEN respondent <> '' THEN
           (SELECT place FROM participant WHERE participant.session = answer_option.session
                                            AND participant.id = respondent)
       END,
       option
FROM answer_option;

CREATE VIEW eval_sentence (session, item, respondent, role, text) AS
SELECT answer.session, answer.item, participant.place, participant.role, answer.text
FROM answer
LEFT JOIN participant ON participant.session = answer.session AND participant.id = answer.respondent
WHERE answer.state = 'given' AND answer.text <> '';

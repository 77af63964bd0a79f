-- Themes that are given to what was said by two who read it, beside those that the writer of an answer chose.

-- Themes that the practice added, calls otherwise than the set, or merged. One as the set has it needs no row.
CREATE TABLE theme (
    item        TEXT    NOT NULL,
    id          TEXT    NOT NULL,
    place       INTEGER NOT NULL,       -- the order in which they came
    text        TEXT    NOT NULL,
    merged_into TEXT,                   -- id of a theme of the item
    counted_as  TEXT    NOT NULL,       -- the end of that road; itself where it is not merged
    PRIMARY KEY (item, id)
) STRICT, WITHOUT ROWID;

-- How the themes became what they are, in words as they were then.
CREATE TABLE theme_change (
    place      INTEGER PRIMARY KEY,
    changed_on TEXT NOT NULL,           -- ISO 8601 date
    kind       TEXT NOT NULL CHECK (kind IN ('added', 'renamed', 'merged', 'separated')),
    item       TEXT NOT NULL,
    theme      TEXT NOT NULL,
    other      TEXT NOT NULL
) STRICT;

-- A row for each theme that a reader gave a sentence; the row with an empty theme says that it was read to the end. The
-- theme is the one that was given, also when it was merged later, so that it can be separated again.
CREATE TABLE coding (
    session    INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    item       TEXT    NOT NULL,
    respondent TEXT    NOT NULL,        -- id of a participant of the session, or empty
    reader     TEXT    NOT NULL CHECK (reader IN ('first', 'second')),
    theme      TEXT    NOT NULL,
    PRIMARY KEY (session, item, respondent, reader, theme)
) STRICT, WITHOUT ROWID;

-- What was given to words goes with the words.
CREATE TRIGGER emptied_session_forgets_coding
AFTER UPDATE OF emptied_on ON session
WHEN new.emptied_on IS NOT NULL
BEGIN
    DELETE FROM coding WHERE session = new.number;
END;

CREATE VIEW eval_theme (item, theme, place, text, merged_into) AS
SELECT item, id, place, text, merged_into FROM theme;

-- As it was given; whoever is no participant any more gave it to nothing.
CREATE VIEW eval_coding (session, item, respondent, reader, theme) AS
SELECT coding.session, coding.item, participant.place, coding.reader, coding.theme
FROM coding
CROSS JOIN eval_counted ON eval_counted.number = coding.session
LEFT JOIN participant ON participant.session = coding.session AND participant.id = coding.respondent
WHERE coding.respondent = '' OR participant.id IS NOT NULL;

DROP VIEW eval_choice;

-- A row for each option that was chosen, and for each theme given to a text by who wrote it or by a reader: each once,
-- and as what it is counted. Whether there is a theme at all is asked once for all rows. A sentence that may no longer
-- be shared counts as one for which nobody was asked.
CREATE VIEW eval_choice (session, item, respondent, option) AS
SELECT answer_option.session, answer_option.item,
       CASE WHEN answer_option.respondent <> '' THEN
           (SELECT participant.place FROM participant WHERE participant.session = answer_option.session
                                                        AND participant.id = answer_option.respondent)
       END,
       CASE WHEN (SELECT count(*) FROM theme) = 0 THEN answer_option.option
       ELSE coalesce((SELECT counted_as FROM theme WHERE theme.item = answer_option.item
                                                     AND theme.id = answer_option.option), answer_option.option)
       END
FROM eval_counted CROSS JOIN answer_option ON answer_option.session = eval_counted.number
WHERE (answer_option.item <> 'quote_permission'
       OR NOT EXISTS (SELECT 1 FROM permission
                      WHERE permission.session = answer_option.session AND purpose = 'quote'
                        AND withdrawn_on IS NOT NULL))
  AND ((SELECT count(*) FROM theme) = 0
       OR answer_option.item NOT IN (SELECT item FROM theme WHERE merged_into IS NOT NULL)
       OR NOT EXISTS (SELECT 1 FROM answer_option AS other
                      LEFT JOIN theme ON theme.item = other.item AND theme.id = other.option
                      WHERE other.session = answer_option.session AND other.item = answer_option.item
                        AND other.respondent = answer_option.respondent AND other.place < answer_option.place
                        AND coalesce(theme.counted_as, other.option)
                            = coalesce((SELECT counted_as FROM theme WHERE theme.item = answer_option.item
                                                                       AND theme.id = answer_option.option),
                                       answer_option.option)))
UNION ALL
SELECT DISTINCT coding.session, coding.item, participant.place, coalesce(theme.counted_as, coding.theme)
FROM coding
CROSS JOIN eval_counted ON eval_counted.number = coding.session
LEFT JOIN participant ON participant.session = coding.session AND participant.id = coding.respondent
LEFT JOIN theme ON theme.item = coding.item AND theme.id = coding.theme
WHERE coding.theme <> '' AND (coding.respondent = '' OR participant.id IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM answer_option AS chosen
                  LEFT JOIN theme AS same ON same.item = chosen.item AND same.id = chosen.option
                  WHERE chosen.session = coding.session AND chosen.item = coding.item
                    AND chosen.respondent = coding.respondent
                    AND coalesce(same.counted_as, chosen.option) = coalesce(theme.counted_as, coding.theme));

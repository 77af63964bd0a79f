-- Sentences that were read and found fit to leave, with the text that may. Whether an approval still holds shows from
-- its hashes (privacy/approved_text.h). No view of the evaluation reads this.

CREATE TABLE review (
    session       INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    item          TEXT    NOT NULL,
    respondent    TEXT    NOT NULL,     -- id of a participant of the session, or empty
    source_hash   TEXT    NOT NULL,     -- of the sentence that was read
    found_hash    TEXT    NOT NULL,     -- of what was found in it
    output        TEXT    NOT NULL,     -- empty, with its hashes, once the sentence was changed
    output_hash   TEXT    NOT NULL,
    detector      INTEGER NOT NULL,     -- version
    reviewed_on   TEXT    NOT NULL,     -- ISO 8601 date
    reader        TEXT    NOT NULL CHECK (reader IN ('help_seeker', 'close_one', 'companion_supporter', 'poh_ggz',
                                                     'client_supporter', 'peer_worker', 'wmo_consultant',
                                                     'welfare_worker', 'ggz_professional', 'interpreter')),
    second_reader TEXT    CHECK (second_reader IN ('help_seeker', 'close_one', 'companion_supporter', 'poh_ggz',
                                                   'client_supporter', 'peer_worker', 'wmo_consultant',
                                                   'welfare_worker', 'ggz_professional', 'interpreter')),
    PRIMARY KEY (session, item, respondent)
) STRICT, WITHOUT ROWID;

-- A quote is what the help-seeker said, or the duo wrote down: those are asked once.
CREATE TRIGGER withdrawn_permission_forgets_reviews
AFTER INSERT ON permission
WHEN new.withdrawn_on IS NOT NULL AND new.purpose IN ('learning', 'quote')
BEGIN
    DELETE FROM review WHERE session = new.session AND (new.purpose = 'learning' OR respondent = '');
END;

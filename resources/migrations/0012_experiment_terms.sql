-- With whom an experiment is held, with which guide and evaluation set, and from how many conversations on something may
-- be told about them. The evaluation sees only the last: names of partners do not travel.

ALTER TABLE experiment ADD COLUMN partners TEXT NOT NULL DEFAULT '';
ALTER TABLE experiment ADD COLUMN guide TEXT NOT NULL DEFAULT '';          -- id, or empty
ALTER TABLE experiment ADD COLUMN evaluation_set TEXT NOT NULL DEFAULT ''; -- likewise
ALTER TABLE experiment ADD COLUMN k INTEGER CHECK (k >= 5);                      -- none: as everywhere

DROP VIEW eval_experiment;

CREATE VIEW eval_experiment (experiment, name, setting, first_month, last_month, planned, k) AS
SELECT number, name, setting,
       CAST(substr(starts_on, 1, 4) AS INTEGER) * 12 + CAST(substr(starts_on, 6, 2) AS INTEGER) - 1,
       CAST(substr(ends_on, 1, 4) AS INTEGER) * 12 + CAST(substr(ends_on, 6, 2) AS INTEGER) - 1,
       planned, k
FROM experiment;

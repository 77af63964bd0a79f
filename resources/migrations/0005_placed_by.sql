-- Who chose a place: a hand on the drawing, or the program. What was there before anybody asked stays where it is.

ALTER TABLE placement ADD COLUMN placed_by TEXT NOT NULL DEFAULT 'hand' CHECK (placed_by IN ('hand', 'program'));

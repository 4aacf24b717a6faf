-- SPDX-FileCopyrightText: 2026 The Pathlight authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- v3.db, a progress database as version 3 of the schema left it. Never changed again: the test that every newer
-- program opens it stands on that. Made with
--     rm -f tests/data/progress/v3.db && sqlite3 tests/data/progress/v3.db < tests/data/progress/v3.sql
BEGIN;
CREATE TABLE learner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- the number of an erased learner is never given again
    picture TEXT NOT NULL,
    nickname TEXT NOT NULL CHECK (length(nickname) <= 40),
    band TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE module_state (
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    module TEXT NOT NULL CHECK (module <> ''),
    state TEXT NOT NULL,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (learner, module)
) STRICT, WITHOUT ROWID;
CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    module TEXT NOT NULL CHECK (module <> ''),
    scene TEXT NOT NULL CHECK (scene <> ''),
    item TEXT NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    value TEXT NOT NULL,
    is_right INTEGER CHECK (is_right IN (0, 1)),  -- NULL where nothing is right or wrong
    answered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_of_learner ON answer (learner, module);
CREATE TABLE setting (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE module_state ADD COLUMN finished_at INTEGER;  -- for the first time; NULL until then
UPDATE module_state SET finished_at = changed_at WHERE finished = 1;
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    done_at INTEGER  -- NULL while the learner is in it
) STRICT;
CREATE UNIQUE INDEX review_begun ON review (learner) WHERE done_at IS NULL;
CREATE INDEX review_of_learner ON review (learner);
CREATE TABLE review_situation (
    review INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    module TEXT NOT NULL CHECK (module <> ''),
    scene TEXT NOT NULL CHECK (scene <> ''),
    PRIMARY KEY (review, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE review_answer (  -- apart from answer, which holds the tries that are measured
    id INTEGER PRIMARY KEY,
    review INTEGER NOT NULL,
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    value TEXT NOT NULL,
    is_right INTEGER CHECK (is_right IN (0, 1)),  -- NULL where nothing is right or wrong
    answered_at INTEGER NOT NULL,
    FOREIGN KEY (review, position) REFERENCES review_situation (review, position) ON DELETE CASCADE
) STRICT;
CREATE INDEX answer_of_situation ON review_answer (review, position);
CREATE TABLE learner_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    kind TEXT NOT NULL CHECK (kind IN ('class', 'family'))
) STRICT;
ALTER TABLE learner ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE learner ADD COLUMN login TEXT NOT NULL DEFAULT '';
ALTER TABLE learner ADD COLUMN learner_group INTEGER REFERENCES learner_group (id) ON DELETE SET NULL;
CREATE UNIQUE INDEX learner_uid ON learner (uid);
CREATE INDEX learner_of_group ON learner (learner_group);

PRAGMA application_id = 0x50746c67;
PRAGMA user_version = 3;
INSERT INTO learner_group VALUES (1, 'Bees', 'class');
INSERT INTO learner VALUES
    (1, 'otter', 'Nour', '7-10', 1767225600, '00112233445566778899aabbccddeeff', 'sun moon star', 1),
    (3, 'face-2', '', 'parents', 1767229200, 'ffeeddccbbaa99887766554433221100', '', NULL);
INSERT INTO module_state VALUES
    (1, 'm06-personal-information', '{"finished":false,"scenes":{"welcome":{}},"trail":["welcome","profile"]}', 0, 1767226000, NULL),
    (1, 'm20-messages', '{"finished":true,"scenes":{},"trail":["welcome"]}', 1, 1767229999, 1767227000),
    (3, 'm06-personal-information', '{}', 0, 1767230000, NULL);
INSERT INTO answer (learner, module, scene, item, attempt, value, is_right, answered_at) VALUES
    (1, 'm06-personal-information', 'profile', 'school', 1, 'open', 0, 1767225900),
    (1, 'm20-messages', 'first', '', 1, 'turn-over', NULL, 1767226900);
INSERT INTO review VALUES (1, 1, '', 1767831900), (2, 1, '{}', NULL);
INSERT INTO review_situation VALUES (1, 0, 'm20-messages', 'first'), (2, 0, 'm20-messages', 'second');
INSERT INTO review_answer (review, position, item, attempt, value, is_right, answered_at) VALUES
    (1, 0, '', 1, 'turn-over', 1, 1767831890);
INSERT INTO setting VALUES ('language', 'ar'), ('text-scale', '1.5');
COMMIT;

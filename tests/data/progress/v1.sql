-- SPDX-FileCopyrightText: 2026 The Pathlight authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- v1.db, a progress database as version 1 of the schema left it. Never changed again: the test that every newer
-- program opens it stands on that. Made with
--     rm -f tests/data/progress/v1.db && sqlite3 tests/data/progress/v1.db < tests/data/progress/v1.sql
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

PRAGMA application_id = 0x50746c67;
PRAGMA user_version = 1;
INSERT INTO learner VALUES (1, 'otter', 'Nour', '7-10', 1767225600), (3, 'face-2', '', 'parents', 1767229200);
INSERT INTO module_state VALUES
    (1, 'm06-personal-information', '{"finished":false,"scenes":{"welcome":{}},"trail":["welcome","profile"]}', 0, 1767226000),
    (1, 'm20-messages', '{"finished":true,"scenes":{},"trail":["welcome"]}', 1, 1767227000),
    (3, 'm06-personal-information', '{}', 0, 1767230000);
INSERT INTO answer (learner, module, scene, item, attempt, value, is_right, answered_at) VALUES
    (1, 'm06-personal-information', 'profile', 'school', 1, 'open', 0, 1767225900),
    (1, 'm06-personal-information', 'profile', 'school', 2, 'close', 1, 1767225910),
    (1, 'm20-messages', 'first', '', 1, 'turn-over', NULL, 1767226900);
INSERT INTO setting VALUES ('language', 'ar'), ('text-scale', '1.5');
COMMIT;

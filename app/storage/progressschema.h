// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>

namespace pathlight {

/// The SQL that brings a schema from one version to the next; its place in the list, from 1, is the version it leads
/// to. What has been released is never changed: a new version is a new element at the end.
using Migration = const char*;

inline constexpr std::int32_t progressApplicationId = 0x50746c67;  // "Ptlg"

inline constexpr std::array<Migration, 3> progressMigrations{
    R"sql(
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
)sql",
    // Reviews. What was finished before counts as finished when it was last worked in.
    R"sql(
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
)sql",
    // Groups, logging in with pictures, and what tells that two files speak of the same learner.
    R"sql(
CREATE TABLE learner_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    kind TEXT NOT NULL CHECK (kind IN ('class', 'family'))
) STRICT;
ALTER TABLE learner ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE learner ADD COLUMN login TEXT NOT NULL DEFAULT '';
ALTER TABLE learner ADD COLUMN learner_group INTEGER REFERENCES learner_group (id) ON DELETE SET NULL;
UPDATE learner SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX learner_uid ON learner (uid);
CREATE INDEX learner_of_group ON learner (learner_group);
)sql",
};

}  // namespace pathlight

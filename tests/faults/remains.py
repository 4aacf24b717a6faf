# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a data folder holds when its program has been killed. Looked at in a copy: undoing what a journal tells is the
program's to do."""

import filecmp
import pathlib
import re
import shutil
import sqlite3
import tempfile

# Whatever else there is was not put there by a program to which nothing worse happens than being killed; above all not
# progress.damaged-1.db. A first start that is killed between two versions of the schema leaves the older one.
FILES = re.compile(r"progress\.db(-journal|\.v\d+\.bak(\.part)?)?|trusted-keys/test\.pub|"
                   r"bundles/[a-z.-]+\.pathlight|bundles/.+\.(json|part)|"
                   r"backups/progress-\d{8}-\d{8}T\d{6}Z-v\d+\.db|backups/progress\.part(-journal)?")
MOST_BACKUPS = 5 + 1  # the oldest goes after the newest has come

ANSWERS = "SELECT scene, item, attempt, value, is_right FROM answer ORDER BY id"


class Remains:
    """Of one database: `state` is the module's, None before it was opened."""

    def __init__(self, file):
        self.faults = []
        self.language = False
        self.learners, self.answers, self.state, self.finished = [], [], None, False
        try:
            with sqlite3.connect(file) as database:
                self._read(database)
        except sqlite3.Error as error:
            self.faults.append(f"{file.name}: {error}")

    def _read(self, database):
        verdict = database.execute("PRAGMA integrity_check").fetchall()
        orphans = database.execute("PRAGMA foreign_key_check").fetchall()
        if verdict != [("ok",)] or orphans:
            self.faults.append(f"{verdict}, {len(orphans)} rows that belong to nothing")
        if not database.execute("PRAGMA user_version").fetchone()[0]:
            return  # nothing was written yet
        self.language = bool(database.execute("SELECT 1 FROM setting WHERE key = 'language'").fetchall())
        self.learners = [picture for picture, in database.execute("SELECT picture FROM learner ORDER BY id")]
        self.answers = database.execute(ANSWERS).fetchall()
        for self.state, finished in database.execute("SELECT state, finished FROM module_state"):
            self.finished = bool(finished)


def read(data):
    """The Remains of the database in a data folder."""
    with tempfile.TemporaryDirectory() as folder:
        for file in (data / "progress.db", data / "progress.db-journal"):
            if file.exists():
                shutil.copy(file, folder)
        return Remains(pathlib.Path(folder, "progress.db"))


def backups(data):
    """The Remains of every backup that counts."""
    return [Remains(file) for file in sorted((data / "backups").glob("progress-*.db"))]


def strange(data, bundles):
    """What is there that should not be: unknown files, too many backups, bundles that are not whole."""
    files = [file for file in data.rglob("*") if file.is_file()]
    faults = [f"{file} is there" for file in files if not FILES.fullmatch(str(file.relative_to(data)))]
    if len(list((data / "backups").glob("progress-*.db"))) > MOST_BACKUPS:
        faults.append("old backups are not removed")
    return faults + [f"{file} is not the bundle that was installed" for file in files if file.suffix == ".pathlight"
                     and not any(filecmp.cmp(file, bundle, shallow=False) for bundle in bundles)]

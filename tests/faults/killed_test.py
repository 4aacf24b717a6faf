# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: killed_test.py SOURCE_DIR BUILD_DIR KILLS [SEED [XML]]
The real program is killed KILLS times with SIGKILL, at moments that are spread evenly over all it does: it starts, takes
in its bundles, gets a learner, is answered, is left, backs up, closes. After each kill its data folder must hold what
it had acknowledged, and the next start must come back to it. Prints what was done and lost; XML gets it as properties."""

import collections
import pathlib
import random
import shutil
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "a11y"))

import bus
import everytype
import life
import remains
import screenreader_test
from book import Book, Known
from mortal import Dead, Mortal
from walk import through_the_module
from words import Words

FOLDER_AGE = 50  # kills, until a new data folder is begun
REINSTALLS = 5  # every so many kills the bundles are taken in anew
LATELY = 15  # starts: the machine may be busier at one time than at another
MOST = 5  # times as many kills as were asked for, until something has been answered and come back to
TELLS = 25  # kills, until it is said how far it is
STEPS = 8  # how many of them a life lasts at most, by the pace of the rehearsal
A_LIFE = 4  # how many steps it is good for at most on an average, which bounds what has to be rehearsed


def settled(data, pause):
    """What is on the disk once nothing more has come to it for so many seconds."""
    before = None
    while True:
        now = remains.read(data)
        if before and not now.faults and (now.state, now.answers) == (before.state, before.answers):
            return now
        before = now
        time.sleep(pause)


class Rehearsal:
    """A walk through the module that nobody cuts off: what is known after each step, and how long things take."""

    def __init__(self, mortal, data, say, steps):
        begun = time.monotonic()
        mortal.start()
        screenreader_test.begin(mortal.by, say, say.language)
        self.start = time.monotonic() - begun
        self.step = 0
        self.known = []
        for step in steps:
            begun = time.monotonic()
            life.perform(mortal.application, mortal.by, step)
            self.step += (time.monotonic() - begun) / len(steps)
            # What is acknowledged is there already; what is not may yet be on its way.
            left = settled(data, 0.1 if step.acknowledged else 0.5)
            self.known.append(Known(left, life.shown(mortal.application)))
        mortal.bury()


class Test:
    def __init__(self, source, build, kills, seed, folder):
        content = pathlib.Path(source, "tests/data/every-type")
        self._say = Words("en", source, content)
        self._build = build
        self._kills = kills
        self._random = random.Random(seed)
        self._folder = folder
        self._bundle, self._pattern = everytype.make_bundle(build, content, folder)
        core = pathlib.Path(build, "share/pathlight/core.pathlight")
        self._bundles = [self._bundle, core]
        self._steps = through_the_module(self._say)
        self.rehearsal = self._rehearse()
        self._starts = [self.rehearsal.start]
        self.counts = collections.Counter(kills=0, acknowledged=0, scenes=0, comebacks=0, backups=0, lost=0, corrupt=0)
        self.stages = collections.Counter()
        self.faults = []

    def _rehearse(self):
        data = self._fresh("rehearsal")
        mortal = Mortal(self._build, self._bundle, data, self._say)
        return Rehearsal(mortal, data, self._say, self._steps[:self._kills * A_LIFE])

    def _fresh(self, name):
        return shutil.copytree(self._pattern, self._folder / name)

    def run(self):
        data, book, age = None, None, FOLDER_AGE
        while not self._enough(book):
            if not book or age == FOLDER_AGE or book.full:
                self._close(data, book)
                data, book, age = self._fresh(f"data-{self.counts['kills']}"), Book(self._steps, self.rehearsal.known), 0
            good = self._round(data, book)
            if not good:
                self._count(book)
                book = None
            age = age + 1 if good else FOLDER_AGE
        self._close(data, book)

    def _enough(self, book):
        """Whether it was killed as often as it should be; of few kills chance may have none come while it answers."""
        kills = self.counts["kills"]
        answers = self.counts["acknowledged"] + (len(book.answers(book.acknowledged)) if book else 0)
        return kills >= self._kills and (answers > 0 and self.counts["comebacks"] > 0 or kills >= MOST * self._kills)

    def _count(self, book):
        self.counts["acknowledged"] += len(book.answers(book.acknowledged))
        self.counts["scenes"] += book.scenes()

    def _close(self, data, book):
        """A last look at a folder that is used no more: nobody kills the program, and everything is there."""
        if not book:
            return
        mortal = Mortal(self._build, self._bundle, data, self._say)
        one = life.Life(mortal, self._say, book, self._random)
        self._note("in the end", one, self._live(one.visit, mortal) + self._look(data, book))
        self._count(book)

    def _note(self, when, one, faults):
        self._starts += one.starts
        self.counts["comebacks"] += one.came_back
        self.faults += [f"{when}, {one.stage}: {fault}" for fault in faults]

    def _round(self, data, book):
        """One life and what it leaves; gives whether that is good."""
        seconds = statistics.median(self._starts[-LATELY:])
        if self.counts["kills"] % REINSTALLS == 0:
            shutil.rmtree(data / "bundles", ignore_errors=True)
        else:
            seconds += STEPS * self.rehearsal.step
        mortal = Mortal(self._build, self._bundle, data, self._say, self._random.uniform(0, seconds))
        one = life.Life(mortal, self._say, book, self._random)
        faults = self._live(one.live, mortal) + self._look(data, book)
        self.counts["kills"] += 1
        self.stages[one.stage] += 1
        self._note(f"kill {self.counts['kills']}", one, faults)
        if self.counts["kills"] % TELLS == 0:
            print(f"after {self.counts['kills']} kills, faults: {len(self.faults)}", flush=True)
        return not faults

    @staticmethod
    def _live(lives, mortal):
        faults = []
        try:
            lives()
        except Dead:
            pass
        except life.Wrong as wrong:
            faults.append(str(wrong))
        except Exception as trouble:  # whatever a call over the bus says whose other end is no more
            if not mortal.killed:
                faults.append(f"{type(trouble).__name__}: {trouble}")
        mortal.bury()
        return faults

    def _look(self, data, book):
        """What is wrong with the data folder."""
        left = remains.read(data)
        backups = remains.backups(data)
        corrupt = left.faults + [fault for backup in backups for fault in backup.faults]
        corrupt += remains.strange(data, self._bundles)
        corrupt += ["a backup holds what was never kept" for backup in backups
                    if backup.answers != left.answers[:len(backup.answers)]]
        self.counts["backups"] += len(backups)
        self.counts["corrupt"] += len(corrupt)
        lost = book.lost(left)
        missing = book.judge(left)
        self.counts["lost"] += max(lost, len(missing))
        return corrupt + missing

    def report(self):
        print("killed while", ", ".join(f"{stage}: {times}" for stage, times in self.stages.most_common()))
        print(", ".join(f"{what}: {count}" for what, count in self.counts.items()), flush=True)
        for fault in self.faults:
            print("FAILED", fault, flush=True)

    def write(self, file):
        properties = "".join(f'<property name="{what}" value="{self.counts[what]}"/>\n'
                             for what in ("kills", "acknowledged", "lost", "corrupt"))
        pathlib.Path(file).write_text(f'<testcase name="TheRealProgram" />\n{properties}', encoding="utf-8")


def main(source, build, kills, seed="20261127", xml=None):
    print("seed", seed, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        test = Test(source, build, int(kills), int(seed), pathlib.Path(folder))
        print(f"a start takes {test.rehearsal.start:.1f} s, a step {test.rehearsal.step:.2f} s", flush=True)
        test.run()
    test.report()
    if xml:
        test.write(xml)
    # Otherwise nothing was tested.
    if test.faults or test.counts["comebacks"] == 0 or test.counts["acknowledged"] == 0:
        sys.exit("FAILED")


if __name__ == "__main__":
    main(*sys.argv[1:])

# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: leaving_test.py SOURCE_DIR BUILD_DIR LANGUAGE
Somebody leaves quickly at the worst moments, by key, by door and with a screen reader, and comes back. A watcher of the
window looks at what a task bar knows, a screen reader's client at what stands in the tree."""

import itertools
import pathlib
import re
import subprocess
import sys
import tempfile

import bus
import everytype
import scenes
import screenreader_test
from fakeprinter import NAME, FakePrinter
from reader import Reader
from windowwatch import WindowWatch
from words import Words

WAYS = (["F2"], ["Shift_L", "Shift_L", "Shift_L"], ["Shift_R", "Shift_L", "Shift_R"], None)
POWERLESS = (["Escape"], ["alt+Left"], ["F1"], ["F4"], ["F2"], ["Shift_L", "Shift_L", "Shift_L"])


class Leaver:
    """Leaves and comes back, each time by the next of the ways, and looks that nothing tells and nothing is lost."""

    def __init__(self, by, say, tasks=0):
        """`tasks` have been done in the quiz before."""
        self._by = by
        self._say = say
        self._application = by.application
        self._own_title, self._quiz_title = say.program("Pathlight"), say.program("Times tables")
        self._watch = WindowWatch(self._own_title)
        self._class = self._watch.one("WM_CLASS")
        self._ways = itertools.cycle(WAYS)
        self._picture = say.program("Star")
        # Stand in the quiz, and on the page where one is chosen.
        self._pictures = {say.program(name) for name in ("Star", "Boat", "Fish", "Tree", "Cup", "Kite", "Key", "Flower")}
        self._windows = set()
        self._heard = 0
        self._tasks = tasks
        subprocess.run(["xdotool", "windowfocus", "--sync", self._watch.window], check=True)

    def close(self):
        self._watch.close()

    def use(self, picture):
        """From now on this picture leads back."""
        self._picture = picture

    @staticmethod
    def _key(names):
        subprocess.run(["xdotool", "key", "--delay", "20", *names], check=True)

    def _state(self):
        """Everything there, as it would be told."""
        return [(thing.role, thing.name, thing.description, thing.checked) for thing in self._application.things()[1:]]

    def leave(self):
        """Leaves by the next way; gives what stood there."""
        before = self._state()
        way = next(self._ways)
        if way:
            self._key(way)
        else:
            self._by.press("push button", self._say.program("Leave quickly"))
        self._hidden(before)
        return before

    def leave_at_once(self):
        """Leaves by the key, without a look at what stands there."""
        self._windows = self._watch.windows_of_the_screen()
        self._key(["F2"])
        self._hidden([])
        self._heard = len(self._application.told_ever)

    def nothing_came(self, words):
        """Demands that since then no window has come, and that nobody was told any of these words."""
        self._hidden([])
        if self._watch.windows_of_the_screen() != self._windows:
            raise bus.NotThere(f"other windows than before: {self._watch.windows_of_the_screen()}")
        if told := self._by.heard(words, self._heard):
            raise bus.NotThere(f"somebody who had left was told:\n{told}")

    def _hidden(self, before):
        """Demands that the window and the tree are those of a quiz, and hold nothing of what stood there."""
        self._watch.is_called(self._quiz_title)
        self._watch.tells_nothing()
        if not self._watch.icon() or self._watch.one("WM_CLASS") == self._class:
            raise bus.NotThere("the window still has the program's icon or class")
        was = {words for _, name, description, _ in before for words in (name, description) if words} - self._pictures

        def nothing_left():
            return not self._told(was)

        bus.wait_for(nothing_left, lambda: f"of the program there is still {self._told(was)}")

    def _told(self, was):
        """What the tree still tells: of what stood there, or the program's name anywhere."""
        tree = list(self._application.tree().walk())
        root = self._application.frame.parent
        root.clearCache()
        words = {text for thing in tree for text in (thing.name, thing.description)} | {root.name, root.description}
        words |= {str(attribute) for thing in tree for attribute in thing.accessible.getAttributes()}
        telling = {text for text in words if re.search("pathlight|glim|باثلايت", text or "", re.IGNORECASE)}
        return (words & was) | telling

    def stays(self):
        """Demands that no key brings anything back."""
        for names in POWERLESS:
            self._key(names)
        self._watch.is_called(self._quiz_title)
        self._application.find("radio button", self._picture)
        self._by.press("radio button", self._say.program("Cup"))
        self._by.press("radio button", self._say.program("Cup"))
        self._watch.is_called(self._quiz_title)

    def answers(self):
        """Does the next task of the quiz, which is a real one."""
        self._tasks += 1
        sums = [thing for thing in self._application.things() if thing.role == "heading"]
        left, right = (int(number) for number in re.findall(r"\d+", sums[0].name))
        digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩") if self._say.language == "ar" else {}
        product = str(left * right).translate(digits)
        self._by.press("push button", product)
        solved = self._say.program("Right. %1", self._say.program("%1 = %L2", sums[0].name).replace("%L2", product))
        self._by.told(solved)
        self._by.press("push button", self._say.program("Next task"))
        self._application.find("label", self._say.program("Task %L1 of %L2", self._tasks + 1, 10))

    def come_back(self, before=None):
        """Comes back by the picture. With `before`, all that stood there must stand there again."""
        self._by.press("radio button", self._picture)
        self._by.press("radio button", self._picture)
        self._watch.is_called(self._own_title)
        if self._watch.one("WM_CLASS") != self._class:
            raise bus.NotThere(f"the window's class is {self._watch.one('WM_CLASS')}, and was {self._class}")
        if before is not None:
            bus.wait_for(lambda: all(thing in self._state() for thing in before),
                         lambda: f"not all is there again; it was\n{before}\nand is\n{self._state()}")

    def leave_and_come_back(self):
        self.come_back(self.leave())


def during_speech(by, say, leaver):
    """The voice falls silent, and does not begin again by itself."""
    by.press("push button", say.program("Read aloud"))
    by.sees("push button", say.program("Stop reading"))
    leaver.leave()
    leaver.come_back()
    by.sees("push button", say.program("Read aloud"))


def somebody_new(by, say, language, leaver):
    """The first start: there is a language, but no learner yet, and no picture was chosen to lead back."""
    by.press("push button", screenreader_test.OWN_NAMES[language])
    by.told(say.program("Somebody new"))
    by.press("radio button", say.program("Otter"))
    leaver.leave()
    leaver.stays()
    leaver.answers()
    leaver.come_back()
    by.checked("radio button", say.program("Otter"))
    screenreader_test.introduce(by, say, "Otter", "11 to 13 years")
    by.told(say.program("Topics"))


def during_saving(by, say, leaver):
    """A sheet that is being saved is saved, and who has left is not told."""
    saved = say.program("The sheet is saved. Its name is %1, and it is in the folder %2.").split("%1")[0]
    by.press("push button", say.program("Save as PDF"))
    leaver.leave_at_once()
    leaver.answers()
    leaver.nothing_came([saved])
    leaver.come_back()
    bus.wait_for(lambda: any(thing.name.startswith(saved) for thing in by.application.things()),
                 lambda: f"the sheet was not saved:\n{by.application.outline()}")


def during_print(by, say, leaver, printer):
    """A sheet on its way to the printer gets there, and who has left is not told."""
    by.press("push button", say.program("Print"))
    printer.waits()
    leaver.leave_at_once()
    printer.takes()
    leaver.answers()
    leaver.nothing_came([NAME])
    leaver.come_back()
    by.sees("alert", say.program("The printer %1 has the sheet now.", f"\u2068{NAME}\u2069"))


def on_every_page(by, say, leaver):
    for button, title in (("Get help", "Get help"), ("Settings", "Settings")):
        by.press("push button", say.program(button))
        by.sees("tool bar", say.program(title))
        leaver.leave_and_come_back()
        by.press("push button", say.program("Back"))
    by.press("push button", say.program("Search"))
    by.sees("tool bar", say.program("Search"))
    subprocess.run(["xdotool", "key", "--delay", "20", "c", "Shift_L", "a", "Shift_L", "b", "Shift_L"],
                   check=True)
    by.sees("tool bar", say.program("Search"))  # typing capitals does not leave
    leaver.leave_and_come_back()
    by.press("push button", say.program("Back"))


def begin_again(by, say):
    """Has the messages of a chat come anew: they came while somebody looked around."""
    by.press("push button", say.program("Back"))
    by.application.arrives()
    by.next()
    by.application.arrives()


def choose_the_picture(by, say, leaver):
    """Another picture, of those who read on beforehand what leaving quickly does not hide."""
    by.press("push button", say.program("Settings"))
    by.press("push button", say.program("Leaving quickly"))
    page = by.application.things()
    limits = next(place for place, thing in enumerate(page) if thing.name == say.program("What it does not hide"))
    choice = next(place for place, thing in enumerate(page) if thing.role == "radio button")
    if limits > choice:
        raise bus.NotThere("the picture is chosen before the page says what is not hidden")
    by.press("radio button", say.program("Fish"))
    by.checked("radio button", say.program("Fish"))
    leaver.use(say.program("Fish"))
    leaver.leave()
    by.press("radio button", say.program("Star"))
    by.press("radio button", say.program("Star"))
    leaver.stays()
    leaver.come_back()
    by.press("push button", say.program("Back"))
    by.press("push button", say.program("Back"))


def in_scenes(by, say, leaver, printer):
    """Before, after and in the middle of a scene of every type."""
    for name, scene in scenes.ALL:
        try:
            leaver.leave_and_come_back()
            if name == "chat":
                begin_again(by, say)
            scene(by, say)
            leaver.leave_and_come_back()
            if name == "agreement":
                during_saving(by, say, leaver)
                during_print(by, say, leaver, printer)
        except bus.NotThere as fault:
            sys.exit(f"FAILED {name}: {fault}")
        by.next()
        by.application.arrives()
        print("ok", name, flush=True)


def leave_everywhere(by, say, language, printer):
    """Leaves, from the first start to the end of a module, and last of all once more. Gives who left."""
    leaver = Leaver(by, say, tasks=1)
    somebody_new(by, say, language, leaver)
    print("ok somebody new", flush=True)
    on_every_page(by, say, leaver)
    choose_the_picture(by, say, leaver)
    print("ok pages", flush=True)
    by.press("push button", say.content("The lantern evening"))
    by.application.arrives()
    during_speech(by, say, leaver)
    print("ok speech", flush=True)
    in_scenes(by, say, leaver, printer)
    leaver.leave()
    return leaver


def main(source, build, language):
    content = pathlib.Path(source, "tests/data/every-type")
    say = Words(language, source, content)
    with tempfile.TemporaryDirectory() as folder:
        printer = FakePrinter(folder)
        with everytype.pathlight(build, content, printer.surroundings) as (process, application):
            by = Reader(application, say)
            first = Leaver(by, Words("en", source, content))
            first.leave()  # on the very first page, before there is a language
            first.stays()
            first.answers()
            first.come_back()
            print("ok first start", flush=True)
            leave_everywhere(by, say, language, printer).close()
            if process.wait(20) != 0:
                sys.exit(f"closed while away, pathlight ended with {process.returncode}")
            print("ok closing", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

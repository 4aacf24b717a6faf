# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: keyboard_test.py SOURCE_DIR BUILD_DIR
Somebody without a mouse takes up Pathlight and finishes one scene of every type."""

import pathlib
import sys

import bus
import everytype
import scenes
from keyboard import Keyboard
from words import Words


def begin(by, say):
    """Chooses the language and makes a learner of twelve."""
    by.key("Tab")
    by.press("push button", "English")
    by.told(say.program("Which picture would you like to be?"))
    by.key("Tab")
    by.press("radio button", say.program("Otter"))
    by.press("radio button", say.program("11 to 13 years"))
    by.press("push button", say.program("Start"))
    by.told(say.program("Topics"))


def help_and_back(by, say):
    """F1 opens the help page from a scene, Escape leads back, and the focus is where it was."""
    before = by.focus()
    by.key("F1")
    by.sees("tool bar", say.program("Get help"))
    by.focus()
    by.key("Escape")
    by.sees("tool bar", say.content("The lantern evening"))
    bus.wait_for(lambda: by.focus().name == before.name, f"the focus is not back on {before}")


def read_and_silence(by, say):
    """F4 has the page read aloud, and silences it."""
    by.sees("push button", say.program("Read aloud"))
    by.key("F4")
    by.sees("push button", say.program("Stop reading"))
    by.key("F4")
    by.sees("push button", say.program("Read aloud"))


def main(source, build):
    content = pathlib.Path(source, "tests/data/every-type")
    say = Words("en", source, content)
    theme = pathlib.Path(source, "qml/Components/Theme.qml").read_text(encoding="utf-8")
    with everytype.pathlight(build, content) as (_, application):
        by = Keyboard(application, say, theme)
        begin(by, say)
        by.press("push button", say.content("The lantern evening"))
        application.arrives()
        read_and_silence(by, say)
        for name, scene in scenes.ALL:
            try:
                help_and_back(by, say)
                scene(by, say)
                by.focus()
                by.next()
                application.arrives()
            except bus.NotThere as fault:
                sys.exit(f"FAILED {name}: {fault}")
            print("ok", name, flush=True)
        by.sees("heading", say.program("You have finished this."))
        by.focus()


if __name__ == "__main__":
    main(*sys.argv[1:])

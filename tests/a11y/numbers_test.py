# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: numbers_test.py SOURCE_DIR BUILD_DIR LANGUAGE
Two actions lead from every page to a number: by the keyboard, and with a screen reader. Says how long that took."""

import functools
import pathlib
import subprocess
import sys

import bus
import everytype
import leaving_test
import scenes
import screenreader_test
from callers import Caller
from reader import Reader
from words import Words

BRITAIN = {"TZ": "Europe/London"}
NOWHERE = {"TZ": "UTC"}
SIZES = ((1024, 600), (1366, 768))
LEARNERS = (("Hedgehog", "4 to 6 years", "My path"), ("Fox", "7 to 10 years", "My path"), ("Whale", "14 to 17 years", "Topics"),
            ("Owl", "Parent or carer", "Modules"), ("Turtle", "Teacher or other professional", "Modules"))


def first_start(by, say, caller):
    """The pages before there is a learner. On the first, `caller` hears English, the system's language."""
    caller.calls("first start", "Language")
    by.press("push button", screenreader_test.OWN_NAMES[say.language])
    caller.hears(say)
    by.told(say.program("Somebody new"))
    caller.calls("somebody new", say.program("Somebody new"))


def in_a_module(by, say, caller):
    """Every scene, a door of the one that decides, and the end."""
    title = say.content("The lantern evening")
    by.press("push button", title)
    by.application.arrives()
    for name, scene in scenes.ALL:
        caller.calls(name, title)
        if name == "chat":
            leaving_test.begin_again(by, say)
        scene(by, say)
        if name == "decide":
            at_a_door(by, say, caller, title)
        by.next()
        by.application.arrives()
    by.sees("heading", say.program("You have finished this."))
    caller.calls("the end of a module", title)
    by.press("push button", say.program("Home"))


def at_a_door(by, say, caller, title):
    """The door shows numbers of its own, and its button leads to those of its kind."""
    door = say.content("A helpline for children")
    caller.has_at_hand(door)
    caller.by_action("a door", say.program("Get help"), within=door)
    by.checked("radio button", say.program("Talk to someone"))
    by.press("push button", say.program("Back"))
    by.sees("tool bar", title)


def on_other_pages(by, say, caller):
    settings = say.program("Settings")
    by.press("push button", settings)
    caller.calls("settings", settings)
    for name in ("Leaving quickly", "What Pathlight keeps", "About Pathlight", "Language"):
        by.press("push button", say.program(name))
        caller.calls(name, say.program(name))
        by.press("push button", say.program("Back"))
        by.sees("tool bar", settings)
    by.press("push button", say.program("Back"))
    by.press("push button", say.program("Search"))
    caller.calls("search", say.program("Search"))
    by.press("push button", say.program("Back"))


def below_the_help_page(by, say, caller):
    """The pages that the help page itself leads to. Most have no button for help: the way back is it."""
    country = screenreader_test.named_like(by, say.program("%1: change"))
    sheets = [(say.program(sheet), say.program(sheet), say.program("Back"))
              for sheet in ("A card for the pocket", "The first ten minutes", "A list for a report")]
    leaving = say.program("Leaving quickly")
    for button, title, way in (*sheets, (country, say.program("Your country"), say.program("Back")),
                               (leaving, leaving, say.program("Get help"))):
        for lead in (caller.by_key, functools.partial(caller.by_action, button=way)):
            by.press("push button", button)
            by.sees("tool bar", title)
            lead(title)


def every_home(by, say, caller):
    """The page of who is learning, and the homes of the other ages."""
    for picture, age, home in LEARNERS:
        by.press("push button", say.program("Settings"))
        by.press("push button", say.program("Somebody else is learning"))
        caller.calls("who is learning", say.program("Who is learning?"))
        by.press("push button", say.program("Somebody new"))
        by.told(say.program("Somebody new"))
        screenreader_test.introduce(by, say, picture, age)
        caller.calls(age, say.program(home))
        by.press("push button", say.program("Get help"))
        grown_up = home == "Modules"
        by.checked("radio button", say.program("I am a grown-up" if grown_up else "I am a child or a teenager"))
        by.press("push button", say.program("Back"))


def in_every_window(by, say, caller):
    """Small windows and large letters: what is seen without scrolling is less."""
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{say.program('Pathlight')}$"], check=True,
                            capture_output=True, text=True).stdout.split()[0]
    by.press("push button", say.program("Settings"))
    for scale in (100, 150, 200):
        by.press("radio button", say.program("%1 %", say.number(scale)))
        for width, height in SIZES:
            subprocess.run(["xdotool", "windowsize", "--sync", window, str(width), str(height)], check=True)
            bus.wait_for(lambda: bus.Thing(by.application.frame).extents[2:] == (width, height), "the window keeps its size")
            caller.calls(f"settings at {scale} % in {width} by {height}", say.program("Settings"))


def main(source, build, language):
    content = pathlib.Path(source, "tests/data/every-type")
    say, english = Words(language, source, content), Words("en", source, content)
    with everytype.pathlight(build, content, BRITAIN) as (_, application):
        by = Reader(application, say)
        caller = Caller(by, english)
        first_start(by, say, caller)
        screenreader_test.introduce(by, say, "Otter", "11 to 13 years")
        caller.calls("11 to 13 years", say.program("Topics"))
        in_a_module(by, say, caller)
        on_other_pages(by, say, caller)
        by.press("push button", say.program("Get help"))
        below_the_help_page(by, say, caller)
        by.press("push button", say.program("Back"))
        every_home(by, say, caller)
        caller.tells()
        in_every_window(by, say, caller)
        caller.tells()
    with everytype.pathlight(build, content, NOWHERE) as (_, application):
        by = Reader(application, say)
        caller = Caller(by, english, numbers=False)
        first_start(by, say, caller)
        caller.tells()


if __name__ == "__main__":
    main(*sys.argv[1:])

# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: screenreader_test.py SOURCE_DIR BUILD_DIR LANGUAGE
Somebody who only has a screen reader takes up Pathlight, finishes one scene of every type, and looks at every page."""

import pathlib
import sys

import audit
import bus
import everytype
import scenes
from reader import Reader
from words import Words

OWN_NAMES = {"en": "English", "ar": "العربية"}


def begin(by, say, language):
    """Chooses the language and makes a learner of twelve."""
    by.press("push button", OWN_NAMES[language])
    by.told(say.program("Somebody new"))
    by.press("radio button", say.program("Otter"))
    by.checked("radio button", say.program("Otter"))
    by.press("radio button", say.program("11 to 13 years"))
    by.checked("radio button", say.program("11 to 13 years"))
    by.press("push button", say.program("Start"))
    by.told(say.program("Topics"))


def look_around(by, say, check):
    """Goes from the end of the module to every other page and back."""
    home, settings = say.program("Topics"), say.program("Settings")

    def open_page(button, title, first=None):
        """Presses a button, hears the page's title or what the keyboard comes to first, and looks at the page."""
        by.press("push button", button)
        by.told(first or title)
        check.page(title, names_abroad=True)

    def visit(button, title, first=None):
        open_page(button, title, first)
        by.press("push button", say.program("Back"))

    check.page(say.content("The lantern evening"))
    by.press("push button", say.program("Home"))
    by.told(home)
    check.page(home)
    visit(say.program("Get help"), say.program("Get help"))
    visit(say.program("Search"), say.program("Search"), say.program("What are you looking for?"))
    bus.wait_for(lambda: len(by.application.tree().children) == 1,
                 lambda: f"pages that were left are kept:\n{by.application.outline()}")
    open_page(settings, settings)
    visit(say.program("Leaving quickly"), say.program("Leaving quickly"))
    visit(say.program("What Pathlight keeps"), say.program("What Pathlight keeps"))
    visit(say.program("About Pathlight"), say.program("About Pathlight"))
    visit(say.program("Language"), say.program("Language"))
    open_page(say.program("Somebody else is learning"), say.program("Who is learning?"), say.program("Otter"))
    by.press("push button", say.program("Otter"))
    by.told(home)


def main(source, build, language):
    content = pathlib.Path(source, "tests/data/every-type")
    say = Words(language, source, content)
    with everytype.pathlight(build, content) as process:
        def alive():
            if process.poll() is not None:
                raise SystemExit(f"pathlight ended with {process.returncode}")

        application = bus.Application("Pathlight", alive)
        by = Reader(application, say)
        check = audit.Audit(application, say)
        begin(by, say, language)
        check.page(say.program("Topics"))
        by.press("push button", say.content("The lantern evening"))
        application.arrives()
        for name, scene in scenes.ALL:
            check.page(say.content("The lantern evening"))
            try:
                scene(by, say)
            except bus.NotThere as fault:
                sys.exit(f"FAILED {name}: {fault}")
            check.page(say.content("The lantern evening"))
            by.next()
            application.arrives()
            print("ok", name, flush=True)
        by.sees("heading", say.program("You have finished this."))
        look_around(by, say, check)
        print("ok every page", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

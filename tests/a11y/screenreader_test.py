# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: screenreader_test.py SOURCE_DIR BUILD_DIR LANGUAGE
Somebody who only has a screen reader takes up Pathlight, finishes one scene of every type, and looks at every page."""

import pathlib
import re
import sys

import audit
import bus
import everytype
import scenes
from reader import Reader
from words import Words

OWN_NAMES = {"en": "English", "ar": "العربية"}
FRANCE = {"en": "France", "ar": "فرنسا"}


def begin(by, say, language):
    """Chooses the language and makes a learner of twelve."""
    by.press("push button", OWN_NAMES[language])
    by.told(say.program("Somebody new"))
    introduce(by, say, "Otter", "11 to 13 years")
    by.told(say.program("Topics"))


def introduce(by, say, picture, age):
    """Fills in the page for somebody new."""
    for choice in (say.program(picture), say.program(age)):
        by.press("radio button", choice)
        by.checked("radio button", choice)
    by.press("push button", say.program("Start"))


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
    open_page(say.program("Get help"), say.program("Get help"))
    country_and_paper(by, say, check)
    by.press("push button", say.program("Back"))
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


def country_and_paper(by, say, check):
    """Goes from the help page to those below it, and changes the country on the way."""
    by.press("push button", named_like(by, say.program("Choose your country"), say.program("%1: change")))
    by.told(say.program("Name of the country"))
    check.page(say.program("Your country"))
    by.press("radio button", FRANCE[say.language])
    by.sees("push button", say.program("%1: change", FRANCE[say.language]))
    for sheet in ("A card for the pocket", "The first ten minutes", "A list for a report"):
        by.press("push button", say.program(sheet))
        by.told(say.program(sheet))
        check.page(say.program(sheet))
        by.press("push button", say.program("Back"))
        by.sees("tool bar", say.program("Get help"))


def named_like(by, *patterns):
    """The name of the one button that is one of the patterns, whatever stands for %1."""
    def fitting():
        names = [thing.name for thing in by.application.things() if thing.role == "push button"]
        found = [name for name in names for pattern in patterns
                 if re.fullmatch(re.escape(pattern).replace("%1", ".+"), name)]
        return found[0] if len(found) == 1 else None

    return bus.wait_for(fitting, lambda: f"not one button like {patterns}:\n{by.application.outline()}")


def other_homes(by, say, check):
    """Looks at the path of a child and the list of a parent, and opens a module from each."""
    for picture, age, home in (("Fox", "7 to 10 years", "My path"), ("Owl", "Parent or carer", "Modules")):
        by.press("push button", say.program("Settings"))
        by.press("push button", say.program("Somebody else is learning"))
        by.press("push button", say.program("Somebody new"))
        by.told(say.program("Somebody new"))
        introduce(by, say, picture, age)
        by.sees("tool bar", say.program(home))
        check.page(say.program(home))
        by.press("push button", say.program("Go on") if home == "Modules"
                 else named_like(by, say.program("%1. Next on your path.")))
        by.application.arrives()
        by.press("push button", say.program("Home"))
        by.sees("tool bar", say.program(home))


def main(source, build, language):
    content = pathlib.Path(source, "tests/data/every-type")
    say = Words(language, source, content)
    with everytype.pathlight(build, content) as (_, application):
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
            # A door found shows the country's services, whose names are the same in every language.
            check.page(say.content("The lantern evening"), names_abroad=name == "decide")
            by.next()
            application.arrives()
            print("ok", name, flush=True)
        by.sees("heading", say.program("You have finished this."))
        look_around(by, say, check)
        other_homes(by, say, check)
        print("ok every page", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

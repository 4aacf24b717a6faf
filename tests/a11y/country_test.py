# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: country_test.py SOURCE_DIR BUILD_DIR
The help page of the very first start is that of the country which the system's region or its time zone names."""

import pathlib
import re
import sys

import bus
import everytype
from reader import Reader
from words import Words

# The region that the system's settings name goes before the place that its clock is set for.
PLACES = (("en_IE.UTF-8", "UTC", "en", "Ireland: change"),
          ("en_FR.UTF-8", "UTC", "en", "France: change"),
          ("ar_EG.UTF-8", "Europe/London", "ar", "مصر: تغيير"),
          ("en_US.UTF-8", "Europe/Paris", "en", "United States: change"),
          ("C.UTF-8", "Africa/Cairo", "en", "Egypt: change"),
          ("en_AQ.UTF-8", "Europe/London", "en", "United Kingdom: change"),  # no entries for the Antarctic
          ("C.UTF-8", "UTC", "en", "Choose your country"),
          ("en_AQ.UTF-8", "Antarctica/Troll", "en", "Choose your country"))


def guessed(application, say):
    """What the button for the country says on the help page."""
    by = Reader(application, say)
    by.press("push button", say.program("Get help"))
    by.sees("tool bar", say.program("Get help"))
    patterns = [re.escape(say.program(text)).replace("%1", ".+") for text in ("%1: change", "Choose your country")]
    return bus.wait_for(lambda: application.first(lambda thing: thing.role == "push button" and any(
        re.fullmatch(pattern, thing.name) for pattern in patterns)), application.outline).name


def main(source, build):
    content = pathlib.Path(source, "tests/data/every-type")
    for locale, zone, language, wanted in PLACES:
        say = Words(language, source, content)
        with everytype.pathlight(build, content, {"LC_ALL": locale, "LANGUAGE": "", "TZ": zone}) as (_, application):
            found = guessed(application, say)
        if found != wanted:
            sys.exit(f"FAILED with {locale} in {zone}: “{found}”, not “{wanted}”")
        print("ok", locale, zone, found, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

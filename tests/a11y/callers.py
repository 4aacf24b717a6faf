# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody in need, on any page: how many actions it takes until a number to call, or an address, is there."""

import itertools
import re
import statistics
import subprocess
import time

import bus

MOST_ACTIONS = 2
PATIENCE = 5.0  # seconds after which an action counts as not having led to a number
KEYBOARD, READER = "keyboard", "screen reader"


class Caller:
    """Gets help from the page that is shown, by key and by action, and comes back to it."""

    def __init__(self, by, say, numbers=True):
        """Without `numbers` it is addresses that the country has."""
        self._by = by
        self._application = by.application
        self._numbers = numbers
        self.hears(say)
        self._taken = {KEYBOARD: [], READER: []}
        self._bar = None
        subprocess.run(["xdotool", "search", "--name", "^Pathlight$|^باثلايت$", "windowfocus", "--sync"], check=True)

    def hears(self, say):
        """From now on the program speaks this language."""
        self._say = say
        called = re.escape(say.program("Telephone: %1")).replace("%1", "[0-9]")
        self._wanted = re.compile(called if self._numbers else "https?://")

    def calls(self, where, title):
        """From a page with this title, both ways."""
        self._by.sees("tool bar", title)
        self.by_key(where)
        self._key("Escape")
        self._by.sees("tool bar", title)
        self.by_action(where, self._say.program("Get help"))
        self._by.press("push button", self._say.program("Back"))
        self._by.sees("tool bar", title)

    def by_key(self, where):
        """Demands that keys bring a number into sight, as the eye sees it."""
        self._counted(KEYBOARD, where, (lambda: self._key("F1"), lambda: self._key("Next")), self._seen)

    def by_action(self, where, button, within=None):
        """Demands that a button of the page brings a number into the tree."""
        way = self._application.first(lambda thing: thing.role == "push button" and thing.name == button
                                      and (within is None or thing.within(within)))
        if way is None:
            raise bus.NotThere(f"on {where} there is no button “{button}”:\n{self._application.outline()}")
        action = next(name for name in way.actions() if name != "SetFocus")
        talk = self._say.program("Talk to someone")
        self._counted(READER, where, (lambda: way.act(action), lambda: self._by.press("radio button", talk)),
                      lambda thing: thing.showing)

    def has_at_hand(self, where):
        """Demands that a number stands on the page itself, within what has this name."""
        bus.wait_for(lambda: self._application.first(lambda thing: self._is_number(thing) and thing.within(where)),
                     lambda: f"no number within “{where}”:\n{self._application.outline()}")

    def tells(self):
        """Says how long it took, and forgets it."""
        for hands, taken in self._taken.items():
            if taken:
                times = [milliseconds for _, _, milliseconds in taken]
                print(f"{hands}: {len(taken)} pages; from the action to a number half within "
                      f"{statistics.median(times):.0f} ms, all within {max(times):.0f} ms; more than one action from "
                      f"{[where for where, number, _ in taken if number > 1] or 'none'}", flush=True)
                taken.clear()

    @staticmethod
    def _key(name):
        subprocess.run(["xdotool", "key", "--delay", "0", name], check=True)

    def _counted(self, hands, where, actions, fits):
        for number, act in enumerate(itertools.islice(actions, MOST_ACTIONS), 1):
            begin = time.monotonic()
            act()
            if self._comes(fits):
                self._taken[hands].append((where, number, 1000 * (time.monotonic() - begin)))
                return
        raise bus.NotThere(f"from {where} no number within {MOST_ACTIONS} actions by {hands}:\n"
                           f"{self._application.outline()}")

    def _comes(self, fits):
        try:
            bus.wait_for(lambda: self._there(fits), "", PATIENCE)
        except bus.NotThere:
            return False
        return True

    def _there(self, fits):
        """A number on the help page that fits. The bar at its top is looked at first: it covers what lies below it."""
        self._bar = None
        return self._application.first(lambda thing: self._is_number(thing) and fits(thing)) \
            if self._on_help_page() else None

    def _on_help_page(self):
        title = self._say.program("Get help")
        self._bar = self._application.first(lambda thing: thing.role == "tool bar")
        return self._bar is not None and self._bar.name == title

    def _is_number(self, thing):
        return thing.role == "label" and self._wanted.match(thing.name) is not None

    def _seen(self, thing):
        """Whether all of it stands in the window, below the bar."""
        left, top, width, height = thing.extents
        x, y, across, down = bus.Thing(self._application.frame).extents
        _, bar_top, _, bar_height = self._bar.extents
        return thing.showing and height > 0 and x <= left and left + width <= x + across \
            and max(y, bar_top + bar_height) <= top and top + height <= y + down

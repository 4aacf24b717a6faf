# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of every page, looked at through the accessibility bus."""

import collections
import re

import bus

PRESSED = ("push button", "radio button", "check box")
SAID = ("label", "heading", "image", "alert", *PRESSED)
# Roles of what the keyboard may stop at to read it; they need no action.
STOPS = ("panel", "list", "label", "heading", "alert")


class Audit:
    def __init__(self, application, say):
        self._application = application
        self._say = say

    def page(self, title, names_abroad=False):
        """Waits for the page of that title and demands what every page must keep to. With `names_abroad` it may hold names
        that are the same in every language."""
        self._application.find("tool bar", title)
        self._application.find("heading", title)
        self._door(title)
        faults = []

        def flawless():
            faults[:] = self._look(names_abroad)
            return not faults

        bus.wait_for(flawless, lambda: f"on the page “{title}”:\n{chr(10).join(faults)}\n{self._application.outline()}")

    def _door(self, title):
        """Demands that the way to leave quickly is the first thing to press on the page."""
        bar = self._application.find("tool bar", title)
        first = next(thing for thing in bar.walk() if thing.role in PRESSED and thing.there)
        if first.name != self._say.program("Leave quickly"):
            raise bus.NotThere(f"on the page “{title}” the first thing to press is {first}")

    def _look(self, names_abroad):
        tree = list(self._application.tree().walk())
        faults = [fault for thing in tree for fault in self._faults(thing)] + self._doubles(tree)
        if self._say.language == "ar" and not names_abroad:
            faults += [f"{thing} is in English" for thing in tree if thing.role in SAID and self._english(thing.name)]
        return faults

    @staticmethod
    def _faults(thing):
        if not thing.there:
            if thing.role in PRESSED:
                yield f"{thing} is hidden, and stands in the tree"
            return
        if thing.role in SAID and not thing.name.strip():
            yield f"a {thing.role} says nothing"
        if thing.role in PRESSED and not set(thing.actions()) - {"SetFocus"}:
            yield f"{thing} has no action"
        if thing.focusable and not thing.name.strip():
            yield f"{thing} takes the focus and has no name"
        if thing.focusable and thing.role not in (*PRESSED, *STOPS, "text"):
            yield f"{thing} takes the focus, and its role does not say what it is"

    @staticmethod
    def _english(name):
        return re.search(r"[A-Za-z]{2,}", re.sub(r"[0-9a-f]{4}( |$)|English|Français|Pathlight|PDF", "", name))

    @staticmethod
    def _doubles(tree):
        """Things to press that nothing tells apart."""
        seen = collections.Counter((thing.role, thing.name, str(thing.parent))
                                   for thing in tree if thing.role in PRESSED)
        return [f"{count} times {role} “{name}”" for (role, name, _), count in seen.items() if count > 1]

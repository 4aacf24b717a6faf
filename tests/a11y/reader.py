# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands and ears of somebody who uses a screen reader: they act by actions alone, and know what the bus tells."""

from gi.repository import GLib

import bus

ALERT = "alert"


class Reader:
    def __init__(self, application, say):
        self.application = application
        self.say = say
        self._presses = 0
        self._known = []

    def sees(self, role, name, within=None):
        return self.application.find(role, name, within)

    def press(self, role, name, within=None):
        """Does the thing's first action, and the next time, where there are two, its second."""
        thing = self.sees(role, name, within)
        actions = [action for action in dict.fromkeys(thing.actions()) if action != "SetFocus"]
        if not actions:
            raise bus.NotThere(f"{thing} has no action")
        self._known = [one.accessible for one in self.application.things()]
        self.application.told.clear()
        self._presses += 1
        thing.act(actions[self._presses % len(actions)])

    def next(self):
        self.press("push button", self.say.program("Next"))

    def told(self, text):
        """Demands that the bus told of a thing that says this: it got the focus, is an alert, or was there before and
        changed its words. What merely came to be elsewhere on the page would be found by looking only."""
        bus.wait_for(lambda: any(self._tells(*event, text) for event in self.application.told),
                     lambda: f"nothing told of “{text}”, only:\n{self._all_told()}\n{self.application.outline()}")

    def heard(self, words, start):
        """What the bus told that has any of these words in it, from its event number `start` on; "" for nothing."""
        lines = self._lines(self.application.told_ever[start:])
        return "\n".join(line for line in lines if any(word in line for word in words))

    def checked(self, role, name, within=None):
        self._state(role, name, within, True)

    def unchecked(self, role, name, within=None):
        self._state(role, name, within, False)

    def _state(self, role, name, within, wanted):
        bus.wait_for(lambda: self.sees(role, name, within).checked == wanted,
                     lambda: f"{role} “{name}” is {'not ' if wanted else ''}checked:\n{self.application.outline()}")

    def _tells(self, kind, source, detail, text):
        """Whether an event, as Application.told keeps it, tells this text."""
        words, role = self._words(source)
        if text not in words:
            return False
        if "property-change" in kind:
            return source in self._known or role == ALERT
        return detail == 1 and ("focused" in kind or ("showing" in kind and role == ALERT))

    @staticmethod
    def _words(source):
        """What a thing says now, and its role; nothing of one that is gone."""
        try:
            return f"{source.name}\n{source.description}", source.getRoleName()
        except (AttributeError, GLib.GError):
            return "", ""

    def _all_told(self):
        return "\n".join(self._lines(self.application.told))

    def _lines(self, events):
        return [f"{kind} {detail}: {self._words(source)}" for kind, source, detail in events]

# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands of somebody who has a keyboard and sees. After each key the focus must be there and be seen."""

import subprocess

import bus
from audit import PRESSED
from screen import Screen, ring_colours

OUTSIDE = 3  # the ring lies 1 to 4 pixels outside of what it is around
INSIDE = -1  # that of a field is its edge
MOST_TABS = 80


class Keyboard:
    def __init__(self, application, say, theme):
        self.application = application
        self.say = say
        self._ring = ring_colours(theme)
        self._screen = Screen()
        self._presses = 0
        x, y, width, height = bus.Thing(application.frame).extents
        self._window = (x, y, x + width, y + height)
        # What a window manager does, of which there is none here.
        subprocess.run(["xdotool", "search", "--name", "^Pathlight$", "windowfocus", "--sync"], check=True)

    def key(self, *names):
        """Presses and releases keys one after the other, then looks where the focus is."""
        self.application.told.clear()
        subprocess.run(["xdotool", "key", "--delay", "0", *names], check=True)

    def sees(self, role, name, within=None):
        return self.application.find(role, name, within)

    def press(self, role, name, within=None):
        """Walks to the thing with Tab, tries the arrow keys there, and presses Space or Enter in turn."""
        target = self.sees(role, name, within)
        here = self.focus()
        for _ in range(MOST_TABS):
            if self._same(here, target):
                break
            self.key("Tab")
            here = self.focus(here)
        else:
            raise bus.NotThere(f"Tab does not lead to {target}:\n{self.application.outline()}")
        self._stroll(here)
        self._presses += 1
        self.key(("space", "Return")[self._presses % 2])

    def _stroll(self, here):
        """Demands that within a group the arrow keys lead from a thing to its neighbour and back."""
        here = self.application.focus() or here
        group = self._group(here)
        stops = [thing for thing in group.walk() if thing.there and thing.focusable and thing.role in PRESSED] if group else []
        place = next((number for number, thing in enumerate(stops) if self._same(thing, here)), None)
        if place is None or len(stops) < 2:
            return
        arrows = (("Down", "Up"), ("Right", "Left"))[self._presses % 2]
        there, back = arrows if place + 1 < len(stops) else reversed(arrows)
        self.key(there)
        neighbour = self.focus(here)
        if not any(self._same(neighbour, thing) for thing in stops):
            raise bus.NotThere(f"{there} leads from {here} out of its group, to {neighbour}")
        self.key(back)
        again = self.focus(neighbour)
        if not self._same(again, here):
            raise bus.NotThere(f"{back} does not lead back to {here}, but to {again}")

    @staticmethod
    def _group(thing):
        """What holds things that belong together, such as the answers to a question; the page itself does not count."""
        above = thing.parent
        while above and not (above.role == "panel" and above.name):
            above = above.parent
        return above if above and not any(one.role == "tool bar" for one in above.walk()) else None

    def next(self):
        self.press("push button", self.say.program("Next"))

    def told(self, text):
        """Demands that something in sight says this."""
        bus.wait_for(lambda: any(self._in_sight(thing) for thing in self._saying(text)),
                     lambda: f"nothing in sight says “{text}”, at {[thing.extents for thing in self._saying(text)]}:\n"
                             f"{self.application.outline()}")

    def _saying(self, text):
        return [thing for thing in self.application.things() if text in f"{thing.name}\n{thing.description}"]

    def _in_sight(self, thing):
        """Whether all of it stands below the top bar and above the bottom one, or as much as fits there."""
        bars = [one for one in self.application.things() if one.role == "tool bar"]
        ways_on = [one for one in self.application.things() if one.name == self.say.program("Next")]
        highest = max([self._window[1]] + [bar.extents[1] + bar.extents[3] for bar in bars])
        lowest = min([self._window[3]] + [way.extents[1] for way in ways_on])
        top, bottom = thing.extents[1], thing.extents[1] + thing.extents[3]
        return (highest <= top and bottom <= lowest) or (top <= highest and lowest <= bottom)

    def checked(self, role, name, within=None):
        self._state(role, name, within, True)

    def unchecked(self, role, name, within=None):
        self._state(role, name, within, False)

    def _state(self, role, name, within, wanted):
        bus.wait_for(lambda: self.sees(role, name, within).checked == wanted,
                     lambda: f"{role} “{name}” is {'not ' if wanted else ''}checked:\n{self.application.outline()}")

    def focus(self, before=None):
        """What the keyboard is on, which is not `before`; demands that it is in the window, uncovered, with its ring."""
        def moved():
            thing = self.application.focus()
            return thing if thing and not (before and self._same(thing, before)) else None

        thing = bus.wait_for(moved, lambda: f"the focus is lost after {before}:\n{self.application.outline()}")
        bus.wait_for(lambda: self._seen(thing), lambda: f"the focus on {thing} at {thing.extents} is not to be seen")
        return thing

    @staticmethod
    def _same(one, other):
        return one is not None and one.accessible == other.accessible

    def _seen(self, thing):
        if thing.role == "panel" and thing.parent.role == "panel" and thing.name == thing.parent.name:
            return self._seen(self.application.find("heading", thing.name))  # a page to scroll: its title stands for it
        left, top, width, height = thing.extents
        right, bottom = left + width, top + height
        if right <= left or bottom <= top:
            return False
        return self._inside(left, top, right, bottom) and self._uncovered(thing, left, top, right, bottom) \
            and self._has_ring(left, top, right, bottom, INSIDE if thing.role == "text" else OUTSIDE)

    def _inside(self, left, top, right, bottom):
        """Whether all of it is in the window, or as much as fits."""
        whole = left >= self._window[0] and right <= self._window[2]
        fits = bottom - top <= self._window[3] - self._window[1] - 200
        return whole and (not fits or (top >= self._window[1] and bottom <= self._window[3]))

    def _uncovered(self, thing, left, top, right, bottom):
        middle = (left + right) // 2, (max(top, self._window[1]) + min(bottom, self._window[3])) // 2
        over = self.application.frame.queryComponent().getAccessibleAtPoint(*middle, bus.pyatspi.DESKTOP_COORDS)
        while over is not None:
            if over == thing.accessible:
                return True
            over = over.parent
        return False

    def _has_ring(self, left, top, right, bottom, off):
        """Whether the ring's colour is so many pixels off its edges, at the middle of each: some things are round."""
        across, along = max(6, (right - left) // 8), max(6, (bottom - top) // 8)
        x, y = (left + right - across) // 2, (top + bottom - along) // 2
        lines = [(x, top - off, across, 1), (x, bottom + off - 1, across, 1),
                 (left - off, y, 1, along), (right + off - 1, y, 1, along)]
        seen = [line for line in lines if self._window[0] <= line[0] and self._window[1] <= line[1]
                and line[0] + line[2] <= self._window[2] and line[1] + line[3] <= self._window[3]]
        pixels = [colour for line in seen for colour in self._screen.colours(*line)]
        return sum(colour in self._ring for colour in pixels) > len(pixels) / 2 > 0

# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pathlight as a screen reader meets it: the tree of things on the accessibility bus, their actions, and what is told."""

import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi
from gi.repository import Atspi, GLib

DEADLINE = 30.0  # seconds that anything may take before it counts as not happening
TOLD = ("object:state-changed:focused", "object:state-changed:showing",
        "object:property-change:accessible-name", "object:property-change:accessible-description")


# Less than this, and a busy machine looks like a program that does not answer.
Atspi.set_timeout(int(1000 * DEADLINE), int(1000 * DEADLINE))


_hopes = []


def hope(alive):
    """From now on every wait asks alive(), which raises once there is no hope, and only the one given last."""
    _hopes[:] = [alive]


class NotThere(AssertionError):
    """What was looked for did not come within the deadline, or was not as it should be."""


def pump():
    """Takes in what the bus has sent meanwhile."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def wait_for(condition, what, deadline=DEADLINE):
    """The first true value of condition(); NotThere with `what`, which may be a function, after the deadline."""
    end = time.monotonic() + deadline
    while True:
        pump()
        try:
            value = condition()
        except GLib.GError:  # it went away while it was being looked at
            value = None
        if value:
            return value
        for alive in _hopes:
            alive()
        if time.monotonic() > end:
            raise NotThere(what() if callable(what) else what)
        time.sleep(0.01)


class Thing:
    """One object of the tree as it was when it was looked at."""

    def __init__(self, accessible, parent=None):
        self.accessible = accessible
        self.parent = parent
        self.role = accessible.getRoleName()
        self.name = accessible.name or ""
        states = accessible.getState()
        self.showing = states.contains(pyatspi.STATE_SHOWING)
        self.focusable = states.contains(pyatspi.STATE_FOCUSABLE)
        self.focused = states.contains(pyatspi.STATE_FOCUSED)
        self.checked = states.contains(pyatspi.STATE_CHECKED)
        self.description = accessible.description or ""
        self.children = []

    @property
    def there(self):
        """Shown, or in a place that scrolling shows: what is hidden has no extents."""
        return self.showing or self.extents[2:] > (0, 0)

    def within(self, name):
        """Whether it stands in something of that name."""
        return self.parent is not None and (self.parent.name == name or self.parent.within(name))

    @property
    def extents(self):
        """x, y, width and height on the screen, in pixels."""
        try:
            box = self.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        except NotImplementedError:  # it had no place when the cache came to know it
            self.accessible.clearCache()
            return 0, 0, 0, 0
        except GLib.GError:
            return 0, 0, 0, 0
        return box.x, box.y, box.width, box.height

    def actions(self):
        try:
            action = self.accessible.queryAction()
        except NotImplementedError:
            return []
        return [action.getName(number) for number in range(action.nActions)]

    def act(self, name):
        """Does the action of that name; NotThere if the object has none or refuses."""
        names = self.actions()
        if name not in names:
            raise NotThere(f"{self} has no action {name}, only {names}")
        if not self.accessible.queryAction().doAction(names.index(name)):
            raise NotThere(f"{self} refuses the action {name}")

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Application:
    """The running program on the bus."""

    def __init__(self, name, alive, process=None):
        """Waits for the application of that name, and of that process where its number is given; alive() raises once there
        is no hope."""
        self.told = []  # to be cleared
        self.told_ever = []
        for kind in TOLD:
            pyatspi.Registry.registerEventListener(self._hear, kind)
        desktop = pyatspi.Registry.getDesktop(0)

        def frame():
            alive()
            for application in desktop:
                if application and application.name == name and application.childCount > 0 \
                        and process in (None, application.get_process_id()):
                    return application[0]
            return None

        self.frame = wait_for(frame, f"no application “{name}” on the accessibility bus")

    def forget(self):
        """Hears no more of what is told."""
        for kind in TOLD:
            pyatspi.Registry.deregisterEventListener(self._hear, kind)

    def _hear(self, event):
        self.told.append((str(event.type), event.source, event.detail1))
        self.told_ever.append(self.told[-1])

    def tree(self):
        """Everything below the window; hidden branches are cut at their top."""
        return self._look(self.frame, None)

    def _look(self, accessible, parent):
        thing = Thing(accessible, parent)
        if thing.there:
            for number in range(accessible.childCount):
                child = accessible.getChildAtIndex(number)
                if child is not None:
                    thing.children.append(self._look(child, thing))
        return thing

    def things(self):
        """All that is there, from the top of the page to its bottom."""
        return [thing for thing in self.tree().walk() if thing.children or thing.there]

    def first(self, fits):
        """The first thing from the top of the page of which fits(thing) holds, or None. Looks no further than that."""
        return self._first(self.frame, None, fits)

    def _first(self, accessible, parent, fits):
        thing = Thing(accessible, parent)
        if not thing.there:
            return None
        if fits(thing):
            return thing
        children = (accessible.getChildAtIndex(number) for number in range(accessible.childCount))
        found = (self._first(child, thing, fits) for child in children if child is not None)
        return next((one for one in found if one), None)

    def find(self, role, name, within=None):
        """The one thing of that role and name; NotThere when there is none, or more than one."""

        def found():
            fitting = [thing for thing in self.things() if thing.name == name and thing.role == role
                       and (within is None or thing.within(within))]
            return fitting[0] if len(fitting) == 1 else None

        return wait_for(found, lambda: f"not one {role} “{name}”; there are:\n{self.outline()}")

    def outline(self):
        """The tree as text, for whoever reads why a test failed."""
        lines = []

        def draw(thing, depth):
            states = " ".join(word for word in ("focused", "checked") if getattr(thing, word))
            lines.append(f"{'  ' * depth}{thing} {thing.description} {states}{'' if thing.showing else ' HIDDEN'}")
            for child in thing.children:
                draw(child, depth + 1)

        draw(self.tree(), 1)
        return "\n".join(lines)

    def arrives(self):
        """Waits until the focus has come to something new, as a new page or scene takes it."""
        wait_for(lambda: any("focused" in kind and detail == 1 for kind, _, detail in self.told),
                     lambda: f"the focus came to nothing new:\n{self.outline()}")

    def focus(self):
        """The thing that the keyboard is on, or None."""
        focused = [thing for thing in self.things() if thing.focused and thing.focusable]
        return focused[-1] if focused else None

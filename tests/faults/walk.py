# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way through the module with a scene of every type, taken down step by step, so that it can be left and taken up
again anywhere."""

import scenes

# The messages may all have come before somebody asks for them.
MAY_BE_GONE = "Show all messages"


class Step:
    """Something that is pressed, and what tells that it was done."""

    def __init__(self, scene, press, optional):
        self.scene = scene
        self.press = press  # what Reader.press takes
        self.optional = optional
        self.arrives = False
        self.checks = []  # names of the Reader's demands, and what they take

    @property
    def acknowledged(self):
        """Whether the checks tell what there was nothing of before."""
        return self.arrives or any(check in ("told", "checked") for check, _ in self.checks)

    def __str__(self):
        return f"{self.scene}: {self.press[0]} “{self.press[1]}”"


class _Notes:
    """Takes down what a scene has done, in the place of the hands that do it."""

    def __init__(self, say):
        self._say = say
        self.scene = "home"
        self.steps = []

    def press(self, role, name, within=None):
        self.steps.append(Step(self.scene, (role, name, within), name == self._say.program(MAY_BE_GONE)))

    def next(self):
        self.press(scenes.BUTTON, self._say.program("Next"))

    def arrives(self):
        self.steps[-1].arrives = True

    def __getattr__(self, check):
        return lambda *what: self.steps[-1].checks.append((check, what))


def through_the_module(say):
    """The steps from the home page to the last page of the module."""
    notes = _Notes(say)
    notes.press(scenes.BUTTON, say.content("The lantern evening"))
    notes.arrives()
    for notes.scene, scene in scenes.ALL:
        scene(notes, say)
        notes.next()
        notes.arrives()
    notes.sees("heading", say.program("You have finished this."))
    return notes.steps

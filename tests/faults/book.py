# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a data folder must hold, step by step, and what the program has acknowledged of it."""

NOTHING = -1  # the position before the module was opened for the first time


class Known:
    """What the disk holds of the module, and what the page shows, after a step; learnt in a walk that nobody cut off."""

    def __init__(self, remains, shown):
        self.answers = remains.answers
        self.state = remains.state
        self.shown = shown

    def same_on_disk(self, other):
        return (self.answers, self.state) == (other.answers, other.state)


class Book:
    """Kept along with one data folder. A position counts steps, over as many walks through the module as there are."""

    def __init__(self, steps, known):
        self._steps = steps
        self._known = known
        self.language = False
        self.learners = []
        self.arriving = None  # the learner who is being added
        self.acknowledged = NOTHING
        self.pressed = NOTHING

    def step(self, position):
        return self._steps[position % len(self._steps)]

    def known(self, position):
        return self._known[position % len(self._steps)]

    def ends(self, position):
        """Whether nothing is open in the module: before it, or after its last step."""
        return position % len(self._steps) == len(self._steps) - 1

    @property
    def full(self):
        """Whether the next step is beyond what is known."""
        return (self.pressed + 1) % len(self._steps) >= len(self._known)

    def answers(self, position):
        """All answers up to a position."""
        if position == NOTHING:
            return []
        walks = position // len(self._steps)
        return walks * (self._known[-1].answers if walks else []) + self.known(position).answers

    def scenes(self):
        """How many scenes were come to, by what was acknowledged."""
        return sum(self.step(position).arrives for position in range(self.acknowledged + 1))

    def acknowledge(self, position):
        self.acknowledged = position

    def resumption(self):
        """The position from which to go on when the module is opened again: the first with the same on the disk, since
        what never was on the disk is to be done again. Of a scene whose work is not kept, only that it is done, it is
        the last."""
        place = self.pressed % len(self._steps)
        first = last = place
        while first > 0 and self._known[first - 1].same_on_disk(self._known[place]):
            first -= 1
        while last + 1 < len(self._known) and self._known[last + 1].same_on_disk(self._known[place]):
            last += 1
        leaves = last + 1 < len(self._steps) and self._steps[last + 1].arrives
        return self.pressed - place + (last if leaves and not self._steps[first].arrives else first)

    def judge(self, remains):
        """What was acknowledged and is not there; and takes over what was on its way and has arrived."""
        faults = []
        if self.language and not remains.language:
            faults.append("the language is lost")
        if remains.learners not in (self.learners, self.learners + [self.arriving]):
            faults.append(f"the learners are {remains.learners}, and were {self.learners}")
        found = [position for position in range(self.acknowledged, self.pressed + 1) if self._fits(position, remains)]
        if not found:
            faults.append(self._mismatch(remains))
        self.language, self.learners, self.arriving = remains.language, remains.learners, None
        self.acknowledged = self.pressed = found[0] if found else NOTHING
        return faults

    def _fits(self, position, remains):
        if position == NOTHING:
            return remains.state is None and not remains.answers
        finished = position + 1 >= len(self._steps)
        return remains.state == self.known(position).state and remains.answers == self.answers(position) \
            and remains.finished == finished

    def lost(self, remains):
        """How many acknowledged answers are not there."""
        wanted = self.answers(self.acknowledged)
        same = next((place for place, pair in enumerate(zip(wanted, remains.answers)) if pair[0] != pair[1]),
                    min(len(wanted), len(remains.answers)))
        return len(wanted) - same

    def _mismatch(self, remains):
        wanted = None if self.acknowledged == NOTHING else self.known(self.acknowledged).state
        return f"acknowledged step {self.acknowledged} of {self.pressed}, {self.step(self.acknowledged)}: " \
               f"{self.lost(remains)} answers are lost; there are {remains.answers[-3:]} and {remains.state}, and should " \
               f"be {self.answers(self.acknowledged)[-3:]} and {wanted}"

# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a learner does with the program until it is killed. Never ends otherwise."""

import time

import bus
import scenes
import screenreader_test

AGE = "11 to 13 years"
LEARNER = "Otter"
OTHERS = ("Hedgehog", "Fox", "Whale", "Owl", "Turtle")
DETOURS = 0.15  # how often a step is followed by something else
# Of these only that they are done is kept, and the messages of a chat come in a time of their own.
NOT_KEPT = ("passphrase", "decide", "feelings")


class Wrong(AssertionError):
    """After a kill the program shows something else than what it had acknowledged."""


def shown(application):
    """What the page shows of a scene: what can be chosen or pressed and the titles, and apart from them all words."""
    things = application.things()[1:]
    firm = {(thing.role, thing.name, thing.checked) for thing in things
            if thing.role in (scenes.BUTTON, scenes.RADIO, scenes.CHECK, "heading")}
    return firm, {thing.name for thing in things if thing.role == scenes.LABEL}


def perform(application, by, step):
    """Does a step and waits until it is acknowledged."""
    if not step.optional:
        by.press(*step.press)
    elif offer := application.first(lambda thing: thing.name == step.press[1]):
        offer.act("Press")
    if step.arrives:
        application.arrives()
    for check, what in step.checks:
        getattr(by, check)(*what)


class Life:
    def __init__(self, mortal, say, book, random):
        self._mortal = mortal
        self._say = say
        self._book = book
        self._random = random
        self._in_module = False
        self.stage = "starting"
        self.came_back = 0
        self.starts = []  # how many seconds passed each time until it could go on

    def live(self):
        self._begin()
        while True:
            self._step()
            if self._book.acknowledged == self._book.pressed and self._random.random() < DETOURS:
                self._random.choice((self._home_and_back, self._somebody_new, self._leave, self._close))()

    def visit(self):
        """Starts the program, finds everything there again, and closes it."""
        self._begin()
        self._mortal.close()

    def _press(self, text):
        self._mortal.by.press(scenes.BUTTON, self._say.program(text))

    def _begin(self):
        """Starts the program and goes to the scene where the learner was."""
        self.stage = "starting"
        begun = time.monotonic()
        self._mortal.start()
        self.stage = "first pages"
        self._in_module = False
        self._no_trouble()
        page = bus.wait_for(self._page, self._mortal.application.outline)
        if page == self._say.program("Language"):
            self._choose_language()
            page = self._say.program("Somebody new")
        if page == self._say.program("Somebody new"):
            self._introduce(LEARNER)
        else:
            self._choose_learner()
        self._enter()
        self.starts.append(time.monotonic() - begun)

    def _page(self):
        bar = self._mortal.application.first(lambda thing: thing.role == "tool bar")
        return bar and bar.name

    def _no_trouble(self):
        alerts = [thing.name for thing in self._mortal.application.things() if thing.role == "alert" and thing.name]
        if alerts:
            raise Wrong(f"at its start the program says {alerts}")

    def _choose_language(self):
        if self._book.language:
            raise Wrong("the program asks for the language again")
        self._mortal.by.press(scenes.BUTTON, screenreader_test.OWN_NAMES[self._say.language])
        self._mortal.by.told(self._say.program("Somebody new"))
        self._book.language = True

    def _introduce(self, picture):
        if picture == LEARNER and self._book.learners:
            raise Wrong(f"the program does not know {self._book.learners} any more")
        self._book.arriving = picture.lower()
        screenreader_test.introduce(self._mortal.by, self._say, self._say.program(picture), self._say.program(AGE))
        self._mortal.by.told(self._say.program("Topics"))
        self._book.learners.append(self._book.arriving)
        self._book.arriving = None

    def _choose_learner(self):
        """On the page of all who learn."""
        for picture in self._book.learners:
            self._mortal.by.sees(scenes.BUTTON, self._say.program(picture.capitalize()))
        self._press(LEARNER)
        self._mortal.by.told(self._say.program("Topics"))

    def _enter(self):
        """From the home page to the scene where the learner was; nowhere when that is in none."""
        if self._book.ends(self._book.pressed):
            return
        place = self._book.resumption()
        self._press_module()
        self._mortal.application.arrives()
        self._in_module = True
        self._comes_back(place)
        self._book.acknowledged = self._book.pressed = place
        self.came_back += 1

    def _press_module(self):
        self._mortal.by.press(*self._book.step(0).press)

    def _comes_back(self, place):
        step, following = self._book.step(place), self._book.step(place + 1)
        firm, words = self._book.known(place).shown
        where = {word for word in words if word.startswith(self._say.program("Step %L1 of %2").split("%")[0])}
        loose = following.optional or step.scene in NOT_KEPT and not step.arrives

        def same():
            now_firm, now_words = shown(self._mortal.application)
            return where <= now_words and (loose or now_firm == firm and now_words <= words)

        try:
            bus.wait_for(same, "")
        except bus.NotThere:
            raise Wrong(f"does not come back to {step}, where {firm}, {words}:\n"
                        f"{self._mortal.application.outline()}") from None

    def _step(self):
        self.stage = "answering"
        book = self._book
        if book.full:
            bus.wait_for(lambda: False, "nobody kills it")
        place = book.pressed + 1
        if self._in_module and book.ends(book.pressed):
            self._go_home()
        book.pressed = place
        perform(self._mortal.application, self._mortal.by, book.step(place))
        self._in_module = True
        if book.step(place).acknowledged:
            book.acknowledge(place)

    def _go_home(self):
        self._press("Home")
        self._mortal.by.told(self._say.program("Topics"))
        self._in_module = False

    def _to_learners(self):
        """From wherever to the page of all who learn. Who learnt leaves, and what changed is backed up."""
        if self._in_module:
            self._go_home()
        self._press("Settings")
        self._press("Somebody else is learning")
        self._mortal.by.sees("tool bar", self._say.program("Who is learning?"))

    def _home_and_back(self):
        self.stage = "going home"
        if self._in_module:
            self._go_home()
        self._enter()

    def _leave(self):
        self.stage = "backing up"
        self._to_learners()
        self._choose_learner()
        self._enter()

    def _somebody_new(self):
        self.stage = "adding a learner"
        left = [picture for picture in OTHERS if picture.lower() not in self._book.learners]
        self._to_learners()
        if left:
            self._press("Somebody new")
            self._mortal.by.told(self._say.program("Somebody new"))
            self._introduce(self._random.choice(left))
            self._in_module = False
            self._to_learners()
        self._choose_learner()
        self._enter()

    def _close(self):
        self.stage = "closing"
        self._mortal.close()
        self._begin()

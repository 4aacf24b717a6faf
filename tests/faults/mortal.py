# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pathlight, until it is killed."""

import signal
import threading

import bus
import everytype
from reader import Reader
from windowwatch import WindowWatch


class Dead(Exception):
    """It was killed, as it should be."""


class Mortal:
    """The program, started as often as it is closed, and killed with SIGKILL by a thread of its own after so many
    seconds, whatever it does then; never without `seconds`."""

    def __init__(self, build, bundle, data, say, seconds=None):
        self._what = build, bundle, data
        self._say = say
        self._lock = threading.Lock()
        self._process = None
        self.application = None
        self.by = None
        self.killed = False
        bus.hope(self._alive)
        self._killer = threading.Timer(seconds, self.kill) if seconds is not None else None
        if self._killer:
            self._killer.start()

    def start(self):
        """Starts the program and waits until it is on the bus."""
        with self._lock:
            if self.killed:
                raise Dead
            self._process = everytype.start(*self._what)
        self.application = bus.Application("Pathlight", self._alive, self._process.pid)
        self.by = Reader(self.application, self._say)

    def close(self):
        """Closes the window and waits for the program to end, which backs up what changed."""
        WindowWatch(self._say.program("Pathlight")).close()
        ended = bus.wait_for(lambda: self._process.poll() is not None and self._process, "the window does not close")
        if ended.returncode == -signal.SIGKILL:
            raise Dead
        if ended.returncode != 0:
            raise bus.NotThere(f"closed, pathlight ended with {ended.returncode}")
        self.application.forget()
        self.application = None

    def kill(self):
        with self._lock:
            self.killed = True
            if self._process:
                self._process.kill()

    def bury(self):
        """Waits until the process is gone; kills it before if it has no killer."""
        self._killer.join() if self._killer else self.kill()
        if self._process:
            self._process.wait()
        if self.application:
            self.application.forget()

    def _alive(self):
        if self._process.poll() is None:
            return
        if self._process.returncode == -signal.SIGKILL and self.killed:
            raise Dead
        raise bus.NotThere(f"pathlight ended with {self._process.returncode}")

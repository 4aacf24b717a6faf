# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window manager and a task bar know of the window, by its properties on the X server."""

import ctypes
import re
import subprocess

import bus


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, with room for the rest of an XEvent."""
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int),
                ("data", ctypes.c_long * 5), ("padding", ctypes.c_long * 24)]


# In the place of Xlib's, which ends the process: a window that goes meanwhile needs nothing more.
_IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, error: 0)


class WindowWatch:
    def __init__(self, title):
        """Waits for the window of that title."""
        search = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"]
        found = bus.wait_for(lambda: subprocess.run(search, capture_output=True, text=True).stdout.split(),
                             f"no window is called {title}")
        self.window = found[0]

    def _xprop(self, *arguments):
        # xprop gives up when a property goes while it looks: then it looks again.
        for _ in range(4):
            looked = subprocess.run(["xprop", "-id", self.window, *arguments], capture_output=True, text=True)
            if looked.returncode == 0:
                return looked.stdout
        raise bus.NotThere(f"xprop cannot read the window: {looked.stderr.strip()}")

    def properties(self):
        """All properties of the window as text, its icon aside."""
        told = self._xprop("-len", "4096")
        return re.sub(r"_NET_WM_ICON\(CARDINAL\) =.*?(?=^\S)", "", told, flags=re.M | re.S)

    def one(self, name):
        """The value of one property, or None."""
        told = self._xprop("-notype", name)
        return told.split(" = ", 1)[1].strip() if " = " in told else None

    def titles(self):
        return [value.strip('"') for value in (self.one("WM_NAME"), self.one("_NET_WM_NAME")) if value]

    def icon(self):
        """Whether the window brings an icon of its own."""
        return self.one("_NET_WM_ICON") is not None

    @staticmethod
    def windows_of_the_screen():
        """The numbers of all windows that are to be seen on the screen, of whatever program."""
        return set(subprocess.run(["xdotool", "search", "--onlyvisible", "--name", ""], capture_output=True,
                                  text=True).stdout.split())

    def close(self):
        """Asks the window to close, as the cross of a window manager does."""
        x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XInternAtom.restype = ctypes.c_ulong
        x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        x.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
        x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        x.XSetErrorHandler(_IGNORE)
        display = x.XOpenDisplay(None)
        client_message = 33
        asked = _ClientMessage(type=client_message, window=int(self.window), format=32,
                               message_type=x.XInternAtom(display, b"WM_PROTOCOLS", 0))
        asked.data[0] = x.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
        x.XSendEvent(display, int(self.window), 0, 0, ctypes.byref(asked))
        x.XCloseDisplay(display)

    def is_called(self, title):
        """Waits until the window has that title, by both of its names."""
        bus.wait_for(lambda: self.titles() and all(name == title for name in self.titles()),
                     lambda: f"the window is called {self.titles()}, not {title}")

    def tells_nothing(self):
        """Demands that no property names the program."""
        told = [line for line in self.properties().splitlines() if re.search("pathlight|باثلايت", line, re.IGNORECASE)]
        if told:
            raise bus.NotThere(f"the window still tells: {told}")

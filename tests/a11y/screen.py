# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be seen on the X screen, pixel by pixel."""

import ctypes
import re


class _Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)]


class Screen:
    """The root window of the display that the program runs on."""

    def __init__(self):
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                      ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self._x.XFree.argtypes = [ctypes.c_void_p]
        self._display = self._x.XOpenDisplay(None)
        self._root = self._x.XDefaultRootWindow(self._display)

    def colours(self, x, y, width, height):
        """The colours of a rectangle as 0xRRGGBB, row by row."""
        z_pixmap = 2
        image = self._x.XGetImage(self._display, self._root, x, y, width, height, 0xFFFFFF, z_pixmap)
        data = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * height)
        row = image.contents.bytes_per_line
        self._x.XFree(image.contents.data)
        self._x.XFree(ctypes.cast(image, ctypes.c_void_p))
        return [int.from_bytes(data[at:at + 3], "little")
                for line in range(height) for at in range(line * row, line * row + 4 * width, 4)]


def ring_colours(theme):
    """The colours of the focus ring, read from Theme.qml."""
    return {int(colour, 16) for colour in re.findall(r"focus: \"#([0-9A-F]{6})\"", theme)}

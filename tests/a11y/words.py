# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages say in a language: the program's own texts from its .ts file, the module's from its PO file."""

import gettext
import io
import pathlib
import subprocess
import xml.etree.ElementTree as xml


class Words:
    """English texts, given in another language."""

    def __init__(self, language, source_dir, content):
        """`source_dir` holds translations/ui, `content` is the folder of the module."""
        self.language = language
        self._digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩") if language == "ar" else {}
        self._program = {}
        self._content = gettext.NullTranslations()
        if language == "en":
            return
        program = pathlib.Path(source_dir, f"translations/ui/pathlight_{language}.ts")
        for message in xml.parse(program).iter("message"):
            if message.get("numerus") != "yes":
                self._program.setdefault(message.findtext("source"), message.findtext("translation"))
        po = pathlib.Path(content, f"translations/{language}.po")
        compiled = subprocess.run(["msgfmt", "-o", "-", po], check=True, capture_output=True).stdout
        self._content = gettext.GNUTranslations(io.BytesIO(compiled))
        self._contexts = {}
        for key, text in self._content._catalog.items():  # one English text has one translation in this module
            self._contexts[key.split("\x04")[-1] if isinstance(key, str) else key] = text

    def content(self, text):
        """A text of the module."""
        return text if self.language == "en" else self._contexts[text]

    def number(self, value):
        """A whole number in the language's own digits."""
        return str(value).translate(self._digits)

    def program(self, text, *values):
        """A text of the program, with its %1, %2 ... filled, and its %L1 ... in the language's own digits."""
        filled = text if self.language == "en" else self._program[text]
        for number, value in enumerate(values, 1):
            filled = filled.replace(f"%L{number}", self.number(value)).replace(f"%{number}", str(value))
        return filled

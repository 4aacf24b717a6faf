# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A printer of the system, which takes a sheet when it is told to."""

import os
import pathlib

import bus

NAME = "Kitchen"

LPSTAT = f"""#!/bin/sh
if [ "$1" = -d ]; then echo "system default destination: {NAME}"; else echo {NAME}; fi
"""

LP = """#!/bin/sh
cat >"{folder}/sheet.pdf"
mv "{folder}/sheet.pdf" "{folder}/waits.pdf"
while [ ! -e "{folder}/go" ]; do sleep 0.02; done
touch "{folder}/done"
"""


class FakePrinter:
    def __init__(self, folder):
        """Puts the commands of the system's printing into a folder that exists."""
        self._folder = pathlib.Path(folder)
        for name, text in (("lpstat", LPSTAT), ("lp", LP.format(folder=folder))):
            command = self._folder / name
            command.write_text(text)
            command.chmod(0o755)
        self.surroundings = {"PATH": f"{folder}:{os.environ['PATH']}"}

    def waits(self):
        """Waits until a sheet has come that it has not taken yet."""
        bus.wait_for((self._folder / "waits.pdf").exists, "no sheet has come to the printer")

    def takes(self):
        """Takes the sheet."""
        (self._folder / "go").touch()
        bus.wait_for((self._folder / "done").exists, "nobody waits for the printer any more")

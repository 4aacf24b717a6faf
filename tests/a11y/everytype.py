# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundle with one scene of every type, made as README.md tells an organisation, and Pathlight started with it."""

import contextlib
import os
import pathlib
import subprocess
import tempfile

import bus


def run(*command):
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL)


@contextlib.contextmanager
def pathlight(build_dir, content, surroundings=None):
    """Pathlight with a fresh data folder that trusts the key the bundle is signed with. Gives the process, and what is
    on the accessibility bus of it. `surroundings` are environment variables of its own, such as the time zone."""
    tool = pathlib.Path(build_dir, "bin/pathlight-bundle")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        keys = folder / "data/trusted-keys"
        keys.mkdir(parents=True)
        run(tool, "check", content)
        run(tool, "build", content, "--output", folder / "every-type.pathlight")
        run(tool, "keygen", "--key", folder / "test.key", "--public", keys / "test.pub")
        run(tool, "sign", folder / "every-type.pathlight", "--key", folder / "test.key")
        environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"} | (surroundings or {})
        process = subprocess.Popen([pathlib.Path(build_dir, "bin/pathlight"), "--data-dir", folder / "data",
                                    "--bundle", folder / "every-type.pathlight"], env=environment)

        def alive():
            if process.poll() is not None:
                raise SystemExit(f"pathlight ended with {process.returncode}")

        try:
            yield process, bus.Application("Pathlight", alive)
        finally:
            process.terminate()
            process.wait(20)

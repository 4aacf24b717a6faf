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


def make_bundle(build_dir, content, folder):
    """Builds the bundle in `folder`, signed with a key that the data folder there comes to trust. Gives both."""
    tool = pathlib.Path(build_dir, "bin/pathlight-bundle")
    bundle, data = folder / "every-type.pathlight", folder / "data"
    keys = data / "trusted-keys"
    keys.mkdir(parents=True)
    run(tool, "check", content)
    run(tool, "build", content, "--output", bundle)
    run(tool, "keygen", "--key", folder / "test.key", "--public", keys / "test.pub")
    run(tool, "sign", bundle, "--key", folder / "test.key")
    return bundle, data


def start(build_dir, bundle, data, surroundings=None):
    """The process of a Pathlight that screen readers find."""
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"} | (surroundings or {})
    return subprocess.Popen([pathlib.Path(build_dir, "bin/pathlight"), "--data-dir", data, "--bundle", bundle],
                            env=environment)


@contextlib.contextmanager
def pathlight(build_dir, content, surroundings=None):
    """Pathlight with a fresh data folder that trusts the key the bundle is signed with. Gives the process, and what is
    on the accessibility bus of it. `surroundings` are environment variables of its own, such as the time zone."""
    with tempfile.TemporaryDirectory() as name:
        process = start(build_dir, *make_bundle(build_dir, content, pathlib.Path(name)), surroundings)

        def alive():
            if process.poll() is not None:
                raise SystemExit(f"pathlight ended with {process.returncode}")

        try:
            yield process, bus.Application("Pathlight", alive)
        finally:
            process.terminate()
            process.wait(20)

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/a11y/run.sh SCRIPT.py SOURCE_DIR BUILD_DIR [ARGUMENT...]
# Runs a script of this folder on a screen, a session bus and an accessibility bus of its own. The X server itself
# chooses a free display, where two xvfb-run -a at once may choose the same, and does not reset when a client leaves.
set -euo pipefail

rest=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$rest"' EXIT
mkdir -m 700 "$rest/runtime"
mkfifo "$rest/display"
export XDG_RUNTIME_DIR=$rest/runtime HOME=$rest PYTHONDONTWRITEBYTECODE=1
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
script=$(dirname "$0")/$1
shift

Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -noreset 3>"$rest/display" 2>"$rest/server.log" &
server=$!
read -r number <"$rest/display"
DISPLAY=:$number dbus-run-session -- /usr/bin/python3 "$script" "$@"

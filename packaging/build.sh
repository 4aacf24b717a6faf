#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/build.sh PRESET [TARGET...]
# Configures the preset when it never was, then builds; a second call builds only what changed.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=$1
shift
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
if [ $# -gt 0 ]; then
    cmake --build --preset "$preset" --target "$@"
else
    cmake --build --preset "$preset"
fi

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/build.sh [--with-tests] PRESET [TARGET...]
# Configures the preset when that is needed, then builds; a second call builds only what changed.
set -euo pipefail
cd "$(dirname "$0")/.."

tests=OFF
if [ "$1" = --with-tests ]; then
    tests=ON
    shift
fi
preset=$1
shift
cache=build/$preset/CMakeCache.txt
if [ ! -f "build/$preset/build.ninja" ]; then
    cmake --preset "$preset" -DBUILD_TESTING=$tests
elif [ $tests = ON ] && ! grep -q '^BUILD_TESTING:BOOL=ON' "$cache"; then
    cmake --preset "$preset" -DBUILD_TESTING=ON
fi
if [ $# -gt 0 ]; then
    cmake --build --preset "$preset" --target "$@"
else
    cmake --build --preset "$preset"
fi

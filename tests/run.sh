#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/run.sh [CTEST OPTIONS]
# Installs what is missing, builds everything, runs every test, and each fuzz target for five seconds.
set -euo pipefail
cd "$(dirname "$0")/.."

# Qt speaks of a missing runtime folder, and tests want it silent.
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
fi

packaging/install-dependencies.sh build run test
packaging/build.sh --with-tests release
packaging/build.sh --with-tests fuzz fuzzers
ctest --preset release "$@"
tests/fuzz/run.sh 5

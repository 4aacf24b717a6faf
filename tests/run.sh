#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/run.sh [CTEST OPTIONS]
# Installs what is missing, builds everything, runs every test, and each fuzz target for five seconds.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh build run test
packaging/build.sh --with-tests release
packaging/build.sh --with-tests fuzz fuzzers
ctest --preset release "$@"
tests/fuzz/run.sh 5

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/run.sh [PATHLIGHT OPTIONS]
# Installs what is missing, builds Pathlight and starts it. Without a display: runs its self-test and saves screenshots.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh build run
packaging/build.sh release pathlight pathlight-bundle pathlight-tour pathlight_core_bundle

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/pathlight "$@"
fi
echo "There is no display here, so Pathlight tests itself and saves pictures of its pages."
build/release/bin/pathlight --self-test "$@"
build/release/bin/pathlight-tour --out build/screenshots --pictures-only
echo "The screenshots are in $PWD/build/screenshots"

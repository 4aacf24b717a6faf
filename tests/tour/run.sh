#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/tour/run.sh [FOLDER]
# The whole tour, on two processes: every page and scene in every language, as each band sees it, at three sizes, with
# text at 100 and 200 %; the dark and the high-contrast theme on a sample; and the rest of every page. Pictures, a
# report.html and what each look found go to FOLDER (build/tour). What lies there already is not visited again: to go on
# after a stop call it again, to begin anew remove the folder. Exits with 1 on any complaint.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=${1:-build/tour}
languages="en fr ar"
packaging/build.sh release pathlight-tour
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
fi

# One line a process: the options of its look.
looks() {
    for language in $languages; do
        for size in 1024x600 1366x768 1920x1080; do
            for scale in 1 2; do
                echo "--languages $language --sizes $size --text-scale $scale --every-band"
            done
        done
        echo "--languages $language --sizes 1024x600 --idle --sample"
        for colours in dark contrast; do
            for scale in 1 2; do
                echo "--languages $language --sizes 1024x600 --colours $colours --text-scale $scale --sample"
            done
        done
    done
}

# A look with complaints fails; the report below tells of them.
looks | xargs -P 2 -L 1 build/release/bin/pathlight-tour --out "$folder" --missing >/dev/null || true
build/release/bin/pathlight-tour --out "$folder" --report
visited=$(find "$folder" -name '*.json' | wc -l)
wanted=$(looks | wc -l)
if [ "$visited" -lt "$wanted" ]; then
    echo "only $visited of $wanted looks could be visited" >&2
    exit 1
fi

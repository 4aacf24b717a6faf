#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/fuzz/run.sh SECONDS [INPUT...]
# Runs each fuzz target (or those of the inputs named: bundle, yaml, ...) for that many seconds from its seeds in
# tests/fuzz/corpus and from what earlier runs found. Build them first: packaging/build.sh --with-tests fuzz fuzzers.
# What crashes a target is kept in build/fuzz/crashes.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ $# -lt 1 ]; then
    sed -n 's/^# Usage: /usage: /p' "$0" >&2
    exit 2
fi
seconds=$1
shift
if [ $# -eq 0 ]; then
    set -- bundle learner markdown message nicknames po policy signature svg yaml
fi

build=build/fuzz
mkdir -p "$build/crashes"
for input in "$@"; do
    mkdir -p "$build/corpus/$input"
    echo "== $input for $seconds s"
    log=$build/corpus/$input.log
    if ! "$build/fuzz/pathlight_fuzz_$input" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -print_final_stats=1 \
        -artifact_prefix="$build/crashes/$input-" "$build/corpus/$input" "tests/fuzz/corpus/$input" >"$log" 2>&1; then
        tail -n 60 "$log"
        exit 1
    fi
    grep -E "stat::(number_of_executed_units|new_units_added)" "$log"
done

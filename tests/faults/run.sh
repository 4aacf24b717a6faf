#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/faults/run.sh [KILLS [SEED]]
# Builds the tests of faults and runs them longer than ctest does: the program killed KILLS times (500) at any moment, a
# process that does nothing but answer as often, a power cut at every moment 20 times over, every call of the file system
# failing once and for good in every operation of the storage, a full disk, eight processes at one file. Prints what was
# done and what was lost. SEED is that of the moments and of what is done meanwhile. Exits with 1 when an acknowledged
# answer was lost, a file was corrupt, or any test failed.
set -euo pipefail
cd "$(dirname "$0")/../.."

export PATHLIGHT_KILLS=${1:-500} PATHLIGHT_POWER_CUTS=20 PATHLIGHT_CROWD=50 PATHLIGHT_FAULT_STRIDE=1
packaging/build.sh --with-tests release pathlight_faults_test pathlight pathlight-bundle pathlight_core_bundle
results=$(mktemp)
program=$(mktemp)
trap 'rm -f "$results" "$results.log" "$program" "$program.log"' EXIT
passed=true
build/release/tests/pathlight_faults_test --gtest_output="xml:$results" >"$results.log" 2>&1 || passed=false
tests/a11y/run.sh ../faults/killed_test.py "$PWD" "$PWD/build/release" "$PATHLIGHT_KILLS" "${2:-$RANDOM}" "$program" \
    >"$program.log" 2>&1 || passed=false
echo "The program, killed at any moment:"
grep -E "^(seed|a start|killed while|kills) ?" "$program.log" || passed=false

# One line a test: its name, then what it recorded.
awk '
    /<testcase / { match($0, /name="[^"]*"/); test = substr($0, RSTART + 6, RLENGTH - 7); sub(/.*\//, "", test) }
    /result="skipped"/ { skipped[test] = 1 }
    /<property / {
        match($0, /name="[^"]*"/); what = substr($0, RSTART + 6, RLENGTH - 7)
        match($0, /value="[^"]*"/); value = substr($0, RSTART + 7, RLENGTH - 8)
        if (!(test in seen)) { seen[test] = 1; order[++tests] = test }
        count[test, what] += value; total[what] += value
    }
    function row(name, from, test) {
        printf "| %-48s", name
        for (i = 1; i <= columns; i++) printf " | %*s", width[i], from == "total" ? total[column[i]] + 0 : count[test, column[i]] + 0
        print " |"
    }
    END {
        columns = split("kills faults power_cuts full_disks acknowledged lost corrupt", column, " ")
        printf "| %-48s", "what was done meanwhile"
        for (i = 1; i <= columns; i++) { title = column[i]; gsub(/_/, " ", title); width[i] = length(title) < 7 ? 7 : length(title); printf " | %*s", width[i], title }
        print " |"
        for (t = 1; t <= tests; t++) row(order[t], "one", order[t])
        row("in all", "total", "")
        for (test in skipped) print "not possible here, skipped: " test
        print "lost acknowledged answers: " total["lost"] + 0 ", corrupt files: " total["corrupt"] + 0
        exit total["lost"] + total["corrupt"] > 0
    }' "$results" "$program" || passed=false

if ! $passed; then
    grep -E "Failure|FAILED" "$results.log" "$program.log" | head -n 40 >&2
    exit 1
fi

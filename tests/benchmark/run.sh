#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/benchmark/run.sh [RUNS]
# Builds the release preset and prints what Pathlight costs as ratios to floors measured in the same run.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${1:-15}
packaging/install-dependencies.sh build run test
packaging/build.sh --with-tests release
bin=$PWD/build/release/bin
work=$(mktemp -d -p "$PWD/build")
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
row() { printf '| %s | %s | %s | %s | %s |\n' "$@"; }

mkdir "$work/data"
build/release/tests/pathlight-benchmark-data "$work/data"
# Once each, unmeasured: the first start installs the bundle and fills the caches.
"$bin/pathlight" --data-dir "$work/data" --time-to-first-frame >/dev/null
"$bin/pathlight-floor" --time-to-first-frame >/dev/null

for ((i = 0; i < runs; i++)); do
    "$bin/pathlight" --data-dir "$work/data" --time-to-first-frame | grep -oE '[0-9.]+' >>"$work/start"
    "$bin/pathlight-floor" --time-to-first-frame >>"$work/floor-start"
done
for ((i = 0; i < 5; i++)); do
    /usr/bin/time -f %M -a -o "$work/memory" "$bin/pathlight" --data-dir "$work/data" --time-to-first-frame >/dev/null
    /usr/bin/time -f %M -a -o "$work/floor-memory" "$bin/pathlight-floor" --time-to-first-frame >/dev/null
done

build/release/tests/pathlight-benchmark --benchmark_format=csv 2>/dev/null >"$work/micro.csv"
micro() { awk -F, -v name="$1" -v column="$2" 'index($1, "\"" name) == 1 { print $column; exit }' "$work/micro.csv"; }

build/release/tests/pathlight-benchmark-taps "$work" >"$work/taps"
tap() { awk -F, -v name="$1" '$1 == name { print $2 }' "$work/taps"; }

start=$(median "$work/start")
floor_start=$(median "$work/floor-start")
memory=$(median "$work/memory")
floor_memory=$(median "$work/floor-memory")
open10=$(micro openBundle/10\" 3)
open10000=$(micro openBundle/10000 3)
search=$(micro searchPerKey 3)
search_raw=$(micro searchRaw 3)
answer=$(micro durableAnswer 3)
commit=$(micro rawCommit 3)

row what measured floor ratio aim
row --- --- --- --- ---
row "start to first interactive frame, 200 learners (ms, median of $runs)" "$start" "$floor_start" "$(ratio "$start" "$floor_start")" "1.8"
row "peak memory at the first page, 200 learners (KiB)" "$memory" "$floor_memory" "$(ratio "$memory" "$floor_memory")" "1.6"
frame=$(tap "empty frame")
row "tap to the first frame of the next scene (ms, p95), floor: a frame of an empty window" "$(tap "scene p95")" "$frame" "$(ratio "$(tap "scene p95")" "$frame")" "50 ms"
row "answer to the first frame of its feedback (ms, p95), floor: a frame of an empty window" "$(tap "answer p95")" "$frame" "$(ratio "$(tap "answer p95")" "$frame")" "50 ms"
row "leaving quickly to the first frame of the quiz (ms, p95), floor: a frame of an empty window" "$(tap "leave p95")" "$frame" "$(ratio "$(tap "leave p95")" "$frame")" "50 ms"
row "opening a bundle of 10,000 modules, floor: of 10 (µs)" "$open10000" "$open10" "$(ratio "$open10000" "$open10")" "1.3"
row "search over 10,000 modules, one key, floor: the raw query (µs)" "$search" "$search_raw" "$(ratio "$search" "$search_raw")" "1.3"
row "answer accepted and durable, floor: one raw commit (µs)" "$answer" "$commit" "$(ratio "$answer" "$commit")" "1.3"
echo
awk -F, '/^"search/ { gsub(/"/, ""); print $1 ", the slowest of a hundred (p99): " $8 " ms" }' "$work/micro.csv"

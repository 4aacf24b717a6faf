#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The program's own texts are those of the sources, and every one of them is translated into every language.
set -euo pipefail
cd "$(dirname "$0")/../.."

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp translations/ui/*.ts "$fresh"
translations/update.sh "$fresh" >/dev/null 2>&1

failed=0
if ! diff -r translations/ui "$fresh"; then
    echo "translations/ui is not what the sources say: run translations/update.sh and translate what is new"
    failed=1
fi
if grep -n -B3 'type="unfinished"' translations/ui/*.ts; then
    echo "these texts have no translation yet"
    failed=1
fi
exit $failed

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: translations/update.sh [FOLDER]
# Brings the program's own texts, pathlight_<tag>.ts in FOLDER (translations/ui unless given), up to date with the
# sources. English holds its plurals only: its other texts are the sources themselves.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${1:-translations/ui}
for file in "$folder"/pathlight_*.ts; do
    tag=$(basename "$file" .ts)
    tag=${tag#pathlight_}
    options=(-no-obsolete -locations none -I app -source-language en -target-language "$tag")
    if [ "$tag" = en ]; then
        options+=(-pluralonly)
    fi
    /usr/lib/qt6/bin/lupdate "${options[@]}" qml app/ui app/desktop -ts "$file"
done

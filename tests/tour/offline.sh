#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/tour/offline.sh COMMAND [ARGUMENT...]
# Runs a command under strace. Fails when the command does, and when it or a child of it asks for a socket of a network.
set -euo pipefail

trace=$(mktemp)
trap 'rm -f "$trace"' EXIT
strace -f --seccomp-bpf -e trace=socket,socketpair,connect,bind -o "$trace" "$@"
if ! grep -q 'exited with 0' "$trace"; then
    echo "strace saw nothing of the command" >&2
    exit 1
fi
if grep -E '\b(AF|PF)_[A-Z0-9]+' "$trace" | grep -vE '\b(AF|PF)_(UNIX|LOCAL)\b'; then
    echo "A socket of a network was asked for" >&2
    exit 1
fi

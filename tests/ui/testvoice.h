// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace pathlight::testvoice {

/// A plugin for Qt TextToSpeech, linked into the tests, under this name: it speaks English and German, and is heard by
/// nobody. A sentence with "hold" is never over, one with "break" breaks the voice.
inline const QString name = QStringLiteral("test-voice");

/// What it was told, in order: "de, 0.5: Guten Tag." when it was to say that in German at that rate, or "stop". Forgets
/// it.
[[nodiscard]] std::vector<std::string> takeLog();

}  // namespace pathlight::testvoice

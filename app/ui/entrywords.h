// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <string>

/// What is said of a place to turn to, in the current language; `locale` is its BCP 47 tag.
namespace pathlight::entrywords {

/// The name; that of an emergency number or a line for missing children in the current language.
[[nodiscard]] QString name(const HelpEntry& entry);

/// Who runs a European line for missing children, which its name in the directory says in brackets; "" of others.
[[nodiscard]] QString runsMissingLine(const HelpEntry& entry);

/// The name in the country's own script, or "" where the name has it already.
[[nodiscard]] std::string otherName(const HelpEntry& entry);

/// For whom it is, when it is open, in which languages and where, a sentence each.
[[nodiscard]] QStringList facts(const HelpEntry& entry, const std::string& locale);

/// The part of the country that it is for, as a sentence; "" when that is the whole.
[[nodiscard]] QString onlyIn(const HelpEntry& entry);

/// Whether it is confirmed, when it was checked or seen in its source, and after twelve months that it may have
/// changed.
[[nodiscard]] QString trust(const HelpEntry& entry, const std::string& locale, std::chrono::sys_days today);

}  // namespace pathlight::entrywords

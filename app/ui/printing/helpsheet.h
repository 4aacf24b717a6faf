// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"
#include "ui/printing/helpwords.h"
#include "ui/printing/sheet.h"

#include <vector>

namespace pathlight {

/// What the sheets with help are made of.
struct HelpFacts {
    QString locale;                  ///< of the sheet
    QString program;                 ///< the name that the program goes by
    QString country;                 ///< its name in that language; "" for none
    std::vector<HelpEntry> numbers;  ///< as `pocketNumbers` gives them
    QStringList roles;               ///< of the people whom the reader would tell, in that language
    HelpReader reader = HelpReader::OlderChild;
};

/// Cards to cut out and carry along: the numbers, and behind them five people to tell, by what they are to the child;
/// where a role or a number is not known there is a line to write on.
[[nodiscard]] Sheet walletCard(const HelpFacts& facts);

/// What to do at once when somebody is threatened online: five steps in their order, and the numbers.
[[nodiscard]] Sheet firstMinutes(const HelpFacts& facts);

/// A form for what happened: addresses, names, dates and who was told. Never the pictures, which it says.
[[nodiscard]] Sheet evidenceList(const HelpFacts& facts);

}  // namespace pathlight

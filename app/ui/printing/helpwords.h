// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/sheetwords.h"

namespace pathlight {

/// Who reads a sheet with help.
enum class HelpReader { YoungChild, OlderChild, GrownUp };

/// The program's own words on the sheets with help, in the language of the sheet.
class HelpWords : public SheetWords {
public:
    using SheetWords::SheetWords;

    [[nodiscard]] QString cardTitle() const;
    [[nodiscard]] QString cardHowTo() const;
    /// `country` is its name, "" for none.
    [[nodiscard]] QString numbersTitle(const QString& country) const;
    [[nodiscard]] QString numbersFoot() const;
    /// What a kind of help is for, in the words of somebody who needs it; "" for a kind that is on no sheet.
    [[nodiscard]] QString need(const QString& kind) const;
    /// When a number was seen in its source; "" without a date. In a few words, and in one.
    [[nodiscard]] QString seen(const QString& date) const;
    [[nodiscard]] QString asOf(const QString& date) const;
    [[nodiscard]] QString notConfirmed() const;
    [[nodiscard]] QString onlyIn(const QString& region) const;

    [[nodiscard]] QString minutesTitle() const;
    [[nodiscard]] QString minutesIntro(HelpReader reader) const;
    /// In their order.
    [[nodiscard]] QStringList minutesSteps(HelpReader reader) const;
    [[nodiscard]] QString minutesEnd(HelpReader reader) const;

    [[nodiscard]] QString listTitle() const;
    [[nodiscard]] QString listIntro() const;
    [[nodiscard]] QString listWarning() const;
    [[nodiscard]] QString listEntry(const QString& number) const;
    /// What stands before the empty lines of an entry.
    [[nodiscard]] QStringList listFields() const;
    [[nodiscard]] QString listEnd(HelpReader reader) const;

private:
    [[nodiscard]] QString own(const char* source) const;
};

}  // namespace pathlight

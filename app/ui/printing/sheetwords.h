// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace pathlight {

/// The program's own words on a sheet, in the language of the sheet, which may not be that of the program. English
/// where the program does not speak that language.
class SheetWords {
public:
    /// `locale` is a BCP 47 tag.
    explicit SheetWords(const QString& locale);

    /// Below the empty lines of an agreement: names, then a date.
    [[nodiscard]] QStringList signatures() const;
    [[nodiscard]] QString planTitle() const;
    [[nodiscard]] QString planHowTo() const;
    [[nodiscard]] QString planPromise() const;
    /// `program` is the name that the program goes by.
    [[nodiscard]] QString footer(const QString& program) const;
    /// With %1 for the page and %2 for how many there are.
    [[nodiscard]] QString pageCount() const;

protected:
    /// A text in the language of the sheet; `context` is where translators find it.
    [[nodiscard]] QString word(const char* context, const char* source) const;

private:
    QTranslator m_translator;
};

}  // namespace pathlight

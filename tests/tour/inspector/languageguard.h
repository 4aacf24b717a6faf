// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "pageitems.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>

namespace pathlight {

/// Knows what the program and its modules say in each language, and so finds words of another on a page.
class LanguageGuard {
public:
    /// Adds what is said in a language, by key; a key means the same in every language.
    void add(const QString& language, const std::map<QString, QString>& texts);

    /// Reads the program's texts (translations/ui) and those of the core bundle (translations/content) from the source
    /// folder, in each of the languages; the first is the one that they are written in.
    void read(const QString& sourceFolder, const QStringList& languages);

    /// Texts that are word for word another language's, and texts with letters that the language is not written in.
    [[nodiscard]] Findings foreignTexts(const PageItems& page, const QString& language) const;

private:
    [[nodiscard]] QString otherLanguageOf(const QString& words, const QString& language) const;

    QHash<QString, QSet<QString>> m_languagesOf;  ///< words without markup, and who says so
};

}  // namespace pathlight

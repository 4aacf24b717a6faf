// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

#include <string>
#include <vector>

namespace pathlight {

/// The program's own texts in the language in use. English is their source and needs no file.
class UiTranslation {
public:
    UiTranslation() = default;
    ~UiTranslation();
    UiTranslation(const UiTranslation&) = delete;
    UiTranslation& operator=(const UiTranslation&) = delete;

    /// Shows the texts, numbers and the direction of writing in the nearest language there is to the first of `wanted`.
    void use(const std::vector<std::string>& wanted);

private:
    QTranslator m_translator;
};

/// Loads the program's texts in the nearest language there is to the first of `wanted`; false when that is English,
/// which needs no file.
bool loadUiTexts(QTranslator& translator, const std::vector<std::string>& wanted);

/// The languages that the system's settings ask for, as BCP 47 tags, best first.
[[nodiscard]] std::vector<std::string> systemLanguages();

}  // namespace pathlight

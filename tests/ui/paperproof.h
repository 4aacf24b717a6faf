// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/sheetlook.h"

#include <QByteArray>

namespace pathlight {

/// The program's own look in a font, with the drawings of the sources.
[[nodiscard]] SheetLook lookIn(const QString& family, PaperSize paper = {});

/// Keeps the PDF in the build folder, where it can be looked at; gives its path.
QString keepPdf(const QString& name, const QByteArray& pdf);

/// What the PDF says, with single spaces between the words.
[[nodiscard]] QString textOf(const QString& path);

/// The letters and digits of a text alone. Vowel signs and punctuation in Arabic are told in another order, and Qt's
/// PDF does not tell which letters a lam-alef stands for.
[[nodiscard]] QString lettersOf(const QString& text);

/// A line that pdfinfo tells, "Pages" for example.
[[nodiscard]] QString factOf(const QString& path, const QString& name);

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/sheet.h"

#include <QVariantMap>

namespace pathlight::samplesheets {

/// A text as a view holds it.
[[nodiscard]] QVariantMap prose(const QString& text);

/// The view of an agreement with one part of so many clauses, "Clause 1" and so on, all of them chosen.
[[nodiscard]] QVariantMap longAgreement(int clauses);

/// What a family might agree on, in English, French or Arabic.
[[nodiscard]] QVariantMap agreement(const QString& locale);

/// Somebody's people, in English, French or Arabic; "drawing" is the picture of the first.
[[nodiscard]] QVariantMap plan(const QString& locale);

}  // namespace pathlight::samplesheets

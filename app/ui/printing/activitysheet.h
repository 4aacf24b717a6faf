// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/sheet.h"

#include <QVariantMap>

#include <optional>

namespace pathlight {

/// The sheet that a scene of type agreement or plan makes, as its `view` shows it in the language `locale`; nothing for
/// another type, or while nothing is chosen. `program` is the name that the program goes by.
[[nodiscard]] std::optional<Sheet> activitySheet(const QString& type, const QVariantMap& view, const QString& locale,
                                                 const QString& program);

}  // namespace pathlight

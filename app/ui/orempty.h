// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <utility>

namespace pathlight {

/// The value, or an empty one with a line in the log: for what the program goes on without.
template <typename T>
[[nodiscard]] T orEmpty(Result<T> result) {
    if (result) return std::move(*result);
    qWarning("%s", result.error().text().c_str());
    return {};
}

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>

namespace pathlight {

/// Small pictures that a child who cannot read tells apart: a learner may choose three of them to come in with, and
/// each group bears one. The drawing is art/sign-<name>.
[[nodiscard]] QStringList signNames();

/// The sign that a group always bears.
[[nodiscard]] QString signOf(std::int64_t group);

inline constexpr int signsOfLogin = 3;

/// Three signs in their order, as Learner::login keeps them; nothing when that is not what they are.
[[nodiscard]] std::optional<std::string> toLogin(const QStringList& names);

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pathlight {

/// True when the desktop is set to show no animations (KDE and GTK write it into their configuration files).
[[nodiscard]] bool systemWantsReducedMotion();

}  // namespace pathlight

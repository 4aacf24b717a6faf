// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace pathlight {

/// A fault that a rule finds on a page.
struct Finding {
    QString rule;  ///< "truncation", "overlap", "outside", "target", "name", "contrast", "mirroring" or "language"
    QString item;  ///< where it stands, as `describe` puts it
    QString what;  ///< what is wrong, with the measures

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

}  // namespace pathlight

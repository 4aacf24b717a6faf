// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>
#include <string>

namespace pathlight {

class ProgressStore;

/// "yes" or "no", as choices between two are kept.
[[nodiscard]] QString yesOrNo(bool yes);

/// What is chosen on this computer, by key, as the progress database keeps it.
class KeptSettings {
public:
    /// `kept` is what the database holds.
    KeptSettings(ProgressStore& store, std::map<std::string, std::string> kept);

    [[nodiscard]] QString value(const std::string& key, const QString& otherwise = {}) const;

    /// Holds from now on, and is kept; false when that is the value already.
    bool keep(const std::string& key, const QString& value);

private:
    ProgressStore& m_store;
    std::map<std::string, std::string> m_kept;
};

}  // namespace pathlight

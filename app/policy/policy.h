// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ageband.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// What whoever looks after this computer has set for everybody who uses it. What is not set is theirs to choose.
struct Policy {
    std::filesystem::path dataFolder;    ///< absolute; "" when not set
    std::vector<std::string> languages;  ///< BCP 47, the ones offered; empty for all
    std::vector<AgeBand> bands;          ///< the ones offered to somebody new; empty for all
    std::vector<std::string> modules;    ///< ids, the ones offered; empty for all
    std::optional<bool> printing{};      ///< whether sheets may be printed and saved
    bool kiosk = false;                  ///< the window fills the screen and cannot be closed
    std::string helpCountry;             ///< ISO 3166-1 alpha-2, whose help shows at first; "" when not set
    std::string adultPin;                ///< argon2id hash of the PIN of the grown-ups' area; "" when not set

    [[nodiscard]] bool offersLanguage(std::string_view tag) const;
    [[nodiscard]] bool offersBand(AgeBand band) const;
    /// Whether a module stands in lists. What the help page leads to is open in any case.
    [[nodiscard]] bool offersModule(std::string_view id) const;

    bool operator==(const Policy&) const = default;
};

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace pathlight {

/// Which of a scene's items the learner has ticked. Every item may be ticked and let go again at any time.
class Ticks {
public:
    /// Adds an item, not ticked.
    void add(std::string id);

    [[nodiscard]] bool has(const std::string& id) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int total() const;

    /// Ticks the item or lets it go; false when there is none of this id.
    [[nodiscard]] bool toggle(const std::string& id);

    /// One action {"do": verb, field: id} an item; those not yet ticked come first.
    [[nodiscard]] std::vector<nlohmann::json> actions(const char* verb, const char* field) const;

    /// {field: ids of what is ticked, in the scene's order}.
    [[nodiscard]] nlohmann::json save(const char* field) const;

    /// Brings back what `save` gave; false when it does not fit, with nothing ticked then.
    [[nodiscard]] bool restore(const nlohmann::json& saved, const char* field);

private:
    std::vector<std::pair<std::string, bool>> m_items;
};

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"
#include "text/collator.h"

#include <string_view>

namespace pathlight {

/// The order in which learners and groups are listed: by name as the dictionaries of a language do, numbers by their
/// value; those without a name come last, and those of one name in the order in which they were added.
class LearnerOrder {
public:
    /// For a BCP 47 tag.
    explicit LearnerOrder(std::string_view locale) : m_collator(locale) {}

    [[nodiscard]] bool before(const Learner& left, const Learner& right) const {
        return before(left.nickname, left.id, right.nickname, right.id);
    }
    [[nodiscard]] bool before(const Group& left, const Group& right) const {
        return before(left.name, left.id, right.name, right.id);
    }

private:
    [[nodiscard]] bool before(std::string_view left, std::int64_t leftId, std::string_view right,
                              std::int64_t rightId) const {
        if (left.empty() != right.empty()) return right.empty();
        const int order = m_collator.compare(left, right);
        return order == 0 ? leftId < rightId : order < 0;
    }

    Collator m_collator;
};

}  // namespace pathlight

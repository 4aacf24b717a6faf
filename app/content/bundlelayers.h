// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/bundlestore.h"
#include "content/model.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pathlight {

/// The rules by which bundles lie over one another: whose module counts, in which language, with which words.
/// Levels count from 0, the lowest. One thread at a time.
class BundleLayers {
public:
    explicit BundleLayers(std::vector<SignedBundle> bundles);

    [[nodiscard]] std::size_t count() const { return m_bundles.size(); }
    [[nodiscard]] Bundle& bundle(std::size_t level) { return m_bundles[level].bundle; }
    [[nodiscard]] const Manifest& manifest(std::size_t level) const { return m_bundles[level].bundle.manifest(); }
    [[nodiscard]] const std::string& signer(std::size_t level) const { return m_bundles[level].signer; }

    /// The level whose module of that id counts; none when there is none or a layer above hides it.
    [[nodiscard]] Result<std::optional<std::size_t>> ownerOf(std::string_view module);

    /// The languages in which a module of that level is complete: its own, and those that a layer above brings for it.
    [[nodiscard]] Result<std::vector<std::string>> localesOf(std::string_view module, std::size_t owner);

    /// The one of them in which to show it to a reader of `wanted`. Damaged when there is none.
    [[nodiscard]] Result<std::string> localeFor(std::string_view module, std::size_t owner, std::string_view wanted);

    /// The text of a key in a language, from the highest layer that has it, formatted. NotFound when none has.
    [[nodiscard]] Result<std::string> text(std::string_view key, std::string_view locale);

    /// True when a layer above `level` has a help entry of that id, which then counts in its place.
    [[nodiscard]] Result<bool> isHelpCorrected(std::string_view entry, std::size_t level);

private:
    std::vector<SignedBundle> m_bundles;
    std::map<std::pair<std::string, std::vector<std::string>>, std::string>
        m_matches;  // of language matching, which is slow
};

}  // namespace pathlight

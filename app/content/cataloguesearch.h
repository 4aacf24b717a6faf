// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/bundlelayers.h"

#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// A module found, and the language it is shown in.
struct FoundModule {
    std::string id;
    std::size_t owner = 0;
    std::string locale;
};

/// Searches all layers as a reader of `locale` sees them: a module counts once, in the one language it is shown in.
/// The highest layer's come first, within a layer those that match in the title; at most `limit`.
[[nodiscard]] Result<std::vector<FoundModule>> searchLayers(BundleLayers& layers, std::string_view typed,
                                                            std::string_view locale, int limit);

}  // namespace pathlight

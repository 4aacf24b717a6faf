// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/catalogue.h"

#include <set>
#include <string>

namespace pathlight {

/// What must be found in no file, in UTF-8: the ids, titles and sentences of every sensitive module in every language,
/// and the names of everybody who helps. Sentences too short to tell where they are from are left out.
[[nodiscard]] std::set<std::string> secretWords(const Catalogue& catalogue);

/// The same text as QString and Windows hold it.
[[nodiscard]] std::string inUtf16(const std::string& utf8);

}  // namespace pathlight

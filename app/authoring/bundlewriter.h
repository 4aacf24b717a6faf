// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/schemaset.h"
#include "authoring/source.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace pathlight {

/// The database of a bundle, unsigned, made of a source that passed checkSource without an error. `locales` are those
/// to put in; the default locale must be among them. The same source gives the same bytes. TooLarge over a limit of the
/// format.
[[nodiscard]] Result<std::string> writeBundle(const Source& source, const SchemaSet& schemas,
                                              const std::vector<std::string>& locales);

}  // namespace pathlight

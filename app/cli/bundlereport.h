// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "cli/bundlefile.h"

#include <nlohmann/json.hpp>

#include <string>

namespace pathlight {

/// What a bundle holds, as `inspect --json` prints it: id, serial, layer, title, publisher, licence, default-locale,
/// brand, signer (the key's id, or null), locales (tag, review, translated, total), modules (id, code, title, bands,
/// minutes, sensitive, locales, scenes), pictures (count, bytes), help (countries, entries), bytes (file, database).
[[nodiscard]] Result<nlohmann::ordered_json> reportOf(const BundleFile& file);

/// The same for people to read.
[[nodiscard]] std::string formatReport(const nlohmann::ordered_json& report);

}  // namespace pathlight

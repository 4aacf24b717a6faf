// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace pathlight {

/// The text of a file that another program wrote, in UTF-8 and without a byte order mark: UTF-8, UTF-16, and what
/// spreadsheets write where they write one script alone (Windows-1252, Windows-1256 and the like). Of those it is
/// guessed which one it is; where the bytes are too few to tell, it is the one that computers in `language` have.
/// Invalid when it is no text.
[[nodiscard]] Result<std::string> decodeText(std::string_view bytes, std::string_view language);

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/source.h"
#include "base/result.h"
#include "content/markdown.h"

#include <string_view>

namespace pathlight {

/// A pattern as the learner reads it in `locale`: formatted without values, and rendered where it is Markdown. Invalid
/// when it is not well formed, is blank, wants a value (content texts are given none) or uses Markdown that is not
/// allowed.
[[nodiscard]] Result<Prose> renderPattern(std::string_view pattern, std::string_view locale, bool prose);

/// That every text of the default locale renders.
void checkTexts(const Source& source, Complaints& complaints);

/// That every drawing and picture keeps to the allowed form and size.
void checkPictures(const Source& source, Complaints& complaints);

}  // namespace pathlight

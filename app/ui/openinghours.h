// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace pathlight {

/// When a place answers, as a sentence in the current language, whose BCP 47 tag is `locale`. The directory writes it
/// "24/7" or like "Mon-Fri 08:00-22:00; Sat Sun 09:00-18:00"; what is written otherwise stands in it as it is. "" stays
/// "".
[[nodiscard]] QString openingHours(const std::string& hours, const std::string& locale);

}  // namespace pathlight

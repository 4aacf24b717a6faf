// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <string>
#include <vector>

namespace pathlight {

/// Of the places to turn to the four that a child carries in a pocket: one for danger, two that listen, one for missing
/// children. Confirmed ones first; of the others those that serve a whole country before those of a region. While no
/// confirmed place of the country listens, a worldwide one that is confirmed is one of the two. What is not confirmed
/// is left out unless something confirmed stands before it. Nothing is for adults only.
/// `known` are those of one country and the worldwide ones.
[[nodiscard]] std::vector<HelpEntry> pocketNumbers(const std::vector<HelpEntry>& known);

/// How a place is reached, in the shortest way there is: its telephone number, or else a number for texts or chats, or
/// else its address on the internet without what a browser adds by itself.
[[nodiscard]] std::string shortestWay(const HelpEntry& entry);

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/pagination.h"

namespace pathlight {

namespace {

/// One behind the last of the strips that stay together from `first` on.
std::size_t endOfGroup(const std::vector<Strip>& strips, std::size_t first) {
    std::size_t last = first;
    while (strips[last].withNext && last + 1 < strips.size())
        ++last;
    return last + 1;
}

/// What the strips need, the space above the first aside.
double heightOf(const std::vector<Strip>& strips, std::size_t first, std::size_t end) {
    double height = strips[first].height;
    for (std::size_t i = first + 1; i < end; ++i)
        height += strips[i].before + strips[i].height;
    return height;
}

}  // namespace

std::vector<std::vector<PlacedStrip>> paginate(const std::vector<Strip>& strips, double height) {
    std::vector<std::vector<PlacedStrip>> pages(1);
    double used = 0;
    const auto place = [&](std::size_t strip, double needed) {
        double top = pages.back().empty() ? 0 : used + strips[strip].before;
        if (top + needed > height && !pages.back().empty()) {
            pages.emplace_back();
            top = 0;
        }
        pages.back().push_back({strip, top});
        used = top + strips[strip].height;
    };
    for (std::size_t first = 0; first < strips.size();) {
        const std::size_t end = endOfGroup(strips, first);
        place(first, heightOf(strips, first, end));
        for (++first; first < end; ++first)
            place(first, strips[first].height);
    }
    return pages;
}

}  // namespace pathlight

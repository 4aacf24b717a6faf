// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/complaints.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace pathlight {

std::string Complaint::text() const {
    std::string text = file;
    if (mark.line > 0) text += ":" + std::to_string(mark.line) + ":" + std::to_string(mark.column);
    text += severity == Severity::Error ? ": error: " : ": warning: ";
    text += what;
    if (!mend.empty()) text += "; " + mend;
    return text;
}

void Complaints::error(const std::string& file, Mark mark, std::string what, std::string mend) {
    m_all.push_back({Complaint::Severity::Error, file, mark, std::move(what), std::move(mend)});
    ++m_errors;
}

void Complaints::warning(const std::string& file, Mark mark, std::string what, std::string mend) {
    m_all.push_back({Complaint::Severity::Warning, file, mark, std::move(what), std::move(mend)});
}

std::vector<Complaint> Complaints::sorted() const {
    std::vector<Complaint> sorted = m_all;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Complaint& left, const Complaint& right) {
        return std::tie(left.file, left.mark) < std::tie(right.file, right.mark);
    });
    return sorted;
}

}  // namespace pathlight

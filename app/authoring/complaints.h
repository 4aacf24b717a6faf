// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace pathlight {

/// A place in a text file, both counted from 1; 0 where it is not known.
struct Mark {
    std::size_t line = 0;
    std::size_t column = 0;

    bool operator==(const Mark&) const = default;
    auto operator<=>(const Mark&) const = default;  // NOLINT(modernize-use-nullptr): taken for a 0
};

/// Something an author has to mend (error) or should know (warning).
struct Complaint {
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    std::string file;
    Mark mark;
    std::string what;  ///< what is wrong
    std::string mend;  ///< how to mend it; may be empty

    /// "file:line:col: error: what; how to mend it".
    [[nodiscard]] std::string text() const;

    bool operator==(const Complaint&) const = default;
};

/// All that was found while reading and checking a source folder.
class Complaints {
public:
    void error(const std::string& file, Mark mark, std::string what, std::string mend);
    void warning(const std::string& file, Mark mark, std::string what, std::string mend);

    [[nodiscard]] std::size_t errors() const { return m_errors; }
    [[nodiscard]] std::size_t warnings() const { return m_all.size() - m_errors; }

    /// By file and place, in the order they were found where these agree.
    [[nodiscard]] std::vector<Complaint> sorted() const;

private:
    std::vector<Complaint> m_all;
    std::size_t m_errors = 0;
};

}  // namespace pathlight

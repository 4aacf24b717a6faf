// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/nicknamelist.h"

#include "storage/nickname.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace pathlight {

namespace {

/// A line of a table.
struct Record {
    int line = 0;
    std::vector<std::string> cells;
};

/// Names of columns that hold what learners are to be called, in small letters, the best first.
constexpr std::array<std::string_view, 9> columnNames{"nickname", "nick name", "pseudo", "surnom", "الاسم المستعار",
                                                      "number",   "numéro",    "الرقم",  "name"};

constexpr std::string_view separators = "\t;,";
constexpr std::string_view blanks = " \t\v\f";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string inSmallLetters(std::string_view text) {
    std::string small(text);
    for (char& letter : small) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return small;
}

/// Cuts a table into records.
class TableReader {
public:
    explicit TableReader(std::string_view text) : m_rest(text) {
        if (m_rest.substr(0, 3) == "\xef\xbb\xbf") m_rest.remove_prefix(3);
        readSeparator();
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    /// The next record, or an empty one for an empty line.
    Record read() {
        Record record{m_line, {}};
        do {
            record.cells.emplace_back(trimmed(readCell()));
        } while (takeSeparator());
        takeLineEnd();
        return record;
    }

private:
    /// That of a first line "sep=;", or else the one that the first line with any text holds most of.
    void readSeparator() {
        const std::string_view text = m_rest.substr(std::min(m_rest.find_first_not_of("\r\n"), m_rest.size()));
        const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
        if (first.size() == 5 && inSmallLetters(first.substr(0, 4)) == "sep=") {
            m_separator = first.back();
            while (m_rest.data() != first.data())
                takeLineEnd();
            m_rest.remove_prefix(first.size());
            takeLineEnd();
            return;
        }
        std::ptrdiff_t most = 0;
        for (const char separator : separators) {
            const auto count = std::count(first.begin(), first.end(), separator);
            if (count > most) m_separator = separator;
            most = std::max(most, count);
        }
    }

    std::string readCell() {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size()));
        std::string cell = readQuoted().value_or("");
        const char ends[] = {'\r', '\n', m_separator};
        const std::string_view plain = m_rest.substr(0, m_rest.find_first_of({ends, m_separator == '\0' ? 2U : 3U}));
        m_rest.remove_prefix(plain.size());
        return cell.append(plain);
    }

    /// What stands between quotes, in which two of them are one; nothing where none begin or they do not end.
    std::optional<std::string> readQuoted() {
        if (m_rest.empty() || m_rest.front() != '"') return std::nullopt;
        std::string cell;
        for (std::size_t at = 1;; ++at) {
            const std::size_t quote = m_rest.find('"', at);
            if (quote == std::string_view::npos) return std::nullopt;
            cell.append(m_rest.substr(at, quote - at));
            at = quote + 1;
            if (at < m_rest.size() && m_rest[at] == '"') {
                cell.push_back('"');
                continue;
            }
            countLines(m_rest.substr(0, at));
            m_rest.remove_prefix(at);
            return cell;
        }
    }

    bool takeSeparator() {
        if (m_rest.empty() || m_separator == '\0' || m_rest.front() != m_separator) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void takeLineEnd() {
        if (m_rest.empty()) return;
        const std::size_t size = m_rest.substr(0, 2) == "\r\n" ? 2 : 1;
        m_rest.remove_prefix(size);
        ++m_line;
    }

    void countLines(std::string_view text) { m_line += static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

    std::string_view m_rest;
    char m_separator = '\0';  // none
    int m_line = 1;
};

/// The column that a first line names; nothing when it names none.
std::optional<std::size_t> namedColumn(const Record& record) {
    for (const std::string_view name : columnNames) {
        const auto found = std::find_if(record.cells.begin(), record.cells.end(),
                                        [name](const std::string& cell) { return inSmallLetters(cell) == name; });
        if (found != record.cells.end()) return static_cast<std::size_t>(found - record.cells.begin());
    }
    return std::nullopt;
}

bool isEmpty(const Record& record) {
    return std::all_of(record.cells.begin(), record.cells.end(), [](const std::string& cell) { return cell.empty(); });
}

std::optional<LeftOut> faultOf(const std::string& nickname) {
    if (nickname.empty()) return LeftOut::Empty;
    const auto checked = checkNickname(nickname);
    if (checked) return std::nullopt;
    return checked.error().code == ErrorCode::TooLarge ? LeftOut::TooLong : LeftOut::NotPlain;
}

}  // namespace

NicknameList readNicknames(std::string_view text, const std::vector<std::string>& taken) {
    NicknameList list;
    std::set<std::string> known(taken.begin(), taken.end());
    std::optional<std::size_t> column;
    for (TableReader table(text); !table.atEnd();) {
        const Record record = table.read();
        if (isEmpty(record)) continue;
        if (!column) {
            const auto named = namedColumn(record);
            column = named.value_or(0);
            if (named) continue;
        }
        const std::string nickname = *column < record.cells.size() ? record.cells[*column] : std::string();
        auto fault = faultOf(nickname);
        if (!fault && !known.insert(nickname).second) fault = LeftOut::Taken;
        if (fault) {
            list.leftOut.push_back({record.line, nickname, *fault});
        } else {
            list.nicknames.push_back(nickname);
        }
    }
    return list;
}

}  // namespace pathlight

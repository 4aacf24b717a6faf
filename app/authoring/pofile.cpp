// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/pofile.h"

#include "authoring/poreader.h"
#include "base/files.h"
#include "text/utf8.h"

#include <cstdlib>

namespace pathlight {

namespace {

using Marks = std::map<std::string, Mark, std::less<>>;

std::string_view withoutIndent(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view() : line.substr(first);
}

/// What stands between the first quote and the last on a line; keys hold no escapes.
std::string_view quoted(std::string_view line) {
    const std::size_t first = line.find('"');
    const std::size_t last = line.rfind('"');
    return first == last ? std::string_view() : line.substr(first + 1, last - first - 1);
}

/// Finds the line of each key's msgstr, which libgettextpo knows and does not tell.
Marks marksOf(std::string_view text) {
    Marks marks;
    std::string key;
    bool inKey = false;
    for (std::size_t line = 1; !text.empty(); ++line) {
        const std::size_t end = text.find('\n');
        const std::string_view content = withoutIndent(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (content.starts_with("msgctxt")) key.clear();
        if (content.starts_with("msgstr")) marks.emplace(key, Mark{line, 1});
        if (content.empty() || content.front() != '"') inKey = content.starts_with("msgctxt");
        if (inKey) key += quoted(content);
    }
    return marks;
}

std::string orEmpty(const char* text) { return text == nullptr ? "" : text; }

bool saysUtf8(po_file_t file) {
    const char* header = po_file_domain_header(file, nullptr);
    if (header == nullptr) return false;
    char* field = po_header_field(header, "Content-Type");
    const std::string value = orEmpty(field);
    std::free(field);
    return value == "text/plain; charset=UTF-8";
}

/// The first two domains of a file, to see whether there is more than the default one.
bool hasOneDomain(po_file_t file) {
    const char* const* domains = po_file_domains(file);
    return domains[0] == nullptr || domains[1] == nullptr;
}

bool takeMessage(po_message_t message, const Marks& marks, const std::string& name,
                 std::map<std::string, PoMessage, std::less<>>& messages, Complaints& complaints) {
    const std::string source = po_message_msgid(message);
    if (po_message_is_obsolete(message) != 0) return true;
    if (source.empty() && po_message_msgctxt(message) == nullptr) return true;
    const std::string key = orEmpty(po_message_msgctxt(message));
    const auto mark = marks.find(key);
    const Mark place = mark == marks.end() ? Mark{1, 1} : mark->second;
    if (key.empty()) {
        complaints.error(name, place, "the message '" + source + "' has no msgctxt",
                         "make the file from pathlight.pot with msginit or msgmerge");
        return false;
    }
    if (po_message_msgid_plural(message) != nullptr) {
        complaints.error(name, place, "the message " + key + " has a msgid_plural",
                         "write plurals inside the pattern: {n, plural, one {...} other {...}}");
        return false;
    }
    const bool fuzzy = po_message_is_fuzzy(message) != 0;
    if (messages.emplace(key, PoMessage{source, orEmpty(po_message_msgstr(message)), fuzzy, place}).second) return true;
    complaints.error(name, place, "the key " + key + " stands in the file twice", "delete one of the two messages");
    return false;
}

}  // namespace

std::optional<PoFile> PoFile::read(const std::filesystem::path& path, const std::string& name, Complaints& complaints) {
    const Result<std::string> bytes = readFile(path, maxBytes);
    if (!bytes) {
        complaints.error(name, {}, bytes.error().message, "make it readable, or smaller");
        return std::nullopt;
    }
    if (!isText(*bytes)) {
        complaints.error(name, {1, 1}, "the file is not UTF-8", "save it as UTF-8");
        return std::nullopt;
    }
    const PoHandle file = readPo(std::filesystem::absolute(path).string(), name, complaints);
    if (file == nullptr) return std::nullopt;
    if (!saysUtf8(file.get())) {
        complaints.error(name, {1, 1}, "the header does not say Content-Type: text/plain; charset=UTF-8",
                         "add the line to the header, as pathlight.pot has it");
        return std::nullopt;
    }
    if (!hasOneDomain(file.get())) {
        complaints.error(name, {1, 1}, "the file has a domain line", "delete it; one file holds one language");
        return std::nullopt;
    }
    PoFile po;
    po.m_name = name;
    const Marks marks = marksOf(*bytes);
    po_message_iterator_t iterator = po_message_iterator(file.get(), nullptr);
    bool fine = true;
    while (po_message_t message = po_next_message(iterator)) {
        fine &= takeMessage(message, marks, name, po.m_messages, complaints);
    }
    po_message_iterator_free(iterator);
    if (!fine) return std::nullopt;
    return po;
}

}  // namespace pathlight

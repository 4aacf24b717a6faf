// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/yamlreader.h"

#include <algorithm>
#include <charconv>
#include <new>
#include <utility>

namespace pathlight {

namespace {

std::string_view text(const yaml_char_t* value) { return reinterpret_cast<const char*>(value); }

Mark toMark(const yaml_mark_t& mark) { return {mark.line + 1, mark.column + 1}; }

/// What a plain scalar stands for. Deliberately less than YAML 1.1: `no`, `on`, `1.0`, `012` and dates stay text.
nlohmann::json plainValue(std::string_view value) {
    if (value.empty() || value == "null" || value == "~") return nullptr;
    if (value == "true") return true;
    if (value == "false") return false;
    const std::string_view digits = value.front() == '-' ? value.substr(1) : value;
    const bool leadingZero = digits.size() > 1 && digits.front() == '0';
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc() && end == value.data() + value.size() && !leadingZero) return number;
    return std::string(value);
}

}  // namespace

YamlReader::YamlReader(std::string_view text, YamlDocument& document, Complaints& complaints)
    : m_text(text), m_document(document), m_complaints(complaints) {
    if (yaml_parser_initialize(&m_parser) == 0) throw std::bad_alloc();
    yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
}

YamlReader::~YamlReader() {
    yaml_event_delete(&m_event);
    yaml_parser_delete(&m_parser);
}

bool YamlReader::read() {
    if (m_text.size() > YamlDocument::maxBytes) {
        return refuse({}, "the file is larger than " + std::to_string(YamlDocument::maxBytes >> 10U) + " kB",
                      "divide it");
    }
    if (m_text.starts_with("\xEF\xBB\xBF")) {
        return refuse({1, 1}, "the file begins with a byte order mark", "save it as UTF-8 without one");
    }
    if (!nextEvent() || !nextEvent()) return false;
    if (m_event.type == YAML_STREAM_END_EVENT) return refuse({1, 1}, "the file is empty", "write the document");
    const auto& start = m_event.data.document_start;
    if (start.version_directive != nullptr || start.tag_directives.start != start.tag_directives.end) {
        return refuse(here(), "a % directive is not allowed", "delete the line");
    }
    if (!nextEvent() || !readNode(Pointer(), here(), m_document.m_json)) return false;
    if (!nextEvent() || !nextEvent()) return false;
    if (m_event.type == YAML_STREAM_END_EVENT) return true;
    return refuse(here(), "a second document begins here", "keep one document a file");
}

bool YamlReader::nextEvent() {
    yaml_event_delete(&m_event);
    return yaml_parser_parse(&m_parser, &m_event) != 0 || refuseSyntax();
}

bool YamlReader::readNode(const Pointer& pointer, Mark key, nlohmann::json& node) {
    m_document.m_places[pointer.to_string()] = {key, here()};
    if (++m_nodes > YamlDocument::maxNodes) return refuse(here(), "the file has too many values", "divide it");
    if (m_depth >= YamlDocument::maxDepth) return refuse(here(), "the nesting is too deep", "make it flatter");
    ++m_depth;
    bool fine = false;
    switch (m_event.type) {
        case YAML_SCALAR_EVENT: fine = readScalar(node); break;
        case YAML_SEQUENCE_START_EVENT: fine = readSequence(pointer, node); break;
        case YAML_MAPPING_START_EVENT: fine = readMapping(pointer, node); break;
        default: fine = refuse(here(), "an alias (*) is not allowed", "write the value out"); break;
    }
    --m_depth;
    return fine;
}

bool YamlReader::readScalar(nlohmann::json& node) {
    const auto& scalar = m_event.data.scalar;
    if (!refuseDecorations(scalar.anchor, scalar.tag)) return false;
    if (scalar.length > YamlDocument::maxScalarBytes) {
        return refuse(here(), "the text is longer than " + std::to_string(YamlDocument::maxScalarBytes) + " bytes",
                      "shorten it");
    }
    const std::string_view value(reinterpret_cast<const char*>(scalar.value), scalar.length);
    if (value.find('\0') != std::string_view::npos) return refuse(here(), "the text holds a NUL", "delete it");
    node = scalar.style == YAML_PLAIN_SCALAR_STYLE ? plainValue(value) : nlohmann::json(std::string(value));
    return true;
}

bool YamlReader::readSequence(const Pointer& pointer, nlohmann::json& node) {
    if (!refuseDecorations(m_event.data.sequence_start.anchor, m_event.data.sequence_start.tag)) return false;
    node = nlohmann::json::array();
    while (nextEvent()) {
        if (m_event.type == YAML_SEQUENCE_END_EVENT) return true;
        const Mark mark = here();
        nlohmann::json item;
        if (!readNode(pointer / node.size(), mark, item)) return false;
        node.push_back(std::move(item));
    }
    return false;
}

bool YamlReader::readMapping(const Pointer& pointer, nlohmann::json& node) {
    if (!refuseDecorations(m_event.data.mapping_start.anchor, m_event.data.mapping_start.tag)) return false;
    node = nlohmann::json::object();
    while (nextEvent()) {
        if (m_event.type == YAML_MAPPING_END_EVENT) return true;
        const Mark mark = here();
        std::string key;
        if (!readKey(node, key) || !nextEvent()) return false;
        nlohmann::json value;
        if (!readNode(pointer / key, mark, value)) return false;
        node.emplace(key, std::move(value));
    }
    return false;
}

bool YamlReader::readKey(const nlohmann::json& mapping, std::string& key) {
    if (m_event.type != YAML_SCALAR_EVENT) return refuse(here(), "a key must be a plain word", "write name: value");
    const auto& scalar = m_event.data.scalar;
    if (!refuseDecorations(scalar.anchor, scalar.tag)) return false;
    key = text(scalar.value);
    if (key == "<<") return refuse(here(), "a merge key (<<) is not allowed", "write the fields out");
    if (key.empty() || scalar.length != key.size()) return refuse(here(), "the key is empty", "write name: value");
    if (scalar.length > 256) return refuse(here(), "the key is longer than 256 bytes", "shorten it");
    if (!mapping.contains(key)) return true;
    return refuse(here(), "the key '" + key + "' stands here a second time", "delete one of the two");
}

bool YamlReader::refuseDecorations(const yaml_char_t* anchor, const yaml_char_t* tag) {
    if (anchor != nullptr) {
        return refuse(here(), "an anchor (&" + std::string(text(anchor)) + ") is not allowed",
                      "delete it; put the text in quotes if it is meant to begin with &");
    }
    if (tag != nullptr) {
        return refuse(here(), "a tag (" + std::string(text(tag)) + ") is not allowed",
                      "delete it; put the text in quotes if it is meant to begin with !");
    }
    return true;
}

bool YamlReader::refuse(Mark mark, std::string what, std::string mend) {
    m_complaints.error(m_document.m_file, mark, std::move(what), std::move(mend));
    return false;
}

bool YamlReader::refuseSyntax() {
    const std::string problem = m_parser.problem != nullptr ? m_parser.problem : "cannot be read";
    if (m_parser.error == YAML_READER_ERROR) {
        return refuse(markAtOffset(m_parser.problem_offset), "the file is not clean UTF-8 (" + problem + ")",
                      "save it as UTF-8 and delete control characters");
    }
    if (m_parser.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
    const std::string context = m_parser.context != nullptr ? std::string(m_parser.context) + ": " : std::string();
    return refuse(toMark(m_parser.problem_mark), "not valid YAML: " + context + problem,
                  "look at the quotes, colons and indentation here and in the line above");
}

Mark YamlReader::here() const { return toMark(m_event.start_mark); }

Mark YamlReader::markAtOffset(std::size_t offset) const {
    const std::string_view before = m_text.substr(0, offset);
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {lines + 1, before.size() - lineStart + 1};
}

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/yamldocument.h"

#include <yaml.h>

namespace pathlight {

/// Drives libyaml over one text and fills a YamlDocument.
class YamlReader {
public:
    YamlReader(std::string_view text, YamlDocument& document, Complaints& complaints);
    ~YamlReader();
    YamlReader(const YamlReader&) = delete;
    YamlReader& operator=(const YamlReader&) = delete;

    /// True when the document was filled; false after a complaint.
    [[nodiscard]] bool read();

private:
    using Pointer = nlohmann::json::json_pointer;

    [[nodiscard]] bool nextEvent();
    [[nodiscard]] bool readNode(const Pointer& pointer, Mark key, nlohmann::json& node);
    [[nodiscard]] bool readScalar(nlohmann::json& node);
    [[nodiscard]] bool readSequence(const Pointer& pointer, nlohmann::json& node);
    [[nodiscard]] bool readMapping(const Pointer& pointer, nlohmann::json& node);
    [[nodiscard]] bool readKey(const nlohmann::json& mapping, std::string& key);
    [[nodiscard]] bool refuseDecorations(const yaml_char_t* anchor, const yaml_char_t* tag);
    [[nodiscard]] bool refuse(Mark mark, std::string what, std::string mend);
    [[nodiscard]] bool refuseSyntax();
    [[nodiscard]] Mark here() const;
    [[nodiscard]] Mark markAtOffset(std::size_t offset) const;

    std::string_view m_text;
    YamlDocument& m_document;
    Complaints& m_complaints;
    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    std::size_t m_depth = 0;
    std::size_t m_nodes = 0;
};

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/schemaset.h"
#include "authoring/source.h"

#include <optional>

namespace pathlight {

/// Reads a content folder and checks the form of each file. What does not follow its schema is complained of and left
/// out, so that the rest can still be checked.
class SourceReader {
public:
    SourceReader(const SchemaSet& schemas, Complaints& complaints);

    /// Empty when bundle.yaml itself cannot be used.
    [[nodiscard]] std::optional<Source> read(const std::filesystem::path& folder);

private:
    using Pointer = nlohmann::json::json_pointer;

    [[nodiscard]] std::optional<YamlDocument> readDocument(const std::filesystem::path& path, const char* schema);
    [[nodiscard]] bool readBundle(Source& source);
    void readModules(Source& source);
    void readModule(Source& source, const std::filesystem::path& folder);
    [[nodiscard]] bool readScenes(SourceModule& module);
    void readMediaList(Source& source, const std::filesystem::path& folder);
    void readMedia(Source& source, const YamlDocument& list, const Pointer& entry, const std::filesystem::path& folder);
    void complainOfUnlisted(const Source& source, const std::filesystem::path& folder);
    void readHelp(Source& source);
    void readLanguages(Source& source);
    [[nodiscard]] std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder) const;
    [[nodiscard]] std::vector<SourceText> textsOf(const YamlDocument& document, const nlohmann::json& schema,
                                                  const Pointer& pointer, const std::string& key) const;

    const SchemaSet& m_schemas;
    Complaints& m_complaints;
    std::filesystem::path m_folder;
};

}  // namespace pathlight

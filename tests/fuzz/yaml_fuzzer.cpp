// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Authors' YAML: the reader, every schema, and what walks along the schemas.

#include "authoring/annotations.h"
#include "authoring/schemaset.h"
#include "fuzzinput.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace pathlight;
    static const SchemaSet schemas;
    Complaints complaints;
    const auto document = YamlDocument::parse(fuzz::text(data, size), "input.yaml", complaints);
    fuzz::require(document.has_value() == (complaints.errors() == 0));
    if (!document) return 0;
    std::vector<std::string> names{"bundle", "media", "module", "help"};
    for (const std::string& type : schemas.sceneTypes())
        names.push_back("scene-" + type);
    for (const std::string& name : names) {
        const std::size_t before = complaints.errors();
        const bool valid = schemas.validate(name, *document, nlohmann::json::json_pointer(), complaints);
        fuzz::require(valid == (complaints.errors() == before));
        if (!valid) continue;
        visitDescribed(*schemas.find(name), document->json(), nlohmann::json::json_pointer(), name,
                       [&](const DescribedValue& found) { fuzz::require(document->markOf(found.pointer).line > 0); });
    }
    return 0;
}

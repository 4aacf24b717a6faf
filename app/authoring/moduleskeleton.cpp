// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/moduleskeleton.h"

#include "authoring/schemaset.h"
#include "base/files.h"

#include <cctype>

namespace pathlight {

namespace {

constexpr std::string_view moduleTemplate = R"(@SPDX@
# Write over every text below, then delete this line and the line that begins with locales.
id: @ID@
code: @CODE@
bands: ["@BAND@"]
minutes: 10
locales: [@LOCALE@]
sensitive: false
theme: @THEME@
strands: [HW]
risks: [X]
seed: [A]
trains: [B1, B2]
cover: @ID@-cover
title: A new module
summary: One sentence that says what this module is about.
outcomes:
  - Something that the learner can be seen to do afterwards.
can-do:
  - You can stop, and ask somebody you trust.
talk: A question to talk about with an adult.
start: welcome
scenes:
  - id: welcome
    type: story
    picture: @ID@-cover
    text: |
      Somebody is somewhere, and something happens.

      Write **one idea** a scene.
    next: question
  - id: question
    type: choice
    prompt: What helps now?
    options:
      - id: ask
        text: Ask somebody I trust
        right: true
        feedback: You stopped and asked. That helps.
      - id: wait
        text: Wait and see
        right: false
        feedback: That is one thing people do. Asking somebody helps sooner.
    next: help
  - id: help
    type: story
    help: true
    text: You can always tell somebody. It is never too late.
    next: end
)";

constexpr std::string_view mediaTemplate = R"(@SPDX@
- id: @ID@-cover
  file: @ID@-cover.svg
  decorative: true
)";

constexpr std::string_view coverTemplate = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200">
  <rect x="0" y="0" width="320" height="200" fill="#34388A"/>
  <circle cx="160" cy="100" r="44" fill="#FFC845"/>
</svg>
)";

std::string fill(std::string_view pattern, const std::vector<std::pair<std::string, std::string>>& values) {
    std::string text(pattern);
    for (const auto& [name, value] : values) {
        for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size())) {
            text.replace(at, name.size(), value);
        }
    }
    return text;
}

/// "M31" of "m31-my-module"; "NEW" of an id that begins otherwise.
std::string codeOf(const std::string& id) {
    const std::string first = id.substr(0, id.find('-'));
    const bool numbered =
        first.size() > 1 && first.size() < 8 && first.find_first_not_of("0123456789", 1) == std::string::npos;
    return numbered ? std::string(1, static_cast<char>(std::toupper(first.front()))) + first.substr(1) : "NEW";
}

/// The licence lines of a YAML file, in two pieces: in one, this file itself would seem to carry them.
std::string licenceLines(const nlohmann::json& bundle) {
    const std::string tag = "# SPDX-";
    return tag + "FileCopyrightText: " + bundle["publisher"].get<std::string>() + "\n" + tag +
           "License-Identifier: " + bundle["licence"].get<std::string>() + "\n";
}

Result<nlohmann::json> readBundle(const std::filesystem::path& folder) {
    const std::string file = (folder / "bundle.yaml").string();
    const Result<std::string> text = readFile(file, YamlDocument::maxBytes);
    if (!text) return fail(text.error());
    Complaints complaints;
    const std::optional<YamlDocument> document = YamlDocument::parse(*text, file, complaints);
    if (!document || !SchemaSet().validate("bundle", *document, SchemaSet::Pointer(), complaints)) {
        return fail(ErrorCode::Invalid, file, "does not pass the check");
    }
    if (!document->json().contains("themes")) return fail(ErrorCode::Invalid, file, "has no themes; add one first");
    return document->json();
}

}  // namespace

Result<std::vector<std::filesystem::path>> writeModuleSkeleton(const std::filesystem::path& folder,
                                                               const std::string& id, AgeBand band) {
    if (!isModuleId(id)) {
        return fail(ErrorCode::Invalid, id,
                    "is not a module id; write small letters, digits and hyphens, like m31-my-module");
    }
    const Result<nlohmann::json> bundle = readBundle(folder);
    if (!bundle) return fail(bundle.error());
    const std::filesystem::path module = folder / "modules" / id;
    if (std::filesystem::exists(module)) return fail(ErrorCode::Invalid, module.string(), "is there already");
    const std::vector<std::pair<std::string, std::string>> values{{"@SPDX@\n", licenceLines(*bundle)},
                                                                  {"@ID@", id},
                                                                  {"@CODE@", codeOf(id)},
                                                                  {"@BAND@", std::string(name(band))},
                                                                  {"@LOCALE@", (*bundle)["default-locale"]},
                                                                  {"@THEME@", (*bundle)["themes"][0]["id"]}};
    const std::vector<std::pair<std::filesystem::path, std::string_view>> files{
        {module / "module.yaml", moduleTemplate},
        {module / "media.yaml", mediaTemplate},
        {module / (id + "-cover.svg"), coverTemplate}};
    if (const Result<void> made = makeFolder(module); !made) return fail(made.error());
    std::vector<std::filesystem::path> written;
    for (const auto& [path, pattern] : files) {
        if (const Result<void> done = writeFile(path, fill(pattern, values)); !done) return fail(done.error());
        written.push_back(path);
    }
    return written;
}

}  // namespace pathlight

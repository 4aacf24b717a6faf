// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pathlight {

/// Reads a scene's body as its schema describes it. The first fault is remembered and everything after it reads as
/// empty, so that a constructor reads all its fields and its factory asks once whether they were there.
class BodyReader {
public:
    explicit BodyReader(const Scene& scene);

    /// A text of the field: {"plain": ..., "styled": ...}.
    [[nodiscard]] nlohmann::json text(const char* field);
    /// The same, or null where the field is absent.
    [[nodiscard]] nlohmann::json optionalText(const char* field);
    /// A kebab-case id.
    [[nodiscard]] std::string id(const char* field);
    /// The same, or "" where the field is absent.
    [[nodiscard]] std::string optionalId(const char* field);
    /// True or false; false where the field is absent.
    [[nodiscard]] bool flag(const char* field);
    /// A number from `low` to `high`; `absent` where the field is absent.
    [[nodiscard]] int number(const char* field, int low, int high, int absent);
    /// A list of ids; empty where the field is absent.
    [[nodiscard]] std::vector<std::string> ids(const char* field);
    /// A list of `low` to `high` strings that are not for reading.
    [[nodiscard]] std::vector<std::string> strings(const char* field, std::size_t low, std::size_t high);
    /// A reader of the object in a field; it shares the fault.
    [[nodiscard]] BodyReader part(const char* field);
    /// One reader an element of a list of `low` to `high` objects, each with an `id` of its own; they share the fault.
    [[nodiscard]] std::vector<BodyReader> items(const char* field, std::size_t low, std::size_t high);
    /// The start of a view: `picture` where the field holds one.
    [[nodiscard]] nlohmann::json picture(const char* field = "picture");
    /// Whether the field is there, whatever it holds.
    [[nodiscard]] bool has(const char* field);
    /// The start of a scene's view: `picture` and `glim` where there are any.
    [[nodiscard]] nlohmann::json frame();

    /// Remembers a fault of this part of the body unless there is one already.
    void fault(const std::string& message);
    [[nodiscard]] const std::optional<Error>& error() const;

private:
    BodyReader(const BodyReader& parent, const nlohmann::json& body, const std::string& place);
    [[nodiscard]] const nlohmann::json* find(const char* field);

    const nlohmann::json* m_body;
    std::string m_place;
    std::shared_ptr<std::optional<Error>> m_error;
};

/// True for lower-case words of letters and digits joined by single hyphens, 1 to 80 characters.
[[nodiscard]] bool isKebabCase(std::string_view text);

}  // namespace pathlight

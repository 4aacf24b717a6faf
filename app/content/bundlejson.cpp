// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundlejson.h"

#include "content/bundleformat.h"

namespace pathlight {

namespace {

/// Whether arrays and objects stand deeper within one another than any scene needs; looked up before parsing.
bool isTooDeep(std::string_view json) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\') ++i;
        if (c == '"') inString = !inString;
        if (inString) continue;
        if (c == '[' || c == '{') ++depth;
        if (c == ']' || c == '}') --depth;
        if (depth > bundleformat::maxJsonDepth) return true;
    }
    return false;
}

/// Reads fields of a JSON object; a field of the wrong kind makes the whole unusable.
class FieldReader {
public:
    explicit FieldReader(const nlohmann::json& object) : m_object(object) {}

    std::string text(const char* field) {
        const auto found = m_object.find(field);
        if (found == m_object.end()) return {};
        if (!found->is_string()) m_damaged = true;
        return found->is_string() ? found->get<std::string>() : std::string();
    }

    bool flag(const char* field) {
        const auto found = m_object.find(field);
        if (found == m_object.end()) return false;
        if (!found->is_boolean()) m_damaged = true;
        return found->is_boolean() && found->get<bool>();
    }

    /// An array of strings as one text.
    std::string list(const char* field) {
        std::string joined;
        const nlohmann::json items = m_object.value(field, nlohmann::json::array());
        if (!items.is_array()) m_damaged = true;
        for (const nlohmann::json& item : items) {
            if (!item.is_string()) m_damaged = true;
            if (item.is_string()) joined += (joined.empty() ? "" : ", ") + item.get<std::string>();
        }
        return joined;
    }

    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    const nlohmann::json& m_object;
    bool m_damaged = false;
};

}  // namespace

Result<nlohmann::json> parseBody(std::string_view text) {
    if (text.size() > bundleformat::maxJsonBytes || isTooDeep(text)) {
        return fail(ErrorCode::Damaged, {}, "a part of the bundle is beyond the format's limits");
    }
    nlohmann::json body = nlohmann::json::parse(text, nullptr, false);
    if (!body.is_object()) return fail(ErrorCode::Damaged, {}, "a part of the bundle cannot be read");
    return body;
}

Result<HelpEntry> readHelpEntry(std::string country, std::string id, const nlohmann::json& body) {
    FieldReader fields(body);
    HelpEntry entry;
    entry.id = std::move(id);
    entry.country = std::move(country);
    entry.kind = fields.text("kind");
    entry.name = fields.text("name");
    entry.nameLocal = fields.text("name-local");
    entry.phone = fields.text("phone");
    entry.textOrChat = fields.text("text-or-chat");
    entry.url = fields.text("url");
    entry.hours = fields.text("hours");
    entry.forWhom = fields.text("for-whom");
    entry.languages = fields.list("languages");
    entry.region = fields.text("region");
    entry.adultsOnly = fields.flag("adults-only");
    entry.confirmed = fields.text("status") == "confirmed";
    entry.source = fields.text("source");
    entry.sourceDate = fields.text("source-date");
    entry.grade = fields.text("grade");
    entry.checked = fields.text("checked");
    entry.checkedBy = fields.text("checked-by");
    if (fields.isDamaged() || entry.kind.empty() || entry.name.empty()) {
        return fail(ErrorCode::Damaged, entry.id, "this help entry cannot be read");
    }
    return entry;
}

}  // namespace pathlight

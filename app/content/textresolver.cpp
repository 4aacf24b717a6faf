// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/textresolver.h"

namespace pathlight {

namespace {

constexpr const char* plainKey = "$t";
constexpr const char* markdownKey = "$m";
constexpr const char* mediaKey = "media";
constexpr const char* altKey = "alt";

bool isText(const nlohmann::json& value) {
    return value.is_object() && (value.contains(plainKey) || value.contains(markdownKey));
}

bool isPicture(const nlohmann::json& value) { return value.is_object() && value.contains(mediaKey); }

tl::unexpected<Error> damaged(const nlohmann::json& value, const std::string& what) {
    return fail(ErrorCode::Damaged, value.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace), what);
}

}  // namespace

Result<Prose> TextResolver::prose(const nlohmann::json& reference) {
    if (!isText(reference) || reference.size() != 1 || !reference.begin()->is_string()) {
        return damaged(reference, "this is not a text");
    }
    const std::string key = reference.begin()->get<std::string>();
    const auto text = m_layers.text(key, m_locale);
    if (!text) return fail(ErrorCode::Damaged, key, text.error().message);
    if (reference.contains(plainKey)) return plainProse(*text);
    auto rendered = renderProse(*text);
    if (!rendered) return fail(ErrorCode::Damaged, key, rendered.error().message);
    return rendered;
}

Result<nlohmann::json> TextResolver::picture(const nlohmann::json& picture) {
    if (!picture[mediaKey].is_string()) return damaged(picture, "this is not a picture");
    const auto alt = plain(picture, altKey);
    if (!alt) return fail(alt.error());
    return nlohmann::json{{mediaKey, picture[mediaKey]}, {altKey, *alt}};
}

Result<nlohmann::json> TextResolver::resolve(const nlohmann::json& body) {
    if (isText(body)) {
        const auto text = prose(body);
        if (!text) return fail(text.error());
        return nlohmann::json{{"plain", text->plain}, {"styled", text->styled}};
    }
    if (isPicture(body)) return picture(body);
    nlohmann::json resolved = body;
    if (!body.is_structured()) return resolved;
    for (auto item = resolved.begin(); item != resolved.end(); ++item) {
        auto value = resolve(*item);
        if (!value) return value;
        *item = std::move(*value);
    }
    return resolved;
}

Result<std::string> TextResolver::plain(const nlohmann::json& body, const char* field) {
    const auto found = body.find(field);
    if (found == body.end()) return std::string();
    auto text = prose(*found);
    if (!text) return fail(text.error());
    return std::move(text->plain);
}

Result<std::vector<std::string>> TextResolver::plainList(const nlohmann::json& body, const char* field) {
    const nlohmann::json items = body.value(field, nlohmann::json::array());
    if (!items.is_array()) return damaged(items, "this is not a list of texts");
    std::vector<std::string> texts;
    for (const nlohmann::json& item : items) {
        auto text = prose(item);
        if (!text) return fail(text.error());
        texts.push_back(std::move(text->plain));
    }
    return texts;
}

}  // namespace pathlight

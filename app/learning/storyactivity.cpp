// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/storyactivity.h"

#include "learning/actionreader.h"

namespace pathlight {

using nlohmann::json;

StoryActivity::StoryActivity(BodyReader& body) : m_view(body.frame()) {
    json title = body.optionalText("title");
    if (!title.is_null()) m_view["title"] = std::move(title);
    m_view["text"] = body.text("text");
    m_view["help"] = body.flag("help");
    m_next = body.id("next");
}

json StoryActivity::view() const { return m_view; }

Result<std::vector<Answer>> StoryActivity::act(const json& /*action*/) { return failAction(); }

std::vector<json> StoryActivity::possibleActions() const { return {}; }

bool StoryActivity::isDone() const { return true; }

std::string StoryActivity::next() const { return m_next; }

std::vector<std::string> StoryActivity::exits() const { return {m_next}; }

json StoryActivity::save() const { return json::object(); }

Result<void> StoryActivity::restore(const json& saved) {
    if (!saved.is_object() || !saved.empty()) return failRestore();
    return {};
}

}  // namespace pathlight

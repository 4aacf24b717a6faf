// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/passphraseactivity.h"

#include "learning/actionreader.h"
#include "learning/guessingeffort.h"
#include "text/letters.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pathlight {

using nlohmann::json;

namespace {

constexpr std::size_t mostWords = 6;

const char* nameOf(Strength strength) {
    switch (strength) {
        case Strength::Low: return "low";
        case Strength::Middle: return "middle";
        case Strength::High: return "high";
    }
    return "";
}

std::string plain(const json& text) { return text.value("plain", ""); }

}  // namespace

PassphraseActivity::PassphraseActivity(BodyReader& body)
    : m_frame(body.frame()), m_strengths(json::object()), m_closing(body.optionalText("closing")) {
    m_frame["prompt"] = body.text("prompt");
    m_frame["note"] = body.text("note");
    BodyReader strengths = body.part("strengths");
    for (const char* strength : {"low", "middle", "high"}) {
        m_strengths[strength] = strengths.text(strength);
    }
    readTiles(body);
    m_neededWords = body.number("words", 3, static_cast<int>(mostWords), 3);
    m_neededLetters = std::min(body.number("letters", 6, 40, 12), m_neededLetters);
    m_next = body.id("next");
}

void PassphraseActivity::readTiles(BodyReader& body) {
    std::vector<int> lengths;
    for (BodyReader& item : body.items("tiles", 12, 40)) {
        Tile tile{item.id("id"), item.text("text")};
        if (tile.text.is_object()) lengths.push_back(countLetters(plain(tile.text)));
        m_tiles.push_back(std::move(tile));
    }
    // The words of some scripts are short: what is asked for must be within reach in every translation.
    std::sort(lengths.rbegin(), lengths.rend());
    lengths.resize(std::min(lengths.size(), mostWords));
    m_neededLetters = std::accumulate(lengths.begin(), lengths.end(), 0);
}

const PassphraseActivity::Tile* PassphraseActivity::tile(const std::string& id) const {
    const auto same = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const Tile& one) { return one.id == id; });
    return same == m_tiles.end() ? nullptr : &*same;
}

bool PassphraseActivity::isUsed(const std::string& id) const {
    return std::find(m_phrase.begin(), m_phrase.end(), id) != m_phrase.end();
}

std::string PassphraseActivity::phraseText(const char* between) const {
    std::string text;
    for (const std::string& id : m_phrase) {
        if (!text.empty()) text += between;
        text += plain(tile(id)->text);
    }
    return text;
}

bool PassphraseActivity::isEnough() const {
    return static_cast<int>(m_phrase.size()) >= m_neededWords && countLetters(phraseText("")) >= m_neededLetters;
}

json PassphraseActivity::view() const {
    json view = m_frame;
    view["tiles"] = json::array();
    for (const Tile& one : m_tiles) {
        view["tiles"].push_back({{"id", one.id}, {"text", one.text}, {"used", isUsed(one.id)}});
    }
    view["phrase"] = json::array();
    std::vector<std::string> words;
    for (const std::string& id : m_phrase) {
        view["phrase"].push_back({{"id", id}, {"text", tile(id)->text}});
        words.push_back(plain(tile(id)->text));
    }
    view["phraseText"] = phraseText(" ");
    view["words"] = m_phrase.size();
    view["letters"] = countLetters(phraseText(""));
    view["neededWords"] = m_neededWords;
    view["neededLetters"] = m_neededLetters;
    view["full"] = m_phrase.size() == mostWords;
    const double effort = guessingEffort(words);
    const std::string strength = words.empty() ? "" : nameOf(strengthOf(effort));
    view["strength"] = strength;
    view["guesses"] = std::round(effort * 10) / 10;
    if (!strength.empty()) view["message"] = m_strengths[strength];
    if (isEnough() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> PassphraseActivity::act(const json& action) {
    if (savedId(action, "do") == "remove") {
        if (m_phrase.empty()) return failAction();
        m_phrase.pop_back();
        return {};
    }
    const std::string id = actionTarget(action, "add", "tile");
    if (!tile(id) || isUsed(id) || m_phrase.size() == mostWords) return failAction();
    m_phrase.push_back(id);
    if (m_done || !isEnough()) return {};
    m_done = true;
    return std::vector{Answer{"", 1, "words-" + std::to_string(m_phrase.size()), std::nullopt}};
}

std::vector<json> PassphraseActivity::possibleActions() const {
    std::vector<json> actions;
    if (m_phrase.size() < mostWords) {
        std::vector<const Tile*> open;
        for (const Tile& one : m_tiles) {
            if (!isUsed(one.id)) open.push_back(&one);
        }
        // Long words first: with them there are enough letters before the phrase is full.
        std::stable_sort(open.begin(), open.end(), [](const Tile* a, const Tile* b) {
            return countLetters(plain(a->text)) > countLetters(plain(b->text));
        });
        for (const Tile* one : open) {
            actions.push_back({{"do", "add"}, {"tile", one->id}});
        }
    }
    if (!m_phrase.empty()) actions.push_back({{"do", "remove"}});
    return actions;
}

bool PassphraseActivity::isDone() const { return m_done; }

std::string PassphraseActivity::next() const { return m_next; }

std::vector<std::string> PassphraseActivity::exits() const { return {m_next}; }

json PassphraseActivity::save() const { return {{"phrase", m_phrase}, {"done", m_done}}; }

json PassphraseActivity::keep() const { return {{"done", m_done}}; }

Result<void> PassphraseActivity::restore(const json& saved) {
    m_phrase.clear();
    m_done = false;
    if (const auto done = savedDone(saved)) {
        m_done = *done;
        return {};
    }
    const auto phrase = savedIds(saved, "phrase");
    if (!phrase || phrase->size() > mostWords || saved.size() != 2 || !saved.contains("done")) return failRestore();
    const bool known = std::all_of(phrase->begin(), phrase->end(), [this](const std::string& id) { return tile(id); });
    if (!known || !saved["done"].is_boolean()) return failRestore();
    m_phrase = *phrase;
    m_done = saved["done"];
    if (m_done || !isEnough()) return {};
    m_phrase.clear();
    return failRestore();
}

}  // namespace pathlight

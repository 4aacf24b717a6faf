// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/feedactivity.h"

#include "learning/actionreader.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace pathlight {

using nlohmann::json;

namespace {

struct Verb {
    std::string_view name;
    int points;  ///< what it adds to the post's topic
};

constexpr std::array verbs{Verb{"like", 2}, Verb{"open", 1}, Verb{"pass", 0}, Verb{"less", -2}};
constexpr std::size_t fewestEvery = 4;

}  // namespace

FeedActivity::FeedActivity(BodyReader& body) : m_frame(body.frame()), m_closing(body.optionalText("closing")) {
    m_frame["prompt"] = body.text("prompt");
    m_frame["rule"] = body.text("rule");
    for (BodyReader& item : body.items("topics", 2, 5)) {
        m_topics.push_back({item.id("id"), item.text("text")});
    }
    for (BodyReader& item : body.items("posts", 8, 30)) {
        m_posts.push_back(readPost(item));
    }
    const int most = static_cast<int>(std::min<std::size_t>(12, m_posts.size()));
    m_rounds = static_cast<std::size_t>(body.number("rounds", 4, most, 0));
    if (m_rounds == 0) body.fault("rounds is missing");
    m_next = body.id("next");
}

FeedActivity::Post FeedActivity::readPost(BodyReader& item) const {
    const std::string topic = item.id("topic");
    const auto found =
        std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic& one) { return one.id == topic; });
    if (found == m_topics.end()) {
        item.fault("there is no topic " + topic);
        return {};
    }
    json view = item.picture();
    const std::string id = item.id("id");
    view["id"] = id;
    view["topic"] = topic;
    view["topicText"] = found->text;
    view["author"] = item.text("author");
    view["text"] = item.text("text");
    view["advert"] = item.flag("advert");
    return {id, static_cast<std::size_t>(found - m_topics.begin()), std::move(view)};
}

bool FeedActivity::wasShown(std::size_t post) const {
    return std::any_of(m_played.begin(), m_played.end(), [&](const Round& round) { return round.post == post; });
}

bool FeedActivity::seeksFewest() const { return (m_played.size() + 1) % fewestEvery == 0; }

std::size_t FeedActivity::present() const {
    std::vector<std::size_t> unseen;
    for (std::size_t post = 0; post < m_posts.size(); ++post) {
        if (!wasShown(post)) unseen.push_back(post);
    }
    const auto points = [this](std::size_t post) { return m_topics[m_posts[post].topic].points; };
    const auto fewer = [&](std::size_t a, std::size_t b) { return points(a) < points(b); };
    // Of equals, both give the first.
    return seeksFewest() ? *std::min_element(unseen.begin(), unseen.end(), fewer)
                         : *std::max_element(unseen.begin(), unseen.end(), fewer);
}

json FeedActivity::presentView() const {
    json view = m_posts[present()].view;
    view["why"] = m_played.empty() ? "first" : seeksFewest() ? "fewest" : "most";
    return view;
}

json FeedActivity::pointsView() const {
    const int all = std::accumulate(m_topics.begin(), m_topics.end(), 0,
                                    [](int sum, const Topic& topic) { return sum + topic.points; });
    json view = json::array();
    for (const Topic& topic : m_topics) {
        const double share = all == 0 ? 0.0 : static_cast<double>(topic.points) / all;
        view.push_back({{"topic", topic.id}, {"text", topic.text}, {"points", topic.points}, {"share", share}});
    }
    return view;
}

json FeedActivity::view() const {
    json view = m_frame;
    if (!isDone()) view["post"] = presentView();
    view["round"] = std::min(m_played.size() + 1, m_rounds);
    view["rounds"] = m_rounds;
    view["points"] = pointsView();
    view["shown"] = json::array();
    for (const Round& round : m_played) {
        view["shown"].push_back({{"topic", m_topics[m_posts[round.post].topic].id}, {"did", round.did}});
    }
    if (isDone() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

bool FeedActivity::play(const std::string& did) {
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& one) { return one.name == did; });
    if (verb == verbs.end() || isDone()) return false;
    const std::size_t post = present();
    int& points = m_topics[m_posts[post].topic].points;
    points = std::max(0, points + verb->points);
    m_played.push_back({post, did});
    return true;
}

Result<std::vector<Answer>> FeedActivity::act(const json& action) {
    const std::string did = savedId(action, "do").value_or("");
    if (!play(did)) return failAction();
    return std::vector{Answer{m_posts[m_played.back().post].id, 1, did, std::nullopt}};
}

std::vector<json> FeedActivity::possibleActions() const {
    std::vector<json> actions;
    if (isDone()) return actions;
    for (const Verb& verb : verbs) {
        actions.push_back({{"do", verb.name}});
    }
    return actions;
}

bool FeedActivity::isDone() const { return m_played.size() >= m_rounds; }

std::string FeedActivity::next() const { return m_next; }

std::vector<std::string> FeedActivity::exits() const { return {m_next}; }

json FeedActivity::save() const {
    json did = json::array();
    for (const Round& round : m_played) {
        did.push_back(round.did);
    }
    return {{"did", std::move(did)}};
}

void FeedActivity::startAgain() {
    m_played.clear();
    for (Topic& topic : m_topics) {
        topic.points = 1;
    }
}

Result<void> FeedActivity::restore(const json& saved) {
    startAgain();
    if (!saved.is_object() || saved.size() != 1 || !saved.contains("did") || !saved["did"].is_array()) {
        return failRestore();
    }
    for (const json& did : saved["did"]) {
        if (did.is_string() && play(did.get<std::string>())) continue;
        startAgain();
        return failRestore();
    }
    return {};
}

}  // namespace pathlight

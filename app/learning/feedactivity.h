// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// An invented feed, "Loop", that shows one post at a time and learns from what the learner does with it. Done after a
/// number of rounds.
///
/// The rule: every topic starts with 1 point; "like" gives its topic 2, "open" 1, "pass" none, "less" takes 2, never
/// below 0. Next comes the post not yet shown whose topic has most points, every fourth time the one whose topic has
/// fewest; among equals the one that stands first in the list of posts.
///
/// view: {prompt: text, rule: text, post?: {id, topic: id, topicText: text, author: text, text: text, picture?,
/// advert: bool, why: "first" | "most" | "fewest"} until done, round: int from 1, rounds: int, points: [{topic: id,
/// text: text, points: int, share: 0 to 1, of all points}], shown: [{topic: id, did: verb}], closing?: text when done,
/// picture?, glim?}.
///
/// action: {"do": "like" | "open" | "pass" | "less"}, with the present post. Each is an answer: item the post, value
/// the verb; nothing is right or wrong.
class FeedActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-feed.json.
    explicit FeedActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Post {
        std::string id;
        std::size_t topic = 0;
        nlohmann::json view;
    };
    struct Topic {
        std::string id;
        nlohmann::json text;
        int points = 1;
    };
    struct Round {
        std::size_t post = 0;
        std::string did;
    };

    [[nodiscard]] Post readPost(BodyReader& item) const;
    [[nodiscard]] bool wasShown(std::size_t post) const;
    [[nodiscard]] bool seeksFewest() const;
    [[nodiscard]] std::size_t present() const;
    [[nodiscard]] nlohmann::json presentView() const;
    [[nodiscard]] nlohmann::json pointsView() const;
    [[nodiscard]] bool play(const std::string& did);
    void startAgain();

    nlohmann::json m_frame;
    nlohmann::json m_closing;
    std::vector<Topic> m_topics;
    std::vector<Post> m_posts;
    std::size_t m_rounds = 0;
    std::string m_next;
    std::vector<Round> m_played;
};

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// A helper for finding the right door: from one question to the next, until an answer leads to where to turn. One may
/// always go back. It gives no answers, and of the way taken only that a door was reached may be kept.
///
/// view: {prompt: text, path: [{ask: text, answer: text}], question?: {id, ask: text, answers: [{id, text: text}]} or
/// door?: {id, title: text, text: text, kinds: [kind of service]}, picture?, glim?}.
///
/// action: {"do": "answer", "answer": id} at a question, {"do": "back"} once there is a path.
class DecideActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-decide.json.
    explicit DecideActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] nlohmann::json keep() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Reply {
        std::string id;
        nlohmann::json view;
        std::string to;
    };

    struct Question {
        std::string id;
        nlohmann::json ask;
        std::vector<Reply> answers;

        [[nodiscard]] const Reply* answer(const std::string& reply) const;
    };

    struct Door {
        std::string id;
        nlohmann::json view;
    };

    void readQuestions(BodyReader& body);
    void readDoors(BodyReader& body);
    void checkWays(BodyReader& body) const;
    [[nodiscard]] const Question* question(const std::string& id) const;
    [[nodiscard]] const Door* door(const std::string& id) const;
    /// Where the answers given lead: a question or a door. Nothing when one of them is none of its question.
    [[nodiscard]] std::optional<std::string> follow(const std::vector<std::string>& answers) const;

    nlohmann::json m_frame;
    std::vector<Question> m_questions;
    std::vector<Door> m_doors;
    std::vector<std::string> m_answers;  ///< given so far, from the first question on
    bool m_done = false;                 ///< a door was reached before, if not now
    std::string m_next;
};

}  // namespace pathlight

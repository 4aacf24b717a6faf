// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// A talk in a messenger. First the learner marks messages of others where they would stop and think, until enough
/// signs are found or they would not stop anywhere; then, where there are replies, one that helps is to be found.
///
/// view: {title: text, intro?: text, people: [{id, name: text, picture?, me: bool}], messages: [{id, from: id, text:
/// text, mark: "" | "right" | "other" | "shown", feedback?: text}], ask: text, needed: int, found: int, marking: bool,
/// last: id marked last or "", unmarked?: text, replyAsk?: text, replies: [{id, text: text, chosen: bool, mark: "" |
/// "helps" | "detour", outcome?: text}], hits: int, falseAlarms: int, closing?: text when done, picture?, glim?}. Once
/// marking is over, the signs not found are "shown" and the replies are there.
///
/// actions: {"do": "mark", "message": id} and {"do": "none"} while marking, then {"do": "reply", "reply": id}. Each
/// message marked is an answer: item "message-<id>", value "mark". Each sign passed by with "none" is one too, with the
/// value "pass". Each reply chosen for the first time is an answer: item "reply", its attempt the number of replies
/// tried.
class ChatActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-chat.json.
    explicit ChatActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Message {
        std::string id;
        nlohmann::json view;
        nlohmann::json feedback;
        bool mine = false;
        bool sign = false;
    };
    struct Reply {
        std::string id;
        nlohmann::json text;
        nlohmann::json outcome;
        bool helps = false;
    };

    [[nodiscard]] std::string readPeople(BodyReader& body);
    void readMessages(BodyReader& body, const std::string& me);
    void readReplies(BodyReader& body);
    [[nodiscard]] bool hasPerson(const std::string& id) const;
    [[nodiscard]] const Message* message(const std::string& id) const;
    [[nodiscard]] const Reply* reply(const std::string& id) const;
    [[nodiscard]] bool isMarked(const std::string& id) const;
    [[nodiscard]] int signs() const;
    [[nodiscard]] int hits() const;
    [[nodiscard]] bool isMarking() const;
    [[nodiscard]] nlohmann::json messageView(const Message& message) const;
    [[nodiscard]] nlohmann::json replyView(const Reply& reply) const;
    [[nodiscard]] Result<std::vector<Answer>> mark(const Message& message);
    [[nodiscard]] std::vector<Answer> pass();
    [[nodiscard]] Result<std::vector<Answer>> choose(const Reply& reply);
    void forget();
    [[nodiscard]] bool restoreMarks(const nlohmann::json& saved);
    [[nodiscard]] bool restoreReplies(const nlohmann::json& saved);

    nlohmann::json m_frame;
    nlohmann::json m_closing;
    nlohmann::json m_unmarked;
    nlohmann::json m_replyAsk;
    std::vector<Message> m_messages;
    std::vector<Reply> m_replies;
    int m_needed = 0;
    std::string m_next;
    std::vector<std::string> m_marked;  ///< in the order of the learner
    bool m_passed = false;              ///< the learner would not stop anywhere (else)
    std::vector<std::string> m_tried;   ///< replies, in the order of the first time
    std::string m_reply;
};

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/chatactivity.h"

#include "learning/actionreader.h"
#include "learning/ids.h"

#include <algorithm>

namespace pathlight {

using nlohmann::json;

namespace {

template <typename Item>
const Item* findItem(const std::vector<Item>& items, const std::string& id) {
    const auto same = std::find_if(items.begin(), items.end(), [&](const Item& one) { return one.id == id; });
    return same == items.end() ? nullptr : &*same;
}

}  // namespace

ChatActivity::ChatActivity(BodyReader& body)
    : m_frame(body.frame()), m_closing(body.optionalText("closing")), m_unmarked(body.text("unmarked")) {
    m_frame["title"] = body.text("title");
    m_frame["ask"] = body.text("ask");
    if (json intro = body.optionalText("intro"); !intro.is_null()) m_frame["intro"] = std::move(intro);
    readMessages(body, readPeople(body));
    m_needed = body.number("needed", 1, signs(), signs());
    readReplies(body);
    m_next = body.id("next");
}

std::string ChatActivity::readPeople(BodyReader& body) {
    std::string me;
    m_frame["people"] = json::array();
    for (BodyReader& item : body.items("people", 2, 5)) {
        json person = item.picture();
        const std::string id = item.id("id");
        person["id"] = id;
        person["name"] = item.text("name");
        person["me"] = item.flag("me");
        if (person["me"] == true && !me.empty()) item.fault("two people are me");
        if (person["me"] == true) me = id;
        m_frame["people"].push_back(std::move(person));
    }
    if (me.empty()) body.fault("nobody is me");
    return me;
}

void ChatActivity::readMessages(BodyReader& body, const std::string& me) {
    for (BodyReader& item : body.items("messages", 3, 14)) {
        Message message{item.id("id"), json::object(), item.text("feedback"), false, item.flag("sign")};
        const std::string from = item.id("from");
        if (!hasPerson(from)) item.fault("there is no person " + from);
        message.mine = from == me;
        if (message.mine && message.sign) item.fault("a message of one's own is no sign");
        message.view = {{"id", message.id}, {"from", from}, {"text", item.text("text")}};
        m_messages.push_back(std::move(message));
    }
    const bool others = std::any_of(m_messages.begin(), m_messages.end(), [](const Message& one) { return !one.mine; });
    if (!others) body.fault("nobody else writes");
}

void ChatActivity::readReplies(BodyReader& body) {
    m_replyAsk = body.optionalText("reply-ask");
    if (!body.has("replies")) {
        if (!m_replyAsk.is_null()) body.fault("reply-ask needs replies");
        return;
    }
    if (m_replyAsk.is_null()) body.fault("replies need reply-ask");
    for (BodyReader& item : body.items("replies", 2, 4)) {
        const std::string kind = item.id("kind");
        if (kind != "helps" && kind != "detour") item.fault("kind is neither helps nor detour");
        m_replies.push_back({item.id("id"), item.text("text"), item.text("outcome"), kind == "helps"});
    }
    const bool helps = std::any_of(m_replies.begin(), m_replies.end(), [](const Reply& one) { return one.helps; });
    if (!helps) body.fault("no reply helps");
}

bool ChatActivity::hasPerson(const std::string& id) const {
    const json& people = m_frame["people"];
    return std::any_of(people.begin(), people.end(), [&](const json& person) { return person["id"] == id; });
}

const ChatActivity::Message* ChatActivity::message(const std::string& id) const { return findItem(m_messages, id); }

const ChatActivity::Reply* ChatActivity::reply(const std::string& id) const { return findItem(m_replies, id); }

bool ChatActivity::isMarked(const std::string& id) const { return contains(m_marked, id); }

int ChatActivity::signs() const {
    return static_cast<int>(
        std::count_if(m_messages.begin(), m_messages.end(), [](const Message& one) { return one.sign; }));
}

int ChatActivity::hits() const {
    return static_cast<int>(std::count_if(m_messages.begin(), m_messages.end(),
                                          [this](const Message& one) { return one.sign && isMarked(one.id); }));
}

bool ChatActivity::isMarking() const { return !m_passed && (m_needed == 0 || hits() < m_needed); }

json ChatActivity::messageView(const Message& message) const {
    const bool marked = isMarked(message.id);
    const bool shown = !marked && message.sign && !isMarking();
    json view = message.view;
    view["mark"] = shown ? "shown" : !marked ? "" : message.sign ? "right" : "other";
    if (marked || shown) view["feedback"] = message.feedback;
    return view;
}

json ChatActivity::replyView(const Reply& reply) const {
    const bool chosen = reply.id == m_reply;
    json view{{"id", reply.id}, {"text", reply.text}, {"chosen", chosen}, {"mark", ""}};
    if (!chosen) return view;
    view["mark"] = reply.helps ? "helps" : "detour";
    view["outcome"] = reply.outcome;
    return view;
}

json ChatActivity::view() const {
    json view = m_frame;
    view["messages"] = json::array();
    for (const Message& one : m_messages) {
        view["messages"].push_back(messageView(one));
    }
    view["needed"] = m_needed;
    view["found"] = hits();
    view["hits"] = hits();
    view["falseAlarms"] = static_cast<int>(m_marked.size()) - hits();
    view["marking"] = isMarking();
    view["last"] = m_marked.empty() ? "" : m_marked.back();
    view["replies"] = json::array();
    if (m_passed) view["unmarked"] = m_unmarked;
    if (!isMarking() && !m_replies.empty()) {
        view["replyAsk"] = m_replyAsk;
        for (const Reply& one : m_replies) {
            view["replies"].push_back(replyView(one));
        }
    }
    if (isDone() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> ChatActivity::act(const json& action) {
    if (savedId(action, "do") == "none") {
        if (!isMarking() || action.size() != 1) return failAction();
        return pass();
    }
    if (isMarking()) {
        const Message* marked = message(actionTarget(action, "mark", "message"));
        return marked && !marked->mine ? mark(*marked) : failAction();
    }
    const Reply* chosen = reply(actionTarget(action, "reply", "reply"));
    return chosen ? choose(*chosen) : failAction();
}

Result<std::vector<Answer>> ChatActivity::mark(const Message& message) {
    if (isMarked(message.id)) return {};
    m_marked.push_back(message.id);
    return std::vector{Answer{"message-" + message.id, 1, "mark", message.sign}};
}

std::vector<Answer> ChatActivity::pass() {
    m_passed = true;
    std::vector<Answer> passed;
    for (const Message& one : m_messages) {
        if (one.sign && !isMarked(one.id)) passed.push_back({"message-" + one.id, 1, "pass", false});
    }
    return passed;
}

Result<std::vector<Answer>> ChatActivity::choose(const Reply& reply) {
    m_reply = reply.id;
    if (contains(m_tried, reply.id)) return {};
    m_tried.push_back(reply.id);
    return std::vector{Answer{"reply", static_cast<int>(m_tried.size()), reply.id, reply.helps}};
}

std::vector<json> ChatActivity::possibleActions() const {
    std::vector<json> actions;
    const auto markAll = [&](bool signs) {
        for (const Message& one : m_messages) {
            if (!one.mine && one.sign == signs) actions.push_back({{"do", "mark"}, {"message", one.id}});
        }
    };
    const auto replyAll = [&](bool helping) {
        for (const Reply& one : m_replies) {
            if (one.helps == helping) actions.push_back({{"do", "reply"}, {"reply", one.id}});
        }
    };
    if (isMarking()) {
        markAll(true);
        actions.push_back({{"do", "none"}});
        markAll(false);
    } else {
        replyAll(true);
        replyAll(false);
    }
    return actions;
}

bool ChatActivity::isDone() const {
    const auto helps = [this](const std::string& id) { return reply(id)->helps; };
    return !isMarking() && (m_replies.empty() || std::any_of(m_tried.begin(), m_tried.end(), helps));
}

std::string ChatActivity::next() const { return m_next; }

std::vector<std::string> ChatActivity::exits() const { return {m_next}; }

json ChatActivity::save() const {
    return {{"marked", m_marked}, {"passed", m_passed}, {"tried", m_tried}, {"reply", m_reply}};
}

void ChatActivity::forget() {
    m_marked.clear();
    m_passed = false;
    m_tried.clear();
    m_reply.clear();
}

bool ChatActivity::restoreMarks(const json& saved) {
    const auto marked = savedIds(saved, "marked");
    if (!marked || !saved.contains("passed") || !saved["passed"].is_boolean()) return false;
    for (const std::string& id : *marked) {
        const Message* one = message(id);
        if (!one || one->mine || !isMarking()) return false;
        m_marked.push_back(id);
    }
    if (saved["passed"] == false) return true;
    if (!isMarking()) return false;
    m_passed = true;
    return true;
}

bool ChatActivity::restoreReplies(const json& saved) {
    const auto tried = savedIds(saved, "tried");
    const auto chosen = savedId(saved, "reply");
    if (!tried || !chosen || (isMarking() && !tried->empty())) return false;
    if (!std::all_of(tried->begin(), tried->end(), [this](const std::string& id) { return reply(id); })) return false;
    if (tried->empty() ? !chosen->empty() : !contains(*tried, *chosen)) return false;
    m_tried = *tried;
    m_reply = *chosen;
    return true;
}

Result<void> ChatActivity::restore(const json& saved) {
    forget();
    if (saved.is_object() && saved.size() == 4 && restoreMarks(saved) && restoreReplies(saved)) return {};
    forget();
    return failRestore();
}

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/learnerfile.h"

#include "storage/learnerrows.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <stdexcept>

namespace pathlight {

namespace {

using nlohmann::json;
using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr const char* format = "pathlight-learner";
constexpr int newestVersion = 1;
constexpr std::int64_t lastTime = 253402300799;  // the end of the year 9999

json toJson(sys_seconds time) { return time.time_since_epoch().count(); }
json toJson(const std::optional<sys_seconds>& time) { return time ? toJson(*time) : json(); }
json toJson(std::optional<bool> right) { return right ? json(*right) : json(); }

json toJson(const DatedAnswer& dated) {
    return {{"item", dated.answer.item},
            {"attempt", dated.answer.attempt},
            {"value", dated.answer.value},
            {"right", toJson(dated.answer.right)},
            {"at", toJson(dated.at)}};
}

json toJson(const ModuleProgress& module) {
    return {{"module", module.module},
            {"state", module.state},
            {"finished", module.finished},
            {"changed_at", toJson(module.changedAt)},
            {"finished_at", toJson(module.finishedAt)}};
}

json toJson(const ModuleAnswer& answer) {
    json object = toJson(answer.answer);
    object["module"] = answer.module;
    object["scene"] = answer.answer.answer.scene;
    return object;
}

json toJson(const DatedReview& dated) {
    json situations = json::array();
    for (const SituationRecord& situation : dated.review.situations) {
        situations.push_back({{"module", situation.module}, {"scene", situation.scene}});
    }
    json answers = json::array();
    for (const SituationAnswer& answer : dated.answers) {
        answers.push_back(toJson(answer.answer));
        answers.back()["situation"] = answer.situation;
    }
    return {{"situations", std::move(situations)},
            {"state", dated.review.state},
            {"done_at", toJson(dated.review.doneAt)},
            {"answers", std::move(answers)}};
}

template <typename T>
json toArray(const std::vector<T>& list) {
    json array = json::array();
    for (const T& one : list) {
        array.push_back(toJson(one));
    }
    return array;
}

/// What the readers below throw about a file that is none.
struct BadFile : std::runtime_error {
    using std::runtime_error::runtime_error;
};

const json& member(const json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || found == object.end()) throw BadFile(std::string("lacks ") + key);
    return *found;
}

std::string text(const json& object, const char* key) {
    const json& value = member(object, key);
    if (!value.is_string()) throw BadFile(std::string(key) + " is no text");
    std::string found = value.get<std::string>();
    if (found.find('\0') != std::string::npos) throw BadFile(std::string(key) + " holds a zero byte");
    return found;
}

std::string textNotEmpty(const json& object, const char* key) {
    std::string found = text(object, key);
    if (found.empty()) throw BadFile(std::string(key) + " is empty");
    return found;
}

std::int64_t number(const json& object, const char* key, std::int64_t least, std::int64_t most) {
    const json& value = member(object, key);
    const bool whole = value.is_number_integer();
    const bool huge = value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(most);
    if (!whole || huge || value.get<std::int64_t>() < least || value.get<std::int64_t>() > most) {
        throw BadFile(std::string(key) + " is no such number");
    }
    return value.get<std::int64_t>();
}

sys_seconds time(const json& object, const char* key) { return sys_seconds(seconds(number(object, key, 0, lastTime))); }

std::optional<sys_seconds> timeOrNull(const json& object, const char* key) {
    if (member(object, key).is_null()) return std::nullopt;
    return time(object, key);
}

bool truth(const json& object, const char* key) {
    const json& value = member(object, key);
    if (!value.is_boolean()) throw BadFile(std::string(key) + " is neither true nor false");
    return value.get<bool>();
}

const json& list(const json& object, const char* key) {
    const json& value = member(object, key);
    if (!value.is_array()) throw BadFile(std::string(key) + " is no list");
    return value;
}

DatedAnswer readAnswer(const json& object, const std::string& scene) {
    DatedAnswer dated{
        {scene, text(object, "item"), static_cast<int>(number(object, "attempt", 1, std::numeric_limits<int>::max())),
         text(object, "value"), std::nullopt},
        time(object, "at")};
    if (!member(object, "right").is_null()) dated.answer.right = truth(object, "right");
    return dated;
}

ModuleProgress readModule(const json& object) {
    ModuleProgress module{textNotEmpty(object, "module"), text(object, "state"), truth(object, "finished"),
                          time(object, "changed_at"), timeOrNull(object, "finished_at")};
    if (module.finished != module.finishedAt.has_value()) throw BadFile("finished and finished_at disagree");
    return module;
}

DatedReview readReview(const json& object) {
    DatedReview dated;
    for (const json& situation : list(object, "situations")) {
        dated.review.situations.push_back({textNotEmpty(situation, "module"), textNotEmpty(situation, "scene")});
    }
    if (dated.review.situations.empty()) throw BadFile("a review has no situations");
    dated.review.state = text(object, "state");
    dated.review.doneAt = timeOrNull(object, "done_at");
    const auto last = static_cast<std::int64_t>(dated.review.situations.size()) - 1;
    for (const json& answer : list(object, "answers")) {
        const std::int64_t situation = number(answer, "situation", 0, last);
        const std::string& scene = dated.review.situations[static_cast<std::size_t>(situation)].scene;
        dated.answers.push_back({static_cast<int>(situation), readAnswer(answer, scene)});
    }
    return dated;
}

Learner readLearner(const json& object) {
    Learner learner;
    learner.picture = text(object, "picture");
    learner.nickname = text(object, "nickname");
    learner.login = text(object, "login");
    learner.uid = text(object, "uid");
    const auto band = parseAgeBand(text(object, "band"));
    if (!band) throw BadFile(band.error().text());
    learner.band = *band;
    if (const auto valid = checkLearner(learner); !valid) throw BadFile(valid.error().text());
    const bool hexadecimal = learner.uid.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (learner.uid.size() != 32 || !hexadecimal) throw BadFile("uid is not 32 hexadecimal digits");
    return learner;
}

LearnerFile readFile(const json& object) {
    LearnerFile file;
    file.learner = readLearner(member(object, "learner"));
    file.createdAt = time(member(object, "learner"), "created_at");
    for (const json& module : list(object, "modules")) {
        file.modules.push_back(readModule(module));
    }
    for (const json& answer : list(object, "answers")) {
        file.answers.push_back({textNotEmpty(answer, "module"), readAnswer(answer, textNotEmpty(answer, "scene"))});
    }
    for (const json& review : list(object, "reviews")) {
        file.reviews.push_back(readReview(review));
    }
    return file;
}

}  // namespace

std::string writeLearnerFile(const LearnerFile& file) {
    const Learner& learner = file.learner;
    const json object{{"format", format},
                      {"version", newestVersion},
                      {"learner",
                       {{"uid", learner.uid},
                        {"picture", learner.picture},
                        {"nickname", learner.nickname},
                        {"band", std::string(name(learner.band))},
                        {"login", learner.login},
                        {"created_at", toJson(file.createdAt)}}},
                      {"modules", toArray(file.modules)},
                      {"answers", toArray(file.answers)},
                      {"reviews", toArray(file.reviews)}};
    return object.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

Result<LearnerFile> parseLearnerFile(std::string_view text) {
    if (text.size() > maxLearnerFile) {
        return fail(ErrorCode::TooLarge, "learner file", "is larger than " + std::to_string(maxLearnerFile) + " bytes");
    }
    const json object = json::parse(text, nullptr, false);
    try {
        if (pathlight::text(object, "format") != format) throw BadFile("is of another format");
        const auto version = number(object, "version", 1, std::numeric_limits<int>::max());
        if (version > newestVersion) {
            return fail(ErrorCode::TooNew, "learner file", "has version " + std::to_string(version));
        }
        return readFile(object);
    } catch (const BadFile& bad) {
        return fail(ErrorCode::Invalid, "learner file", bad.what());
    }
}

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/policyreader.h"

#include "base/files.h"
#include "text/locales.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

using Json = nlohmann::json;

constexpr std::size_t maxBytes = 65'536;
constexpr std::size_t maxNameShown = 40;  // bytes

using Reader = Result<void> (*)(const Json& value, Policy& policy);

tl::unexpected<Error> wrong(std::string message) { return fail(ErrorCode::Invalid, {}, std::move(message)); }

/// A list of different texts, each of which `isGood`.
Result<std::vector<std::string>> readList(const Json& value, bool (*isGood)(std::string_view), const char* what) {
    if (!value.is_array() || value.empty()) return wrong(std::string("must be a list with at least one ") + what);
    std::vector<std::string> list;
    for (const Json& item : value) {
        const auto* text = item.get_ptr<const std::string*>();
        if (!text || !isGood(*text)) return wrong(item.dump(-1, ' ', true) + " is not " + what);
        if (std::find(list.begin(), list.end(), *text) != list.end()) return wrong('"' + *text + "\" is there twice");
        list.push_back(*text);
    }
    return list;
}

bool isModuleId(std::string_view text) {
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && std::all_of(text.begin(), text.end(), plain);
}

bool isBand(std::string_view text) { return parseAgeBand(text).has_value(); }

bool isCountryCode(std::string_view text) {
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return text.size() == 2 && capital(text[0]) && capital(text[1]);
}

template <typename Truth>
Result<void> readTruth(const Json& value, Truth& truth) {
    if (!value.is_boolean()) return wrong("must be true or false");
    truth = value.get<bool>();
    return {};
}

Result<void> readDataFolder(const Json& value, Policy& policy) {
    const auto* text = value.get_ptr<const std::string*>();
    const bool sound = text && text->find('\0') == std::string::npos && std::filesystem::path(*text).is_absolute();
    if (!sound) return wrong("must be the whole path of a folder, from the root");
    policy.dataFolder = std::filesystem::path(*text).lexically_normal();
    return {};
}

Result<void> readLanguages(const Json& value, Policy& policy) {
    auto list = readList(value, isWellFormedTag, "a language tag such as en, ar or pt-BR");
    if (!list) return fail(std::move(list.error()));
    policy.languages = std::move(*list);
    return {};
}

Result<void> readBands(const Json& value, Policy& policy) {
    const auto list = readList(value, isBand, "a band: 4-6, 7-10, 11-13, 14-17, parents or educators");
    if (!list) return fail(list.error());
    for (const std::string& band : *list)
        policy.bands.push_back(*parseAgeBand(band));
    return {};
}

Result<void> readModules(const Json& value, Policy& policy) {
    auto list = readList(value, isModuleId, "a module's id such as m06-my-personal-information");
    if (!list) return fail(std::move(list.error()));
    policy.modules = std::move(*list);
    return {};
}

Result<void> readHelpCountry(const Json& value, Policy& policy) {
    const auto* text = value.get_ptr<const std::string*>();
    if (!text || !isCountryCode(*text)) return wrong("must be a country's code of two capital letters");
    policy.helpCountry = *text;
    return {};
}

/// The form that libsodium writes and checks; the longest is crypto_pwhash_STRBYTES with its end.
bool isPinHash(std::string_view text) {
    constexpr std::string_view beginning = "$argon2id$v=19$m=";
    constexpr std::size_t longest = 127;
    const auto plain = [](char c) { return c > ' ' && c <= '~'; };
    return text.starts_with(beginning) && text.size() <= longest && std::all_of(text.begin(), text.end(), plain);
}

Result<void> readAdultPin(const Json& value, Policy& policy) {
    const auto* text = value.get_ptr<const std::string*>();
    if (!text || !isPinHash(*text)) return wrong("must be the argon2id hash of a PIN, as README.md shows");
    policy.adultPin = *text;
    return {};
}

struct Key {
    std::string_view name;
    Reader read;
};

constexpr std::array keys{
    Key{"data-dir", readDataFolder},
    Key{"languages", readLanguages},
    Key{"bands", readBands},
    Key{"modules", readModules},
    Key{"printing", [](const Json& value, Policy& policy) { return readTruth(value, policy.printing); }},
    Key{"kiosk", [](const Json& value, Policy& policy) { return readTruth(value, policy.kiosk); }},
    Key{"help-country", readHelpCountry},
    Key{"adult-pin", readAdultPin},
};

/// A key as it may be shown: its beginning, in ASCII.
std::string shown(const std::string& key) {
    const std::string quoted = Json(key).dump(-1, ' ', true);
    return quoted.substr(1, std::min(quoted.size() - 2, maxNameShown));
}

Result<void> readKey(const std::string& name, const Json& value, Policy& policy) {
    const auto* const key = std::find_if(keys.begin(), keys.end(), [&](const Key& one) { return one.name == name; });
    if (key == keys.end()) return wrong("is no key of a policy");
    return key->read(value, policy);
}

/// The keys of the outermost object, in their order, also those given twice.
struct KeyOrder {
    std::vector<std::string> names;

    bool operator()(int depth, Json::parse_event_t event, const Json& parsed) {
        if (depth == 1 && event == Json::parse_event_t::key) names.push_back(parsed.get<std::string>());
        return true;
    }
};

void readKeys(const Json& object, const std::vector<std::string>& names, PolicyReading& reading) {
    std::vector<std::string> seen;
    for (const std::string& name : names) {
        if (std::find(seen.begin(), seen.end(), name) != seen.end()) continue;
        seen.push_back(name);
        const bool twice = std::count(names.begin(), names.end(), name) > 1;
        const auto read =
            twice ? Result<void>(wrong("is there twice")) : readKey(name, object.at(name), reading.policy);
        if (!read) reading.faults.push_back({ErrorCode::Invalid, shown(name), read.error().message});
    }
}

}  // namespace

std::vector<std::string> PolicyReading::faultyKeys() const {
    std::vector<std::string> names;
    for (const Error& fault : faults) {
        if (std::find(names.begin(), names.end(), fault.context) == names.end()) names.push_back(fault.context);
    }
    return names;
}

PolicyReading parsePolicy(std::string_view text) {
    PolicyReading reading;
    KeyOrder order;
    Json object;
    try {
        object = Json::parse(text, std::ref(order));
    } catch (const Json::exception& fault) {
        reading.unread = Error{ErrorCode::Invalid, {}, fault.what()};
        return reading;
    }
    if (object.is_object())
        readKeys(object, order.names, reading);
    else
        reading.unread = Error{ErrorCode::Invalid, {}, "must be a JSON object: { ... }"};
    return reading;
}

PolicyReading readPolicy(const std::filesystem::path& file) {
    const auto text = readFile(file, maxBytes);
    PolicyReading reading;
    if (text)
        reading = parsePolicy(*text);
    else if (text.error().code != ErrorCode::NotFound)
        reading.unread = text.error();
    if (reading.unread) reading.unread->context = file.string();
    reading.file = file;
    return reading;
}

}  // namespace pathlight

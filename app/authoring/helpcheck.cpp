// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/helpcheck.h"

#include "authoring/harmonisednumbers.h"
#include "base/isodate.h"
#include "content/helpselection.h"

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <string_view>

namespace pathlight {

namespace {

using Pointer = nlohmann::json::json_pointer;

/// Addresses of services that take nobody under 18, whatever an entry says of them.
constexpr std::array<std::string_view, 2> servicesForAdults{"stopncii.org", "revengepornhelpline.org.uk"};

std::string digitsOf(std::string_view text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

bool namesAdults(const nlohmann::json& entry) {
    static const std::regex adults(
        R"(18 ?\+|\+ ?18|\b(over|from|aged?) 18\b|\b18 (and|or) (over|older|more|above)\b|\badults only\b|\bonly adults\b)",
        std::regex::icase);
    for (const char* field : {"name", "name-local", "for-whom", "hours", "note"}) {
        if (std::regex_search(entry.value(field, ""), adults)) return true;
    }
    const std::string url = entry.value("url", "");
    return std::any_of(servicesForAdults.begin(), servicesForAdults.end(),
                       [&url](std::string_view service) { return url.find(service) != std::string::npos; });
}

/// A code repository says what somebody typed into it, not what an operator answers to.
bool isRepository(const std::string& source) {
    static const std::regex repository(R"(github|gitlab|bitbucket|codeberg|sourceforge|pastebin)", std::regex::icase);
    static const std::regex otherPage(R"(https?://(?![a-z.]*(github|gitlab|bitbucket|codeberg|sourceforge|pastebin)))",
                                      std::regex::icase);
    return std::regex_search(source, repository) && !std::regex_search(source, otherPage);
}

class HelpCheck {
public:
    HelpCheck(const Source& source, std::chrono::sys_days today, Complaints& complaints)
        : m_source(source), m_today(today), m_complaints(complaints) {}

    void run() {
        for (const SourceHelp& help : m_source.help)
            checkCountry(help);
        checkWorldwideHelpline();
    }

private:
    void checkCountry(const SourceHelp& help) {
        m_help = &help;
        m_numbers.clear();
        const nlohmann::json& json = help.document.json();
        if (json.contains("checked")) checkAge(Pointer("/checked"));
        for (std::size_t index = 0; index < json["entries"].size(); ++index) {
            m_at = Pointer("/entries") / index;
            const nlohmann::json& entry = json["entries"][index];
            checkId(entry);
            checkSource(entry);
            checkAdults(entry);
            checkNumber(entry);
        }
    }

    void checkId(const nlohmann::json& entry) {
        const std::string id = entry["id"];
        const auto [earlier, fresh] = m_fileOf.emplace(id, m_help->document.file());
        if (fresh) return;
        error(m_at / "id", "the id '" + id + "' is taken in " + earlier->second,
              "choose another; ids are shared by all countries");
    }

    void checkSource(const nlohmann::json& entry) {
        const std::string grade = entry["grade"];
        const bool dated = entry.contains("source-date");
        if (dated) checkDate(m_at / "source-date");
        if (dated && m_help->document.json().value("checked", "9999") < entry["source-date"].get<std::string>())
            error(m_at / "source-date", "the source is newer than the check", "check the country again, and say when");
        if (entry["status"] != "confirmed") return;
        // Telephones keep lists of emergency numbers; nobody publishes helplines so.
        if ((grade == "A" || grade == "B") && entry["kind"] != "emergency" && isRepository(entry["source"]))
            error(m_at / "source", "a code repository is neither the operator's page nor an umbrella body's",
                  "name the page, or write unconfirmed");
        if (grade == "C")
            error(m_at / "status", "a third party's page alone confirms nothing",
                  "find the operator's page, or write unconfirmed");
        if (!dated && grade != "A" && !entry.contains("second-source"))
            error(m_at / "status", "nothing says when this was seen",
                  "add source-date or second-source, or write unconfirmed");
    }

    void checkDate(const Pointer& at) {
        const std::string date = m_help->document.json().at(at);
        const auto day = firstDayOf(date);
        // It is tomorrow already where others live.
        constexpr std::chrono::days ahead(1);
        if (!day)
            error(at, "'" + date + "' is not in the calendar", "mend the date");
        else if (std::chrono::sys_days(*day) > m_today + ahead)
            error(at, "'" + date + "' lies ahead", "mend the date");
    }

    void checkAge(const Pointer& at) {
        checkDate(at);
        if (!mayHaveChanged(m_help->document.json().at(at).get<std::string>(), m_today)) return;
        m_complaints.warning(m_help->document.file(), m_help->document.markOf(at),
                             "nobody has checked these entries for twelve months", "check each, and say when");
    }

    void checkAdults(const nlohmann::json& entry) {
        if (entry.value("adults-only", false) || !namesAdults(entry)) return;
        error(m_at / "name", "this is for people of 18 and more, and would stand in a child's list",
              "add adults-only: true");
    }

    void checkNumber(const nlohmann::json& entry) {
        if (m_help->country == worldwide && entry.contains("region"))
            error(m_at / "region", "a worldwide entry has no region", "move it into its country's file");
        if (!entry.contains("phone")) return;
        const std::string phone = entry["phone"];
        const std::string digits = digitsOf(phone);
        constexpr std::size_t shortest = 8;
        if (m_help->country == worldwide)
            error(m_at / "phone", "no number can be dialled from everywhere", "move it into its country's file");
        else if (!isOfCountry(digits, m_help->country))
            error(m_at / "phone", "the number " + digits + " is not in use in " + m_help->country,
                  "look at the source again: directories copy it from other countries' pages");
        if (phone.front() == '+' && digits.size() < shortest)
            error(m_at / "phone", "a short number cannot be dialled with a country code", "write it as dialled inside");
        checkTwice(entry, digits);
    }

    /// One number may serve two kinds, or a region and the country.
    void checkTwice(const nlohmann::json& entry, const std::string& digits) {
        const std::string key = entry["kind"].get<std::string>() + ' ' + digits + ' ' + entry.value("region", "");
        const auto [earlier, fresh] = m_numbers.emplace(key, entry["id"].get<std::string>());
        if (fresh) return;
        error(m_at / "phone", "the number stands in '" + earlier->second + "' already", "keep one of the two");
    }

    /// What stands beside unconfirmed entries and in countries without a helpline.
    void checkWorldwideHelpline() {
        if (m_source.help.empty() || m_source.bundleField("layer") != "core") return;
        for (const SourceHelp& help : m_source.help) {
            if (help.country != worldwide) continue;
            for (const nlohmann::json& entry : help.document.json()["entries"]) {
                if (entry["kind"] == "helpline" && entry["status"] == "confirmed") return;
            }
        }
        m_complaints.error((m_source.folder / "help" / "ZZ.yaml").string(), {},
                           "there is no confirmed helpline for countries that have none",
                           "add a worldwide entry of kind helpline");
    }

    void error(const Pointer& at, std::string what, std::string mend) {
        m_complaints.error(m_help->document.file(), m_help->document.markOf(at), std::move(what), std::move(mend));
    }

    const Source& m_source;
    std::chrono::sys_days m_today;
    Complaints& m_complaints;
    const SourceHelp* m_help = nullptr;
    Pointer m_at;
    std::map<std::string, std::string> m_fileOf;   // by id
    std::map<std::string, std::string> m_numbers;  // the id that has a number, by kind, digits and region
};

}  // namespace

void checkHelp(const Source& source, std::chrono::sys_days today, Complaints& complaints) {
    HelpCheck(source, today, complaints).run();
}

}  // namespace pathlight

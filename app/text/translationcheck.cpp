// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/translationcheck.h"

#include "text/message.h"
#include "text/pluralkeywords.h"

#include <algorithm>
#include <map>
#include <set>

namespace pathlight {

namespace {

/// What kinds of values an argument must be able to take; plain uses take any.
enum class Kind { Any, Number, Choice, Other };

Kind kindOf(const PatternArgument& argument) {
    if (argument.type.empty()) return Kind::Any;
    if (argument.type == "number" || argument.type == "plural" || argument.type == "selectordinal") return Kind::Number;
    return argument.type == "select" ? Kind::Choice : Kind::Other;
}

std::string_view describe(Kind kind) {
    switch (kind) {
        case Kind::Any: return "as it is";
        case Kind::Number: return "as a number";
        case Kind::Choice: return "in a select";
        case Kind::Other: return "in a format of its own";
    }
    return "";
}

/// What a pattern asks of an argument over all its uses.
struct Use {
    Kind kind = Kind::Any;
    std::set<std::string> choices;  ///< the keywords of its selects
};

std::map<std::string, Use> usesOf(const PatternInfo& info) {
    std::map<std::string, Use> uses;
    for (const PatternArgument& argument : info.arguments) {
        Use& use = uses[argument.name];
        if (kindOf(argument) != Kind::Any) use.kind = kindOf(argument);
        if (argument.type == "select") use.choices.insert(argument.keywords.begin(), argument.keywords.end());
    }
    return uses;
}

std::string quoted(const std::string& argument) { return "{" + argument + "}"; }

void comparePlurals(const PatternArgument& argument, std::string_view locale, std::vector<std::string>& complaints) {
    const PluralKeywords plural =
        pluralKeywords(locale, argument.type == "plural" ? PluralKind::Cardinal : PluralKind::Ordinal);
    for (const std::string& keyword : plural.needed) {
        if (!argument.keywords.contains(keyword)) {
            complaints.push_back("the " + argument.type + " of " + quoted(argument.name) + " lacks " + keyword);
        }
    }
    for (const std::string& keyword : argument.keywords) {
        if (keyword.starts_with('=') || plural.known.contains(keyword)) continue;
        complaints.push_back("the " + argument.type + " of " + quoted(argument.name) + " has " + keyword + ", which " +
                             std::string(locale) + " does not use");
    }
}

void compareChoices(const std::string& name, const Use& source, const Use& translation,
                    std::vector<std::string>& complaints) {
    for (const std::string& keyword : source.choices) {
        if (!translation.choices.contains(keyword)) {
            complaints.push_back("the select of " + quoted(name) + " lacks " + keyword);
        }
    }
    for (const std::string& keyword : translation.choices) {
        if (!source.choices.contains(keyword)) {
            complaints.push_back("the select of " + quoted(name) + " has " + keyword + ", which the source does not");
        }
    }
}

void compareArguments(const std::map<std::string, Use>& source, const std::map<std::string, Use>& translation,
                      std::vector<std::string>& complaints) {
    for (const auto& [name, use] : source) {
        const auto same = translation.find(name);
        if (same == translation.end()) {
            complaints.push_back("the argument " + quoted(name) + " is missing");
            continue;
        }
        if (use.kind != Kind::Any && same->second.kind != Kind::Any && use.kind != same->second.kind) {
            complaints.push_back("the argument " + quoted(name) + " is used " +
                                 std::string(describe(same->second.kind)) + ", in the source " +
                                 std::string(describe(use.kind)));
        } else if (use.kind == Kind::Choice || same->second.kind == Kind::Choice) {
            compareChoices(name, use, same->second, complaints);
        }
    }
    for (const auto& [name, use] : translation) {
        if (!source.contains(name)) complaints.push_back("the argument " + quoted(name) + " is not in the source");
    }
}

}  // namespace

std::vector<std::string> checkTranslation(std::string_view source, std::string_view translation,
                                          std::string_view locale) {
    const auto sourceInfo = analysePattern(source);
    if (!sourceInfo) return {"the source cannot be read: " + sourceInfo.error().text()};
    const auto info = analysePattern(translation);
    if (!info) return {info.error().text()};
    std::vector<std::string> complaints;
    compareArguments(usesOf(*sourceInfo), usesOf(*info), complaints);
    for (const PatternArgument& argument : info->arguments) {
        if (argument.type == "plural" || argument.type == "selectordinal") comparePlurals(argument, locale, complaints);
    }
    std::sort(complaints.begin(), complaints.end());
    complaints.erase(std::unique(complaints.begin(), complaints.end()), complaints.end());
    return complaints;
}

}  // namespace pathlight

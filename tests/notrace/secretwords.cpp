// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretwords.h"

#include <QString>
#include <QStringList>

namespace pathlight {

namespace {

constexpr qsizetype shortestSentence = 16;  // characters

void add(std::set<std::string>& words, const std::string& text) {
    if (QString::fromStdString(text).size() >= shortestSentence) words.insert(text);
}

/// Every text in a scene's JSON, paragraph by paragraph.
void addTexts(std::set<std::string>& words, const nlohmann::json& body) {
    if (body.is_string()) {
        const QStringList lines = QString::fromStdString(body.get<std::string>()).split(u'\n');
        for (const QString& line : lines)
            add(words, line.toStdString());
    }
    if (body.is_structured()) {
        for (const nlohmann::json& part : body)
            addTexts(words, part);
    }
}

void addModule(std::set<std::string>& words, const Module& module) {
    words.insert(module.summary.id);
    add(words, module.summary.title);
    add(words, module.summary.summary);
    add(words, module.talk);
    for (const std::string& sentence : module.canDo)
        add(words, sentence);
    for (const Scene& scene : module.scenes)
        addTexts(words, scene.body);
}

void addModules(std::set<std::string>& words, const Catalogue& catalogue) {
    const std::vector<std::string> ids = catalogue.moduleIds().value();
    for (const std::string& id : ids) {
        const std::vector<std::string> locales = catalogue.moduleLocales(id).value();
        for (const std::string& locale : locales) {
            const Module module = catalogue.module(id, locale).value();
            if (module.summary.sensitive) addModule(words, module);
        }
    }
}

void addHelp(std::set<std::string>& words, const Catalogue& catalogue) {
    const std::vector<std::string> countries = catalogue.helpCountries().value();
    for (const std::string& country : countries) {
        const std::vector<HelpEntry> entries = catalogue.help(country).value();
        for (const HelpEntry& entry : entries) {
            add(words, entry.name);
            add(words, entry.url);
        }
    }
}

}  // namespace

std::set<std::string> secretWords(const Catalogue& catalogue) {
    std::set<std::string> words;
    addModules(words, catalogue);
    addHelp(words, catalogue);
    return words;
}

std::string inUtf16(const std::string& utf8) {
    const QString text = QString::fromStdString(utf8);
    return {reinterpret_cast<const char*>(text.utf16()), static_cast<std::size_t>(text.size()) * 2};
}

}  // namespace pathlight

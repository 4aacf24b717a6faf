// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/languagecheck.h"

#include "authoring/textcheck.h"
#include "text/translationcheck.h"

#include <algorithm>
#include <set>

namespace pathlight {

namespace {

class LanguageCheck {
public:
    LanguageCheck(const Source& source, const std::string& tag, const PoFile& po, const LanguageCheckOptions& options,
                  Complaints& complaints)
        : m_source(source), m_tag(tag), m_po(po), m_options(options), m_complaints(complaints) {}

    void run() {
        checkTexts("bundle.yaml and the pictures", m_source.texts);
        for (const SourceModule& module : m_source.modules) {
            if (isWanted(module)) checkTexts(module.id, module.texts);
        }
        if (m_options.knowsAllKeys) checkKeys();
    }

private:
    /// Whether the module is meant to exist in this language.
    [[nodiscard]] bool isWanted(const SourceModule& module) const {
        const nlohmann::json& json = module.document.json();
        if (!json.contains("locales")) return true;
        return std::find(json["locales"].begin(), json["locales"].end(), m_tag) != json["locales"].end();
    }

    void checkTexts(const std::string& where, const std::vector<SourceText>& texts) {
        std::size_t missing = 0;
        std::string first;
        for (const SourceText& text : texts) {
            const auto message = m_po.messages().find(text.key);
            if (message == m_po.messages().end() || message->second.translation.empty()) {
                if (missing++ == 0) first = text.key;
            } else {
                checkMessage(text, message->second);
            }
        }
        if (missing == 0) return;
        sayMissing({1, 1},
                   std::to_string(missing) + " of the " + std::to_string(texts.size()) + " texts of " + where +
                       " are not translated, the first is " + first,
                   "translate them; msgmerge brings them in from pathlight.pot");
    }

    void checkMessage(const SourceText& text, const PoMessage& message) {
        if (message.source != text.pattern) {
            return sayMissing(message.mark, text.key + " translates an older text",
                              "run strings extract and msgmerge, then look at it again");
        }
        if (message.fuzzy) {
            return sayMissing(message.mark, text.key + " is marked fuzzy", "look at it, then delete the mark");
        }
        const std::vector<std::string> faults = checkTranslation(text.pattern, message.translation, m_tag);
        for (const std::string& fault : faults) {
            m_complaints.error(m_po.name(), message.mark, text.key + ": " + fault,
                               "mend the pattern as the source has it");
        }
        if (!faults.empty()) return;
        const Result<Prose> rendered = renderPattern(message.translation, m_tag, text.prose);
        if (rendered || !renderPattern(text.pattern, m_source.defaultLocale, text.prose)) return;
        m_complaints.error(m_po.name(), message.mark, text.key + " cannot be shown: " + rendered.error().message,
                           "use the same marks as the source");
    }

    void checkKeys() {
        std::set<std::string> known;
        for (const SourceText* text : m_source.allTexts())
            known.insert(text->key);
        for (const auto& [key, message] : m_po.messages()) {
            if (known.contains(key)) continue;
            m_complaints.warning(m_po.name(), message.mark, "there is no text with the key " + key,
                                 "run strings extract and msgmerge");
        }
    }

    void sayMissing(Mark mark, std::string what, std::string mend) {
        if (m_options.missing == MissingTranslation::IsError) {
            m_complaints.error(m_po.name(), mark, std::move(what), std::move(mend));
        } else {
            m_complaints.warning(m_po.name(), mark, std::move(what), std::move(mend));
        }
    }

    const Source& m_source;
    const std::string& m_tag;
    const PoFile& m_po;
    const LanguageCheckOptions& m_options;
    Complaints& m_complaints;
};

void sayNoFile(const Source& source, const std::string& tag, MissingTranslation missing, Complaints& complaints) {
    const std::string file = (source.translations / (tag + ".po")).string();
    const std::string what = "there is no translation into " + tag;
    const std::string mend = "make the file from pathlight.pot with msginit, or take the locale out of bundle.yaml";
    if (missing == MissingTranslation::IsError) {
        complaints.error(file, {}, what, mend);
    } else {
        complaints.warning(file, {}, what, mend);
    }
}

}  // namespace

void checkLanguages(const Source& source, const LanguageCheckOptions& options, Complaints& complaints) {
    if (source.allTexts().empty()) return;
    for (const SourceLocale& locale : source.locales) {
        if (locale.tag == source.defaultLocale) continue;
        const auto po = source.languages.find(locale.tag);
        if (po != source.languages.end()) {
            LanguageCheck(source, locale.tag, po->second, options, complaints).run();
        } else if (!std::filesystem::exists(source.translations / (locale.tag + ".po"))) {
            sayNoFile(source, locale.tag, options.missing, complaints);
        }
    }
}

const PoMessage* usableTranslation(const PoFile& po, const SourceText& text) {
    const auto found = po.messages().find(text.key);
    if (found == po.messages().end()) return nullptr;
    const PoMessage& message = found->second;
    return message.translation.empty() || message.fuzzy || message.source != text.pattern ? nullptr : &message;
}

}  // namespace pathlight

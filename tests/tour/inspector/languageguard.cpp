// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languageguard.h"

#include "authoring/complaints.h"
#include "authoring/pofile.h"
#include "itemkind.h"
#include "text/locales.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

const QString rule = QStringLiteral("language");

/// Words as they stand on a page: Markdown's marks and the marks of direction mean nothing here.
QString bare(const QString& words) {
    static const QRegularExpression marks(QStringLiteral("[*_`\\x{2066}-\\x{2069}\\x{200E}\\x{200F}]"));
    QString text = words;
    return text.remove(marks).simplified();
}

/// Filled in while the program runs, so that no text on a page is like it.
bool isPattern(const QString& words) {
    static const QRegularExpression place(QStringLiteral("%[0-9nL]|[{}]"));
    return words.contains(place);
}

QChar::Script scriptOfLanguage(const QString& language) {
    const std::string code = scriptOf(language.toStdString());
    if (code == "Arab") return QChar::Script_Arabic;
    if (code == "Deva") return QChar::Script_Devanagari;
    if (code == "Cyrl") return QChar::Script_Cyrillic;
    return QChar::Script_Latin;
}

/// What is written in letters of its own in every language.
QString withoutNames(QString words) {
    // Names, addresses and numbers that the program puts into a sentence, each isolated from its direction.
    static const QRegularExpression isolated(QStringLiteral("[\\x{2066}-\\x{2068}][^\\x{2069}]*\\x{2069}"));
    // The program, and the messenger, the feed and the game of its stories.
    static const QRegularExpression invented(QStringLiteral("Pathlight|Pling|Loop|Cube Bay"));
    // Keys are labelled so on the keyboard.
    static const QRegularExpression keys(QStringLiteral("\\b(F1|F2|Tab|Shift|Esc|Enter|PDF|QR|CSV)\\b"));
    // Examples of passwords and addresses: letters with digits or an at sign among them.
    static const QRegularExpression codes(QStringLiteral("\\S*[0-9@]\\S*"));
    return words.remove(isolated).remove(invented).remove(keys).remove(codes);
}

QString foreignLetters(const QString& words, QChar::Script own) {
    QString letters;
    for (const uint letter : withoutNames(words).toUcs4()) {
        const QChar::Script script = QChar::script(letter);
        const bool neutral = script == QChar::Script_Common || script == QChar::Script_Inherited;
        if (!neutral && script != own && QChar::isLetter(letter))
            letters += QString::fromUcs4(reinterpret_cast<const char32_t*>(&letter), 1);
    }
    return letters;
}

/// Where other letters belong.
bool mayBeForeign(const QQuickItem& text) {
    static const std::array<const char*, 8> places{
        "LanguagePage",      // each language by its own name
        "OfferedLanguages",  // the same
        "HelpEntry",         // names, hours and addresses as the places to turn to give them
        "DoorEntry",         // the same at a door
        "AboutPage",         // libraries, fonts, licences, languages
        "LearnerCard",       // a learner's own name
        "LearnerButton",     // the same
        "NewLearnerPage"     // the same, while it is typed
    };
    return std::any_of(places.begin(), places.end(), [&text](const char* place) {
        const QString name = QString::fromLatin1(place);
        for (const QQuickItem* up = &text; up; up = up->parentItem()) {
            if (up->objectName() == name || typeName(*up) == name) return true;
        }
        return false;
    });
}

/// The texts of a Qt Linguist file by context and source; of the source language, the sources themselves.
std::map<QString, QString> readTs(const QString& path, bool source) {
    QFile file(path);
    std::map<QString, QString> texts;
    if (!file.open(QIODevice::ReadOnly)) return texts;
    QXmlStreamReader xml(&file);
    QString context;
    QString key;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("source")) key = xml.readElementText();
        if (xml.name() == QLatin1String("translation")) {
            const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            texts[context + u'/' + key] = source ? key : words;
        }
    }
    return texts;
}

std::map<QString, QString> readPo(const QString& path, bool source) {
    Complaints complaints;
    const auto file = PoFile::read(path.toStdString(), path.toStdString(), complaints);
    std::map<QString, QString> texts;
    if (!file) return texts;
    for (const auto& [key, message] : file->messages())
        texts[QString::fromStdString(key)] = QString::fromStdString(source ? message.source : message.translation);
    return texts;
}

}  // namespace

void LanguageGuard::add(const QString& language, const std::map<QString, QString>& texts) {
    for (const auto& [key, words] : texts) {
        if (!isPattern(words) && !words.isEmpty()) m_languagesOf[bare(words)].insert(language);
    }
}

void LanguageGuard::read(const QString& sourceFolder, const QStringList& languages) {
    for (const QString& language : languages) {
        const bool source = language == languages.first();
        const QString file = source && languages.size() > 1 ? languages.at(1) : language;
        add(language, readTs(QStringLiteral("%1/translations/ui/pathlight_%2.ts").arg(sourceFolder, file), source));
        add(language, readPo(QStringLiteral("%1/translations/content/%2.po").arg(sourceFolder, file), source));
    }
}

QString LanguageGuard::otherLanguageOf(const QString& words, const QString& language) const {
    const auto found = m_languagesOf.constFind(bare(words));
    if (found == m_languagesOf.constEnd() || found->contains(language)) return {};
    return *found->constBegin();
}

Findings LanguageGuard::foreignTexts(const PageItems& page, const QString& language) const {
    Findings findings;
    const QChar::Script own = scriptOfLanguage(language);
    for (const PageItem& text : page.texts()) {
        const QString words = wordsOf(*text.item);
        if (const QString other = otherLanguageOf(words, language); !other.isEmpty()) {
            findings.push_back({rule, describe(*text.item), QStringLiteral("is the text of %1").arg(other)});
        } else if (const QString letters = foreignLetters(words, own);
                   !letters.isEmpty() && !mayBeForeign(*text.item)) {
            findings.push_back(
                {rule, describe(*text.item), QStringLiteral("has letters of another script: %1").arg(letters)});
        }
    }
    return findings;
}

}  // namespace pathlight

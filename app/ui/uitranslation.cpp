// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/uitranslation.h"

#include "text/locales.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>

namespace pathlight {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("pathlight_");
constexpr auto source = "en";

std::vector<std::string> translatedLanguages() {
    std::vector<std::string> tags{source};
    for (const QString& file : QDir(folder).entryList({prefix + QStringLiteral("*.qm")})) {
        tags.push_back(file.mid(prefix.size()).chopped(3).replace(QLatin1Char('_'), QLatin1Char('-')).toStdString());
    }
    return tags;
}

}  // namespace

UiTranslation::~UiTranslation() { QCoreApplication::removeTranslator(&m_translator); }

void UiTranslation::use(const std::vector<std::string>& wanted) {
    QCoreApplication::removeTranslator(&m_translator);
    if (loadUiTexts(m_translator, wanted)) QCoreApplication::installTranslator(&m_translator);
    const std::string& language = wanted.empty() ? source : wanted.front();
    QLocale::setDefault(QLocale(QString::fromStdString(language)));
    if (qGuiApp) QGuiApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
}

bool loadUiTexts(QTranslator& translator, const std::vector<std::string>& wanted) {
    const QString tag = QString::fromStdString(bestLocale(wanted, translatedLanguages(), source));
    return translator.load(prefix + QString(tag).replace(QLatin1Char('-'), QLatin1Char('_')), folder);
}

std::vector<std::string> systemLanguages() {
    std::vector<std::string> tags;
    for (const QString& tag : QLocale::system().uiLanguages())
        tags.push_back(tag.toStdString());
    return tags;
}

}  // namespace pathlight

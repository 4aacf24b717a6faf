// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include "text/locales.h"
#include "ui/backend.h"
#include "ui/keptsettings.h"
#include "ui/motionpreference.h"
#include "ui/offer.h"
#include "ui/uitranslation.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace pathlight {

namespace {

constexpr auto languageKey = "language";
constexpr auto textScaleKey = "text-scale";
constexpr auto coloursKey = "colours";
constexpr auto reducedMotionKey = "reduced-motion";
constexpr auto dyslexiaFontKey = "dyslexia-font";
constexpr auto readAloudKey = "read-aloud";
constexpr auto speakingSpeedKey = "speaking-speed";
constexpr auto voiceKey = "voice";
constexpr auto leavingPictureKey = "leaving-picture";
constexpr auto countryKey = "country";

const QStringList& knownColours() {
    static const QStringList names{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                   QStringLiteral("contrast")};
    return names;
}

/// 1.0 to 2.0, whatever comes in (a comparison with NaN is false).
double allowedScale(double scale) { return scale > 1.0 ? std::min(scale, 2.0) : 1.0; }

/// 0.5 to 2.0; 1 for what is no number.
double allowedSpeed(double speed) { return speed > 0.0 ? std::clamp(speed, 0.5, 2.0) : 1.0; }

std::string fallback(const std::vector<std::string>& available) { return available.empty() ? "en" : available.front(); }

}  // namespace

Settings::Settings(KeptSettings& kept, const Offer& offer, std::vector<std::string> available, QObject* parent)
    : QObject(parent), m_kept(kept), m_offer(offer), m_available(std::move(available)) {
    const std::vector<std::string> languages = offered();
    if (languages.size() == 1)
        m_language = QString::fromStdString(languages.front());  // there is no choice
    else if (isOffered(m_kept.value(languageKey)))
        m_language = m_kept.value(languageKey);
    else
        m_guessed = guessedLanguage();
    qGuiApp->installEventFilter(this);
}

Settings* Settings::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).settings());
}

bool Settings::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qGuiApp) emit coloursChanged();
    return false;
}

std::vector<std::string> Settings::offered() const {
    std::vector<std::string> tags = m_available;
    std::erase_if(tags, [this](const std::string& tag) { return !m_offer.offersLanguage(tag); });
    return tags;
}

bool Settings::isOffered(const QString& tag) const {
    const std::vector<std::string> tags = offered();
    return std::find(tags.begin(), tags.end(), tag.toStdString()) != tags.end();
}

QString Settings::language() const { return m_language; }
bool Settings::languageChosen() const { return !m_language.isEmpty(); }

QString Settings::guessedLanguage() const {
    const std::vector<std::string> languages = offered();
    return QString::fromStdString(bestLocale(systemLanguages(), languages, fallback(languages)));
}

QString Settings::locale() const { return m_language.isEmpty() ? m_guessed : m_language; }
bool Settings::rightToLeft() const { return isRightToLeft(locale().toStdString()); }
QString Settings::script() const { return QString::fromStdString(scriptOf(locale().toStdString())); }
bool Settings::countrySet() const { return !m_offer.countrySet().isEmpty(); }

QString Settings::country() const { return countrySet() ? m_offer.countrySet() : m_kept.value(countryKey); }

double Settings::textScale() const { return allowedScale(m_kept.value(textScaleKey).toDouble()); }

QString Settings::colours() const {
    const QString colours = m_kept.value(coloursKey);
    return knownColours().contains(colours) ? colours : knownColours().constFirst();
}

bool Settings::darkWanted() const {
    if (colours() != knownColours().constFirst()) return colours() == QLatin1String("dark");
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool Settings::reducedMotion() const {
    const QString kept = m_kept.value(reducedMotionKey);
    return kept.isEmpty() ? systemWantsReducedMotion() : kept == QLatin1String("yes");
}

bool Settings::dyslexiaFont() const { return m_kept.value(dyslexiaFontKey) == QLatin1String("yes"); }

QString Settings::readAloud() const {
    const QString kept = m_kept.value(readAloudKey);
    return kept == yesOrNo(true) || kept == yesOrNo(false) ? kept : QString();
}

double Settings::speakingSpeed() const { return allowedSpeed(m_kept.value(speakingSpeedKey).toDouble()); }
QString Settings::voice() const { return m_kept.value(voiceKey); }
QString Settings::leavingPicture() const { return m_kept.value(leavingPictureKey); }

void Settings::setLanguage(const QString& tag) {
    if (!isOffered(tag)) return;
    m_kept.keep(languageKey, tag);
    useLanguage(tag);
}

bool Settings::useNearestLanguage(const QString& tag) {
    const std::string nearest = bestLocale({tag.toStdString()}, offered(), "");
    if (!nearest.empty()) useLanguage(QString::fromStdString(nearest));
    return !nearest.empty();
}

void Settings::useLanguage(const QString& tag) {
    if (tag == m_language) return;
    m_language = tag;
    emit languageChanged();
}

void Settings::setTextScale(double scale) {
    if (m_kept.keep(textScaleKey, QString::number(allowedScale(scale), 'f', 2))) emit textScaleChanged();
}

void Settings::setColours(const QString& colours) {
    if (knownColours().contains(colours) && m_kept.keep(coloursKey, colours)) emit coloursChanged();
}

void Settings::setReducedMotion(bool reduced) {
    if (m_kept.keep(reducedMotionKey, yesOrNo(reduced))) emit reducedMotionChanged();
}

void Settings::setDyslexiaFont(bool wanted) {
    if (m_kept.keep(dyslexiaFontKey, yesOrNo(wanted))) emit dyslexiaFontChanged();
}

void Settings::setReadAloud(const QString& wanted) {
    if (m_kept.keep(readAloudKey, wanted)) emit readAloudChanged();
}

void Settings::setSpeakingSpeed(double speed) {
    if (m_kept.keep(speakingSpeedKey, QString::number(allowedSpeed(speed), 'f', 2))) emit speakingSpeedChanged();
}

void Settings::setVoice(const QString& id) {
    if (m_kept.keep(voiceKey, id)) emit voiceChanged();
}

void Settings::setLeavingPicture(const QString& name) {
    if (m_kept.keep(leavingPictureKey, name)) emit leavingPictureChanged();
}

void Settings::setCountry(const QString& code) {
    if (!countrySet() && m_kept.keep(countryKey, code)) emit countryChanged();
}

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include "policy/policy.h"
#include "text/locales.h"
#include "ui/backend.h"
#include "ui/motionpreference.h"
#include "ui/progressstore.h"
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

QString yesOrNo(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }

std::string fallback(const std::vector<std::string>& available) { return available.empty() ? "en" : available.front(); }

}  // namespace

Settings::Settings(ProgressStore& store, std::map<std::string, std::string> kept, std::vector<std::string> available,
                   const Policy& policy, QObject* parent)
    : QObject(parent), m_store(store), m_policy(policy), m_kept(std::move(kept)), m_available(std::move(available)) {
    std::erase_if(m_available, [&policy](const std::string& tag) { return !policy.offersLanguage(tag); });
    m_guessed = QString::fromStdString(bestLocale(systemLanguages(), m_available, fallback(m_available)));
    m_language = isAvailable(keptValue(languageKey)) ? keptValue(languageKey) : QString();
    // Of one language there is no choice.
    if (m_available.size() == 1) m_language = m_guessed;
    qGuiApp->installEventFilter(this);
}

Settings* Settings::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).settings());
}

bool Settings::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qGuiApp) emit coloursChanged();
    return false;
}

QString Settings::keptValue(const std::string& key, const QString& otherwise) const {
    const auto found = m_kept.find(key);
    return found == m_kept.end() ? otherwise : QString::fromStdString(found->second);
}

bool Settings::keep(const std::string& key, const QString& value) {
    const std::string text = value.toStdString();
    const auto found = m_kept.find(key);
    if (found != m_kept.end() && found->second == text) return false;
    m_kept[key] = text;
    m_store.saveSetting(key, text, [key](const Result<void>& saved) {
        // The setting holds for this run; that the disk is full shows as soon as an answer is to be kept.
        if (!saved) qWarning("%s: %s", key.c_str(), saved.error().text().c_str());
    });
    return true;
}

bool Settings::isAvailable(const QString& tag) const {
    return std::find(m_available.begin(), m_available.end(), tag.toStdString()) != m_available.end();
}

QString Settings::language() const { return m_language; }
bool Settings::languageChosen() const { return !m_language.isEmpty(); }
QString Settings::guessedLanguage() const { return m_guessed; }
QString Settings::locale() const { return m_language.isEmpty() ? m_guessed : m_language; }
bool Settings::rightToLeft() const { return isRightToLeft(locale().toStdString()); }
QString Settings::script() const { return QString::fromStdString(scriptOf(locale().toStdString())); }
bool Settings::countrySet() const { return !m_policy.helpCountry.empty(); }

QString Settings::country() const {
    return countrySet() ? QString::fromStdString(m_policy.helpCountry) : keptValue(countryKey);
}

double Settings::textScale() const { return allowedScale(keptValue(textScaleKey).toDouble()); }

QString Settings::colours() const {
    const QString colours = keptValue(coloursKey);
    return knownColours().contains(colours) ? colours : knownColours().constFirst();
}

bool Settings::darkWanted() const {
    if (colours() != knownColours().constFirst()) return colours() == QLatin1String("dark");
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool Settings::reducedMotion() const {
    const QString kept = keptValue(reducedMotionKey);
    return kept.isEmpty() ? systemWantsReducedMotion() : kept == QLatin1String("yes");
}

bool Settings::dyslexiaFont() const { return keptValue(dyslexiaFontKey) == QLatin1String("yes"); }

QString Settings::readAloud() const {
    const QString kept = keptValue(readAloudKey);
    return kept == yesOrNo(true) || kept == yesOrNo(false) ? kept : QString();
}

double Settings::speakingSpeed() const { return allowedSpeed(keptValue(speakingSpeedKey).toDouble()); }
QString Settings::voice() const { return keptValue(voiceKey); }
QString Settings::leavingPicture() const { return keptValue(leavingPictureKey); }

void Settings::setLanguage(const QString& tag) {
    if (!isAvailable(tag)) return;
    keep(languageKey, tag);
    useLanguage(tag);
}

bool Settings::useNearestLanguage(const QString& tag) {
    const std::string nearest = bestLocale({tag.toStdString()}, m_available, "");
    if (!nearest.empty()) useLanguage(QString::fromStdString(nearest));
    return !nearest.empty();
}

void Settings::useLanguage(const QString& tag) {
    if (tag == m_language) return;
    m_language = tag;
    emit languageChanged();
}

void Settings::setTextScale(double scale) {
    if (keep(textScaleKey, QString::number(allowedScale(scale), 'f', 2))) emit textScaleChanged();
}

void Settings::setColours(const QString& colours) {
    if (knownColours().contains(colours) && keep(coloursKey, colours)) emit coloursChanged();
}

void Settings::setReducedMotion(bool reduced) {
    if (keep(reducedMotionKey, yesOrNo(reduced))) emit reducedMotionChanged();
}

void Settings::setDyslexiaFont(bool wanted) {
    if (keep(dyslexiaFontKey, yesOrNo(wanted))) emit dyslexiaFontChanged();
}

void Settings::setReadAloud(const QString& wanted) {
    if (keep(readAloudKey, wanted)) emit readAloudChanged();
}

void Settings::setSpeakingSpeed(double speed) {
    if (keep(speakingSpeedKey, QString::number(allowedSpeed(speed), 'f', 2))) emit speakingSpeedChanged();
}

void Settings::setVoice(const QString& id) {
    if (keep(voiceKey, id)) emit voiceChanged();
}

void Settings::setLeavingPicture(const QString& name) {
    if (keep(leavingPictureKey, name)) emit leavingPictureChanged();
}

void Settings::setCountry(const QString& code) {
    if (!countrySet() && keep(countryKey, code)) emit countryChanged();
}

}  // namespace pathlight

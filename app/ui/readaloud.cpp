// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readaloud.h"

#include "content/wordmark.h"
#include "speech/speakable.h"
#include "text/locales.h"
#include "text/segments.h"
#include "ui/backend.h"
#include "ui/learnerlist.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QEvent>
#include <QQuickWindow>

#include <algorithm>
#include <utility>

namespace pathlight {

/// Carries what the engine's thread tells over to the program's.
class ReadAloud::Relay final : public SpeechListener {
public:
    Relay(ReadAloud& owner, quint64 number) : m_owner(owner), m_number(number) {}

    void spoken(TextRange words) override {
        post([words, owner = &m_owner, number = m_number] { owner->onSpoken(number, words); });
    }
    void finished() override {
        post([owner = &m_owner, number = m_number] { owner->onEnd(number); });
    }
    void failed(const Error& error) override {
        qWarning("%s", error.text().c_str());
        finished();
    }

private:
    template <typename Call>
    void post(Call call) {
        QMetaObject::invokeMethod(&m_owner, std::move(call), Qt::QueuedConnection);
    }

    ReadAloud& m_owner;
    quint64 m_number;
};

namespace {

QString keyOf(const PageText& text) { return QString::fromStdString(text.words.plain); }

/// The language and country of a voice's first language, as a tag: "en-GB" of "en-gb-x-rp".
std::string placeOf(const Voice& voice) {
    const std::string& tag = voice.languages.front().tag;
    const std::size_t dash = tag.find('-');
    const std::size_t end = dash == std::string::npos ? dash : tag.find('-', dash + 1);
    const std::string place = tag.substr(0, end);
    return place.size() == dash + 3 ? place : tag.substr(0, dash);
}

}  // namespace

ReadAloud::ReadAloud(std::vector<EngineMaker> engines, Settings& settings, const Session& session,
                     const LearnerList& learners, QObject* parent)
    : QObject(parent),
      m_makers(engines.begin(), engines.end()),
      m_settings(settings),
      m_session(session),
      m_learners(learners) {
    for (const auto signal : {&Session::viewChanged, &Session::hintChanged, &Session::faultChanged}) {
        connect(&session, signal, this, &ReadAloud::lookSoon);
    }
    connect(&session, &Session::sceneChanged, this, &ReadAloud::changeScene);
    connect(&session, &Session::moduleChanged, this, &ReadAloud::changeLanguage);
    connect(&settings, &Settings::languageChanged, this, &ReadAloud::changeLanguage);
    connect(&settings, &Settings::readAloudChanged, this, &ReadAloud::automaticChanged);
    connect(&learners, &LearnerList::currentChanged, this, &ReadAloud::automaticChanged);
    connect(&learners, &LearnerList::arrivingChanged, this, &ReadAloud::automaticChanged);
    connect(this, &ReadAloud::automaticChanged, this, &ReadAloud::lookSoon);
}

ReadAloud::~ReadAloud() {
    // Before anything that their threads tell goes away.
    m_speakers.clear();
}

ReadAloud* ReadAloud::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).readAloud());
}

QQuickItem* ReadAloud::page() const { return m_page; }
bool ReadAloud::reading() const { return !m_queue.isEmpty(); }
QQuickItem* ReadAloud::item() const { return m_item; }
QString ReadAloud::marked() const { return m_marked; }

std::string ReadAloud::pageLocale() const {
    const QString own = m_page ? m_page->property("locale").toString() : QString();
    return (own.isEmpty() ? m_settings.locale() : own).toStdString();
}

std::vector<Voice> ReadAloud::voicesOf(const std::string& locale) const {
    for (const Speaker& speaker : m_speakers) {
        auto voices = voicesFor(speaker.voices.value_or(std::vector<Voice>()), locale);
        if (!voices.empty()) return voices;
    }
    return {};
}

SpeechEngine* ReadAloud::speakerOf(const std::string& locale) const {
    for (const Speaker& speaker : m_speakers) {
        if (speaker.voices && !voicesFor(*speaker.voices, locale).empty()) return speaker.engine.get();
    }
    return nullptr;
}

bool ReadAloud::mayReadUnasked() const {
    const QVariant allowed = m_page ? m_page->property("readsUnasked") : QVariant();
    return m_page && automatic() && (!allowed.isValid() || allowed.toBool());
}

bool ReadAloud::available() const { return speakerOf(pageLocale()) != nullptr; }

bool ReadAloud::hasVoice() const { return speakerOf(m_settings.locale().toStdString()) != nullptr; }

bool ReadAloud::automatic() const {
    const QString wanted = m_settings.readAloud();
    return wanted.isEmpty() ? m_learners.bandHere() == QLatin1String("4-6") : wanted == QLatin1String("yes");
}

void ReadAloud::setAutomatic(bool automatic) {
    m_settings.setReadAloud(automatic ? QStringLiteral("yes") : QStringLiteral("no"));
    if (!automatic) stop();
}

QVariantList ReadAloud::voices() const {
    const std::string locale = m_settings.locale().toStdString();
    QMap<QString, int> alike;
    QVariantList list;
    for (const Voice& voice : voicesOf(locale)) {
        const QString name = QString::fromStdString(displayName(placeOf(voice), locale));
        const int number = ++alike[name];
        //: A voice among several of a country; %1 is "British English" in the language, %2 a number.
        const QString told = number == 1 ? name : tr("%1, voice %L2").arg(name).arg(number);
        list.append(
            QVariantMap{{QStringLiteral("id"), QString::fromStdString(voice.id)}, {QStringLiteral("name"), told}});
    }
    return list;
}

void ReadAloud::startAfterFrame(QQuickWindow& window) {
    if (!m_speakers.empty() || m_awaitsFrame) return;
    m_awaitsFrame = true;
    const auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, &ReadAloud::startNext, once);
    window.update();
}

void ReadAloud::startNext() {
    if (m_makers.empty()) return;
    const EngineMaker maker = m_makers.front();
    m_makers.pop_front();
    m_speakers.push_back({maker(), std::nullopt});
    m_speakers.back().engine->listVoices([this, speaker = m_speakers.size() - 1](std::vector<Voice> voices) {
        QMetaObject::invokeMethod(
            this, [this, speaker, found = std::move(voices)] { takeVoices(speaker, found); }, Qt::QueuedConnection);
    });
}

void ReadAloud::takeVoices(std::size_t speaker, std::vector<Voice> voices) {
    m_speakers[speaker].voices = std::move(voices);
    findVoice();
    emit availableChanged();
    lookSoon();
}

void ReadAloud::findVoice() {
    if (m_speakers.empty()) return;  // they begin after the first frame
    const bool allAnswered = std::all_of(m_speakers.begin(), m_speakers.end(),
                                         [](const Speaker& speaker) { return speaker.voices.has_value(); });
    if (allAnswered && !(available() && hasVoice())) startNext();
}

void ReadAloud::changeLanguage() {
    stop();
    findVoice();
    emit availableChanged();
}

void ReadAloud::setPage(QQuickItem* page) {
    if (page == m_page) return;
    m_page = page;
    m_known.clear();
    watch(page);
    emit pageChanged();
    changeLanguage();
    lookSoon();
}

void ReadAloud::watch(QQuickItem* page) {
    disconnect(m_focusChange);
    disconnect(m_windowChange);
    // A page that somebody left quickly is in no window.
    if (page) m_windowChange = connect(page, &QQuickItem::windowChanged, this, [this, page] { watch(page); });
    if (m_window) m_window->removeEventFilter(this);
    QQuickWindow* window = page ? page->window() : nullptr;
    m_window = window;
    if (!window) return;
    startAfterFrame(*window);
    window->installEventFilter(this);
    m_focusChange = connect(window, &QQuickWindow::activeFocusItemChanged, this, &ReadAloud::followFocus);
}

bool ReadAloud::eventFilter(QObject* /*watched*/, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress: m_byKeys = true; break;
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin: m_byKeys = false; break;
        case QEvent::Close: stop(); break;
        default: break;
    }
    return false;
}

void ReadAloud::followFocus() {
    auto* window = qobject_cast<QQuickWindow*>(m_window);
    QQuickItem* item = window ? window->activeFocusItem() : nullptr;
    if (m_byKeys && item && mayReadUnasked() && item != m_page && m_page->isAncestorOf(item)) say(item);
}

void ReadAloud::changeScene() {
    stop();
    lookSoon();
}

void ReadAloud::lookSoon() {
    if (m_lookPending || !automatic()) return;
    m_lookPending = true;
    // Once what has changed stands on the page.
    QMetaObject::invokeMethod(this, &ReadAloud::look, Qt::QueuedConnection);
}

void ReadAloud::look() {
    m_lookPending = false;
    if (!mayReadUnasked() || !available()) return;
    const QList<PageText> fresh = takeFresh();
    if (!fresh.isEmpty()) readPage(fresh);
}

/// The texts that were not on the page when it was looked at last.
QList<PageText> ReadAloud::takeFresh() {
    QSet<QString> seen;
    QList<PageText> fresh;
    for (const PageText& text : textsOf(*m_page)) {
        seen.insert(keyOf(text));
        if (!m_known.contains(keyOf(text))) fresh.append(text);
    }
    m_known = seen;
    return fresh;
}

void ReadAloud::pageGrew() {
    if (!reading())
        lookSoon();
    else if (m_readsPage)
        QMetaObject::invokeMethod(this, &ReadAloud::takeArrivals, Qt::QueuedConnection);
}

void ReadAloud::takeArrivals() {
    if (m_page && m_readsPage && reading()) m_queue.append(takeFresh());
}

void ReadAloud::toggle() {
    const bool wasReading = reading();
    stop();
    if (wasReading || !m_page || !available()) return;
    m_known.clear();
    readPage(takeFresh());
}

void ReadAloud::say(QQuickItem* item) {
    if (item && available()) read(textsOf(*item));
}

void ReadAloud::stop() {
    ++m_number;
    for (const Speaker& speaker : m_speakers)
        speaker.engine->stop();
    show(nullptr, {});
    m_readsPage = false;
    if (m_queue.isEmpty()) return;
    m_queue.clear();
    emit readingChanged();
}

void ReadAloud::setMuted(bool muted) {
    m_muted = muted;
    if (muted) stop();
}

void ReadAloud::readPage(QList<PageText> texts) {
    read(std::move(texts));
    m_readsPage = reading();
}

void ReadAloud::read(QList<PageText> texts) {
    if (texts.isEmpty() || m_muted) return;
    m_readsPage = false;
    const bool wasReading = reading();
    m_queue = std::move(texts);
    if (!wasReading) emit readingChanged();
    sayNext();
}

void ReadAloud::sayNext() {
    while (!m_queue.isEmpty() && !m_queue.constFirst().item)
        m_queue.removeFirst();
    if (m_queue.isEmpty()) {
        show(nullptr, {});
        emit readingChanged();
        lookSoon();
        return;
    }
    const std::string locale = pageLocale();
    SpeechEngine* speaker = speakerOf(locale);
    if (!speaker) {
        stop();
        return;
    }
    const PageText& text = m_queue.constFirst();
    show(text.item, {});
    const std::string& words = text.words.plain;
    speaker->speak({text.digits ? digitsApart(words) : words, locale, m_settings.voice().toStdString(),
                    m_settings.speakingSpeed()},
                   std::make_shared<Relay>(*this, ++m_number));
}

void ReadAloud::show(QQuickItem* item, const QString& marked) {
    const bool another = item != m_item;
    m_item = item;
    if (another) emit itemChanged();
    if (marked == m_marked) return;
    m_marked = marked;
    emit markedChanged();
}

void ReadAloud::onSpoken(quint64 number, TextRange words) {
    if (number != m_number || m_queue.isEmpty() || m_queue.constFirst().digits) return;
    const PageText& text = m_queue.constFirst();
    const Segment whole = wordsAround(text.words.plain, {words.begin, words.length}, pageLocale());
    show(text.item, QString::fromStdString(markWord(text.words, whole.begin, whole.length)));
}

void ReadAloud::onEnd(quint64 number) {
    if (number != m_number || m_queue.isEmpty()) return;
    m_queue.removeFirst();
    sayNext();
}

}  // namespace pathlight

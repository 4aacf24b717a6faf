// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech/speechengine.h"
#include "ui/pagetexts.h"

#include <QObject>
#include <QQmlEngine>
#include <QSet>
#include <QVariant>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pathlight {

class LearnerList;
class Session;
class Settings;

/// QML singleton `ReadAloud`: says the texts of the page on screen, one after the other, and shows which word is heard.
/// Silent, and not available, while there is no voice for the page's language. The page never waits for it.
class ReadAloud : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The page on screen. Its `locale` is the language it is in; with `readsUnasked: false` it is never read unasked.
    Q_PROPERTY(QQuickItem* page READ page WRITE setPage NOTIFY pageChanged)
    /// There is a voice for the language of the page.
    Q_PROPERTY(bool available READ available NOTIFY availableChanged)
    /// There is a voice for the program's language.
    Q_PROPERTY(bool hasVoice READ hasVoice NOTIFY availableChanged)
    /// Pages and what comes up on them are read without being asked for: what the settings say, or else for ages 4
    /// to 6.
    Q_PROPERTY(bool automatic READ automatic WRITE setAutomatic NOTIFY automaticChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged)
    /// The text that is being said, or null.
    Q_PROPERTY(QQuickItem* item READ item NOTIFY itemChanged)
    /// Its words as styled text in which only the one that is heard is seen.
    Q_PROPERTY(QString marked READ marked NOTIFY markedChanged)
    /// The voices for the program's language, the best first: {id, name} each, names in that language.
    Q_PROPERTY(QVariantList voices READ voices NOTIFY availableChanged)

public:
    using EngineMaker = std::function<std::unique_ptr<SpeechEngine>()>;

    /// `engines` speak: the first is made once a page has been drawn, each other one when none before it speaks the
    /// language of a page. `settings` and the others must outlive this.
    ReadAloud(std::vector<EngineMaker> engines, Settings& settings, const Session& session, const LearnerList& learners,
              QObject* parent = nullptr);
    ~ReadAloud() override;
    static ReadAloud* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QQuickItem* page() const;
    [[nodiscard]] bool available() const;
    [[nodiscard]] bool hasVoice() const;
    [[nodiscard]] bool automatic() const;
    [[nodiscard]] bool reading() const;
    [[nodiscard]] QQuickItem* item() const;
    [[nodiscard]] QString marked() const;
    [[nodiscard]] QVariantList voices() const;

    void setPage(QQuickItem* page);
    void setAutomatic(bool automatic);

    /// Reads the page from its beginning, or falls silent while it is being read.
    Q_INVOKABLE void toggle();
    /// Says the texts of one item on the page.
    Q_INVOKABLE void say(QQuickItem* item);
    Q_INVOKABLE void stop();
    /// Falls silent at once, and stays so, whatever is asked for, until it is unmuted.
    void setMuted(bool muted);
    /// Something came up on the page by itself, as messages do: it is read when the page is being read, after what
    /// stood there before, or when pages are read unasked.
    Q_INVOKABLE void pageGrew();

signals:
    void pageChanged();
    void availableChanged();
    void automaticChanged();
    void readingChanged();
    void itemChanged();
    void markedChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Relay;

    [[nodiscard]] std::string pageLocale() const;
    [[nodiscard]] bool mayReadUnasked() const;
    /// An engine and what it told of its voices; nothing while it has not answered.
    struct Speaker {
        std::unique_ptr<SpeechEngine> engine;
        std::optional<std::vector<Voice>> voices;
    };

    [[nodiscard]] std::vector<Voice> voicesOf(const std::string& locale) const;
    /// The one that speaks a language, or null.
    [[nodiscard]] SpeechEngine* speakerOf(const std::string& locale) const;
    /// Makes the first engine when the window has drawn its next frame: the first page is not to wait for it.
    void startAfterFrame(QQuickWindow& window);
    void startNext();
    void findVoice();
    void takeVoices(std::size_t speaker, std::vector<Voice> voices);
    void changeLanguage();
    void changeScene();
    void lookSoon();
    void look();
    void takeArrivals();
    [[nodiscard]] QList<PageText> takeFresh();
    void followFocus();
    void watch(QQuickItem* page);
    void readPage(QList<PageText> texts);
    void read(QList<PageText> texts);
    void sayNext();
    void show(QQuickItem* item, const QString& marked);
    void onSpoken(quint64 number, TextRange words);
    void onEnd(quint64 number);

    std::deque<EngineMaker> m_makers;  // of the engines that are not there yet
    std::vector<Speaker> m_speakers;
    Settings& m_settings;
    const Session& m_session;
    const LearnerList& m_learners;
    QPointer<QQuickItem> m_page;
    QPointer<QObject> m_window;
    QMetaObject::Connection m_focusChange;
    QMetaObject::Connection m_windowChange;
    QSet<QString> m_known;    // what stood on the page when it was looked at last
    QList<PageText> m_queue;  // the first is being said
    QPointer<QQuickItem> m_item;
    QString m_marked;
    quint64 m_number = 0;  // of what is being said; what is told of another comes too late
    bool m_lookPending = false;
    bool m_awaitsFrame = false;
    bool m_byKeys = false;
    bool m_muted = false;
    bool m_readsPage = false;  // what is being said is the page, not one item of it
};

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/leavingkeys.h"
#include "ui/windowguise.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QWindow>

namespace pathlight {

class ReadAloud;
class Settings;

/// QML singleton `Leaving`: puts a plain quiz on times tables in the place of all pages, at once, and brings them back
/// as they were. The quiz counts with a picture that one chooses; choosing one's own picture and then pressing it again
/// leads back, pressing any other one twice does nothing.
class Leaving : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The quiz stands in the place of the pages.
    Q_PROPERTY(bool away READ away NOTIFY awayChanged)
    /// The picture that leads back: what the settings say, or else the first. Of `pictures`.
    Q_PROPERTY(QString picture READ picture WRITE setPicture NOTIFY pictureChanged)
    /// The picture that the quiz counts with; "" before one is chosen.
    Q_PROPERTY(QString counter READ counter NOTIFY counterChanged)
    /// Names of icons.
    Q_PROPERTY(QStringList pictures READ pictures CONSTANT)
    /// What the window and the program are called meanwhile.
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    /// The window that the pages are in; it is listened to for the keys that leave.
    Q_PROPERTY(QWindow* window READ window WRITE setWindow NOTIFY windowChanged)

public:
    /// Both must outlive this.
    Leaving(Settings& settings, ReadAloud& readAloud, QObject* parent = nullptr);
    static Leaving* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] bool away() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString counter() const;
    [[nodiscard]] QStringList pictures() const;
    /// The same, for who has no object.
    [[nodiscard]] static QStringList pictureNames();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QWindow* window() const;

    void setPicture(const QString& name);
    void setWindow(QWindow* window);

    /// Nothing when the quiz is there already.
    Q_INVOKABLE void leave();
    /// A press on a picture of the quiz.
    Q_INVOKABLE void press(const QString& name);

signals:
    void awayChanged();
    void pictureChanged();
    void counterChanged();
    void titleChanged();
    void windowChanged();

private:
    void comeBack();
    void setCounter(const QString& name);

    Settings& m_settings;
    ReadAloud& m_readAloud;
    LeavingKeys m_keys;
    WindowGuise m_guise;
    QPointer<QWindow> m_window;
    QString m_counter;
    bool m_away = false;
};

}  // namespace pathlight

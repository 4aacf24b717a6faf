// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>

namespace pathlight {

/// Why the program could not be as good as it should be, told to the adult beside the child.
enum class Trouble {
    None,
    ProgressBusy,       ///< another Pathlight has the progress file; nothing is kept here
    ProgressTooNew,     ///< a newer Pathlight wrote the progress file; it stays as it is, nothing is kept here
    ProgressDamaged,    ///< the progress file does not hold together; it stays as it is, nothing is kept here
    ProgressNoSpace,    ///< the disk is full; nothing is kept
    ProgressNotUsable,  ///< the folder cannot be written or read; nothing is kept
    BundleOlder,        ///< a bundle given is older than the one already here, which is used
    NotConfined,        ///< the system offers no way to deny the network to this process
};

/// QML singleton `Program`: what the program says of itself and of this run.
class Program : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit Program(QString dataFolder, QObject* parent = nullptr);
    static Program* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QString version() const;
    [[nodiscard]] QString dataFolder() const;

    /// What happened, what is safe and what to do, in the current language; "" when there is nothing to say.
    [[nodiscard]] QString notice() const;

    /// Adds a trouble to the notices; they show one after the other.
    void report(Trouble trouble);
    void retranslate();

    /// The adult has read the notice.
    Q_INVOKABLE void dismissNotice();

signals:
    void noticeChanged();

private:
    QString m_dataFolder;
    QList<Trouble> m_troubles;
};

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <filesystem>
#include <memory>

class QLocalServer;
class QWindow;

namespace pathlight {

/// Lets one process of a user work on a data folder, and tells it when another one was started there. They meet at a
/// socket of the machine itself, never of a network. Needs a QCoreApplication.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const std::filesystem::path& dataFolder);
    ~SingleInstance() override;

    /// False when another process is there, which has been called: there is nothing left to do then. True also where
    /// sockets cannot be used; the lock on the progress file still guards it.
    [[nodiscard]] bool first() const;

    /// From now on a call brings the window before all others.
    void bringForward(QWindow& window);

signals:
    /// Another process was started on the same folder.
    void called();

private:
    std::unique_ptr<QLocalServer> m_server;  ///< none when another process has it
};

}  // namespace pathlight

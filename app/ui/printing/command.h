// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

class QProcess;

namespace pathlight {

/// Runs other programs, without a shell and without waiting for them. Those still running end with it.
class Command : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<QByteArray>&)>;

    /// A program that has not ended after `limit` is stopped.
    explicit Command(std::chrono::milliseconds limit, QObject* parent = nullptr);
    ~Command() override;

    /// Starts a program of the PATH and gives it `input`. `done` hears what it wrote to its standard output: NotFound
    /// when there is no such program, Busy when it was stopped, Io when it failed.
    void run(const QString& program, const QStringList& arguments, const QByteArray& input, const Done& done);

private:
    void end(QProcess& process, const Result<QByteArray>& result, const Done& done);

    std::chrono::milliseconds m_limit;
};

}  // namespace pathlight

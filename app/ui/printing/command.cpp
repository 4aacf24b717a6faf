// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/command.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>

namespace pathlight {

namespace {

/// What a program that has ended comes to.
Result<QByteArray> resultOf(QProcess& process) {
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return process.readAllStandardOutput();
    return fail(ErrorCode::Io, process.program().toStdString(),
                process.readAllStandardError().simplified().toStdString());
}

}  // namespace

Command::Command(std::chrono::milliseconds limit, QObject* parent) : QObject(parent), m_limit(limit) {}

Command::~Command() {
    for (auto* process : findChildren<QProcess*>()) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished();
    }
}

void Command::run(const QString& program, const QStringList& arguments, const QByteArray& input, const Done& done) {
    const QString path = QStandardPaths::findExecutable(program);
    auto* process = new QProcess(this);
    if (path.isEmpty()) {
        const auto missing = [this, process, program, done] {
            end(*process, fail(ErrorCode::NotFound, program.toStdString(), "is not installed"), done);
        };
        QMetaObject::invokeMethod(process, missing, Qt::QueuedConnection);
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Answers in English, whatever the user's language, and names in UTF-8.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process->setProcessEnvironment(environment);
    connect(process, &QProcess::finished, this, [this, process, done] { end(*process, resultOf(*process), done); });
    connect(process, &QProcess::errorOccurred, this, [this, process, done](QProcess::ProcessError error) {
        // Any other fault is told once the program has ended.
        if (error != QProcess::FailedToStart) return;
        end(*process, fail(ErrorCode::Io, process->program().toStdString(), process->errorString().toStdString()),
            done);
    });
    // Not a singleShot, which would still wake the program when the process is long gone.
    auto* limit = new QTimer(process);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [this, process, done] {
        end(*process, fail(ErrorCode::Busy, process->program().toStdString(), "does not answer"), done);
    });
    limit->start(m_limit);
    process->start(path, arguments);
    process->write(input);
    process->closeWriteChannel();
}

void Command::end(QProcess& process, const Result<QByteArray>& result, const Done& done) {
    process.disconnect(this);
    if (auto* limit = process.findChild<QTimer*>()) limit->stop();
    if (process.state() == QProcess::NotRunning) {
        process.deleteLater();
    } else {
        connect(&process, &QProcess::finished, &process, &QObject::deleteLater);
        process.kill();
    }
    done(result);
}

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace pathlight {

/// How a process ended.
struct ProgramRun {
    int status = -1;  ///< -1 when it crashed, did not start or did not end within two minutes
    QString out;
    QString error;
};

/// Runs a program to its end with the offscreen platform and English messages.
[[nodiscard]] ProgramRun runProgram(const QString& program, const QStringList& arguments);

/// A program of this build, "pathlight" for example.
[[nodiscard]] QString builtProgram(const char* name);

}  // namespace pathlight

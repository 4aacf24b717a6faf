// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace pathlight {

/// The printers of the system. Nothing here waits: what comes of a call is told later, in the event loop, and no more
/// once the object is gone.
class Printer {
public:
    using Found = std::function<void(const QStringList& names)>;
    using Done = std::function<void(const Result<void>&)>;

    virtual ~Printer() = default;

    /// Looks for printers: their names, the user's own or the system's default first; none when there is no way to
    /// print.
    virtual void find(Found found) = 0;

    /// Hands a PDF to a printer that `find` named; `title` is what the queue calls it. Busy when the system does not
    /// answer, NotFound when it has no way to print, Io otherwise.
    virtual void print(const QByteArray& pdf, const QString& title, const QString& name, Done done) = 0;

protected:
    Printer() = default;
    Printer(const Printer&) = default;
    Printer& operator=(const Printer&) = default;
};

/// The printers of this system.
[[nodiscard]] std::unique_ptr<Printer> systemPrinter();

}  // namespace pathlight

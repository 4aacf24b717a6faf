// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/command.h"
#include "ui/printing/printer.h"

namespace pathlight {

/// The printers of CUPS, through its commands lp and lpstat, which reach it by its socket in the file system.
class CupsPrinter final : public Printer {
public:
    /// How long to wait for an answer.
    struct Limits {
        std::chrono::milliseconds find{5'000};
        std::chrono::milliseconds print{30'000};
    };

    CupsPrinter();
    explicit CupsPrinter(const Limits& limits);

    void find(Found found) override;
    void print(const QByteArray& pdf, const QString& title, const QString& name, Done done) override;

private:
    Command m_lpstat;
    Command m_lp;
};

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printdesk.h"

#include <QObject>
#include <QQmlEngine>

#include <memory>

namespace pathlight {

/// QML singleton `Printing`: a desk for each of those who make sheets.
class Printing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// For the sheet that the scene of `Session` makes.
    Q_PROPERTY(pathlight::PrintDesk* scene READ scene CONSTANT)
    /// For the sheet chosen in `HelpSheets`.
    Q_PROPERTY(pathlight::PrintDesk* help READ help CONSTANT)

public:
    Printing(std::unique_ptr<PrintDesk> scene, std::unique_ptr<PrintDesk> help, QObject* parent = nullptr);
    ~Printing() override;
    static Printing* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] PrintDesk* scene() const;
    [[nodiscard]] PrintDesk* help() const;

private:
    std::unique_ptr<PrintDesk> m_scene;
    std::unique_ptr<PrintDesk> m_help;
};

}  // namespace pathlight

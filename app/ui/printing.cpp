// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing.h"

#include "ui/backend.h"

namespace pathlight {

Printing::Printing(std::unique_ptr<PrintDesk> scene, std::unique_ptr<PrintDesk> help, QObject* parent)
    : QObject(parent), m_scene(std::move(scene)), m_help(std::move(help)) {}

Printing::~Printing() = default;

Printing* Printing::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).printing());
}

PrintDesk* Printing::scene() const { return m_scene.get(); }
PrintDesk* Printing::help() const { return m_help.get(); }

}  // namespace pathlight

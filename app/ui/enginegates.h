// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/networkdenial.h"
#include "ui/urlgate.h"

class QQmlEngine;

namespace pathlight {

/// Shuts QML engines off: types come from resources and from Qt alone, URLs pass the UrlGate, and there is no network.
/// Must outlive the engines.
class EngineGates {
public:
    /// Without effect on an engine that is guarded already.
    void guard(QQmlEngine& engine);

private:
    UrlGate m_urlGate;
    NetworkDenial m_networkDenial;
};

}  // namespace pathlight

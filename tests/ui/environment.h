// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace pathlight {

/// An environment variable of this process, set as long as this lives.
class Environment {
public:
    Environment(const char* name, const char* value) : m_name(name), m_before(qgetenv(name)) { qputenv(name, value); }
    ~Environment() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    const char* m_name;
    QByteArray m_before;
};

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyvfs.h"

namespace pathlight::testsupport {

DiskReply FaultyVfs::ask(const DiskCall& call) {
    if (!m_armed || call.kind != m_fault.kind) return DiskReply::Pass;
    ++m_calls;
    const bool fails = m_fault.lasting ? m_calls >= m_fault.number : m_calls == m_fault.number;
    if (!fails) return DiskReply::Pass;
    ++m_failed;
    return m_fault.reply;
}

}  // namespace pathlight::testsupport

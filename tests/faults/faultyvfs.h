// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diskwatch.h"

namespace pathlight::testsupport {

/// Which call fails, and how.
struct Fault {
    DiskCall::Kind kind = DiskCall::Kind::Read;
    int number = 1;  ///< the first call of that kind to fail, from 1
    DiskReply reply = DiskReply::Fail;
    bool lasting = false;  ///< every later call of that kind fails as well
};

/// A disk on which calls fail as the Fault has it, once it is armed.
class FaultyVfs final : public DiskWatch {
public:
    FaultyVfs(std::filesystem::path folder, const Fault& fault) : DiskWatch(std::move(folder)), m_fault(fault) {}

    /// Calls are counted from now on; before, all pass.
    void arm() { m_armed = true; }
    /// All calls pass again.
    void mend() { m_armed = false; }

    /// How many calls have failed.
    [[nodiscard]] int failed() const { return m_failed; }

    [[nodiscard]] DiskReply ask(const DiskCall& call) override;

private:
    Fault m_fault;
    bool m_armed = false;
    int m_calls = 0;
    int m_failed = 0;
};

}  // namespace pathlight::testsupport

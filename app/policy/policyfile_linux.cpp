// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/policyfile.h"

namespace pathlight {

std::filesystem::path policyFile() { return "/etc/pathlight/policy.json"; }

}  // namespace pathlight

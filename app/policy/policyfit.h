// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/catalogue.h"
#include "policy/policyreader.h"

namespace pathlight {

/// Takes out of a policy what no bundle has: languages, modules and a country of help become faults. A list of which
/// nothing is left sets nothing, so that there is always a language to speak and a module to open.
void fitPolicy(PolicyReading& reading, const Catalogue& catalogue);

}  // namespace pathlight

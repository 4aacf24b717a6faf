// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/schemaset.h"
#include "authoring/source.h"

namespace pathlight {

/// What a module's scenes name, and the ways through them.
void checkModule(const Source& source, const SourceModule& module, const SchemaSet& schemas, Complaints& complaints);

}  // namespace pathlight

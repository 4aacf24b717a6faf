// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/complaints.h"

#include <gettext-po.h>

#include <memory>
#include <string>

namespace pathlight {

struct PoFileCloser {
    void operator()(po_file_t file) const { po_file_free(file); }
};
using PoHandle = std::unique_ptr<std::remove_pointer_t<po_file_t>, PoFileCloser>;

/// Reads a PO file with libgettextpo, whose complaints become ours. Null after a complaint. One call at a time in a
/// process: libgettextpo keeps its state in globals.
[[nodiscard]] PoHandle readPo(const std::string& path, const std::string& name, Complaints& complaints);

}  // namespace pathlight

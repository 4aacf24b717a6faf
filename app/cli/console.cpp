// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "cli/commands.h"

#include <iostream>

namespace pathlight {

void print(const Complaints& complaints) {
    for (const Complaint& complaint : complaints.sorted())
        std::cerr << complaint.text() << '\n';
}

int printFault(const Error& error) {
    std::cerr << "pathlight-bundle: " << error.text() << '\n';
    return exitFaults;
}

std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adultpresence.h"

namespace pathlight {

bool AdultPresence::isHere() const { return m_here; }

void AdultPresence::set(bool here) {
    if (here == m_here) return;
    m_here = here;
    emit changed();
}

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace pathlight {

class Catalogue;
class LearnerList;

/// The people whom the current learner chose in the plan they made last, by what they are to them, in the words of a
/// language; none when no plan is kept, or its module does not speak the language `locale`.
[[nodiscard]] QStringList keptRoles(const Catalogue& catalogue, const LearnerList& learners, const QString& locale);

}  // namespace pathlight

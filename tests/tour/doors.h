// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace pathlight {

class Session;

/// Goes to every door of the scene that a session is at, which is of the type `decide`, and back to its first question.
/// `seen` hears each door's id while the door stands there, once. Neither ways nor answers are kept.
void visitDoors(Session& session, const std::function<void(const QString& door)>& seen);

}  // namespace pathlight

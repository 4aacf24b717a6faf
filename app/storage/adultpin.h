// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/progressdatabase.h"
#include "storage/typedpin.h"

#include <chrono>
#include <string>

namespace pathlight {

/// What is known of the PIN without trying it.
struct PinState {
    bool set = false;
    std::chrono::seconds wait{};  ///< until it may be tried again

    bool operator==(const PinState&) const = default;
};

enum class PinAnswer {
    Right,
    Wrong,
    TooEarly,  ///< not even looked at
};

struct PinOutcome {
    PinAnswer answer = PinAnswer::Wrong;
    PinState state{};  ///< as it is afterwards

    bool operator==(const PinOutcome&) const = default;
};

/// The PIN that grown-ups open their area with: an argon2id hash among the settings of the progress database, and
/// beside it how often it was tried. A try is counted on the disk before it is looked at, so that neither a new start
/// nor a killed program gives another one for nothing; what cannot be counted is not looked at (the error of the disk).
/// The growing delays are those of pindelay.h.
///
/// It keeps a child from opening the area. It does not protect what is kept: whoever may open the data folder can read
/// the database, change it, or take the PIN out of it, and whoever may set the computer's clock forward waits less.
///
/// Slow by design (tenths of a second and 64 MiB for a try): for the thread that writes.
class AdultPin {
public:
    /// `imposed` is the hash of a PIN that an administrator chose, or "". It counts instead of the one kept, and cannot
    /// be changed here. Both references must outlive this.
    AdultPin(ProgressDatabase& database, const Clock& clock, std::string imposed);

    [[nodiscard]] Result<PinState> state();

    /// Wrong while no PIN is set.
    [[nodiscard]] Result<PinOutcome> attempt(const TypedPin& pin);

    /// Sets a PIN in place of `old`, which is tried first; with none set, `old` is not looked at. Invalid when the new
    /// one is not valid (nothing is tried then), NoAccess when the PIN is imposed.
    [[nodiscard]] Result<PinOutcome> change(const TypedPin& old, const TypedPin& fresh);

    /// The same with no PIN afterwards.
    [[nodiscard]] Result<PinOutcome> remove(const TypedPin& old);

    /// For a PIN that is forgotten: ProgressDatabase::eraseAll, then the PIN is no more. NoAccess when it is imposed;
    /// nothing is erased then.
    [[nodiscard]] Result<void> eraseEverything();

private:
    struct Kept;
    [[nodiscard]] Result<Kept> read();
    [[nodiscard]] Result<void> saveTries(const std::string& tries);
    [[nodiscard]] Result<void> saveHash(const std::string& hash);
    [[nodiscard]] Result<void> checkChangeable() const;

    ProgressDatabase& m_database;
    const Clock& m_clock;
    std::string m_imposed;
};

/// The hash of a valid PIN, with a salt of its own, for `AdultPin` and for an administrator's settings. Invalid for a
/// PIN that is not valid, Internal when there is no memory for it.
[[nodiscard]] Result<std::string> hashPin(const TypedPin& pin);

/// Whether the text is a hash that a PIN can be held against.
[[nodiscard]] bool isPinHash(const std::string& text);

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/adultpin.h"

#include "storage/pindelay.h"

#include <sodium.h>

#include <array>
#include <utility>

namespace pathlight {

namespace {

constexpr auto pinKey = "adult-pin";
constexpr auto triesKey = "adult-pin-tries";

bool isRight(const std::string& hash, const TypedPin& pin) {
    const std::string_view digits = pin.digits();
    return isPinHash(hash) && crypto_pwhash_str_verify(hash.c_str(), digits.data(), digits.size()) == 0;
}

}  // namespace

/// What the database and the administrator say of the PIN.
struct AdultPin::Kept {
    std::string hash;  ///< "" when none is set
    PinTries tries;
};

AdultPin::AdultPin(ProgressDatabase& database, const Clock& clock, std::string imposed)
    : m_database(database), m_clock(clock), m_imposed(std::move(imposed)) {}

Result<PinState> AdultPin::state() {
    const auto kept = read();
    if (!kept) return fail(kept.error());
    return PinState{!kept->hash.empty(), remainingPinDelay(kept->tries, m_clock.now())};
}

Result<PinOutcome> AdultPin::attempt(const TypedPin& pin) {
    const auto kept = read();
    if (!kept) return fail(kept.error());
    const auto now = m_clock.now();
    const bool set = !kept->hash.empty();
    if (!set) return PinOutcome{};
    const auto wait = remainingPinDelay(kept->tries, now);
    if (wait.count() > 0) return PinOutcome{PinAnswer::TooEarly, {set, wait}};
    const PinTries counted = withPinTry(kept->tries, now);
    if (auto saved = saveTries(writePinTries(counted)); !saved) return fail(saved.error());
    if (!isRight(kept->hash, pin)) {
        return PinOutcome{PinAnswer::Wrong, {set, remainingPinDelay(counted, m_clock.now())}};
    }
    if (auto saved = saveTries({}); !saved) return fail(saved.error());
    return PinOutcome{PinAnswer::Right, {set, {}}};
}

Result<PinOutcome> AdultPin::change(const TypedPin& old, const TypedPin& fresh) {
    if (auto changeable = checkChangeable(); !changeable) return fail(changeable.error());
    const auto before = state();
    if (!before) return fail(before.error());
    if (!fresh.valid()) return fail(ErrorCode::Invalid, "PIN", "is not 4 to 12 digits");
    if (before->set) {
        auto tried = attempt(old);
        if (!tried || tried->answer != PinAnswer::Right) return tried;
    }
    return hashPin(fresh).and_then([this](const std::string& hash) { return saveHash(hash); }).map([] {
        return PinOutcome{PinAnswer::Right, {true, {}}};
    });
}

Result<PinOutcome> AdultPin::remove(const TypedPin& old) {
    if (auto changeable = checkChangeable(); !changeable) return fail(changeable.error());
    auto tried = attempt(old);
    if (!tried || tried->answer != PinAnswer::Right) return tried;
    return saveHash({}).map([] { return PinOutcome{PinAnswer::Right, {}}; });
}

Result<void> AdultPin::eraseEverything() {
    return checkChangeable()
        .and_then([this] { return m_database.eraseAll(); })
        .and_then([this] { return saveHash({}); })
        .and_then([this] { return saveTries({}); });
}

Result<AdultPin::Kept> AdultPin::read() {
    auto settings = m_database.settings();
    if (!settings) return fail(settings.error());
    const PinTries kept = parsePinTries((*settings)[triesKey]);
    const PinTries tries = onClock(kept, m_clock.now());
    if (tries != kept) {
        if (auto saved = saveTries(writePinTries(tries)); !saved) return fail(saved.error());
    }
    return Kept{m_imposed.empty() ? (*settings)[pinKey] : m_imposed, tries};
}

Result<void> AdultPin::saveTries(const std::string& tries) { return m_database.saveSetting(triesKey, tries); }
Result<void> AdultPin::saveHash(const std::string& hash) { return m_database.saveSetting(pinKey, hash); }

Result<void> AdultPin::checkChangeable() const {
    if (m_imposed.empty()) return {};
    return fail(ErrorCode::NoAccess, "PIN", "was chosen by an administrator");
}

Result<std::string> hashPin(const TypedPin& pin) {
    if (!pin.valid()) return fail(ErrorCode::Invalid, "PIN", "is not 4 to 12 digits");
    if (sodium_init() < 0) return fail(ErrorCode::Internal, "libsodium", "cannot be used");
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const std::string_view digits = pin.digits();
    const int hashed = crypto_pwhash_str(hash.data(), digits.data(), digits.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                         crypto_pwhash_MEMLIMIT_INTERACTIVE);
    if (hashed != 0) return fail(ErrorCode::Internal, "PIN", "there is no memory to hash it");
    return std::string(hash.data());
}

bool isPinHash(const std::string& text) {
    if (text.size() >= crypto_pwhash_STRBYTES || !text.starts_with(crypto_pwhash_STRPREFIX)) return false;
    return crypto_pwhash_str_needs_rehash(text.c_str(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                          crypto_pwhash_MEMLIMIT_INTERACTIVE) >= 0;
}

}  // namespace pathlight

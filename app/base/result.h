// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace pathlight {

/// A value, or the Error that kept it from being made.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error: `return fail(ErrorCode::NotFound, path, "there is no such file");`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string context, std::string message) {
    return tl::unexpected<Error>(Error{code, std::move(context), std::move(message)});
}

/// Hands an error on to the caller.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace pathlight

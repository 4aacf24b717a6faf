// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pathlight {

/// A library of the system that is loaded when it is first needed: the program starts without waiting for it, and
/// without having it. It stays until the program ends.
class SharedLibrary {
public:
    /// `name` is the file's, for example "libpcaudio.so.0".
    explicit SharedLibrary(const char* name);

    [[nodiscard]] bool isLoaded() const { return m_handle != nullptr; }

    /// Points `function` to the library's function of that name; false, and null, when there is none.
    template <typename Function>
    bool find(const char* name, Function*& function) const {
        function = reinterpret_cast<Function*>(symbol(name));
        return function != nullptr;
    }

private:
    [[nodiscard]] void* symbol(const char* name) const;

    void* m_handle;
};

}  // namespace pathlight

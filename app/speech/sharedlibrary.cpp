// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/sharedlibrary.h"

#include <dlfcn.h>

namespace pathlight {

SharedLibrary::SharedLibrary(const char* name) : m_handle(dlopen(name, RTLD_NOW | RTLD_LOCAL)) {}

void* SharedLibrary::symbol(const char* name) const { return m_handle ? dlsym(m_handle, name) : nullptr; }

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/pcaudiolibrary.h"

#include "speech/sharedlibrary.h"

#include <optional>

namespace pathlight {

namespace {

constexpr auto fileName = "libpcaudio.so.0";

std::optional<PcAudioLibrary> load() {
    const SharedLibrary library(fileName);
    PcAudioLibrary found;
    const bool complete =
        library.find("create_audio_device_object", found.create) && library.find("audio_object_open", found.open) &&
        library.find("audio_object_write", found.write) && library.find("audio_object_drain", found.drain) &&
        library.find("audio_object_flush", found.flush) && library.find("audio_object_close", found.close) &&
        library.find("audio_object_destroy", found.destroy) && library.find("audio_object_strerror", found.strerror);
    return complete ? std::optional(found) : std::nullopt;
}

}  // namespace

const PcAudioLibrary* PcAudioLibrary::get() {
    static const std::optional<PcAudioLibrary> library = load();
    return library ? &*library : nullptr;
}

}  // namespace pathlight

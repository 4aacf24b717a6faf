// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/pcaudiolibrary.h"

#include "speech/sharedlibrary.h"

#include <optional>

namespace pathlight {

namespace {

constexpr auto pcAudioFile = "libpcaudio.so.0";
constexpr auto alsaFile = "libasound.so.2";

/// What ALSA has to say of a fault.
using AlsaFault = void(const char* file, int line, const char* function, int error, const char* format, ...);

void passOver(const char* /*file*/, int /*line*/, const char* /*function*/, int /*error*/, const char* /*format*/,
              ...) {}

/// ALSA, which pcaudiolib plays through where there is no sound server, would write a page to the standard error of a
/// computer without a sound device. That there is none, pcaudiolib tells as well.
void quietAlsa() {
    const SharedLibrary alsa(alsaFile);
    int (*setFaultHandler)(AlsaFault*) = nullptr;
    if (alsa.find("snd_lib_error_set_handler", setFaultHandler)) setFaultHandler(passOver);
}

std::optional<PcAudioLibrary> loadPcAudio() {
    const SharedLibrary library(pcAudioFile);
    PcAudioLibrary found;
    const bool complete =
        library.find("create_audio_device_object", found.create) && library.find("audio_object_open", found.open) &&
        library.find("audio_object_write", found.write) && library.find("audio_object_drain", found.drain) &&
        library.find("audio_object_flush", found.flush) && library.find("audio_object_close", found.close) &&
        library.find("audio_object_destroy", found.destroy) && library.find("audio_object_strerror", found.strerror);
    if (!complete) return std::nullopt;
    quietAlsa();
    return found;
}

}  // namespace

const PcAudioLibrary* PcAudioLibrary::get() {
    static const std::optional<PcAudioLibrary> library = loadPcAudio();
    return library ? &*library : nullptr;
}

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/pcaudiooutput.h"

#include "speech/pcaudiolibrary.h"

#include <bit>

namespace pathlight {

namespace {

constexpr auto format =
    std::endian::native == std::endian::little ? AUDIO_OBJECT_FORMAT_S16LE : AUDIO_OBJECT_FORMAT_S16BE;

tl::unexpected<Error> noDevice() { return fail(ErrorCode::NotFound, "loudspeaker", "there is no sound device"); }

}  // namespace

std::unique_ptr<AudioOutput> systemAudioOutput() { return std::make_unique<PcAudioOutput>(); }

PcAudioOutput::~PcAudioOutput() { abandon(); }

Result<void> PcAudioOutput::open(int samplesPerSecond) {
    abandon();
    m_library = PcAudioLibrary::get();
    if (!m_library) return fail(ErrorCode::NotFound, "loudspeaker", "pcaudiolib is not installed");
    audio_object* device = m_library->create(nullptr, "Pathlight", "Reading aloud");
    if (!device) return noDevice();
    if (m_library->open(device, format, static_cast<std::uint32_t>(samplesPerSecond), 1) != 0) {
        m_library->destroy(device);
        return noDevice();
    }
    m_device = device;
    return {};
}

Result<void> PcAudioOutput::write(std::span<const std::int16_t> samples) {
    if (!m_device) return noDevice();
    if (const int error = m_library->write(m_device, samples.data(), samples.size_bytes()); error != 0) {
        const char* words = m_library->strerror(m_device, error);
        return fail(ErrorCode::Io, "loudspeaker", words ? words : "the sound device takes no more");
    }
    return {};
}

void PcAudioOutput::finish() {
    if (m_device) m_library->drain(m_device);
    letGo();
}

void PcAudioOutput::abandon() {
    if (m_device) m_library->flush(m_device);
    letGo();
}

void PcAudioOutput::letGo() {
    if (!m_device) return;
    m_library->close(m_device);
    m_library->destroy(m_device);
    m_device = nullptr;
}

}  // namespace pathlight

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowguise.h"

#include <QGuiApplication>
#include <QWindow>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace pathlight {

namespace {

constexpr std::uint32_t longestClass = 64;  // in words of four bytes

/// Null on other platforms than X11.
xcb_connection_t* connection() {
    auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

}  // namespace

QByteArray windowClass(const QWindow& window) {
    xcb_connection_t* display = connection();
    if (!display || !window.handle()) return {};
    const auto asked = xcb_get_property(display, 0, static_cast<xcb_window_t>(window.winId()), XCB_ATOM_WM_CLASS,
                                        XCB_ATOM_STRING, 0, longestClass);
    const std::unique_ptr<xcb_get_property_reply_t, decltype(&std::free)> reply(
        xcb_get_property_reply(display, asked, nullptr), &std::free);
    if (!reply) return {};
    return {static_cast<const char*>(xcb_get_property_value(reply.get())), xcb_get_property_value_length(reply.get())};
}

void setWindowClass(const QWindow& window, const QByteArray& value) {
    xcb_connection_t* display = connection();
    if (!display || !window.handle()) return;
    xcb_change_property(display, XCB_PROP_MODE_REPLACE, static_cast<xcb_window_t>(window.winId()), XCB_ATOM_WM_CLASS,
                        XCB_ATOM_STRING, 8, static_cast<std::uint32_t>(value.size()), value.constData());
    xcb_flush(display);
}

}  // namespace pathlight

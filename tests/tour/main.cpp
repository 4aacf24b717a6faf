// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"
#include "ui/hardening.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace pathlight;

struct Options {
    std::string folder;
    std::vector<std::string> languages{"en", "fr", "ar"};
    std::vector<std::string> sizes{"1024x600", "1920x1080"};
    std::vector<std::string> pages;
    double textScale = 1.0;
    std::string colours = "light";
};

int complaints = 0;

/// Whatever Qt or QML complains of is a fault of a page.
void countComplaints(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    if (type != QtDebugMsg && type != QtInfoMsg) ++complaints;
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    if (type == QtFatalMsg) std::abort();
}

QSize parseSize(const std::string& text) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{2,4})x([0-9]{2,4})$"));
    const auto match = pattern.match(QString::fromStdString(text));
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

void addOptions(CLI::App& app, Options& options) {
    app.add_option("--out", options.folder, "Folder for the pictures")->required();
    app.add_option("--languages", options.languages, "Language tags")->delimiter(',');
    app.add_option("--sizes", options.sizes, "Window sizes, WxH")->delimiter(',')->check([](const std::string& size) {
        return parseSize(size).isEmpty() ? size + " is not a size such as 1024x600" : std::string();
    });
    app.add_option("--pages", options.pages, "Beginnings of the names of the pages wanted; all if none")
        ->delimiter(',');
    app.add_option("--text-scale", options.textScale, "1.0 to 2.0")->check(CLI::Range(1.0, 2.0));
    app.add_option("--colours", options.colours)->check(CLI::IsMember({"system", "light", "dark", "contrast"}));
}

QStringList pages(const Options& options) {
    QStringList list;
    for (const std::string& page : options.pages)
        list.append(QString::fromStdString(page));
    return list;
}

Result<int> visit(const Options& options, const std::string& language, const std::string& size) {
    const TourLook look{QString::fromStdString(language), parseSize(size), options.textScale,
                        QString::fromStdString(options.colours)};
    auto tour = Tour::start(look, QString::fromStdString(options.folder), pages(options));
    if (!tour) return fail(tour.error());
    return (*tour)->run();
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App cli("Opens every page of Pathlight and saves pictures <language>-<size>-<page>.png.", "pathlight-tour");
    addOptions(cli, options);
    CLI11_PARSE(cli, argc, argv);
    clearQmlEnvironment();
    if (!denyNetwork()) return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    argc = 1;
    const QGuiApplication application(argc, argv);
    qInstallMessageHandler(countComplaints);
    QDir().mkpath(QString::fromStdString(options.folder));
    int taken = 0;
    for (const std::string& language : options.languages) {
        for (const std::string& size : options.sizes) {
            const auto visited = visit(options, language, size);
            if (!visited) {
                std::fprintf(stderr, "%s %s: %s\n", language.c_str(), size.c_str(), visited.error().text().c_str());
                return 1;
            }
            taken += *visited;
        }
    }
    std::printf("pictures: %d\ncomplaints: %d\n", taken, complaints);
    return complaints == 0 ? 0 : 1;
}

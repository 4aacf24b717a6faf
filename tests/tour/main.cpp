// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"
#include "ui/hardening.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace pathlight;

struct Options {
    std::string folder;
    std::string policy;
    std::vector<std::string> languages{"en", "fr", "ar"};
    std::vector<std::string> sizes{"1024x600", "1920x1080"};
    std::vector<std::string> pages;
    std::string country = "GB";
    bool sample = false;
    bool everyBand = false;
    bool picturesOnly = false;
    bool idle = false;
    bool missing = false;
    bool report = false;
    double textScale = 1.0;
    std::string colours = "light";
};

Findings warnings;

/// Whatever Qt or QML complains of is a fault of a page.
void collectWarnings(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    if (type != QtDebugMsg && type != QtInfoMsg) warnings.push_back({QStringLiteral("warning"), {}, message});
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
    app.add_option("--country", options.country, "ISO 3166-1 code of the country whose help shows; none if not listed");
    app.add_option("--text-scale", options.textScale, "1.0 to 2.0")->check(CLI::Range(1.0, 2.0));
    app.add_option("--colours", options.colours)->check(CLI::IsMember({"system", "light", "dark", "contrast"}));
    app.add_option("--policy", options.policy, "Under this policy; it must offer all bands, and no kiosk");
    app.add_flag("--sample", options.sample, "Every page, but of each type of scene only the first");
    app.add_flag("--every-band", options.everyBand, "Each module as learners of each of its bands see it");
    app.add_flag("--pictures-only", options.picturesOnly, "Take the pictures and inspect nothing");
    app.add_flag("--idle", options.idle, "Instead of pictures: count frames and timers of each page at rest");
    app.add_flag("--missing", options.missing, "Leave out looks whose report lies in the folder");
    app.add_flag("--report", options.report, "Visit nothing, report on all that lies in the folder");
}

TourPlan planOf(const Options& options) {
    TourPlan plan;
    plan.folder = QString::fromStdString(options.folder);
    for (const std::string& page : options.pages)
        plan.pages.append(QString::fromStdString(page));
    plan.country = QString::fromStdString(options.country);
    plan.sample = options.sample;
    plan.everyBand = options.everyBand;
    plan.inspecting = !options.picturesOnly && !options.idle;
    plan.idling = options.idle;
    if (!options.policy.empty()) plan.policy = readPolicy(options.policy);
    return plan;
}

/// Everything that a walk through the program comes by.
Result<LookReport> walk(const TourLook& look, const TourPlan& plan, const LanguageGuard& guard) {
    auto tour = Tour::start(look, plan, guard);
    if (!tour) return fail(tour.error());
    return (*tour)->run();
}

/// Visits the program in one look and keeps the report beside the pictures.
Result<LookReport> visit(const TourLook& look, const TourPlan& plan, const LanguageGuard& guard) {
    warnings.clear();
    auto report = walk(look, plan, guard);
    if (!report) return fail(report.error());
    TourPlan school = plan;
    school.school = true;
    auto ofSchool = walk(look, school, guard);
    if (!ofSchool) return fail(ofSchool.error());
    for (const Visited& visited : ofSchool->visited())
        report->add(visited);
    report->add({QStringLiteral("messages"), {}, warnings});
    if (!report->save(plan.folder)) return fail(ErrorCode::Io, plan.folder.toStdString(), "cannot be written");
    return report;
}

LanguageGuard readLanguages() {
    LanguageGuard guard;
    guard.read(QStringLiteral(PATHLIGHT_SOURCE_DIR),
               {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("ar")});
    return guard;
}

std::vector<TourLook> looksOf(const Options& options) {
    std::vector<TourLook> looks;
    for (const std::string& language : options.languages) {
        for (const std::string& size : options.sizes) {
            looks.push_back({QString::fromStdString(language), parseSize(size), options.textScale,
                             QString::fromStdString(options.colours)});
        }
    }
    return looks;
}

bool isVisited(const TourLook& look, const TourPlan& plan) {
    return QFile::exists(QStringLiteral("%1/%2.json").arg(plan.folder, reportName(look, plan)));
}

/// Visits every look.
Result<std::vector<LookReport>> visitAll(const Options& options) {
    const TourPlan plan = planOf(options);
    const LanguageGuard guard = readLanguages();
    std::vector<LookReport> reports;
    for (const TourLook& look : looksOf(options)) {
        if (options.missing && isVisited(look, plan)) continue;
        auto visited = visit(look, plan, guard);
        if (!visited) return fail(visited.error().code, look.name().toStdString(), visited.error().text());
        reports.push_back(std::move(*visited));
    }
    return reports;
}

/// Shows all that lies in the folder as a page, and tells of `reports`; 1 where there is any complaint.
int tell(const QString& folder, const std::vector<LookReport>& reports) {
    if (!writeReportPage(folder, LookReport::readAll(folder))) {
        std::fprintf(stderr, "%s: report.html cannot be written\n", qUtf8Printable(folder));
        return 1;
    }
    std::printf("%s", qUtf8Printable(reportText(reports)));
    const auto sound = [](const LookReport& report) { return report.complaints() == 0; };
    return std::all_of(reports.begin(), reports.end(), sound) ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App cli("Opens every page of Pathlight, saves pictures <language>-<size>-<page>.png, and says what is wrong.",
                 "pathlight-tour");
    addOptions(cli, options);
    CLI11_PARSE(cli, argc, argv);
    const QString folder = QString::fromStdString(options.folder);
    if (options.report) return tell(folder, LookReport::readAll(folder));
    clearQmlEnvironment();
    if (!denyNetwork()) return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    argc = 1;
    const QGuiApplication application(argc, argv);
    qInstallMessageHandler(collectWarnings);
    QDir().mkpath(folder);
    const auto reports = visitAll(options);
    if (!reports) {
        std::fprintf(stderr, "%s\n", reports.error().text().c_str());
        return 1;
    }
    return tell(folder, *reports);
}

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "base/clock.h"
#include "policy/datafolder.h"
#include "policy/policyfile.h"
#include "ui/backend.h"
#include "ui/hardening.h"
#include "ui/kiosk.h"
#include "ui/leavingcheck.h"
#include "ui/processage.h"
#include "ui/program.h"
#include "ui/selftest.h"
#include "ui/settings.h"
#include "ui/singleinstance.h"
#include "ui/windowguise.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QStandardPaths>

#include <cstdio>
#include <future>
#include <iostream>

namespace {

using namespace pathlight;

std::filesystem::path path(const QString& text) { return text.toStdString(); }

BackendOptions backendOptions(const CommandLine& line) {
    PolicyReading policy = readPolicy(policyFile());
    DataFolderWishes wishes;
    wishes.policy = policy.policy.dataFolder;
    if (!line.dataFolder.empty()) wishes.option = std::filesystem::absolute(line.dataFolder);
    wishes.program = path(QCoreApplication::applicationDirPath());
    wishes.user = path(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)) / "pathlight";
    return {chooseDataFolder(wishes), coreBundlePath(), line.bundles, {}, std::move(policy)};
}

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("Pathlight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PATHLIGHT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.pathlight.Pathlight"));
    nameForScreenReaders();
    // No driver to load and wait for, the same pixels everywhere; the variable is for those who know better.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

bool hasDisplay() {
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name)) return true;
    }
    return false;
}

int selfTest(const CommandLine& line, int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const BackendOptions options = backendOptions(line);
    auto loaded = loadBundles(options.dataFolder, options.coreBundle, options.bundles);
    if (!loaded) {
        std::cerr << "pathlight: " << loaded.error().text() << '\n';
        return 1;
    }
    SelfTestReport report = runSelfTest(std::move(loaded->bundles));
    for (const Error& fault : leavingFaults())
        report.faults.push_back(fault);
    for (const Error& fault : report.faults)
        std::cerr << "fault: " << fault.text() << '\n';
    std::cout << report.text();
    return report.faults.empty() ? 0 : 1;
}

/// Says why the program cannot start: on standard error, and in a window where there is somebody to read it.
int explainFault(const Error& error, const CommandLine& line) {
    UiTranslation translation;
    translation.use(line.language.empty() ? systemLanguages() : std::vector{line.language});
    const QString message = explainBundleFault(error);
    std::cerr << "pathlight: " << error.text() << '\n' << message.toStdString() << '\n';
    const QString platform = QGuiApplication::platformName();
    const bool unseen = platform == QLatin1String("offscreen") || platform == QLatin1String("minimal");
    if (unseen || line.timeToFirstFrame) return 1;
    EngineGates gates;
    QQmlApplicationEngine engine;
    gates.guard(engine);
    engine.setInitialProperties({{QStringLiteral("message"), message}});
    engine.load(QUrl(QStringLiteral("qrc:/pathlight/MessageWindow.qml")));
    if (!engine.rootObjects().isEmpty()) QGuiApplication::exec();
    return 1;
}

/// Has Qt look for the fonts of this computer, which the first text would wait for.
void findFonts() { static_cast<void>(QFontMetricsF(QGuiApplication::font()).height()); }

QUrl page(const char* name) {
    return QUrl(QStringLiteral("qrc:/qt/qml/Pathlight/App/%1.qml").arg(QLatin1String(name)));
}

void printFirstFrame(QQuickWindow* window) {
    const auto print = [] {
        std::printf("%.1f\n", processAgeMilliseconds());
        QCoreApplication::exit();  // quitting would ask the window, which a kiosk does not let close
    };
    QObject::connect(window, &QQuickWindow::frameSwapped, window, print,
                     static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

int runWindow(const CommandLine& line, bool confined, int argc, char** argv) {
    if (!hasDisplay()) {
        std::cerr << "pathlight: there is no display to open a window on; --self-test needs none\n";
        return 1;
    }
    QGuiApplication application(argc, argv);
    const BackendOptions options = backendOptions(line);
    SingleInstance instance(options.dataFolder);
    if (!instance.first()) {
        std::cerr << "pathlight: it is open already; its window comes forward\n";
        return 0;
    }
    const SystemClock clock;
    // In a thread beside this one, in which the types of the pages load meanwhile; first what it asks for first.
    auto opening = std::async(std::launch::async, [&options, &clock] {
        auto data = openData(options, clock);
        findFonts();
        return data;
    });
    EngineGates gates;
    std::unique_ptr<Backend> backend;  // outlives the engine that it will be attached to
    QQmlApplicationEngine engine;
    gates.guard(engine);
    const QQmlComponent mainType(&engine, page("Main"));
    const QQmlComponent firstPageType(&engine, page("LearnersPage"));
    auto data = opening.get();
    if (!data) return explainFault(data.error(), line);
    backend = std::make_unique<Backend>(options, std::move(*data), clock);
    if (!confined) backend->program().report(Trouble::NotConfined);
    if (!line.language.empty() && !backend->settings().useNearestLanguage(QString::fromStdString(line.language))) {
        std::cerr << "pathlight: no bundle speaks the language \"" << line.language << "\"\n";
        return badCommandLine;
    }
    backend->attach(engine);
    engine.load(page("Main"));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (!window) return 1;
    instance.bringForward(*window);
    Kiosk kiosk;
    if (backend->program().kiosk()) kiosk.keep(*window);
    if (line.timeToFirstFrame) printFirstFrame(window);
    return QGuiApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    const auto read = pathlight::readCommandLine(argc, argv);
    if (const int* status = std::get_if<int>(&read)) return *status;
    const auto& line = std::get<CommandLine>(read);

    clearQmlEnvironment();
    const auto confined = denyNetwork();
    if (!confined) std::cerr << "pathlight: " << confined.error().text() << '\n';

    nameProgram();
    // Our options are read; Qt's own (a debugger, plugins, a style) are not offered.
    argc = 1;
    return line.selfTest ? selfTest(line, argc, argv) : runWindow(line, confined.has_value(), argc, argv);
}

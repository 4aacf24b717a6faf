// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage: pathlight-benchmark-taps DIR
// Walks through every module on a throw-away data folder in DIR, and prints how long a learner waits for the first
// frame after a tap, beside one frame of an empty window: "NAME,MILLISECONDS" a line.

#include "content/catalogue.h"
#include "learning/modulewalker.h"
#include "ui/backend.h"
#include "ui/hardening.h"
#include "ui/json.h"
#include "ui/learnerlist.h"
#include "ui/leaving.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

namespace {

using namespace pathlight;

constexpr qint64 patienceMilliseconds = 10'000;
constexpr int restMilliseconds = 40;
constexpr int floorFrames = 200;

[[noreturn]] void stop(const char* why) {
    std::fprintf(stderr, "pathlight-benchmark-taps: %s\n", why);
    std::exit(1);
}

template <typename Condition>
void waitFor(const Condition& condition, const char* what) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.hasExpired(patienceMilliseconds)) stop(what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, restMilliseconds);
    }
}

/// The time from something that is done to the first frame in which it shows.
class FrameClock {
public:
    explicit FrameClock(QQuickWindow& window) {
        QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [this] {
            if (m_came && m_came()) m_shown = true;
        });
    }

    /// Does it, and waits for a frame that was drawn when `came` held.
    double measure(const std::function<void()>& act, const std::function<bool()>& came) {
        QTest::qWait(restMilliseconds);
        QElapsedTimer timer;
        timer.start();
        // Before it is done: a click lets the program work, and may bring the frame by itself.
        m_shown = false;
        m_came = came;
        act();
        waitFor([this] { return m_shown; }, "no frame came");
        m_came = nullptr;
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    std::function<bool()> m_came;
    bool m_shown = false;
};

double percentile(std::vector<double> times, double share) {
    if (times.empty()) stop("nothing was measured");
    const auto rank = std::ceil(share * static_cast<double>(times.size()));
    const auto at = static_cast<std::ptrdiff_t>(std::max(rank, 1.0)) - 1;
    std::nth_element(times.begin(), times.begin() + at, times.end());
    return times[static_cast<std::size_t>(at)];
}

/// What a frame costs when nothing but the window is drawn.
double emptyFrame() {
    QQuickWindow window;
    window.resize(1024, 600);
    window.show();
    FrameClock clock(window);
    std::vector<double> times;
    times.reserve(floorFrames);
    for (int frame = 0; frame < floorFrames; ++frame)
        times.push_back(clock.measure([&] { window.update(); }, [] { return true; }));
    return percentile(std::move(times), 0.5);
}

/// The program with a learner, in a window of its own.
class ShownProgram {
public:
    explicit ShownProgram(const QString& folder) : m_folder(folder + QStringLiteral("/taps-XXXXXX")) {
        auto backend = Backend::open({m_folder.path().toStdString(), coreBundlePath(), {}}, m_clock);
        if (!backend) stop(backend.error().text().c_str());
        m_backend = std::move(*backend);
        m_backend->settings().setLanguage(QStringLiteral("en"));
        m_backend->attach(m_engine);
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Pathlight/App/Main.qml")));
        if (m_engine.rootObjects().isEmpty()) stop("Main.qml does not load");
        window().resize(1024, 600);
        m_backend->learners().add(QStringLiteral("otter"), QStringLiteral("Nour"), QStringLiteral("7-10"));
        waitFor([this] { return m_backend->learners().hasCurrent(); }, "the learner was not kept");
    }

    [[nodiscard]] QQuickWindow& window() { return *qobject_cast<QQuickWindow*>(m_engine.rootObjects().first()); }
    [[nodiscard]] Leaving& leaving() { return m_backend->leaving(); }
    [[nodiscard]] Session& session() { return m_backend->session(); }
    [[nodiscard]] const Catalogue& catalogue() const { return m_backend->catalogue(); }

    void tap(const char* name) {
        auto* item = window().findChild<QQuickItem*>(QString::fromLatin1(name));
        if (!item) stop(name);
        const QPointF middle = item->mapToScene(item->boundingRect().center());
        QTest::mouseClick(&window(), Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Backend> m_backend;
    QQmlApplicationEngine m_engine;
};

struct Times {
    std::vector<double> scenes;   ///< a tap on Next until the scene after it shows
    std::vector<double> answers;  ///< an answer until what became of it shows, the disk included
    std::vector<double> modules;  ///< a module until its first scene shows
    std::vector<double> leaves;   ///< the key for leaving quickly until the quiz shows
};

/// Leaves quickly by the key, and comes back.
void leave(ShownProgram& program, FrameClock& clock, Times& times) {
    Leaving& leaving = program.leaving();
    times.leaves.push_back(
        clock.measure([&] { QTest::keyClick(&program.window(), Qt::Key_F2); }, [&leaving] { return leaving.away(); }));
    const auto back = [&] {
        for (int press = 0; press < 2; ++press)
            leaving.press(leaving.picture());
    };
    clock.measure(back, [&leaving] { return !leaving.away(); });
}

/// Goes through the module along one way, as a learner would.
void walk(ShownProgram& program, FrameClock& clock, const std::string& id, Times& times) {
    auto module = program.catalogue().module(id, "en");
    if (!module) stop(module.error().text().c_str());
    const WalkReport report = walkModule(std::make_shared<const Module>(std::move(*module)));
    if (!report.faults.empty() || report.routes.empty()) stop(id.c_str());
    Session& session = program.session();
    const QString moduleId = QString::fromStdString(id);
    const auto rests = [&session] { return !session.saving(); };
    times.modules.push_back(clock.measure([&] { session.open(moduleId); }, [] { return true; }));
    for (const WalkStep& step : report.routes.front()) {
        if (session.sceneId().toStdString() != step.scene) stop((id + '/' + step.scene).c_str());
        for (const nlohmann::json& action : step.actions)
            times.answers.push_back(clock.measure([&] { session.act(toVariant(action).toMap()); }, rests));
        leave(program, clock, times);
        const auto moved = [&] {
            return !session.saving() && (session.finished() || session.sceneId().toStdString() != step.scene);
        };
        times.scenes.push_back(clock.measure([&] { program.tap("sceneNext"); }, moved));
    }
}

void print(const char* name, double milliseconds) { std::printf("%s,%.1f\n", name, milliseconds); }

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) stop("usage: pathlight-benchmark-taps DIR");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    clearQmlEnvironment();
    if (!denyNetwork()) return 1;
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    argc = 1;
    const QGuiApplication application(argc, argv);
    print("empty frame", emptyFrame());
    ShownProgram program(folder);
    FrameClock clock(program.window());
    Times times;
    const auto ids = program.catalogue().moduleIds();
    if (!ids) stop(ids.error().text().c_str());
    for (const std::string& id : *ids)
        walk(program, clock, id, times);
    print("scene p50", percentile(times.scenes, 0.5));
    print("scene p95", percentile(times.scenes, 0.95));
    print("answer p50", percentile(times.answers, 0.5));
    print("answer p95", percentile(times.answers, 0.95));
    print("leave p50", percentile(times.leaves, 0.5));
    print("leave p95", percentile(times.leaves, 0.95));
    print("module p50", percentile(times.modules, 0.5));
    return 0;
}

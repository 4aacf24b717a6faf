// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "faults/diskwatch.h"
#include "ui/session.h"

#include <QQuickWindow>

#include <atomic>
#include <thread>

namespace pathlight {

using testsupport::DiskCall;
using testsupport::DiskReply;
using testsupport::DiskWatch;

/// A disk that takes its time for every write, once it is told to.
class SlowDisk final : public DiskWatch {
public:
    using DiskWatch::DiskWatch;

    [[nodiscard]] DiskReply ask(const DiskCall& call) override {
        if (m_slow && call.kind == DiskCall::Kind::Write) {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            ++m_waits;
        }
        return DiskReply::Pass;
    }

    void slowDown() { m_slow = true; }
    /// How many writes have taken their time.
    [[nodiscard]] int waits() const { return m_waits; }

private:
    std::atomic<bool> m_slow = false;
    std::atomic<int> m_waits = 0;
};

class SlowDiskTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        addLearner();
        m_backend.reset();
        m_disk = std::make_unique<SlowDisk>(dataFolder());
        start();
        chooseLearner(0);
        connectFrames();
        m_disk->slowDown();
    }

    void TearDown() override {
        m_window.close();
        m_backend.reset();
        m_disk.reset();
    }

    /// Draws one frame after the other and counts them.
    void connectFrames() {
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] {
            ++m_frames;
            m_window.update();
        });
        m_window.resize(100, 100);
        m_window.show();
        ASSERT_TRUE(waitFor([this] { return m_frames > 0; }));
    }

    /// Whether frames went on being drawn while the disk took its time for what `call` wants kept.
    void expectFramesDuring(const std::function<void()>& call, const std::function<bool()>& kept) {
        const int frames = m_frames;
        const int waits = m_disk->waits();
        call();
        ASSERT_FALSE(kept()) << "nothing shows as kept before it is";
        ASSERT_TRUE(waitFor(kept));
        ASSERT_GT(m_disk->waits(), waits);
        // Ten frames a wait would be 33 a second; had the window waited, there would be hardly one.
        EXPECT_GT(m_frames - frames, 5 * (m_disk->waits() - waits));
    }

    std::unique_ptr<SlowDisk> m_disk;
    QQuickWindow m_window;
    int m_frames = 0;
};

TEST_F(SlowDiskTest, TheWindowNeverWaitsForTheDisk) {
    Session& session = m_backend->session();
    expectFramesDuring([&] { session.open(QStringLiteral("t01-practice")); }, [&] { return !session.saving(); });
    ASSERT_EQ(session.moduleId(), QStringLiteral("t01-practice"));
    expectFramesDuring([&] { session.next(); }, [&] { return !session.saving(); });
}

}  // namespace pathlight

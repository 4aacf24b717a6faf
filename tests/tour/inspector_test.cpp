// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector/inspector.h"
#include "inspector/idlewatch.h"

#include <QCoreApplication>
#include <QQmlContext>
#include <QQuickView>

#include <gtest/gtest.h>

#include <algorithm>

namespace pathlight {
namespace {

struct BrokenPage {
    const char* file;
    const char* language;
    const char* rule;  ///< the only one it breaks; "" for none
};

void rest() {
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

std::unique_ptr<QQuickView> show(const char* file, bool rightToLeft) {
    auto view = std::make_unique<QQuickView>();
    view->rootContext()->setContextProperty(QStringLiteral("inRightToLeft"), rightToLeft);
    view->setSource(QUrl(QStringLiteral("qrc:/broken/%1.qml").arg(QLatin1String(file))));
    view->show();
    rest();
    return view;
}

LanguageGuard guard() {
    LanguageGuard texts;
    const QString key = QStringLiteral("tell");
    texts.add(QStringLiteral("en"), {{key, QStringLiteral("Tell a grown-up")}});
    texts.add(QStringLiteral("fr"), {{key, QStringLiteral("Dis-le à un adulte")}});
    return texts;
}

class BrokenPages : public testing::TestWithParam<BrokenPage> {};

TEST_P(BrokenPages, AreCaughtByTheirRuleAlone) {
    const auto [file, language, rule] = GetParam();
    const QString tag = QString::fromLatin1(language);
    const auto view = show(file, tag == QLatin1String("ar"));
    ASSERT_EQ(view->status(), QQuickView::Ready);
    const LanguageGuard texts = guard();
    const Findings findings = Inspector(*view, tag, texts, rest).inspect();
    EXPECT_EQ(findings.empty(), QLatin1String(rule).isEmpty()) << file << " went through";
    for (const Finding& finding : findings) {
        EXPECT_EQ(finding.rule, QLatin1String(rule)) << qPrintable(finding.item) << ' ' << qPrintable(finding.what);
    }
}

INSTANTIATE_TEST_SUITE_P(
    OnePerRule, BrokenPages,
    testing::Values(BrokenPage{"sound", "en", ""}, BrokenPage{"sound", "ar", ""},
                    BrokenPage{"truncated", "en", "truncation"}, BrokenPage{"toowide", "en", "truncation"},
                    BrokenPage{"overedge", "en", "truncation"}, BrokenPage{"overlapping", "en", "overlap"},
                    BrokenPage{"covered", "en", "overlap"}, BrokenPage{"outside", "en", "outside"},
                    BrokenPage{"cut", "en", "outside"}, BrokenPage{"smalltarget", "en", "target"},
                    BrokenPage{"nameless", "en", "name"}, BrokenPage{"roleless", "en", "name"},
                    BrokenPage{"pale", "en", "contrast"}, BrokenPage{"paleondrawing", "en", "contrast"},
                    BrokenPage{"unseen", "en", "contrast"}, BrokenPage{"unmirrored", "ar", "mirroring"},
                    BrokenPage{"leftparagraph", "ar", "mirroring"}, BrokenPage{"wrongbar", "ar", "mirroring"},
                    BrokenPage{"foreignletters", "ar", "language"}, BrokenPage{"foreignsentence", "fr", "language"}),
    [](const auto& page) { return std::string(page.param.file) + '_' + page.param.language; });

TEST(IdleWatch, SeesASoundPageAtRest) {
    const auto view = show("sound", false);
    IdleWatch watch(*view);
    ASSERT_TRUE(watch.waitForRest());
    const Unrest unrest = watch.watch();
    EXPECT_EQ(unrest.frames, 0);
    EXPECT_EQ(unrest.timers, 0) << qPrintable(unrest.who);
}

TEST(IdleWatch, SeesWhatMoves) {
    const auto view = show("restless", false);
    IdleWatch watch(*view);
    EXPECT_GT(watch.watch().frames, 0);
}

TEST(IdleWatch, HearsATimerThatMovesNothing) {
    const auto view = show("ticking", false);
    IdleWatch watch(*view);
    EXPECT_GT(watch.watch().timers, 0);
}

}  // namespace
}  // namespace pathlight

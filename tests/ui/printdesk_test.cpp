// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printdesk.h"

#include "base/files.h"
#include "fulldisk.h"
#include "practice.h"
#include "programrun.h"
#include "ui/printing/activitysheet.h"
#include "ui/printing/documentfile.h"
#include "ui/session.h"
#include "ui/settings.h"

namespace pathlight {

namespace fs = std::filesystem;

namespace {

/// Printers that take what they are given when the test says so.
class FakePrinter final : public Printer {
public:
    struct Job {
        QByteArray pdf;
        QString title;
        QString name;
        Done done;
    };

    explicit FakePrinter(std::vector<Job>& jobs) : m_jobs(jobs) {}
    void find(Found found) override { found({QStringLiteral("Kitchen"), QStringLiteral("Office")}); }
    void print(const QByteArray& pdf, const QString& title, const QString& name, Done done) override {
        m_jobs.push_back({pdf, title, name, std::move(done)});
    }

private:
    std::vector<Job>& m_jobs;
};

const QString family = QStringLiteral("Andika");

}  // namespace

class PrintDeskTest : public Practice {
protected:
    void SetUp() override {
        trustPractice(dataFolder());
        m_backend = Backend::open({dataFolder(), PAPER_BUNDLE, {}, {}}, m_clock).value();
        addLearner(QStringLiteral("14-17"));
        makeDesk();
        Session& session = m_backend->session();
        session.open(QStringLiteral("t04-paper"));
        ASSERT_TRUE(waitFor([&] { return !session.saving(); }));
    }

    void makeDesk(bool allowed = true) {
        Backend& backend = *m_backend;
        const auto sheet = [&session = backend.session()] {
            return activitySheet(session.sceneType(), session.view().toMap(), session.locale(),
                                 QStringLiteral("Pathlight"));
        };
        m_desk = std::make_unique<PrintDesk>(
            sheet, backend.settings(), backend.catalogue(),
            PrintDesk::Ways{QStringLiteral("Pathlight"), documents(), std::make_unique<FakePrinter>(m_jobs), allowed});
        QObject::connect(&backend.session(), &Session::viewChanged, m_desk.get(), &PrintDesk::renewSheet);
    }

    void TearDown() override { m_desk.reset(); }

    fs::path documents() const { return dataFolder() / "documents"; }

    void agree(const char* clause) {
        act({{QStringLiteral("do"), QStringLiteral("choose")}, {QStringLiteral("clause"), QString::fromUtf8(clause)}});
    }

    std::vector<FakePrinter::Job> m_jobs;
    std::unique_ptr<PrintDesk> m_desk;
};

TEST_F(PrintDeskTest, ThereIsNothingToPrintBeforeSomethingIsChosen) {
    EXPECT_FALSE(m_desk->available());
    EXPECT_EQ(m_desk->printers(), QStringList());
    m_desk->save(family);
    EXPECT_FALSE(fs::exists(documents()));
    agree("home/ask");
    EXPECT_TRUE(m_desk->available());
    EXPECT_EQ(m_desk->script(), QStringLiteral("Latn"));
    EXPECT_EQ(m_desk->printers().size(), 2);
    EXPECT_EQ(m_desk->printer(), QStringLiteral("Kitchen"));
    agree("home/ask");
    EXPECT_FALSE(m_desk->available());
}

TEST_F(PrintDeskTest, WhereItIsNotAllowedNothingIsPrintedOrSaved) {
    makeDesk(false);
    agree("home/ask");
    EXPECT_TRUE(m_desk->available());
    EXPECT_FALSE(m_desk->allowed());
    EXPECT_EQ(m_desk->printers(), QStringList());
    m_desk->save(family);
    m_desk->setPrinter(QStringLiteral("Kitchen"));
    m_desk->print(family);
    EXPECT_FALSE(fs::exists(documents()));
    EXPECT_TRUE(m_jobs.empty());
    EXPECT_EQ(m_desk->notice(), QString());
}

TEST_F(PrintDeskTest, SavesANewPdfEachTimeAndSaysWhere) {
    agree("home/ask");
    EXPECT_EQ(m_desk->notice(), QString());
    m_desk->save(family);
    EXPECT_TRUE(m_desk->notice().contains(QStringLiteral("Our agreement at home.pdf")));
    EXPECT_TRUE(m_desk->notice().contains(toText(documents())));
    m_desk->save(family);
    EXPECT_TRUE(m_desk->notice().contains(QStringLiteral("Our agreement at home (2).pdf")));
    EXPECT_EQ(filesOf(documents()).size(), 2U);
    const ProgramRun run = runProgram(QStringLiteral("pdftotext"),
                                      {toText(documents() / "Our agreement at home.pdf"), QStringLiteral("-")});
    EXPECT_TRUE(run.out.contains(QStringLiteral("We ask before we share a picture."))) << run.out.toStdString();
    EXPECT_FALSE(run.out.contains(QStringLiteral("The tablet sleeps")));
    // Another sheet is not the one that was saved.
    agree("home/rest");
    EXPECT_EQ(m_desk->notice(), QString());
}

TEST_F(PrintDeskTest, SaysWhyNothingWasSaved) {
    agree("home/ask");
    {
        const FullDisk full;
        m_desk->save(family);
    }
    EXPECT_TRUE(m_desk->notice().contains(QStringLiteral("still here")));
    EXPECT_TRUE(filesOf(documents()).empty());
    fs::remove_all(documents());
    ASSERT_TRUE(writeFile(documents(), "a file in the way"));
    m_desk->save(family);
    EXPECT_TRUE(m_desk->notice().contains(toText(documents())));
    EXPECT_TRUE(m_desk->notice().contains(QStringLiteral("still here")));
}

TEST_F(PrintDeskTest, PrintsOnTheChosenPrinterAndWaitsForIt) {
    agree("home/ask");
    m_desk->setPrinter(QStringLiteral("No such printer"));
    EXPECT_EQ(m_desk->printer(), QStringLiteral("Kitchen"));
    m_desk->setPrinter(QStringLiteral("Office"));
    m_desk->print(family);
    ASSERT_EQ(m_jobs.size(), 1U);
    EXPECT_TRUE(m_jobs[0].pdf.startsWith("%PDF-"));
    EXPECT_EQ(m_jobs[0].name, QStringLiteral("Office"));
    EXPECT_EQ(m_jobs[0].title, QStringLiteral("Pathlight")) << "others read the queue";
    EXPECT_TRUE(m_desk->busy());
    EXPECT_TRUE(m_desk->notice().contains(QStringLiteral("on its way")));
    m_desk->print(family);
    EXPECT_EQ(m_jobs.size(), 1U);
    m_jobs[0].done({});
    EXPECT_FALSE(m_desk->busy());
    EXPECT_TRUE(m_desk->notice().contains(QStringLiteral("Office")));
    EXPECT_FALSE(fs::exists(documents()));
}

TEST_F(PrintDeskTest, SaysWhatToDoWhenThePrinterDoesNotTakeIt) {
    agree("home/ask");
    m_desk->print(family);
    m_jobs.at(0).done(fail(ErrorCode::Busy, "lp", "does not answer"));
    EXPECT_TRUE(m_desk->notice().contains(QStringLiteral("switched on")));
    m_desk->print(family);
    m_jobs.at(1).done(fail(ErrorCode::Io, "lp", "refused"));
    EXPECT_TRUE(m_desk->notice().contains(QStringLiteral("did not take")));
    EXPECT_FALSE(m_desk->busy());
}

TEST_F(PrintDeskTest, APlanCarriesItsDrawing) {
    agree("home/ask");
    agree("home/rest");
    next();
    EXPECT_FALSE(m_desk->available());
    act({{QStringLiteral("do"), QStringLiteral("choose")}, {QStringLiteral("role"), QStringLiteral("teacher")}});
    m_desk->save(family);
    act({{QStringLiteral("do"), QStringLiteral("choose")}, {QStringLiteral("role"), QStringLiteral("aunt")}});
    m_desk->save(family);
    const auto images = [&](const char* file) {
        return runProgram(QStringLiteral("pdfimages"), {QStringLiteral("-list"), toText(documents() / file)})
            .out.count(u'\n');
    };
    EXPECT_GT(images("People I can tell (2).pdf"), images("People I can tell.pdf"));
    EXPECT_EQ(m_desk->available(), true);
    m_backend->session().close();
    EXPECT_FALSE(m_desk->available());
}

TEST_F(PrintDeskTest, TakesThePaperOfTheCountry) {
    agree("home/ask");
    for (const auto& [country, size] : {std::pair{"GB", "A4"}, {"US", "letter"}}) {
        m_backend->settings().setCountry(QString::fromUtf8(country));
        fs::remove_all(documents());
        m_desk->save(family);
        const ProgramRun run =
            runProgram(QStringLiteral("pdfinfo"), {toText(documents() / "Our agreement at home.pdf")});
        EXPECT_TRUE(run.out.contains(QString::fromUtf8(size))) << run.out.toStdString();
    }
}

}  // namespace pathlight

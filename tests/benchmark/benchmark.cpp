// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a user waits for in the libraries, each beside the floor that the same machine allows.

#include "samplebundle.h"

#include "base/clock.h"
#include "content/bundle.h"
#include "content/catalogue.h"
#include "storage/progressdatabase.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace {

using namespace pathlight;
namespace fs = std::filesystem;

/// A folder of this run on the disk, removed at the end.
const fs::path& folder() {
    static const struct Folder {
        fs::path path;
        Folder() {
            std::string name = (fs::current_path() / "pathlight-benchmark-XXXXXX").string();
            if (::mkdtemp(name.data()) == nullptr) std::abort();
            path = name;
        }
        ~Folder() { fs::remove_all(path); }
    } made;
    return made.path;
}

const fs::path& sampleBundle(int modules) {
    static std::map<int, fs::path> written;
    fs::path& file = written[modules];
    if (file.empty()) {
        file = folder() / (std::to_string(modules) + ".pathlight");
        writeSampleBundle(file, modules);
    }
    return file;
}

/// Keeps each iteration's time and reports the 99th of a hundred.
class Percentile {
public:
    void start() { m_started = std::chrono::steady_clock::now(); }
    void stop() {
        const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - m_started;
        m_times.push_back(elapsed.count());
    }
    /// As the label of the run: every run of the library's CSV must have the same counters.
    void report(benchmark::State& state) {
        if (m_times.empty()) return;
        const auto at = static_cast<std::ptrdiff_t>(m_times.size() * 99 / 100);
        std::nth_element(m_times.begin(), m_times.begin() + at, m_times.end());
        std::array<char, 32> label{};
        std::snprintf(label.data(), label.size(), "%.3f", m_times[static_cast<std::size_t>(at)]);
        state.SetLabel(label.data());
    }

private:
    std::chrono::steady_clock::time_point m_started;
    std::vector<double> m_times;
};

void openBundle(benchmark::State& state) {
    const fs::path& file = sampleBundle(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto _ : state) {
        auto bundle = Bundle::open(file);
        if (!bundle) return state.SkipWithError(bundle.error().text().c_str());
        benchmark::DoNotOptimize(bundle->manifest().serial);
    }
}
BENCHMARK(openBundle)->Arg(10)->Arg(10000)->Unit(benchmark::kMicrosecond);

/// What a person types into the search field, one key after another.
const std::vector<std::string>& typed() {
    static const std::vector<std::string> keys = [] {
        std::vector<std::string> prefixes;
        for (const std::string word : {"grandmother", "secret", "module 4711"}) {
            for (std::size_t length = 2; length <= word.size(); ++length)
                prefixes.push_back(word.substr(0, length));
        }
        return prefixes;
    }();
    return keys;
}

void searchPerKey(benchmark::State& state) {
    auto bundle = Bundle::open(sampleBundle(10000));
    if (!bundle) return state.SkipWithError(bundle.error().text().c_str());
    std::vector<SignedBundle> bundles;
    bundles.push_back({std::move(*bundle), "sample"});
    const Catalogue catalogue(std::move(bundles));
    Percentile times;
    std::size_t key = 0;
    for ([[maybe_unused]] auto _ : state) {
        times.start();
        auto hits = catalogue.search(typed()[key++ % typed().size()], "en");
        times.stop();
        if (!hits) return state.SkipWithError(hits.error().text().c_str());
        benchmark::DoNotOptimize(hits->size());
    }
    times.report(state);
}
BENCHMARK(searchPerKey)->Unit(benchmark::kMicrosecond);

/// The same queries against the same FTS5 table with nothing around them, module ids joined, titles fetched.
void searchRaw(benchmark::State& state) {
    sqlite3* database = nullptr;
    const std::string uri = "file:" + sampleBundle(10000).string() + "?immutable=1";
    if (sqlite3_open_v2(uri.c_str(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) != SQLITE_OK) {
        return state.SkipWithError("open");
    }
    sqlite3_stmt* query = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT e.module FROM search_en JOIN search_entry e ON e.id = search_en.rowid "
                       "WHERE search_en MATCH ?1 ORDER BY bm25(search_en, 8.0, 1.0) LIMIT 50",
                       -1, &query, nullptr);
    Percentile times;
    std::size_t key = 0;
    for ([[maybe_unused]] auto _ : state) {
        std::string match = "\"" + typed()[key++ % typed().size()];
        for (std::size_t at = match.find(' '); at != std::string::npos; at = match.find(' ', at + 3)) {
            match.replace(at, 1, "\" \"");
        }
        match += "\"*";
        times.start();
        sqlite3_bind_text(query, 1, match.c_str(), -1, SQLITE_TRANSIENT);
        while (sqlite3_step(query) == SQLITE_ROW)
            benchmark::DoNotOptimize(sqlite3_column_text(query, 0));
        sqlite3_reset(query);
        times.stop();
    }
    times.report(state);
    sqlite3_finalize(query);
    sqlite3_close(database);
}
BENCHMARK(searchRaw)->Unit(benchmark::kMicrosecond);

void durableAnswer(benchmark::State& state) {
    const fs::path file = folder() / "progress.db";
    fs::remove(file);
    const SystemClock clock;
    auto database = ProgressDatabase::open(file, clock);
    if (!database) return state.SkipWithError(database.error().text().c_str());
    const auto learner = database->addLearner({0, "otter", "", AgeBand::From7To10});
    if (!learner) return state.SkipWithError(learner.error().text().c_str());
    int attempt = 0;
    for ([[maybe_unused]] auto _ : state) {
        const ProgressStep step{learner->id,
                                "m06",
                                R"({"scene":"sort","trail":["welcome","sort"]})",
                                false,
                                {{"sort", "card", ++attempt, "basket", true}}};
        const auto saved = database->saveStep(step);
        if (!saved) return state.SkipWithError(saved.error().text().c_str());
    }
}
BENCHMARK(durableAnswer)->Unit(benchmark::kMicrosecond)->UseRealTime()->MinTime(2);

/// One row into one table of an otherwise empty database with the same pragmas.
void rawCommit(benchmark::State& state) {
    const fs::path file = folder() / "raw.db";
    fs::remove(file);
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    sqlite3_exec(database,
                 "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA journal_size_limit=0;"
                 "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA mmap_size=0; PRAGMA cell_size_check=ON;"
                 "CREATE TABLE answer (id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT;",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO answer (value) VALUES ('basket')", -1, &insert, nullptr);
    for ([[maybe_unused]] auto _ : state) {
        if (sqlite3_step(insert) != SQLITE_DONE) state.SkipWithError("insert");
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
}
BENCHMARK(rawCommit)->Unit(benchmark::kMicrosecond)->UseRealTime()->MinTime(2);

}  // namespace

BENCHMARK_MAIN();

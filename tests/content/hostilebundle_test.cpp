// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundle.h"
#include "content/bundleformat.h"
#include "testbundle.h"
#include "testfolder.h"

#include <gtest/gtest.h>

#include <functional>

using namespace pathlight;
using test::TestBundle;
using test::TestFolder;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

}  // namespace

/// A database that is refused when it is opened.
struct HostileDatabase {
    const char* what;
    ErrorCode code;
    std::function<std::string(TestBundle&)> make;
};

class HostileDatabases : public testing::TestWithParam<HostileDatabase> {};

TEST_P(HostileDatabases, AreRefusedFromFileAndMemory) {
    TestBundle bundle;
    bundle.module("m01", 1, "First");
    const std::string bytes = GetParam().make(bundle);
    const auto inMemory = Bundle::openInMemory(bytes);
    ASSERT_FALSE(inMemory) << GetParam().what;
    EXPECT_EQ(inMemory.error().code, GetParam().code) << GetParam().what << ": " << inMemory.error().text();
    const TestFolder folder;
    const auto fromFile = Bundle::open(folder.write("b", bytes));
    ASSERT_FALSE(fromFile) << GetParam().what;
    EXPECT_EQ(fromFile.error().code, GetParam().code) << GetParam().what << ": " << fromFile.error().text();
}

namespace {

using Make = std::function<std::string(TestBundle&)>;

Make running(const std::string& sql) {
    return [sql](TestBundle& bundle) { return bundle.sql(sql).database(); };
}

Make saying(const std::string& key, const std::string& value) {
    return [=](TestBundle& bundle) { return bundle.manifest(key, value).database(); };
}

/// Writes bytes over the finished database.
Make overwriting(std::size_t at, const std::string& bytes) {
    return [=](TestBundle& bundle) { return bundle.database().replace(at, bytes.size(), bytes); };
}

Make cutTo(std::size_t size) {
    return [=](TestBundle& bundle) { return bundle.database().substr(0, size); };
}

Make rewording(const std::string& condition, const std::string& change) {
    return [=](TestBundle& bundle) {
        bundle.sql("PRAGMA writable_schema = ON");
        bundle.sql("UPDATE sqlite_master SET " + change + " WHERE " + condition);
        return bundle.database();
    };
}

using namespace std::string_literals;

const std::vector<HostileDatabase> hostileDatabases{
    {"empty", ErrorCode::Invalid, cutTo(0)},
    {"header cut", ErrorCode::Invalid, cutTo(99)},
    {"header only", ErrorCode::Damaged, cutTo(100)},
    {"one page", ErrorCode::Damaged, cutTo(4096)},
    {"last page missing", ErrorCode::Damaged,
     [](TestBundle& bundle) {
         const std::string bytes = bundle.database();
         return bytes.substr(0, bytes.size() - 4096);
     }},
    {"no database", ErrorCode::Invalid, [](TestBundle&) { return std::string(8192, 'x'); }},
    {"wrong magic", ErrorCode::Invalid, overwriting(0, "SQLite format 4")},
    {"wrong application id", ErrorCode::Invalid, running("PRAGMA application_id = 1")},
    {"no application id", ErrorCode::Invalid, running("PRAGMA application_id = 0")},
    {"newer format", ErrorCode::TooNew, running("PRAGMA user_version = 2")},
    {"much newer format", ErrorCode::TooNew, running("PRAGMA user_version = -1")},
    {"format 0", ErrorCode::Invalid, running("PRAGMA user_version = 0")},
    {"another page size", ErrorCode::Invalid, overwriting(16, "\x02\x00"s)},
    {"write-ahead log", ErrorCode::Invalid, overwriting(18, "\x02\x02"s)},
    {"UTF-16", ErrorCode::Invalid, overwriting(56, "\x00\x00\x00\x02"s)},
    {"schema page overwritten", ErrorCode::Damaged, overwriting(100, std::string(200, '\xff'))},
    {"a trigger", ErrorCode::Invalid, running("CREATE TRIGGER t AFTER INSERT ON manifest BEGIN SELECT 1; END")},
    {"a view", ErrorCode::Invalid, running("CREATE VIEW v AS SELECT 1")},
    {"a view in place of a table", ErrorCode::Invalid,
     [](TestBundle& bundle) {
         return bundle.sql("DROP TABLE hidden_module")
             .sql("CREATE VIEW hidden_module AS SELECT 'm01' AS module")
             .database();
     }},
    {"a view in place of the manifest", ErrorCode::Damaged,
     [](TestBundle& bundle) {
         return bundle.sql("ALTER TABLE manifest RENAME TO other")
             .sql("CREATE VIEW manifest AS SELECT upper(key) AS key, value FROM other")
             .database();
     }},
    {"an extra table", ErrorCode::Invalid, running("CREATE TABLE extra (a)")},
    {"an extra index", ErrorCode::Invalid, running("CREATE INDEX i ON module (code)")},
    {"an index with a function", ErrorCode::Invalid, running("CREATE INDEX i ON module (upper(code))")},
    {"a table missing", ErrorCode::Invalid, running("DROP TABLE help")},
    {"no manifest", ErrorCode::Damaged, running("DROP TABLE manifest")},
    {"a search table missing", ErrorCode::Invalid, running("DROP TABLE search_fr")},
    {"a search table too many", ErrorCode::Invalid, running("DELETE FROM locale WHERE tag = 'fr'")},
    {"another tokenizer", ErrorCode::Invalid,
     [](TestBundle& bundle) {
         return bundle.sql("DROP TABLE search_fr")
             .sql("CREATE VIRTUAL TABLE search_fr USING fts5(title, body)")
             .database();
     }},
    {"fts4 in place of fts5", ErrorCode::Invalid,
     [](TestBundle& bundle) {
         return bundle.sql("DROP TABLE search_fr")
             .sql("CREATE VIRTUAL TABLE search_fr USING fts4(title, body)")
             .database();
     }},
    {"a generated column", ErrorCode::Invalid,
     [](TestBundle& bundle) {
         return bundle.sql("DROP TABLE hidden_module")
             .sql("CREATE TABLE hidden_module (module TEXT PRIMARY KEY, x AS (upper(module)))")
             .database();
     }},
    {"nonsense in the schema", ErrorCode::Damaged, rewording("name = 'help'", "sql = 'CREATE TABLE help (((('")},
    {"a root page that is none", ErrorCode::Damaged, rewording("name = 'manifest'", "rootpage = 9999")},
    {"one root page for two tables", ErrorCode::Damaged,
     rewording("name = 'manifest'", "rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'media')")},
    {"an unknown key", ErrorCode::Invalid, saying("colour", "red")},
    {"no serial", ErrorCode::Invalid, running("DELETE FROM manifest WHERE key = 'serial'")},
    {"serial 0", ErrorCode::Invalid, saying("serial", "0")},
    {"serial of words", ErrorCode::Invalid, saying("serial", "one")},
    {"serial beyond 64 bits", ErrorCode::Invalid, saying("serial", "99999999999999999999")},
    {"id with a path", ErrorCode::Invalid, saying("id", "../up.x")},
    {"an unknown layer", ErrorCode::Invalid, saying("layer", "kernel")},
    {"a default language that is missing", ErrorCode::Invalid, saying("default-locale", "de")},
    {"a colour of words", ErrorCode::Invalid, saying("brand-colour", "url(x)")},
    {"a giant title", ErrorCode::Damaged, saying("title", std::string(100'000, 'x'))},
    {"a title that is no UTF-8", ErrorCode::Damaged, saying("title", "a\xff")},
    {"a tag with a quote", ErrorCode::Invalid, running("UPDATE locale SET tag = 'x''y' WHERE tag = 'fr'")},
    {"an unknown review", ErrorCode::Invalid, running("UPDATE locale SET review = 'perfect'")},
    {"more translated than there is", ErrorCode::Invalid, running("UPDATE locale SET translated = 11")},
    {"a negative count", ErrorCode::Invalid, running("UPDATE locale SET translated = -1")},
    {"no language", ErrorCode::Invalid, running("DELETE FROM locale")},
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(Open, HostileDatabases, testing::ValuesIn(hostileDatabases));

/// A bundle that opens, and what reads its harmful part.
struct HostileRow {
    const char* what;
    std::function<void(TestBundle&)> spoil;
    std::function<std::optional<Error>(Bundle&)> read;
};

class HostileRows : public testing::TestWithParam<HostileRow> {};

TEST_P(HostileRows, AreDamagedWhenRead) {
    TestBundle source;
    source.module("m01", 1, "First");
    GetParam().spoil(source);
    auto bundle = source.open().bundle;
    const auto error = GetParam().read(bundle);
    ASSERT_TRUE(error) << GetParam().what;
    EXPECT_TRUE(error->code == ErrorCode::Damaged || error->code == ErrorCode::TooLarge)
        << GetParam().what << error->text();
}

namespace {

template <typename T>
std::optional<Error> errorOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<Error> readScenes(Bundle& bundle) { return errorOf(bundle.scenes("m01")); }
std::optional<Error> readModule(Bundle& bundle) { return errorOf(bundle.module("m01")); }
std::optional<Error> readString(Bundle& bundle) { return errorOf(bundle.pattern("m01.title", "en")); }
std::optional<Error> readMedia(Bundle& bundle) { return errorOf(bundle.media("p")); }
std::optional<Error> readHelp(Bundle& bundle) { return errorOf(bundle.help("GB")); }

std::function<void(TestBundle&)> sceneBody(const std::string& body) {
    return [body](TestBundle& bundle) { bundle.sql("UPDATE scene SET body = ?", {body}); };
}

std::function<void(TestBundle&)> picture(const std::string& kind, const std::string& bytes) {
    return [=](TestBundle& bundle) { bundle.media("p", kind, bytes); };
}

std::function<void(TestBundle&)> helpBody(const std::string& body) {
    return [body](TestBundle& bundle) { bundle.help("GB", "x", body); };
}

const std::vector<HostileRow> hostileRows{
    {"no JSON", sceneBody("{"), readScenes},
    {"an array as body", sceneBody("[]"), readScenes},
    {"JSON 100,000 deep", sceneBody("{\"a\":" + repeated("[", 100'000) + repeated("]", 100'000) + "}"), readScenes},
    {"objects 25 deep", sceneBody(repeated("{\"a\":", 25) + "1" + repeated("}", 25)), readScenes},
    {"a giant scene", sceneBody("{\"a\":\"" + std::string(bundleformat::maxJsonBytes, 'x') + "\"}"), readScenes},
    {"a scene that is no UTF-8", sceneBody("{\"a\":\"\xff\"}"), readScenes},
    {"a module without JSON", [](TestBundle& bundle) { bundle.sql("UPDATE module SET body = ''"); }, readModule},
    {"a module of minus one minute", [](TestBundle& bundle) { bundle.sql("UPDATE module SET minutes = -1"); },
     readModule},
    {"a giant string", [](TestBundle& bundle) { bundle.string("m01.title", "en", std::string(20'000, 'x')); },
     readString},
    {"a NUL in a string", [](TestBundle& bundle) { bundle.string("m01.title", "en", std::string("a\0b", 3)); },
     readString},
    {"a digest that does not fit",
     [](TestBundle& bundle) {
         bundle.media("p", "svg", test::tinySvg()).sql("UPDATE media SET digest = zeroblob(32)");
     },
     readMedia},
    {"other bytes than were digested",
     [](TestBundle& bundle) {
         bundle.media("p", "svg", test::tinySvg())
             .sql("UPDATE media SET bytes = CAST(? AS BLOB)", {test::tinySvg("#FFFFFF")});
     },
     readMedia},
    {"an empty digest",
     [](TestBundle& bundle) { bundle.media("p", "svg", test::tinySvg()).sql("UPDATE media SET digest = x''"); },
     readMedia},
    {"a giant picture", picture("png", std::string(300'000, 'x')), readMedia},
    {"a picture over SQLite's own limit", picture("png", std::string(3'000'000, 'x')), readMedia},
    {"a drawing that opens a file",
     picture("svg",
             "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><image href=\"/etc/passwd\"/></svg>"),
     readMedia},
    {"a PNG that is none", picture("png", "GIF89a"), readMedia},
    {"an unknown kind", picture("html", "<b>x</b>"), readMedia},
    {"help without a name", helpBody(R"({"kind":"helpline"})"), readHelp},
    {"help with a number as phone", helpBody(R"({"kind":"helpline","name":"A","phone":800})"), readHelp},
    {"help with languages as text", helpBody(R"({"kind":"helpline","name":"A","languages":"en"})"), readHelp},
    {"help with a word as flag", helpBody(R"({"kind":"helpline","name":"A","adults-only":"yes"})"), readHelp},
    {"a search index of noise",
     [](TestBundle& bundle) { bundle.sql("UPDATE search_en_data SET block = randomblob(64)"); },
     [](Bundle& bundle) { return errorOf(bundle.search("\"first\"*", "en", 5)); }},
    {"a search hit without module", [](TestBundle& bundle) { bundle.sql("DELETE FROM search_entry"); },
     [](Bundle& bundle) { return errorOf(bundle.search("\"first\"*", "en", 5)); }},
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(Read, HostileRows, testing::ValuesIn(hostileRows));

TEST(HostileBundle, FlippedBytesNeverDoMoreThanFail) {
    TestBundle source;
    source.module("m01", 1, "First").media("p", "svg", test::tinySvg());
    const std::string good = source.database();
    for (std::size_t i = 0; i < good.size(); i += 61) {
        std::string bytes = good;
        bytes[i] = static_cast<char>(bytes[i] ^ 0x5a);
        auto bundle = Bundle::openInMemory(bytes);
        if (!bundle) continue;
        (void)bundle->quickCheck();
        (void)bundle->moduleIds();
        (void)readModule(*bundle);
        (void)readScenes(*bundle);
        (void)readMedia(*bundle);
        (void)bundle->search("\"first\"*", "en", 5);
    }
}

// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testbundle.h"

#include "content/bundleformat.h"
#include "text/searchtext.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace pathlight::test {

TestBundle::TestBundle(std::string id, std::int64_t serial, const std::string& layer,
                       const std::vector<std::string>& locales)
    : m_id(std::move(id)), m_serial(serial) {
    sqlite3* handle = nullptr;
    sqlite3_open(":memory:", &handle);
    m_database.reset(handle, &sqlite3_close);
    sql("PRAGMA page_size = " + std::to_string(bundleformat::pageSize));
    sql("PRAGMA application_id = " + std::to_string(bundleformat::applicationId));
    sql("PRAGMA user_version = " + std::to_string(bundleformat::version));
    sqlite3_exec(handle, std::string(bundleformat::schema).c_str(), nullptr, nullptr, nullptr);
    manifest("id", m_id).manifest("serial", std::to_string(serial)).manifest("layer", layer);
    manifest("title", "Test").manifest("publisher", "Testers").manifest("licence", "CC-BY-4.0");
    manifest("default-locale", locales.front()).manifest("themes", "people privacy");
    for (const std::string& locale : locales) {
        sql("INSERT INTO locale VALUES (?, 'machine-assisted', 10, 10)", {locale});
        sql(bundleformat::searchTableSchema(locale));
    }
}

TestBundle& TestBundle::sql(const std::string& statement, std::initializer_list<std::string_view> texts) {
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v2(m_database.get(), statement.c_str(), -1, &prepared, nullptr);
    EXPECT_EQ(code, SQLITE_OK) << statement << ": " << sqlite3_errmsg(m_database.get());
    int position = 0;
    for (const std::string_view text : texts) {
        sqlite3_bind_text(prepared, ++position, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    int step = SQLITE_ROW;
    while (step == SQLITE_ROW)
        step = sqlite3_step(prepared);
    EXPECT_EQ(step, SQLITE_DONE) << statement << ": " << sqlite3_errmsg(m_database.get());
    sqlite3_finalize(prepared);
    return *this;
}

TestBundle& TestBundle::manifest(std::string_view key, std::string_view value) {
    return sql("INSERT OR REPLACE INTO manifest VALUES (?, ?)", {key, value});
}

TestBundle& TestBundle::string(std::string_view key, std::string_view locale, std::string_view pattern) {
    return sql("INSERT OR REPLACE INTO string VALUES (?, ?, ?)", {key, locale, pattern});
}

TestBundle& TestBundle::media(std::string_view id, std::string_view kind, std::string_view bytes) {
    return sql("INSERT INTO media VALUES (?1, ?2, CAST(?3 AS BLOB), CAST(?4 AS BLOB))",
               {id, kind, bundleformat::mediaDigest(bytes), bytes});
}

TestBundle& TestBundle::help(std::string_view country, std::string_view id, std::string_view body) {
    return sql("INSERT INTO help SELECT ?1, (SELECT count(*) FROM help), ?2, ?3", {country, id, body});
}

TestBundle& TestBundle::complete(std::string_view locale, int translated, int total) {
    return sql("UPDATE locale SET translated = " + std::to_string(translated) + ", total = " + std::to_string(total) +
                   " WHERE tag = ?",
               {locale});
}

TestBundle& TestBundle::module(const std::string& id, int position, const std::string& title,
                               const std::vector<std::string>& locales) {
    const auto text = [&id](const char* mark, const std::string& field) {
        return std::string("{\"") + mark + "\":\"" + id + "." + field + "\"}";
    };
    const std::string place = std::to_string(position);
    sql("INSERT INTO module VALUES (?, " + place + ", 'M01', 15, 0, 'people', 'cover', 'welcome', ?)",
        {id, R"({"title":)" + text("$t", "title") + R"(,"summary":)" + text("$t", "summary") + R"(,"can-do":[)" +
                 text("$t", "can-do.1") + R"(],"talk":)" + text("$t", "talk") + R"(,"trains":["B1","B7"]})"});
    sql("INSERT INTO module_band VALUES ('7-10', " + place + ", ?)", {id});
    sql("INSERT INTO scene VALUES (?, 0, 'welcome', 'story', ?)",
        {id, R"({"text":)" + text("$m", "welcome.text") + R"(,"next":"end"})"});
    for (const std::string& locale : locales) {
        sql("INSERT INTO module_locale VALUES (?, ?)", {id, locale});
        string(id + ".title", locale, title + " " + locale);
        string(id + ".summary", locale, "Summary " + locale);
        string(id + ".can-do.1", locale, "You can " + locale);
        string(id + ".talk", locale, "Talk " + locale);
        string(id + ".welcome.text", locale, "Welcome **" + locale + "**");
        searchable(id, locale, title + " " + locale, "Welcome " + locale);
    }
    return *this;
}

TestBundle& TestBundle::searchable(const std::string& module, const std::string& locale, const std::string& title,
                                   const std::string& body) {
    sql("INSERT INTO search_entry(module, locale) VALUES (?, ?)", {module, locale});
    const std::string table = bundleformat::searchTable(locale);
    return sql("INSERT INTO " + table + "(rowid, title, body) VALUES ((SELECT max(id) FROM search_entry), ?, ?)",
               {foldForSearch(title, locale), foldForSearch(body, locale)});
}

std::string TestBundle::database() const {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> image(
        sqlite3_serialize(m_database.get(), "main", &size, 0), &sqlite3_free);
    return {reinterpret_cast<const char*>(image.get()), static_cast<std::size_t>(size)};
}

std::string TestBundle::signedBy(const TestKey& key) const { return key.signedFile(database(), m_id, m_serial); }

SignedBundle TestBundle::open() const {
    auto bundle = Bundle::openInMemory(database());
    if (!bundle) throw std::runtime_error(bundle.error().text());
    return {std::move(*bundle), m_id};
}

std::string tinySvg(std::string_view colour) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\" fill=\"" +
           std::string(colour) + "\"/></svg>";
}

}  // namespace pathlight::test

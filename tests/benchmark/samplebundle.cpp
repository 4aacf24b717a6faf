// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplebundle.h"

#include "content/bundleformat.h"
#include "text/searchtext.h"

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace pathlight {

namespace {

constexpr std::array words{"lantern", "picture", "friend", "message",     "secret",  "helper",   "school",   "game",
                           "profile", "private", "answer", "grandmother", "evening", "question", "sentence", "path"};

void run(sqlite3* database, const std::string& sql) {
    char* message = nullptr;
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message) == SQLITE_OK) return;
    std::fprintf(stderr, "the sample bundle cannot be written: %s\n", message);
    std::exit(1);
}

/// Words that differ from module to module, so that a search finds some and not all.
std::string sentence(int module) {
    std::string text;
    for (int i = 0; i < 40; ++i) {
        const auto at = static_cast<std::size_t>(module * 7 + i * i * 3 + module % 13 * i) % words.size();
        text += std::string(words[at]) + (i % 5 == 0 ? std::to_string(module % 997) : "") + " ";
    }
    return text;
}

void writeModule(sqlite3* database, int number) {
    const std::string position = std::to_string(number);
    const std::string id = "m" + position;
    const std::string text = sentence(number);
    run(database,
        "INSERT INTO module VALUES('" + id + "'," + position + ",'M',10,0,'people','','first','{\"title\":{\"$t\":\"" +
            id + ".title\"},\"summary\":{\"$t\":\"" + id +
            ".summary\"},\"outcomes\":[],\"can-do\":[],\"strands\":[],\"risks\":[],\"seed\":[],\"trains\":[]}')");
    run(database, "INSERT INTO module_band VALUES('7-10'," + position + ",'" + id + "')");
    run(database, "INSERT INTO module_locale VALUES('" + id + "','en')");
    run(database, "INSERT INTO scene VALUES('" + id + "',1,'first','story','{\"text\":{\"$m\":\"" + id +
                      ".first.text\"},\"next\":\"end\",\"help\":true}')");
    run(database, "INSERT INTO string VALUES('" + id + ".title','en','Module " + position + "'),('" + id +
                      ".summary','en','A summary'),('" + id + ".first.text','en','" + text + "')");
    run(database, "INSERT INTO search_entry VALUES(" + position + ",'" + id + "','en')");
    run(database, "INSERT INTO search_en(rowid,title,body) VALUES(" + position + ",'" +
                      foldForSearch("Module " + position, "en") + "','" + foldForSearch(text, "en") + "')");
}

}  // namespace

void writeSampleBundle(const std::filesystem::path& file, int modules) {
    std::filesystem::remove(file);
    sqlite3* database = nullptr;
    if (sqlite3_open(file.c_str(), &database) != SQLITE_OK) std::exit(1);
    run(database, "PRAGMA page_size=" + std::to_string(bundleformat::pageSize));
    run(database, "PRAGMA application_id=" + std::to_string(bundleformat::applicationId));
    run(database, "PRAGMA user_version=" + std::to_string(bundleformat::version));
    run(database, "BEGIN");
    run(database, std::string(bundleformat::schema));
    run(database, bundleformat::searchTableSchema("en"));
    run(database,
        "INSERT INTO manifest VALUES('id','org.pathlight.sample'),('serial','1'),('layer','core'),"
        "('title','Sample'),('publisher','Pathlight'),('licence','CC-BY-4.0'),('default-locale','en'),('themes','"
        "people')");
    run(database, "INSERT INTO locale VALUES('en','machine-assisted',1,1)");
    run(database, "INSERT INTO string VALUES('themes.people.title','en','People')");
    for (int number = 1; number <= modules; ++number)
        writeModule(database, number);
    run(database, "COMMIT");
    run(database, "VACUUM");
    sqlite3_close(database);
}

}  // namespace pathlight

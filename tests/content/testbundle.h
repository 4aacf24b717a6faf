// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/bundle.h"
#include "content/bundlestore.h"
#include "testkey.h"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace pathlight::test {

/// Writes small bundles by plain SQL, good ones and others.
class TestBundle {
public:
    /// With a whole manifest and the given languages, the first of which is the default.
    explicit TestBundle(std::string id = "org.pathlight.test", std::int64_t serial = 1,
                        const std::string& layer = "core",
                        const std::vector<std::string>& locales = {"en", "fr", "ar"});

    /// Runs any statement; fails the test when SQLite does.
    TestBundle& sql(const std::string& statement, std::initializer_list<std::string_view> texts = {});

    TestBundle& manifest(std::string_view key, std::string_view value);
    TestBundle& string(std::string_view key, std::string_view locale, std::string_view pattern);
    TestBundle& media(std::string_view id, std::string_view kind, std::string_view bytes);
    TestBundle& help(std::string_view country, std::string_view id, std::string_view body);

    /// Says in `locale` how much of it is translated.
    TestBundle& complete(std::string_view locale, int translated, int total);

    /// A module for 7-10 of one story scene, its texts "<title> <locale>" in each language, searchable.
    TestBundle& module(const std::string& id, int position, const std::string& title,
                       const std::vector<std::string>& locales = {"en"});

    /// Adds words to the search index for a module.
    TestBundle& searchable(const std::string& module, const std::string& locale, const std::string& title,
                           const std::string& body);

    [[nodiscard]] std::string database() const;
    [[nodiscard]] std::string signedBy(const TestKey& key) const;
    [[nodiscard]] SignedBundle open() const;

private:
    std::string m_id;
    std::int64_t m_serial;
    std::shared_ptr<sqlite3> m_database;
};

/// The smallest drawing that is allowed.
[[nodiscard]] std::string tinySvg(std::string_view colour = "#102030");

}  // namespace pathlight::test

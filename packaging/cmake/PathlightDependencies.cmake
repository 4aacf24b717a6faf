# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The libraries Pathlight stands on, all from Debian; README.md gives the reason for each.

find_package(PkgConfig REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(nlohmann_json REQUIRED)
find_package(tl-expected REQUIRED)
find_package(valijson REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(EXPAT REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(YAML REQUIRED IMPORTED_TARGET yaml-0.1)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
find_library(GETTEXTPO_LIBRARY gettextpo REQUIRED)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Qml Quick QuickControls2 Svg Network LinguistTools)
if(BUILD_TESTING)
    find_package(GTest REQUIRED)
    include(GoogleTest)
    find_package(Qt6 6.4 REQUIRED COMPONENTS QuickTest Test)
    find_package(benchmark REQUIRED)
endif()

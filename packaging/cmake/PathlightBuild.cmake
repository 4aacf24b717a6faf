# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of Pathlight is compiled, and the functions that declare them.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(QT_QML_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml")
set(PATHLIGHT_SHARE_DIR "${CMAKE_BINARY_DIR}/share/pathlight")

option(PATHLIGHT_FUZZERS "Build the libFuzzer targets (needs Clang)" OFF)
option(PATHLIGHT_CLANG_TIDY "Run clang-tidy on every compiled file" OFF)
set(PATHLIGHT_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined")

add_library(pathlight_options INTERFACE)
target_compile_options(pathlight_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 warns of std::string concatenation that is right: https://gcc.gnu.org/PR105651
    target_compile_options(pathlight_options INTERFACE -Wno-restrict)
endif()
if(PATHLIGHT_SANITIZE)
    target_compile_options(pathlight_options INTERFACE
        -fsanitize=${PATHLIGHT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(pathlight_options INTERFACE -fsanitize=${PATHLIGHT_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Instrumented code hides from GCC what was set: https://gcc.gnu.org/PR105562
        target_compile_options(pathlight_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
if(PATHLIGHT_CLANG_TIDY)
    find_program(PATHLIGHT_CLANG_TIDY_EXE clang-tidy REQUIRED)
endif()

# Applies the project's options to a target; clang-tidy where asked for.
function(pathlight_target target)
    target_link_libraries(${target} PRIVATE pathlight_options)
    if(PATHLIGHT_CLANG_TIDY)
        set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY
            "${PATHLIGHT_CLANG_TIDY_EXE};--quiet;--warnings-as-errors=*")
    endif()
endfunction()

# pathlight_library(NAME SOURCES ... PUBLIC ... PRIVATE ...): one library for one folder of app/,
# included as <NAME/header.h>. PUBLIC and PRIVATE name what it may depend on; nothing else is visible to it.
function(pathlight_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(pathlight_${name} STATIC ${arg_SOURCES})
    add_library(Pathlight::${name} ALIAS pathlight_${name})
    # Headers are seen through a folder that holds a link to this one only, so that an upward include does not compile.
    set(view "${CMAKE_BINARY_DIR}/include/${name}")
    file(MAKE_DIRECTORY "${view}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${view}/${name}" SYMBOLIC)
    target_include_directories(pathlight_${name} PUBLIC "${view}")
    target_link_libraries(pathlight_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    pathlight_target(pathlight_${name})
endfunction()

# pathlight_test(NAME SOURCES ... LIBRARIES ... PRECOMPILE ...): one GoogleTest program, one ctest entry a test case.
# PRECOMPILE names large headers of others that many of its files read, so that they are read once.
function(pathlight_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES;PRECOMPILE" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} GTest::gmock GTest::gtest_main)
    target_compile_definitions(${name} PRIVATE
        PATHLIGHT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PATHLIGHT_BINARY_DIR="${CMAKE_BINARY_DIR}")
    pathlight_target(${name})
    # A test is compiled more often than it is run, and helpers in different tests may share a name.
    target_compile_options(${name} PRIVATE -O0)
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    list(LENGTH arg_SOURCES count)
    # Optimising, GCC 12 warns falsely of what it reads from a precompiled header.
    if(count GREATER 4 AND (CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_CXX_COMPILER_ID STREQUAL "Clang"))
        target_precompile_headers(${name} PRIVATE
            <gmock/gmock.h> <gtest/gtest.h> <filesystem> <map> <string> <vector> ${arg_PRECOMPILE})
    endif()
    gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST PROPERTIES TIMEOUT 120)
endfunction()

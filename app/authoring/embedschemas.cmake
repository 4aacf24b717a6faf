# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DSCHEMAS=<files, separated by |> -DOUTPUT=<file.cpp> -P embedschemas.cmake: content/schema as C++.

string(REPLACE "|" ";" SCHEMAS "${SCHEMAS}")
set(entries "")
set(count 0)
foreach(schema IN LISTS SCHEMAS)
    get_filename_component(name "${schema}" NAME_WE)
    file(READ "${schema}" json)
    string(APPEND entries "    EmbeddedSchema{\"${name}\", R\"~schema~(${json})~schema~\"},\n")
    math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${OUTPUT}" "#include \"authoring/embeddedschemas.h\"

#include <array>

namespace pathlight {

namespace {

constexpr std::array<EmbeddedSchema, ${count}> schemas{
${entries}};

}  // namespace

std::span<const EmbeddedSchema> embeddedSchemas() { return schemas; }

}  // namespace pathlight
")

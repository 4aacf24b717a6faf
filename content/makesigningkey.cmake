# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DPROGRAM=<pathlight-bundle> -DKEY=<file> -P makesigningkey.cmake: makes the key unless another build just did.

get_filename_component(folder "${KEY}" DIRECTORY)
get_filename_component(name "${KEY}" NAME_WE)
file(MAKE_DIRECTORY "${folder}")
file(LOCK "${folder}" DIRECTORY)
if(NOT EXISTS "${KEY}")
    execute_process(COMMAND "${PROGRAM}" keygen --key "${KEY}" --public "${folder}/${name}.pub"
        COMMAND_ERROR_IS_FATAL ANY)
endif()

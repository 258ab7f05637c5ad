/* SPDX-License-Identifier: MIT */
/* All of ring3's string functions. string.c says with which options this file is compiled: in one run, to save time. */
#include "../../../src/string/bcmp.c"
#include "../../../src/string/memcmp.c"
#include "../../../src/string/memcpy.c"
#include "../../../src/string/memmove.c"
#include "../../../src/string/memset.c"
#include "../../../src/string/strlen.c"

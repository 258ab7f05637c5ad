/* SPDX-License-Identifier: MIT */
/* All string functions in one file: the compiler runs once for each set of options in string.c. */
#include "../../../src/string/bcmp.c"
#include "../../../src/string/memcmp.c"
#include "../../../src/string/memcpy.c"
#include "../../../src/string/memmove.c"
#include "../../../src/string/memset.c"
#include "../../../src/string/strlen.c"

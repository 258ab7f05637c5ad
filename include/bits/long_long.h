/* SPDX-License-Identifier: MIT */
/*
 * Defines __RING3_LONG_LONG as long long. The pragma prevents warnings of C89 and C++98 compilers,
 * which do not have long long.
 */
#ifdef __GNUC__
#pragma GCC system_header
#endif
#define __RING3_LONG_LONG	long long

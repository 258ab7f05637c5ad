/* SPDX-License-Identifier: MIT */
/*
 * Defines __RING3_LONG_LONG as long long. C89 and C++98 compilers do not warn where a header uses
 * this macro.
 */
#ifdef __GNUC__
#pragma GCC system_header
#endif
#define __RING3_LONG_LONG	long long

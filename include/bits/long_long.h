/* SPDX-License-Identifier: MIT */
/* long long by a name that C89 and C++98, which do not know it, say no word about. */
#ifdef __GNUC__
#pragma GCC system_header
#endif
#define __RING3_LONG_LONG	long long

/* SPDX-License-Identifier: MIT */
/* __RING3_LONG_LONG is long long. C89 and C++98 compilers do not warn about this name. */
#ifdef __GNUC__
#pragma GCC system_header
#endif
#define __RING3_LONG_LONG	long long

/* SPDX-License-Identifier: MIT */
/*
 * Defines __RING3_LONG_LONG as long long. The standards C89 and C++98 do not have this type. The
 * pragma prevents the compiler's warnings about the type.
 */
#ifdef __GNUC__
#pragma GCC system_header
#endif
#define __RING3_LONG_LONG	long long

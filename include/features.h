/* SPDX-License-Identifier: MIT */
/*
 * <features.h>: selects which names ring3's headers define. A program can limit the names by a
 * feature test macro such as _POSIX_C_SOURCE. Without these macros, and without a compiler option
 * such as -std=c11, a program gets POSIX and the common BSD and Linux extensions.
 */
#ifndef _FEATURES_H
#define _FEATURES_H

#if defined(_DEFAULT_SOURCE) && !defined(_BSD_SOURCE)
#define _BSD_SOURCE 1
#endif

#if !defined(_GNU_SOURCE) && !defined(_BSD_SOURCE) && !defined(_POSIX_SOURCE) && \
	!defined(_POSIX_C_SOURCE) && !defined(_XOPEN_SOURCE) && !defined(__STRICT_ANSI__)
#define _BSD_SOURCE 1
#endif

/*
 * __USE_TIME_BITS64 tells the kernel's headers that time_t has 64 bits. On 32-bit machines,
 * <linux/input.h> and <sound/asound.h> define structures that contain a time. Without this macro, a
 * program and the kernel would use different layouts for these structures. glibc uses the same
 * macro name.
 */
#define __USE_TIME_BITS64	1

#endif

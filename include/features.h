/* SPDX-License-Identifier: MIT */
/*
 * <features.h>: selects which names the headers define. Without feature test macros a program gets
 * POSIX and the common BSD and Linux extensions.
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
 * Tells the kernel's headers that time_t has 64 bits, as on every architecture of ring3. The
 * macro's name is glibc's. Without it <linux/input.h> and <sound/asound.h> define structures that
 * on 32-bit machines do not have the kernel's layout.
 */
#define __USE_TIME_BITS64	1

#endif

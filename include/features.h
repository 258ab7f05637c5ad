/* SPDX-License-Identifier: MIT */
/*
 * <features.h>: decides which names the headers give. Without feature test macros a program gets
 * POSIX and the usual extensions.
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
 * time_t has 64 bits on every architecture. The kernel's headers test glibc's macro for this:
 * without it struct input_event (<linux/input.h>) and the status in <sound/asound.h> have another
 * layout on 32-bit machines.
 */
#define __USE_TIME_BITS64	1

#endif

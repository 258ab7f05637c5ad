/* SPDX-License-Identifier: MIT */
/* <features.h>: which names a header gives: POSIX's and the customary ones, unless the program asks for less. */
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
 * time_t has 64 bits on every architecture. The kernel's headers ask for it by glibc's name: struct input_event of
 * <linux/input.h>, and the status of <sound/asound.h>, are other structures on a 32-bit machine.
 */
#define __USE_TIME_BITS64	1

#endif

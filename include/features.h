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

#endif

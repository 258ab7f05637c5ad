/* SPDX-License-Identifier: MIT */
/* <utime.h>: the times of a file in whole seconds. */
#ifndef _UTIME_H
#define _UTIME_H

#include <bits/decl.h>

#define __NEED_time_t
#include <bits/alltypes.h>

#define _LINUX_UTIME_H		/* the kernel's header has no more than this */
struct utimbuf {
	time_t actime;		/* the last access */
	time_t modtime;		/* the last change */
};

__RING3_BEGIN_DECLS

/* utime(2): sets a file's times, or both to now if times is NULL; 0, or -1. */
int utime(const char *__filename, const struct utimbuf *__times);

__RING3_END_DECLS

#endif

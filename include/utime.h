/* SPDX-License-Identifier: MIT */
/* <utime.h>: utime, which sets file times in whole seconds. */
#ifndef _UTIME_H
#define _UTIME_H

#include <bits/decl.h>

#define __NEED_time_t
#include <bits/alltypes.h>

#define _LINUX_UTIME_H		/* include guard: makes <linux/utime.h> empty */
struct utimbuf {
	time_t actime;		/* time of last access */
	time_t modtime;		/* time of last modification of the contents */
};

__RING3_BEGIN_DECLS

/*
 * utime(2): sets the access time and the modification time of a file. If times is NULL, it sets
 * both to the current time. Returns 0 or -1.
 */
int utime(const char *__filename, const struct utimbuf *__times);

__RING3_END_DECLS

#endif

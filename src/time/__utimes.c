/* SPDX-License-Identifier: MIT */
/*
 * __utimes: does what utimensat(2) does, but takes times in microseconds. It converts them and
 * calls __utimensat.
 */
#include <errno.h>
#include "private.h"
#include "reachable.h"

long __utimes(int dirfd, const char *pathname, const struct timeval times[2], int flags)
{
	struct timespec precise[2];
	int i;

	if (times && !readable(times, 2 * sizeof *times, precise))
		return -EFAULT;
	for (i = 0; times && i < 2; i++) {
		/*
		 * Check tv_usec before the conversion, because an invalid tv_usec * 1000 could
		 * overflow to a valid tv_nsec.
		 */
		if (times[i].tv_usec < 0 || times[i].tv_usec >= 1000000)
			return -EINVAL;
		set_timespec(&precise[i], times[i].tv_sec, (long)times[i].tv_usec * 1000);
	}
	return __utimensat(dirfd, pathname, times ? precise : NULL, flags);
}

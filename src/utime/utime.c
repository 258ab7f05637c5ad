/* SPDX-License-Identifier: MIT */
/* utime(2) */
#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <utime.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"
#include "reachable.h"

int utime(const char *filename, const struct utimbuf *times)
{
#if defined(SYS_utimensat_time64) || !defined(SYS_utime)
	/*
	 * Do not execute the system call utime. On i386 it takes 32-bit times, and some
	 * architectures have no utime.
	 */
	struct timespec precise[2];

	if (times) {
		if (!readable(times, sizeof *times, precise))
			return (int)result_or_errno(-EFAULT);
		set_timespec(&precise[0], times->actime, 0);
		set_timespec(&precise[1], times->modtime, 0);
	}
	return (int)result_or_errno(__utimensat(AT_FDCWD, filename, times ? precise : NULL, 0));
#else
	return sys_utime(filename, (void *)times);
#endif
}

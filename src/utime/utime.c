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
	struct timespec precise[2];		/* the kernel's has 32 bits */

	if (times) {
		if (!readable(times, sizeof *times, precise))
			return (int)result_or_errno(-EFAULT);
		precise[0].tv_sec = times->actime;
		precise[1].tv_sec = times->modtime;
		precise[0].tv_nsec = precise[1].tv_nsec = 0;
	}
	return (int)result_or_errno(__utimensat(AT_FDCWD, filename, times ? precise : NULL, 0));
#else
	return sys_utime(filename, (void *)times);
#endif
}

/* SPDX-License-Identifier: MIT */
/*
 * __utimensat: does what utimensat(2) does. On 32-bit architectures it executes the system call
 * with 64-bit times. If the kernel lacks this call (before Linux 5.1), this function executes the
 * system call with 32-bit times.
 */
#include <errno.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "private.h"
#include "reachable.h"
#include "time32.h"

long __utimensat(int dirfd, const char *pathname, const struct timespec times[2], int flags)
{
#ifdef SYS_utimensat_time64
	struct old_timespec32 narrow[2];
	long result = raw_utimensat_time64(dirfd, pathname, (void *)times, flags);
	int i;

	if (!IS_MISSING(result))
		return result;
	if (times && !readable(times, 2 * sizeof *times, narrow))
		return -EFAULT;
	for (i = 0; times && i < 2; i++) {
		/*
		 * The kernel ignores tv_sec for UTIME_NOW and UTIME_OMIT, so tv_sec need not fit
		 * into 32 bits.
		 */
		int no_date = times[i].tv_nsec == UTIME_NOW || times[i].tv_nsec == UTIME_OMIT;

		if (!moment32(&times[i], &narrow[i]) && !no_date)
			return does_not_fit(result);
	}
	return older_answer(result, raw_utimensat(dirfd, pathname, times ? narrow : NULL, flags));
#else
	return raw_utimensat(dirfd, pathname, (void *)times, flags);
#endif
}

/* SPDX-License-Identifier: MIT */
/* utimes(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"

int utimes(const char *filename, const struct timeval times[2])
{
#if defined(SYS_utimensat_time64) || !defined(SYS_utimes)
	/*
	 * Do not execute the system call utimes. On 32-bit architectures it takes 32-bit times, and
	 * some architectures have no utimes.
	 */
	return (int)result_or_errno(__utimes(AT_FDCWD, filename, times, 0));
#else
	return sys_utimes(filename, (void *)times);
#endif
}

/* SPDX-License-Identifier: MIT */
/* futimesat(2) */
#include <sys/syscall.h>
#include <sys/time.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"

int futimesat(int dirfd, const char *pathname, const struct timeval times[2])
{
#if defined(SYS_utimensat_time64) || !defined(SYS_futimesat)
	/*
	 * Do not execute the system call futimesat. On 32-bit architectures it takes 32-bit times,
	 * and some architectures have no futimesat.
	 */
	return (int)result_or_errno(__utimes(dirfd, pathname, times, 0));
#else
	return sys_futimesat(dirfd, pathname, (void *)times);
#endif
}

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
	return (int)result_or_errno(__utimes(dirfd, pathname, times, 0));	/* not i386's 32-bit call */
#else
	return sys_futimesat(dirfd, pathname, (void *)times);
#endif
}

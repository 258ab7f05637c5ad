/* SPDX-License-Identifier: MIT */
/* fstatat(2) */
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"

int fstatat(int dirfd, const char *pathname, struct stat *statbuf, int flags)
{
#ifdef SYS_fstatat64
	return (int)result_or_errno(__status(dirfd, pathname, statbuf, flags));
#else
	return sys_newfstatat(dirfd, pathname, statbuf, flags);
#endif
}

/* SPDX-License-Identifier: MIT */
/* stat(2) */
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"

int stat(const char *pathname, struct stat *statbuf)
{
#ifdef SYS_fstatat64
	return (int)result_or_errno(__status(AT_FDCWD, pathname, statbuf, 0));
#elif defined(SYS_stat)
	return sys_stat(pathname, statbuf);
#else
	return sys_newfstatat(AT_FDCWD, pathname, statbuf, 0);
#endif
}

/* SPDX-License-Identifier: MIT */
/* lstat(2) */
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"

int lstat(const char *pathname, struct stat *statbuf)
{
#ifdef SYS_fstatat64
	return (int)result_or_errno(__status(AT_FDCWD, pathname, statbuf, AT_SYMLINK_NOFOLLOW));
#elif defined(SYS_lstat)
	return sys_lstat(pathname, statbuf);
#else
	return sys_newfstatat(AT_FDCWD, pathname, statbuf, AT_SYMLINK_NOFOLLOW);
#endif
}

/* SPDX-License-Identifier: MIT */
/* lstat(2) */
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ring3/sys.h>
#include "answer.h"
#include "status.h"

int lstat(const char *pathname, struct stat *statbuf)
{
#ifdef SYS_fstatat64
	return (int)answer(__status(AT_FDCWD, pathname, statbuf, AT_SYMLINK_NOFOLLOW));
#else
	return sys_lstat(pathname, statbuf);
#endif
}

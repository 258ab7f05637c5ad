/* SPDX-License-Identifier: MIT */
/* fstat(2) */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"

int fstat(int fd, struct stat *statbuf)
{
#ifdef SYS_fstatat64
	/*
	 * Check that fd is not negative, because statx accepts AT_FDCWD (-100) as the current
	 * directory.
	 */
	return (int)result_or_errno(fd < 0 ? -EBADF : __status(fd, "", statbuf, AT_EMPTY_PATH));
#else
	return sys_fstat(fd, statbuf);
#endif
}

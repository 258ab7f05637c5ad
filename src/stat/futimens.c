/* SPDX-License-Identifier: MIT */
/* futimens(3): calls utimensat with pathname NULL, which means the open file itself. */
#include <errno.h>
#include <sys/stat.h>
#include "result.h"
#include "private.h"

int futimens(int fd, const struct timespec times[2])
{
	/*
	 * Check fd < 0 here, because utimensat accepts AT_FDCWD (-100), the current directory.
	 */
	if (fd < 0)
		return (int)result_or_errno(-EBADF);
	return (int)result_or_errno(__utimensat(fd, NULL, times, 0));
}

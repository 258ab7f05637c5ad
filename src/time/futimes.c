/* SPDX-License-Identifier: MIT */
/* futimes(3): calls utimensat with pathname NULL, which means the open file itself. */
#include <errno.h>
#include <sys/time.h>
#include "result.h"
#include "private.h"

int futimes(int fd, const struct timeval times[2])
{
	/*
	 * Check fd < 0 here, because utimensat accepts AT_FDCWD (-100), the current directory.
	 */
	if (fd < 0)
		return (int)result_or_errno(-EBADF);
	return (int)result_or_errno(__utimes(fd, NULL, times, 0));
}

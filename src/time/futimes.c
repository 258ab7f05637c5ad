/* SPDX-License-Identifier: MIT */
/* futimes(3): the kernel's utimensat takes no path for the descriptor itself. */
#include <errno.h>
#include <sys/time.h>
#include "result.h"
#include "private.h"

int futimes(int fd, const struct timeval times[2])
{
	/* AT_FDCWD among them, which to utimensat is not a bad descriptor. */
	if (fd < 0)
		return (int)result_or_errno(-EBADF);
	return (int)result_or_errno(__utimes(fd, NULL, times, 0));
}

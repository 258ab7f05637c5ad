/* SPDX-License-Identifier: MIT */
/* futimens(3): the kernel's utimensat takes no path for the descriptor itself. */
#include <errno.h>
#include <sys/stat.h>
#include "result.h"
#include "private.h"

int futimens(int fd, const struct timespec times[2])
{
	/* AT_FDCWD among them, which to utimensat is not a bad descriptor. */
	if (fd < 0)
		return (int)result_or_errno(-EBADF);
	return (int)result_or_errno(__utimensat(fd, NULL, times, 0));
}
